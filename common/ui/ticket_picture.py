# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw a ticket for a thermal printer: black and white, no smoothing, never dithered.

Printers do not join Arabic letters, so the ticket is a picture in every language. It may be
drawn in any thread, once the fonts are loaded (``common.ui.fonts.load_fonts``).
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage, QPainter

from common.domain.ticket_layout import BlockSize, TicketLayout
from common.ui.fonts import font
from common.ui.ticket_blocks import Block, Gap
from common.ui.ticket_marks import Band
from common.ui.ticket_stack import Sheet, stack
from common.ui.ticket_text import Direction, TicketText

_USUAL: Final = TicketLayout()


def draw_ticket(text: TicketText, width_px: int, layout: TicketLayout = _USUAL) -> QImage:
    """Return the ticket, ``width_px`` dots wide, as high as it needs; set bits are black.

    Raises:
        ValueError: the QR code's text is not digits, or too long for the paper.
    """
    sheet = Sheet(width_px, text.direction)
    return drawn(stack(text, layout, sheet), sheet)


def draw_mark(words: str, direction: Direction, width_px: int) -> QImage:
    """Return the head of a paper that is no first one: ``words`` in white on a black band."""
    sheet = Sheet(width_px, direction)
    sentence = sheet.centred(words, font(sheet.pixels(36, BlockSize.NORMAL), QFont.Weight.Bold))
    return drawn([Gap(8), Band(sentence, sheet.width, rim=4)], sheet)


def packed_bits(image: QImage) -> bytes:
    """Return the rows of a drawn ticket, each padded to whole bytes, highest bit left, 1 black.

    With the image's width and height this is what a printer's ``TicketPicture`` is made of.
    """
    stride = -(-image.width() // 8)
    per_line = image.bytesPerLine()
    raw = bytes(image.constBits())
    return b"".join(raw[at : at + stride] for at in range(0, per_line * image.height(), per_line))


def drawn(blocks: Sequence[Block], sheet: Sheet) -> QImage:
    """Return ``blocks`` one below the other on paper as wide as ``sheet``, as dots."""
    height = round(sum(block.height for block in blocks))
    canvas = QImage(sheet.width_px, height, QImage.Format.Format_Grayscale8)
    canvas.fill(Qt.GlobalColor.white)
    painter = QPainter(canvas)
    try:
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing, on=False)
        top = 0.0
        for block in blocks:
            block.paint(painter, sheet.margin, top)
            top += block.height
    finally:
        painter.end()
    return canvas.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither)
