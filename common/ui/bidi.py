# SPDX-License-Identifier: GPL-3.0-or-later
"""Pieces of text that must keep their own direction inside another (Unicode UAX #9, isolates)."""

from common.texts.isolates import (
    FIRST_STRONG_ISOLATE,
    LEFT_TO_RIGHT_ISOLATE,
    POP_ISOLATE,
    isolated,
    left_to_right,
)

__all__ = [
    "FIRST_STRONG_ISOLATE",
    "LEFT_TO_RIGHT_ISOLATE",
    "POP_ISOLATE",
    "isolated",
    "left_to_right",
    "ticket_number",
]


def ticket_number(number: str) -> str:
    """Return a ticket number for the inside of a sentence: never split, never turned round."""
    return left_to_right(number.replace(" ", "\u00a0"))
