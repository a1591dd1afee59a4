# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures in the reader's script."""

from typing import Final

from common.texts.figures import FIGURES, Digits, localise

__all__ = ["latin", "localise"]

_TO_LATIN: Final = str.maketrans("".join(FIGURES.values()), FIGURES[Digits.LATIN] * len(FIGURES))


def latin(text: str) -> str:
    """Return ``text`` with figures of any of our scripts turned into 0 to 9 (typed input)."""
    return text.translate(_TO_LATIN)
