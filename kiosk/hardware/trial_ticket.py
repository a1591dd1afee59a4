# SPDX-License-Identifier: GPL-3.0-or-later
"""The test ticket: a ruler from edge to edge, every script, a code, and the number's letters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from common.devices.printer.picture import TicketPicture
from common.domain.identifiers import Language
from common.domain.ticket_layout import BlockSize
from common.ui.fonts import font, number_font
from common.ui.languages import LANGUAGES
from common.ui.texts import Words
from common.ui.ticket_blocks import BigNumber, Block, Gap, Paragraph
from common.ui.ticket_picture import drawn, packed_bits
from common.ui.ticket_qr import QUIET_ZONE, qr_modules
from common.ui.ticket_stack import Sheet, as_dots
from common.ui.ticket_text import Direction

TRIAL_CODE: Final = "20260722" * 8
"""What the code on a test ticket reads as: digits, and no ticket of any office."""

_DOTS_PER_MM: Final = 8
"""Of a head with 203 dots to the inch, as nearly all have."""

_ROOM_FOR_LABEL: Final = 32
_BOLD: Final = QFont.Weight.Bold
_SCRIPTS: Final = tuple(Language(code) for code in ("ar", "fa", "uk", "fr", "en"))


class Ruler:
    """Millimetres across the whole paper, and a line at each edge that must not be cut off."""

    height = 56.0

    def __init__(self, sheet: Sheet) -> None:
        """Measure the paper of ``sheet``, margins included."""
        self._sheet = sheet
        self._face = as_dots(font(20))

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint from the first dot to the last."""
        edge, width = left - self._sheet.margin, self._sheet.width_px
        black = Qt.GlobalColor.black
        painter.setFont(self._face)
        for dot in range(0, width, _DOTS_PER_MM):
            millimetre = dot // _DOTS_PER_MM
            length = {0: 28, 5: 20}.get(millimetre % 10, 12)
            painter.fillRect(QRectF(edge + dot, top, 2, length), black)
            if millimetre % 10 == 0 and 0 < dot < width - _ROOM_FOR_LABEL:
                painter.drawText(QPointF(edge + dot + 4, top + 46), str(millimetre))
        painter.fillRect(QRectF(edge, top, width, 2), black)
        for x in (edge, edge + width - 2):
            painter.fillRect(QRectF(x, top, 2, self.height), black)


def trial_ticket(width_px: int, words_of: Callable[[Language], Words], where: str) -> TicketPicture:
    """The test ticket for paper of ``width_px`` dots; ``where`` names the device."""
    sheet = Sheet(width_px, Direction.LEFT_TO_RIGHT)
    code = qr_modules(TRIAL_CODE, sheet.width)
    quiet = Gap(QUIET_ZONE * code.dots)
    blocks: list[Block] = [Ruler(sheet), Gap(10)]
    blocks.append(sheet.centred(where, font(sheet.pixels(28, BlockSize.NORMAL), _BOLD)))
    number = as_dots(number_font(100))
    blocks += [Gap(14), BigNumber("AZ 0123456789", number, sheet.width, 128), Gap(14)]
    blocks += [_sentence(width_px, words_of(language)) for language in _SCRIPTS]
    blocks += [quiet, code, quiet]
    size = f"{width_px} × 8/mm = {width_px / _DOTS_PER_MM:g} mm"
    blocks += [sheet.centred(size, font(sheet.pixels(24, BlockSize.NORMAL))), Gap(10), Ruler(sheet)]
    image = drawn(blocks, sheet)
    return TicketPicture(image.width(), image.height(), packed_bits(image))


def _sentence(width_px: int, words: Words) -> Paragraph:
    """A sentence of every ticket, in its language and direction."""
    right_to_left = LANGUAGES[words.language].right_to_left
    direction = Direction.RIGHT_TO_LEFT if right_to_left else Direction.LEFT_TO_RIGHT
    sheet = Sheet(width_px, direction)
    text = words.translate("Ticket", "Keep this ticket until you have been served.")
    return sheet.centred(text, font(sheet.pixels(26, BlockSize.NORMAL)))
