# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw a ticket for a thermal printer: black and white, no smoothing, never dithered.

Printers do not join Arabic letters, so the ticket is a picture in every language. It may be
drawn in any thread, once the fonts are loaded (``common.ui.fonts.load_fonts``).
"""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage, QPainter, QTextOption

from common.ui.fonts import font, number_font
from common.ui.ticket_blocks import BigNumber, Block, Fact, Gap, Paragraph, Rule
from common.ui.ticket_qr import QUIET_ZONE, qr_modules
from common.ui.ticket_text import Direction, TicketText

_MARGIN: Final = 16
_TALLEST_NUMBER: Final = 128

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_MIDDLE = Qt.AlignmentFlag.AlignHCenter
_DIRECTIONS: Final = {
    Direction.LEFT_TO_RIGHT: Qt.LayoutDirection.LeftToRight,
    Direction.RIGHT_TO_LEFT: Qt.LayoutDirection.RightToLeft,
}
_SIDES: Final = {
    Direction.LEFT_TO_RIGHT: (_LEFT, _RIGHT),
    Direction.RIGHT_TO_LEFT: (_RIGHT, _LEFT),
}
"""Where a line begins and where it ends. ``QTextLayout`` does not turn alignment round."""


def draw_ticket(text: TicketText, width_px: int) -> QImage:
    """Return the ticket, ``width_px`` dots wide, as high as it needs; set bits are black.

    Raises:
        ValueError: the QR code's text is not digits, or too long for the paper.
    """
    blocks = _stack(text, width_px - 2 * _MARGIN)
    height = round(sum(block.height for block in blocks))
    canvas = QImage(width_px, height, QImage.Format.Format_Grayscale8)
    canvas.fill(Qt.GlobalColor.white)
    painter = QPainter(canvas)
    try:
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing, on=False)
        top = 0.0
        for block in blocks:
            block.paint(painter, _MARGIN, top)
            top += block.height
    finally:
        painter.end()
    return canvas.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither)


def packed_bits(image: QImage) -> bytes:
    """Return the rows of a drawn ticket, each padded to whole bytes, highest bit left, 1 black.

    With the image's width and height this is what a printer's ``TicketPicture`` is made of.
    """
    stride = -(-image.width() // 8)
    per_line = image.bytesPerLine()
    raw = bytes(image.constBits())
    return b"".join(raw[at : at + stride] for at in range(0, per_line * image.height(), per_line))


def _stack(text: TicketText, width: int) -> list[Block]:
    """Return the pieces of the ticket from the top."""
    pieces: list[Block] = [Gap(12)]
    pieces += _paragraph(text, text.office, _MIDDLE, font(36, QFont.Weight.Bold), width)
    pieces += [Gap(4), *_paragraph(text, text.service, _MIDDLE, font(32), width)]
    pieces += [Gap(12), Rule(width, 3), Gap(14)]
    pieces += _paragraph(text, text.caption, _MIDDLE, font(28), width)
    number = BigNumber(text.number, _printed(number_font(100)), width, _TALLEST_NUMBER)
    pieces += [Gap(16), number, Gap(20)]
    pieces += _paragraph(text, text.moment, _MIDDLE, font(28), width)
    pieces += [Gap(14), Rule(width, 3), Gap(10)]
    beginning, end = _SIDES[text.direction]
    for row in text.rows:
        label = _laid(text, row.label, beginning, font(28), width)
        value = _laid(text, row.value, end, font(32, QFont.Weight.Bold), width)
        pieces += [Fact(label, value, width, gap=20), Gap(4)]
    if text.code:
        code = qr_modules(text.code, width)
        quiet = Gap(QUIET_ZONE * code.dots)
        pieces += [quiet, code, quiet]
    for sentence in text.small_print:
        pieces += _paragraph(text, sentence, _MIDDLE, font(24), width)
    return [*pieces, Gap(8)]


def _paragraph(
    text: TicketText, words: str, alignment: Qt.AlignmentFlag, face: QFont, width: int
) -> list[Block]:
    return [_laid(text, words, alignment, face, width)] if words else []


def _laid(
    text: TicketText, words: str, alignment: Qt.AlignmentFlag, face: QFont, width: int
) -> Paragraph:
    option = QTextOption(alignment)
    option.setTextDirection(_DIRECTIONS[text.direction])
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return Paragraph(words, _printed(face), width, option)


def _printed(face: QFont) -> QFont:
    """Return the font as dots: every one black or white."""
    dots = QFont(face)
    dots.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    dots.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
    return dots
