# SPDX-License-Identifier: GPL-3.0-or-later
"""A date as it is typed at the kiosk: day, month and year, each by itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, unique
from typing import Final, assert_never

from common.domain.identifiers import Language
from kiosk.flow.paperwork.calendars import Day, calendar_of, read, written

_DAY_DIGITS: Final = 2
_LAST_DAY: Final = 31
_YEAR_DIGITS: Final = 4
_LAST_FIRST_DIGIT: Final = 3
"""No day of a month has two digits and a greater first one."""


@unique
class DatePart(Enum):
    """What is being typed."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True, repr=False)
class TypedDate:
    """A date in the calendar of ``language``; ``month`` is 0 until it is chosen."""

    language: Language
    day: str = ""
    month: int = 0
    year: str = ""
    part: DatePart = DatePart.DAY

    def __repr__(self) -> str:
        """Name the type only: a date of birth is personal."""
        return "<TypedDate>"


def typed_date(answer: str, language: Language) -> TypedDate:
    """An answer as it is typed in a language's calendar; empty for one that is no date."""
    try:
        day = date.fromisoformat(answer)
    except ValueError:
        return TypedDate(language)
    shown = written(day, calendar_of(language))
    return TypedDate(language, str(shown.day), shown.month, str(shown.year))


def answer_of(typed: TypedDate) -> str:
    """The answer, empty until all is typed; one that is no day is left to be found wrong."""
    if not (typed.day and typed.month and len(typed.year) == _YEAR_DIGITS):
        return ""
    day = Day(int(typed.year), typed.month, int(typed.day))
    found = read(day, calendar_of(typed.language))
    return f"{typed.year}/{typed.month}/{typed.day}?" if found is None else found.isoformat()


def with_digit(typed: TypedDate, digit: str) -> TypedDate:
    """A figure more; what is whole leads to the next part."""
    match typed.part:
        case DatePart.DAY:
            longer = typed.day + digit
            day = longer if int(longer) <= _LAST_DAY else digit
            whole = len(day) == _DAY_DIGITS or int(day) > _LAST_FIRST_DIGIT
            return replace(typed, day=day, part=DatePart.MONTH if whole else DatePart.DAY)
        case DatePart.YEAR:
            year = digit if len(typed.year) == _YEAR_DIGITS else typed.year + digit
            return replace(typed, year=year)
        case DatePart.MONTH:
            return typed
        case _:
            assert_never(typed.part)


def with_month(typed: TypedDate, month: int) -> TypedDate:
    """Another month, from 1; the year is next."""
    return replace(typed, month=month, part=DatePart.YEAR)


def without_last(typed: TypedDate) -> TypedDate:
    """The last figure of the part taken back; an empty part leads back to the one before."""
    match typed.part:
        case DatePart.DAY:
            return replace(typed, day=typed.day[:-1])
        case DatePart.YEAR if typed.year:
            return replace(typed, year=typed.year[:-1])
        case DatePart.YEAR:
            return replace(typed, month=0, part=DatePart.MONTH)
        case DatePart.MONTH:
            return replace(typed, month=0, part=DatePart.DAY)
        case _:
            assert_never(typed.part)
