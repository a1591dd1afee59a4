# SPDX-License-Identifier: GPL-3.0-or-later
"""Pieces of a ticket that are areas: the office's logo, and the band that marks a copy."""

import logging

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from common.ui.ticket_blocks import Paragraph

_log = logging.getLogger(__name__)


class Band:
    """Words in white on a black band across the paper."""

    def __init__(self, words: Paragraph, width: float, rim: float) -> None:
        """Put ``words``, which are as wide as the band, on it, with ``rim`` above and below."""
        self._words = words
        self._width = width
        self._rim = rim

    @property
    def height(self) -> float:
        """Return the room it takes."""
        return self._words.height + 2 * self._rim

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint the band, and the words in it."""
        painter.fillRect(QRectF(left, top, self._width, self.height), Qt.GlobalColor.black)
        painter.setPen(Qt.GlobalColor.white)
        self._words.paint(painter, left, top + self._rim)
        painter.setPen(Qt.GlobalColor.black)


class Logo:
    """A picture in the middle, in black and white."""

    def __init__(self, picture: QImage, width: float) -> None:
        """Put ``picture``, which is no wider than ``width``, in the middle of it."""
        self._picture = picture
        self._width = width
        self.height = float(picture.height())

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint the picture on whole dots."""
        middle = left + (self._width - self._picture.width()) / 2
        painter.drawImage(QPointF(round(middle), round(top)), self._picture)


def logo_picture(png: bytes, widest: int, tallest: int) -> QImage | None:
    """Return the logo on white, made smaller where it is larger than the given dots.

    None for a file that cannot be unpacked: a ticket is worth more than what adorns it.
    """
    drawn = QImage.fromData(png)
    if drawn.isNull():
        _log.warning("the logo of the office cannot be unpacked")
        return None
    paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    if paper.width() > widest or paper.height() > tallest:
        paper = paper.scaled(
            widest,
            tallest,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    return paper.convertToFormat(QImage.Format.Format_Grayscale8)
