# SPDX-License-Identifier: GPL-3.0-or-later
"""Ticket codes as pictures for the screen: ``image://tickets/DIGITS``."""

from __future__ import annotations

from urllib.parse import unquote

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

PROVIDER = "tickets"

_QUIET = 4
_LINK = "link:"
_PAPER_DOTS = 1024


class QrPictures(QQuickImageProvider):
    """Draws a code of digits, one pixel a module; QML enlarges it without smoothing."""

    def __init__(self) -> None:
        """Draw on request."""
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Return the code with its quiet zone; ``id`` is its digits."""
        del size, requestedSize
        return code_picture(id)


def code_picture(digits: str) -> QImage:
    """The code of ``digits``, black on white, one pixel a module, with its quiet zone.

    What begins with ``link:`` is the code of the web address, percent-encoded, behind it.
    """
    # Loaded only when a ticket has to do without paper, or somebody pays by telephone.
    from common.ui.ticket_qr import link_modules, qr_modules  # noqa: PLC0415 - see above

    link = digits.removeprefix(_LINK)
    modules = qr_modules(digits, _PAPER_DOTS) if link == digits else link_modules(unquote(link))
    rows = modules.rows
    side = len(rows) + 2 * _QUIET
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                image.setPixelColor(x + _QUIET, y + _QUIET, Qt.GlobalColor.black)
    return image
