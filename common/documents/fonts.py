# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundled fonts as ReportLab has them: embedded, as subsets, in every document.

Nobat Sans has Latin, Cyrillic and signs, Nobat Sans Arabic the Arabic letters and figures and a
space; neither has all, so a line of text is put together from both.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Final

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

_FOLDER: Final = Path(__file__).resolve().parents[2] / "assets" / "fonts"


class Weight(StrEnum):
    """How heavy the letters are; the value is part of the file's name."""

    REGULAR = "Regular"
    SEMI_BOLD = "SemiBold"
    BOLD = "Bold"


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One font: its name in ReportLab, and which characters it has."""

    name: str
    font: TTFont

    def has(self, character: str) -> bool:
        """Whether the font has a glyph of its own for this character."""
        return ord(character) in self.font.face.charToGlyph

    def width(self, text: str, size: float) -> float:
        """Width of unshaped text in points."""
        return float(self.font.stringWidth(text, size))


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """The two fonts of one weight; ``ascent`` and ``descent`` are shares of the size."""

    latin: Face
    arabic: Face
    ascent: float
    descent: float


@cache
def pair(weight: Weight) -> Pair:
    """The fonts of one weight, loaded once. Raises ``TTFError`` if a file is missing or damaged."""
    latin, arabic = (_face(f"{family}-{weight}") for family in ("NobatSans", "NobatSansArabic"))
    faces = (latin.font.face, arabic.font.face)
    return Pair(
        latin,
        arabic,
        ascent=max(face.ascent for face in faces) / 1000,
        descent=max(-face.descent for face in faces) / 1000,
    )


def _face(name: str) -> Face:
    font = TTFont(name, str(_FOLDER / f"{name}.ttf"), shapable=True)
    registerFont(font)
    return Face(name, font)
