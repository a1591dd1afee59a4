# SPDX-License-Identifier: GPL-3.0-or-later
"""Pieces of text that keep their own direction inside another (Unicode UAX #9, isolates)."""

from typing import Final

LEFT_TO_RIGHT_ISOLATE: Final = "\u2066"
FIRST_STRONG_ISOLATE: Final = "\u2068"
POP_ISOLATE: Final = "\u2069"


def left_to_right(text: str) -> str:
    """Return ``text`` kept left to right: numbers of documents, telephone numbers."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}"


def isolated(text: str) -> str:
    """Return ``text`` kept in whatever direction it has itself: names of people and services."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"
