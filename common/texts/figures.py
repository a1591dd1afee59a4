# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures in the reader's script, as each language writes them unless the office says otherwise."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from common.domain.identifiers import Language
from common.texts.isolates import LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE


class Digits(StrEnum):
    """The figures that numbers are written in; an office may choose for Arabic."""

    LATIN = "latin"
    ARABIC_INDIC = "arabic-indic"
    PERSIAN = "persian"


FIGURES: Final[dict[Digits, str]] = {
    Digits.LATIN: "0123456789",
    Digits.ARABIC_INDIC: "٠١٢٣٤٥٦٧٨٩",
    Digits.PERSIAN: "۰۱۲۳۴۵۶۷۸۹",
}

_USUAL: Final[Mapping[Language, Digits]] = {
    Language("ar"): Digits.ARABIC_INDIC,
    Language("fa"): Digits.PERSIAN,
}
_TABLES: Final = {
    digits: str.maketrans(FIGURES[Digits.LATIN], figures) for digits, figures in FIGURES.items()
}
_ISOLATE: Final = re.compile(f"({LEFT_TO_RIGHT_ISOLATE}[^{POP_ISOLATE}]*{POP_ISOLATE})")


def usual_digits(language: Language) -> Digits:
    """The figures that people of a language write."""
    return _USUAL.get(language, Digits.LATIN)


def localise(text: str, digits: Digits) -> str:
    """Return ``text`` with its figures in ``digits``; left-to-right isolates stay as they are."""
    return "".join(
        piece if piece.startswith(LEFT_TO_RIGHT_ISOLATE) else piece.translate(_TABLES[digits])
        for piece in _ISOLATE.split(text)
    )
