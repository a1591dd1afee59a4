# SPDX-License-Identifier: GPL-3.0-or-later
"""What documents are made of: paragraphs, rows of a table, a panel, a place to sign.

Each is a ReportLab flowable of its own, as tall as its text; a page takes as many as fit.
ReportLab calls ``wrap`` with the room there is, then ``split`` or ``draw``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from common.documents import look
from common.documents.fonts import Weight
from common.documents.press import Box, Press, Side, as_read
from common.documents.visual_line import VisualLine

_STAMP: Final = 26 * mm
_SIGNED: Final = 20 * mm


@dataclass(frozen=True, slots=True)
class Voice:
    """How text speaks: its size, weight, colour, side, and role in the structure."""

    size: float = look.BODY
    weight: Weight = Weight.REGULAR
    colour: Color = look.INK
    side: Side = Side.START
    role: str = "P"


class Paragraph(Flowable):
    """Text in the document's language; breaks between its lines at the end of a page."""

    def __init__(self, press: Press, text: str, voice: Voice, after: float = 0.0) -> None:
        """Take the text, and the free space below it in points."""
        super().__init__()
        self._press = press
        self._text = text
        self._voice = voice
        self._after = after
        self._style = press.style(voice.size, voice.weight)
        self._lines: Sequence[VisualLine] = ()

    @property
    def is_heading(self) -> bool:
        """Whether it belongs to what follows."""
        return self._voice.role.startswith("H")

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Set the text for the width given."""
        self.width = width
        self._lines = self._press.lines(self._text, self._style, width)
        self.height = len(self._lines) * self._style.leading
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Divide into what fits and what goes to the next page."""
        self.wrap(width, height)
        return self._set().split(width, height)

    # ReportLab's name.
    def getSpaceAfter(self) -> float:  # noqa: N802 - see above
        """The free space below, in points."""
        return self._after

    def draw(self) -> None:
        """Draw at the origin of the canvas."""
        self._set().drawOn(self._press.canvas, 0, 0)

    def _set(self) -> _Lines:
        return _Lines(self._press, self._lines, self._voice, self.width, self._after)


class _Lines(Flowable):
    """Lines that have been set already: a paragraph, or a part of one."""

    def __init__(
        self,
        press: Press,
        lines: Sequence[VisualLine],
        voice: Voice,
        width: float,
        after: float,
    ) -> None:
        super().__init__()
        self._press = press
        self._lines = lines
        self._voice = voice
        self._style = press.style(voice.size, voice.weight)
        self.width, self.height = width, len(lines) * self._style.leading
        self.spaceAfter = after

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def split(self, _width: float, height: float) -> list[Flowable]:
        fitting = int(height // self._style.leading)
        if not 0 < fitting < len(self._lines):
            return []
        return [self._part(self._lines[:fitting], 0), self._part(self._lines[fitting:], 1)]

    def draw(self) -> None:
        with self._press.structure.content(self._voice.role, as_read(self._lines)):
            box = Box(0, self.height, self.width)
            self._press.draw(self._lines, self._style, box, self._voice.colour, self._voice.side)

    def _part(self, lines: Sequence[VisualLine], share: int) -> _Lines:
        return _Lines(self._press, lines, self._voice, self.width, self.spaceAfter * share)


@dataclass(frozen=True, slots=True)
class Cell:
    """A part of a row; ``share`` is its part of the row's width."""

    text: str
    share: float
    voice: Voice


class Row(Flowable):
    """Cells beside each other from the start, with a line below; never divided."""

    def __init__(
        self, press: Press, table: object, cells: Sequence[Cell], ground: Color | None = None
    ) -> None:
        """Take the cells; rows of one ``table`` are read as one, whatever that object is."""
        super().__init__()
        self._press = press
        self._table = table
        self._cells = cells
        self._ground = ground
        self._padding = 1.3 * mm
        self._gap = 3 * mm

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Set each cell for its share of the width."""
        self.width = width
        tallest = max(
            len(self._set(cell)) * self._press.style(cell.voice.size).leading
            for cell in self._cells
        )
        self.height = tallest + 2 * self._padding
        return width, self.height

    def draw(self) -> None:
        """Draw at the origin of the canvas."""
        press, canvas = self._press, self._press.canvas
        with press.structure.artifact():
            if self._ground is not None:
                canvas.setFillColor(self._ground)
                canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
            canvas.setStrokeColor(look.LINE)
            canvas.setLineWidth(look.HAIRLINE)
            canvas.line(0, 0, self.width, 0)
        used = 0.0
        with press.structure.group("Table", self._table), press.structure.group("TR", self):
            for cell in self._cells:
                room = self._room(cell)
                left = self.width - used - room if press.right_to_left else used
                padding = self._gap / 2
                box = Box(left + padding, self.height - self._padding, room - 2 * padding)
                style = press.style(cell.voice.size, cell.voice.weight)
                lines = self._set(cell)
                with press.structure.content(cell.voice.role, as_read(lines)):
                    press.draw(lines, style, box, cell.voice.colour, cell.voice.side)
                used += room

    def _room(self, cell: Cell) -> float:
        return self.width * cell.share / sum(each.share for each in self._cells)

    def _set(self, cell: Cell) -> list[VisualLine]:
        style = self._press.style(cell.voice.size, cell.voice.weight)
        return self._press.lines(cell.text, style, self._room(cell) - self._gap)


class Panel(Flowable):
    """Paragraphs on a ground of their own: an outcome, a secret, a mark of a copy."""

    def __init__(self, press: Press, ground: Color, paragraphs: Sequence[Paragraph]) -> None:
        """Take what stands on the ground."""
        super().__init__()
        self._press = press
        self._ground = ground
        self._paragraphs = paragraphs
        self._padding = look.MEDIUM

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Set the paragraphs within the edges."""
        inner = width - 2 * self._padding
        self.width = width
        self.height = 2 * self._padding + sum(
            each.wrap(inner, height)[1] for each in self._paragraphs
        )
        return width, self.height

    def draw(self) -> None:
        """Draw at the origin of the canvas."""
        canvas = self._press.canvas
        with self._press.structure.artifact():
            canvas.setFillColor(self._ground)
            canvas.roundRect(0, 0, self.width, self.height, look.RADIUS, stroke=0, fill=1)
        top = self.height - self._padding
        for paragraph in self._paragraphs:
            top -= paragraph.height
            paragraph.drawOn(canvas, self._padding, top)


class Signature(Flowable):
    """A line to sign on, with what stands under it, and room for a stamp beside."""

    def __init__(self, press: Press, caption: str, stamp: str | None) -> None:
        """Take the words under the line and those in the stamp's place; None: without stamp."""
        super().__init__()
        self._press = press
        self._caption = caption
        self._stamp = stamp

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As tall as a stamp, or as a hand needs."""
        self.width = width
        self.height = _STAMP if self._stamp is not None else _SIGNED
        return width, self.height

    def draw(self) -> None:
        """Draw at the origin of the canvas."""
        press, canvas = self._press, self._press.canvas
        style = press.style(look.CAPTION)
        whole = Box(0, self.height, self.width)
        length = self.width * 0.5
        signed = Box(press.start_of(whole, length), 12 * mm, length)
        with press.structure.artifact():
            canvas.setStrokeColor(look.INK_SOFT)
            canvas.setLineWidth(look.HAIRLINE)
            rule = signed.top + 1 * mm
            canvas.line(signed.left, rule, signed.left + length, rule)
        lines = press.lines(self._caption, style, length)
        with press.structure.content("P", as_read(lines)):
            press.draw(lines, style, signed, look.INK_SOFT)
        if self._stamp is not None:
            self._draw_stamp(self._stamp, press.end_of(whole, _STAMP))

    def _draw_stamp(self, words: str, left: float) -> None:
        press, canvas = self._press, self._press.canvas
        style = press.style(look.CAPTION)
        middle = self.height - _STAMP / 2
        with press.structure.artifact():
            canvas.setStrokeColor(look.LINE)
            canvas.setLineWidth(look.HAIRLINE)
            canvas.setDash(2, 2)
            canvas.circle(left + _STAMP / 2, middle, _STAMP / 2)
            canvas.setDash()
            box = Box(left, middle + style.leading / 2, _STAMP)
            press.draw(press.lines(words, style, _STAMP), style, box, look.INK_SOFT, Side.CENTRE)
