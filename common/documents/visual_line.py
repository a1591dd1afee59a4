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
from reportlab.pdfbase.ttfonts import ShapeData, shapeStr

from common.documents.fonts import Face, Pair

_INVISIBLE: Final = frozenset(
    "\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
"""Characters that only steer the order and the breaks of lines."""
_JOINERS: Final = frozenset("\u200c\u200d")
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})


@dataclass(frozen=True, slots=True)
class Glyphs:
    """Glyphs side by side; ``right`` and ``up`` are the way to the first one, in points."""

    text: str
    right: float = 0.0
    up: float = 0.0


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands for some characters, in one font; ``width`` is in points.

    ``meaning`` are these characters where the glyphs do not tell them themselves.
    """

    face: Face
    glyphs: tuple[Glyphs, ...]
    width: float
    meaning: str | None = None


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
            for face, part in reversed(parts):
                pieces.extend(_turned(face, part, size))
        else:
            pieces.extend(
                Piece(face, (Glyphs(part),), face.width(part, size))
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


def _turned(face: Face, part: str, size: float) -> Iterator[Piece]:
    if any(bidirectional(character) in _RIGHT_TO_LEFT for character in part):
        yield from _joined(face, part, size)
    else:
        for character in reversed(part):
            mirrored = Char.charMirror(character)
            yield Piece(face, (Glyphs(mirrored),), face.width(mirrored, size), character)


def _joined(face: Face, part: str, size: float) -> Iterator[Piece]:
    """A run with its letters joined: a piece for each letter with its dots and marks.

    HarfBuzz says of each glyph with which character it begins. ReportLab can draw such a run
    itself, but lifts all that follows a lifted mark.
    """
    shaped = shapeStr(part, face.name, size, force=True)
    data: Sequence[ShapeData] = shaped.__shapeData__
    unit, end = size / 1000, len(part)
    for cluster, members in groupby(zip(shaped, data, strict=True), lambda each: each[1].cluster):
        pen, glyphs = 0.0, []
        for glyph, place in members:
            glyphs.append(Glyphs(glyph, (pen + place.x_offset) * unit, place.y_offset * unit))
            pen += place.x_advance
        if len(glyphs) > 1:
            glyphs = _from_edge_to_edge(face, glyphs, pen * unit, size)
        yield Piece(face, tuple(glyphs), pen * unit, part[cluster:end])
        end = cluster


def _from_edge_to_edge(
    face: Face, glyphs: Sequence[Glyphs], width: float, size: float
) -> list[Glyphs]:
    """Let a letter with dots begin with its first glyph and end, unseen, at its own end.

    Programs that copy text take the first and the last glyph for the letter's edges, and find a
    space between two letters where these are dots.
    """
    space = Glyphs(" ", width - face.width(" ", size))
    return [*sorted(glyphs, key=lambda each: (each.up != 0, each.right)), space]
