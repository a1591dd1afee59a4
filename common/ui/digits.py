# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures in the reader's script."""

import re
from typing import Final

from common.ui.bidi import LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE
from common.ui.languages import FIGURES, Digits

_TABLES: Final = {
    digits: str.maketrans(FIGURES[Digits.LATIN], figures) for digits, figures in FIGURES.items()
}
_TO_LATIN: Final = str.maketrans("".join(FIGURES.values()), FIGURES[Digits.LATIN] * len(FIGURES))
_ISOLATE: Final = re.compile(f"({LEFT_TO_RIGHT_ISOLATE}[^{POP_ISOLATE}]*{POP_ISOLATE})")


def localise(text: str, digits: Digits) -> str:
    """Return ``text`` with its figures in ``digits``; left-to-right isolates stay as they are."""
    if digits is Digits.LATIN:
        return text
    table = _TABLES[digits]
    pieces = _ISOLATE.split(text)
    return "".join(
        piece if piece.startswith(LEFT_TO_RIGHT_ISOLATE) else piece.translate(table)
        for piece in pieces
    )


def latin(text: str) -> str:
    """Return ``text`` with figures of any of our scripts turned into 0 to 9 (typed input)."""
    return text.translate(_TO_LATIN)
