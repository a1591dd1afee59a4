# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws set lines on a canvas, with their meaning and their text beside the glyphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from common.documents import look
from common.documents.fonts import Weight, pair
from common.documents.line_breaking import Style, set_lines
from common.documents.structure import Structure
from common.documents.visual_line import VisualLine


class Side(Enum):
    """Where a line stands; the start is on the right in Arabic and Persian."""

    START = auto()
    CENTRE = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Box:
    """Where lines are put: left edge, top edge and width, in points."""

    left: float
    top: float
    width: float


@dataclass(frozen=True, slots=True, eq=False)
class Press:
    """What everything on a document's pages is drawn with."""

    canvas: Canvas
    structure: Structure
    language: str
    right_to_left: bool

    def style(self, size: float, weight: Weight = Weight.REGULAR) -> Style:
        """Text of the document's language; ``size`` is in points."""
        return Style(pair(weight), size, size * look.LEADING, self.language, self.right_to_left)

    def lines(self, text: str, style: Style, width: float) -> list[VisualLine]:
        """Text set for a column ``width`` points wide."""
        return set_lines(text, style, width)

    def draw(
        self,
        lines: Sequence[VisualLine],
        style: Style,
        box: Box,
        colour: Color = look.INK,
        side: Side = Side.START,
    ) -> None:
        """Draw lines one under the other, from the top of ``box`` down."""
        above = (style.leading - style.size * (style.fonts.ascent + style.fonts.descent)) / 2
        baseline = box.top - above - style.size * style.fonts.ascent
        self.canvas.setFillColor(colour)
        for number, line in enumerate(lines):
            left = box.left + self._indent(side, box.width - line.width)
            self._draw_line(line, style.size, left, baseline - number * style.leading)

    def start_of(self, box: Box, width: float) -> float:
        """The left edge of something so wide that stands at the start of a box."""
        return box.left + self._indent(Side.START, box.width - width)

    def end_of(self, box: Box, width: float) -> float:
        """The left edge of something so wide that stands at the end of a box."""
        return box.left + self._indent(Side.END, box.width - width)

    def _indent(self, side: Side, free: float) -> float:
        match side:
            case Side.CENTRE:
                return free / 2
            case Side.START:
                return free if self.right_to_left else 0.0
            case Side.END:
                return 0.0 if self.right_to_left else free

    def _draw_line(self, line: VisualLine, size: float, left: float, baseline: float) -> None:
        text = self.canvas.beginText()
        for piece in line.pieces:
            text.setFont(piece.face.name, size)
            with self.structure.meaning(text, piece.meaning):
                for glyphs in piece.glyphs:
                    text.setTextOrigin(left + glyphs.right, baseline + glyphs.up)
                    text.textOut(glyphs.text)
            left += piece.width
        self.canvas.drawText(text)


def as_read(lines: Sequence[VisualLine]) -> str:
    """The text of set lines, in the order of reading."""
    return " ".join(line.logical for line in lines)
