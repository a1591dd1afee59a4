# SPDX-License-Identifier: GPL-3.0-or-later
"""What frames a document's own words: the head of its first page, and where it can be checked."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from common.documents import look
from common.documents.blocks import Paragraph, Voice
from common.documents.fonts import Weight
from common.documents.press import Box, Press, Side
from common.documents.qr_picture import draw_code
from common.documents.structure import FIGURE

_CODE = 30 * mm


class Letterhead(Flowable):
    """Who issues the document, and beside it its number and day, above a line."""

    def __init__(self, press: Press, sender: Sequence[str], particulars: Sequence[str]) -> None:
        """Take the sender's names, the office's first, and the lines beside them."""
        super().__init__()
        self._press = press
        office, agency = Voice(look.HEADING, Weight.BOLD, look.DEEP), Voice(colour=look.INK_SOFT)
        self._sender = [
            Paragraph(press, line, agency if number else office)
            for number, line in enumerate(sender)
        ]
        beside = Voice(look.CAPTION + 0.5, colour=look.INK_SOFT, side=Side.END)
        self._beside = [Paragraph(press, line, beside) for line in particulars]
        self._gap = 6 * mm

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Set both sides."""
        self.width = width
        self._left_width, self._right_width = width * 0.68 - self._gap, width * 0.32
        left = sum(each.wrap(self._left_width, height)[1] for each in self._sender)
        right = sum(each.wrap(self._right_width, height)[1] for each in self._beside)
        self.height = max(left, right) + 3 * mm
        return width, self.height

    def draw(self) -> None:
        """Draw at the origin of the canvas."""
        whole = Box(0, self.height, self.width)
        press = self._press
        _stack(press, self._sender, press.start_of(whole, self._left_width), self.height)
        _stack(press, self._beside, press.end_of(whole, self._right_width), self.height)
        with press.structure.artifact():
            press.canvas.setStrokeColor(look.ACCENT)
            press.canvas.setLineWidth(1.6)
            press.canvas.line(0, 0, self.width, 0)


class Verification(Flowable):
    """The code with the signed link, and beside it how to check the document."""

    def __init__(self, press: Press, link: str, meaning: str, lines: Sequence[str]) -> None:
        """Take the code's content, what it is in words, and the lines beside it."""
        super().__init__()
        self._press = press
        self._link = link
        self._meaning = meaning
        strong = Voice(look.BODY, Weight.SEMI_BOLD, look.DEEP)
        soft = Voice(look.CAPTION, colour=look.INK_SOFT)
        self._lines = [
            Paragraph(press, line, soft if number else strong) for number, line in enumerate(lines)
        ]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As tall as the code."""
        self._room = width - _CODE - 4 * mm
        text = sum(each.wrap(self._room, height)[1] for each in self._lines)
        self.width, self.height = width, max(_CODE, text)
        return width, self.height

    def draw(self) -> None:
        """Draw at the origin of the canvas."""
        press = self._press
        whole = Box(0, self.height, self.width)
        with press.structure.content(FIGURE, self._meaning):
            bottom = self.height - _CODE
            draw_code(press.canvas, self._link, press.start_of(whole, _CODE), bottom, _CODE)
        text = sum(each.height for each in self._lines)
        top = (self.height + text) / 2
        _stack(press, self._lines, press.end_of(whole, self._room), top)


def _stack(press: Press, paragraphs: Sequence[Paragraph], left: float, top: float) -> None:
    for paragraph in paragraphs:
        top -= paragraph.height
        paragraph.drawOn(press.canvas, left, top)
