# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates of a machine-readable zone: two-digit years and unknown parts (ICAO 9303-3 section 4.8).

The zone gives a year without its century, and the standard leaves the century to the reader.
The rules here: nobody was born in the future, and a document runs out in the hundred years
around today, but not before its holder's birth.
"""

from __future__ import annotations

import re
from datetime import date

from common.identity.document import PartialDate

UNKNOWN = PartialDate(None, None, None)
"""A date none of whose parts is known."""

_PARTS = re.compile(r"(\d\d|<<)(\d\d|<<)(\d\d|<<)", re.ASCII)
_LEAP_YEAR = 2000
_CENTURY = 100
_YEARS_EXPIRED = 50


def _earliest(year: int | None, month: int | None, day: int | None) -> date | None:
    """The first day that fits the known parts; None if no such day exists."""
    try:
        return date(_LEAP_YEAR if year is None else year, month or 1, day or 1)
    except ValueError:
        return None


def _parts(text: str) -> tuple[int | None, int | None, int | None] | None:
    found = _PARTS.fullmatch(text)
    if found is None:
        return None
    year, month, day = (None if part == "<<" else int(part) for part in found.groups())
    if month == 0 or day == 0:
        return None
    return year, month, day


def read_birth(text: str, today: date) -> PartialDate | None:
    """The date of birth in the six characters ``text``; None if there can be no such date.

    The century is the latest one that does not put the birth after ``today``, so somebody
    over a hundred years old comes out a hundred years too young: the zone cannot tell.
    """
    parts = _parts(text)
    if parts is None:
        return None
    short_year, month, day = parts
    if short_year is None:
        return None if _earliest(None, month, day) is None else PartialDate(None, month, day)
    this_century = today.year - today.year % _CENTURY
    for year in (this_century + short_year, this_century - _CENTURY + short_year):
        earliest = _earliest(year, month, day)
        if earliest is not None and earliest <= today:
            return PartialDate(year, month, day)
    return None


def read_expiry(text: str, birth: PartialDate, today: date) -> PartialDate | None:
    """The last valid day in the six characters ``text``; None if there can be no such date.

    All fillers mean a document without an end. Only the date of birth may be known in part.
    """
    parts = _parts(text)
    if parts is None:
        return None
    if parts == (None, None, None):
        return UNKNOWN
    short_year, month, day = parts
    if short_year is None or month is None or day is None:
        return None
    first_year = today.year - _YEARS_EXPIRED
    year = first_year + (short_year - first_year) % _CENTURY
    if birth.year is not None and year < birth.year:
        year += _CENTURY
    return None if _earliest(year, month, day) is None else PartialDate(year, month, day)
