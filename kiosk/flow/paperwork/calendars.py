# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates in the calendar of a language, part by part, and as answers keep them (ISO 8601).

Leap years of the Iranian calendar follow its cycle of 33 years, which agrees with the observed
equinox for all years from 1206 to 1497 (Gregorian 1827 to 2118).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, unique
from typing import Final

from common.domain.identifiers import Language

_NOWRUZ: Final = date(2020, 3, 20)
_ITS_YEAR: Final = 1399
_LEAP: Final = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
_LONG_MONTHS: Final = 6
_MONTHS: Final = 12


@unique
class Calendar(Enum):
    """Which calendar a language writes dates by; ``value`` is its first and last year."""

    GREGORIAN = (1900, 2199)
    IRANIAN = (1278, 1497)


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a calendar."""

    year: int
    month: int
    day: int


def calendar_of(language: Language) -> Calendar:
    """By which calendar people of a language write dates."""
    return Calendar.IRANIAN if language == "fa" else Calendar.GREGORIAN


def written(day: date, calendar: Calendar) -> Day:
    """A date, Gregorian, as a day of ``calendar``."""
    if calendar is Calendar.GREGORIAN:
        return Day(day.year, day.month, day.day)
    year = day.year - (_NOWRUZ.year - _ITS_YEAR)
    if day < _new_year(year):
        year -= 1
    past = (day - _new_year(year)).days
    month = 1
    while past >= _length(year, month):
        past -= _length(year, month)
        month += 1
    return Day(year, month, past + 1)


def read(day: Day, calendar: Calendar) -> date | None:
    """The date, Gregorian; None if the calendar has no such day, or it is out of all bounds."""
    first, last = calendar.value
    if not (first <= day.year <= last and 1 <= day.month <= _MONTHS and day.day >= 1):
        return None
    if calendar is Calendar.GREGORIAN:
        try:
            return date(day.year, day.month, day.day)
        except ValueError:
            return None
    if day.day > _length(day.year, day.month):
        return None
    past = sum(_length(day.year, month) for month in range(1, day.month)) + day.day - 1
    return _new_year(day.year) + timedelta(days=past)


def _new_year(year: int) -> date:
    between = range(_ITS_YEAR, year) if year >= _ITS_YEAR else range(year, _ITS_YEAR)
    days = sum(365 + _leap(each) for each in between)
    return _NOWRUZ + timedelta(days=days if year >= _ITS_YEAR else -days)


def _length(year: int, month: int) -> int:
    if month <= _LONG_MONTHS:
        return 31
    return 30 if month < _MONTHS or _leap(year) else 29


def _leap(year: int) -> bool:
    return year % 33 in _LEAP
