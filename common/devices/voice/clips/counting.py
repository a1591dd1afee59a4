# SPDX-License-Identifier: GPL-3.0-or-later
"""Which recorded numbers and words make up a number, as each language says it.

Only whole words are put together: 17 is one word everywhere and has to be recorded. A number
that is recorded whole is always said whole.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from common.domain.identifiers import Language

AND: Final = "and"
"""The word between the parts of a number: ``و``, "et"."""

Part = int | str
"""A number that is recorded, or a word."""

_FROM_HUNDREDS: Final = frozenset({"ar", "fa", "en"})
"""Say "and" after hundreds and thousands."""

_FROM_TENS: Final = frozenset({"ar", "fa"})
_UNITS_FIRST: Final = frozenset({"ar"})
_TEENS: Final = 20
_LARGEST: Final = 9999
_QUATRE_VINGT: Final = 80


def counted(number: int, language: Language, recorded: Collection[int]) -> tuple[Part, ...] | None:
    """The parts of ``number`` in the order they are said; None if one of them is not recorded."""
    if number in recorded:
        return (number,)
    if not _TEENS < number <= _LARGEST:
        return None
    unit = next((size for size in (1000, 100) if number >= size), None)
    if unit is None:
        return _tens(number, language, recorded)
    head, rest = number // unit * unit, number % unit
    if head not in recorded:
        return None
    tail = counted(rest, language, recorded)
    return None if tail is None else (head, *((AND,) if language in _FROM_HUNDREDS else ()), *tail)


def _tens(number: int, language: Language, recorded: Collection[int]) -> tuple[Part, ...] | None:
    tens, unit = number // 10 * 10, number % 10
    parts: tuple[Part, ...] = (tens, unit)
    if language == "fr":
        # Soixante-dix and quatre-vingt-dix go on from sixty and eighty.
        tens = {70: 60, 90: 80}.get(tens, tens)
        unit = number - tens
        joined = unit in {1, 11} and tens != _QUATRE_VINGT
        parts = (tens, AND, unit) if joined else (tens, unit)
    elif language in _FROM_TENS:
        parts = (unit, AND, tens) if language in _UNITS_FIRST else (tens, AND, unit)
    whole = all(part in recorded for part in parts if isinstance(part, int))
    return parts if whole else None


def needed(language: Language) -> tuple[int, ...]:
    """The fewest numbers by which every one up to 999 can be said."""
    tens = tuple(t for t in range(20, 100, 10) if language != "fr" or t not in {70, 90})
    return (*range(20), *tens, *range(100, 1000, 100))
