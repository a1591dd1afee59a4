# SPDX-License-Identifier: GPL-3.0-or-later
"""Check digits of machine-readable zones (ICAO 9303-3 section 4.9)."""

from itertools import cycle
from operator import mul
from string import ascii_uppercase, digits

_WEIGHTS = (7, 3, 1)
FILLER = "<"
_VALUES = {sign: value for value, sign in enumerate(digits + ascii_uppercase)} | {FILLER: 0}


def character_value(character: str) -> int:
    """The value of one zone character: digits their own, ``A``–``Z`` 10–35, the filler 0."""
    return _VALUES[character]


def check_digit(text: str) -> str:
    """The check digit over ``text``, which holds zone characters only: weights 7, 3, 1, modulo 10.

    Characters whose values differ by a multiple of ten (``0``, ``A``, ``K``, ``U`` and the
    filler) cannot be told apart by it; that is the standard's own limit.
    """
    return str(sum(map(mul, map(_VALUES.__getitem__, text), cycle(_WEIGHTS))) % 10)


def agrees(text: str, written: str) -> bool:
    """Whether ``written`` is the check digit of ``text``.

    A filler may stand for the digit where ``text`` itself holds fillers only
    (ICAO 9303-4 section 4.2.2 note on position 43).
    """
    if written == FILLER:
        return not text.strip(FILLER)
    return written == check_digit(text)
