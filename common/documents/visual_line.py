# SPDX-License-Identifier: GPL-3.0-or-later
"""One line of text in visual order: which glyphs, from which font, how far from the left.

ReportLab draws from left to right and joins the letters of a run only if it is given the whole
run at once; it knows no bidirectional text. So the order comes from ICU (Unicode UAX #9), a
run's letters are shaped by HarfBuzz through ReportLab, and each piece is drawn where it belongs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final
from unicodedata import bidirectional, category

from icu import Bidi, Char, UnicodeString
from reportlab.pdfbase.ttfonts import ShapedStr, shapeStr

from common.documents.fonts import Face, Pair

_INVISIBLE: Final = frozenset(
    "\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
"""Characters that only steer the order and the breaks of lines."""
_JOINERS: Final = frozenset("\u200c\u200d")
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})


@dataclass(frozen=True, slots=True)
class Piece:
    """Glyphs of one font that stand side by side; ``width`` is in points."""

    face: Face
    text: str
    width: float

    @property
    def is_shaped(self) -> bool:
        """Whether the glyphs carry advances of their own."""
        return isinstance(self.text, ShapedStr)


@dataclass(frozen=True, slots=True)
class VisualLine:
    """Pieces from left to right, and the text as it is read, for copying and reading aloud."""

    pieces: tuple[Piece, ...]
    logical: str
    width: float


def visible(text: str) -> str:
    """The text without characters that only steer its order."""
    return "".join(character for character in text if character not in _INVISIBLE)


def visual_line(line: Bidi, text: UnicodeString, fonts: Pair, size: float) -> VisualLine:
    """Put a line into visual order; ``line`` was made of ``text`` by ``Bidi.setLine``."""
    pieces: list[Piece] = []
    for index in range(line.countRuns()):
        start, length, turned = line.getVisualRun(index)
        run = visible(str(text[start : start + length]))
        if turned:
            parts = [*_by_font(run, fonts.arabic, fonts.latin)]
            pieces.extend(_turned(face, part, size) for face, part in reversed(parts))
        else:
            pieces.extend(
                Piece(face, part, face.width(part, size))
                for face, part in _by_font(run, fonts.latin, fonts.arabic)
            )
    return VisualLine(tuple(pieces), visible(str(text)), sum(piece.width for piece in pieces))


def _by_font(run: str, usual: Face, other: Face) -> Iterator[tuple[Face, str]]:
    """Split a run where the font changes; marks and joiners stay with the letter before them."""
    faces: list[Face] = []
    for character in run:
        clings = character in _JOINERS or category(character) == "Mn"
        if clings and faces:
            faces.append(faces[-1])
        elif usual.has(character) or not other.has(character):
            faces.append(usual)
        else:
            faces.append(other)
    for face, members in groupby(zip(faces, run, strict=True), key=lambda each: each[0]):
        yield face, "".join(character for _, character in members)


def _turned(face: Face, part: str, size: float) -> Piece:
    if any(bidirectional(character) in _RIGHT_TO_LEFT for character in part):
        shaped = shapeStr(part, face.name, size, force=True)
        return Piece(face, shaped, _advance(shaped) * size / 1000)
    mirrored = "".join(Char.charMirror(character) for character in reversed(part))
    return Piece(face, mirrored, face.width(mirrored, size))


def _advance(shaped: str) -> float:
    data: Sequence[tuple[float, ...]] = getattr(shaped, "__shapeData__", ())
    return sum(each[1] for each in data)
