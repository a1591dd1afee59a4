# SPDX-License-Identifier: GPL-3.0-or-later
"""From what stands on a ticket, and how the office wants it to look, to pieces from the top."""

from dataclasses import dataclass
from typing import Final, assert_never

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextOption

from common.domain.ticket_layout import BlockSize, TicketBlock, TicketLayout, TicketPiece
from common.ui.fonts import font, number_font
from common.ui.ticket_blocks import BigNumber, Block, Fact, Gap, Item, Paragraph, Rule
from common.ui.ticket_marks import Logo, logo_picture
from common.ui.ticket_qr import QUIET_ZONE, qr_modules
from common.ui.ticket_text import BETWEEN_DATE_AND_TIME, Direction, TicketText

_EDGE: Final = 12
"""White above the first piece and below the last one."""

_NARROW_PAPER: Final = 440
"""Below so many dots, as on 58 mm paper, letters and margins are smaller."""

_ON_NARROW: Final = 0.84
_TALLEST_NUMBER: Final = 128
_TALLEST_LOGO: Final = 150

_SIZES: Final = {BlockSize.SMALL: 0.82, BlockSize.NORMAL: 1.0, BlockSize.LARGE: 1.3}
_CODE_SHARES: Final = {BlockSize.SMALL: 0.4, BlockSize.NORMAL: 0.6, BlockSize.LARGE: 0.85}
_LOGO_SHARES: Final = {BlockSize.SMALL: 0.3, BlockSize.NORMAL: 0.5, BlockSize.LARGE: 0.9}
_ROOM: Final = {
    TicketBlock.LOGO: (4, 12),
    TicketBlock.OFFICE: (4, 4),
    TicketBlock.SERVICE: (4, 12),
    TicketBlock.RULE: (10, 12),
    TicketBlock.NUMBER: (14, 20),
    TicketBlock.MOMENT: (12, 14),
    TicketBlock.FACTS: (10, 8),
    TicketBlock.BRING: (10, 10),
    TicketBlock.CODE: (0, 0),
    TicketBlock.LINES: (8, 10),
    TicketBlock.ADVICE: (6, 4),
}
"""White above and below; between two pieces the larger one counts."""

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


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper, and how its language runs. Widths are dots."""

    width_px: int
    direction: Direction

    @property
    def margin(self) -> int:
        """White at each side."""
        return 8 if self.width_px < _NARROW_PAPER else 16

    @property
    def width(self) -> int:
        """What may be printed on between the margins."""
        return self.width_px - 2 * self.margin

    def pixels(self, usual: int, size: BlockSize) -> int:
        """How large letters are that have ``usual`` dots on wide paper in normal size."""
        on_paper = _ON_NARROW if self.width_px < _NARROW_PAPER else 1.0
        return round(usual * on_paper * _SIZES[size])

    def centred(self, words: str, face: QFont) -> Paragraph:
        """``words`` in the middle, in lines about as long as each other."""
        paragraph = self.aligned(words, face, _MIDDLE, self.width)
        paragraph.balance(self.width)
        return paragraph

    def aligned(
        self, words: str, face: QFont, alignment: Qt.AlignmentFlag, width: float
    ) -> Paragraph:
        """``words`` broken into lines that are ``width`` long."""
        option = QTextOption(alignment)
        option.setTextDirection(_DIRECTIONS[self.direction])
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return Paragraph(words, as_dots(face), width, option)


def stack(text: TicketText, layout: TicketLayout, sheet: Sheet) -> list[Block]:
    """The pieces of the ticket from the top, with the white between them.

    Raises:
        ValueError: the QR code's text is not digits, or too long for the paper.
    """
    pieces: list[Block] = []
    below = float(_EDGE)
    for piece in layout.blocks:
        blocks = _blocks(piece, text, layout, sheet)
        if not blocks:
            continue
        room = _ROOM[piece.block]
        pieces += [Gap(max(below, room[0])), *blocks]
        below = room[1]
    return [*pieces, Gap(max(below, _EDGE))]


def _blocks(
    piece: TicketPiece, text: TicketText, layout: TicketLayout, sheet: Sheet
) -> list[Block]:
    size = piece.size
    match piece.block:
        case TicketBlock.LOGO:
            return _logo(layout.logo, size, sheet)
        case TicketBlock.OFFICE:
            face = font(sheet.pixels(36, size), QFont.Weight.Bold)
            return _sentences((text.office,), face, sheet)
        case TicketBlock.SERVICE:
            return _sentences((text.service,), font(sheet.pixels(32, size)), sheet)
        case TicketBlock.NUMBER:
            return _number(text, size, sheet)
        case TicketBlock.MOMENT:
            return _moment(text.moment, font(sheet.pixels(28, size)), sheet)
        case TicketBlock.FACTS:
            return _facts(text, size, sheet)
        case TicketBlock.BRING:
            return _bring(text, size, sheet)
        case TicketBlock.CODE:
            return _code(text.code, size, sheet)
        case TicketBlock.LINES:
            face = font(sheet.pixels(28, size), QFont.Weight.Bold)
            return _sentences(text.lines, face, sheet)
        case TicketBlock.ADVICE:
            return _sentences(text.small_print, font(sheet.pixels(24, size)), sheet)
        case TicketBlock.RULE:
            return [Rule(sheet.width, {BlockSize.SMALL: 2, BlockSize.NORMAL: 3}.get(size, 5))]
        case unreachable:
            assert_never(unreachable)


def _sentences(sentences: tuple[str, ...], face: QFont, sheet: Sheet) -> list[Block]:
    return [sheet.centred(sentence, face) for sentence in sentences if sentence]


def _moment(moment: str, face: QFont, sheet: Sheet) -> list[Block]:
    """Date and time on one line, or else on one each, without what stands between them."""
    together = sheet.centred(moment, face)
    if together.lines == 1:
        return [together] if moment else []
    return _sentences(tuple(moment.split(BETWEEN_DATE_AND_TIME)), face, sheet)


def _number(text: TicketText, size: BlockSize, sheet: Sheet) -> list[Block]:
    caption = _sentences((text.caption,), font(sheet.pixels(28, BlockSize.NORMAL)), sheet)
    tallest = _TALLEST_NUMBER * _SIZES[size]
    number = BigNumber(text.number, as_dots(number_font(100)), sheet.width, tallest)
    return [*caption, Gap(16), number]


def _facts(text: TicketText, size: BlockSize, sheet: Sheet) -> list[Block]:
    beginning, end = _SIDES[text.direction]
    facts: list[Block] = []
    for row in text.rows:
        if facts:
            facts.append(Gap(4))
        label = sheet.aligned(row.label, font(sheet.pixels(28, size)), beginning, sheet.width)
        bold = font(sheet.pixels(32, size), QFont.Weight.Bold)
        value = sheet.aligned(row.value, bold, end, sheet.width)
        facts.append(Fact(label, value, sheet.width, gap=20))
    return facts


def _bring(text: TicketText, size: BlockSize, sheet: Sheet) -> list[Block]:
    if not text.bring:
        return []
    beginning, _ = _SIDES[text.direction]
    bold = font(sheet.pixels(28, size), QFont.Weight.Bold)
    plain = font(sheet.pixels(28, size))
    caption = sheet.aligned(text.bring_caption, bold, beginning, sheet.width)
    return [caption, *(_item(thing, plain, sheet) for thing in text.bring)]


def _item(thing: str, face: QFont, sheet: Sheet) -> Item:
    beginning, _ = _SIDES[sheet.direction]
    indent = face.pixelSize()
    sign = sheet.aligned("–", face, beginning, indent)
    words = sheet.aligned(thing, face, beginning, sheet.width - indent)
    match sheet.direction:
        case Direction.LEFT_TO_RIGHT:
            return Item(sign, words, sign_at=0, words_at=indent)
        case Direction.RIGHT_TO_LEFT:
            return Item(sign, words, sign_at=sheet.width - indent, words_at=0)
        case unreachable:
            assert_never(unreachable)


def _code(digits: str, size: BlockSize, sheet: Sheet) -> list[Block]:
    if not digits:
        return []
    code = qr_modules(digits, sheet.width, _CODE_SHARES[size])
    quiet = Gap(QUIET_ZONE * code.dots)
    return [quiet, code, quiet]


def _logo(png: bytes | None, size: BlockSize, sheet: Sheet) -> list[Block]:
    if png is None:
        return []
    widest = int(sheet.width * _LOGO_SHARES[size])
    picture = logo_picture(png, widest, round(_TALLEST_LOGO * _SIZES[size]))
    return [] if picture is None else [Logo(picture, sheet.width)]


def as_dots(face: QFont) -> QFont:
    """Return the font as dots: every one black or white."""
    dots = QFont(face)
    dots.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    dots.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
    return dots
