# SPDX-License-Identifier: GPL-3.0-or-later
"""The short forms of an office's file: times, spans, days of the week and dates.

Each function reads one form, or returns a ``Misread`` that says what is wrong with it.
"""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from common.domain.office import Span
from common.wire.toml_problems import Misread

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_TIME = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")
_SPAN = re.compile(r"\s*(\S+?)\s*[-–]\s*(\S+)\s*")
_RANGE = re.compile(r"\s*(\S+)\s+to\s+(\S+)\s*")
_LONGEST_RANGE = timedelta(days=62)
_YEARS = range(2000, 2200)


def time_of_day(value: object) -> time | Misread:
    """A time such as ``"08:00"``, or TOML's own ``08:00:00``; to the minute."""
    if isinstance(value, time):
        return value.replace(second=0, microsecond=0)
    found = _TIME.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return Misread(f"{_shown(value)} is not a time of day", 'write it as "08:00"')
    return time(int(found[1]), int(found[2]))


def span(value: object) -> Span | Misread:
    """Opening hours such as ``"08:00-13:00"``; ``"20:00-02:00"`` runs past midnight."""
    found = _SPAN.fullmatch(value) if isinstance(value, str) else None
    ends = ("", "") if found is None else (found[1], found[2])
    match time_of_day(ends[0]), time_of_day("00:00" if ends[1] == "24:00" else ends[1]):
        case time() as opens, time() as closes:
            if opens != closes or ends[1] == "24:00":
                return Span(opens, closes)
            problem = f"{_shown(value)} ends when it begins"
            return Misread(problem, 'for a whole day write "00:00-24:00"')
        case _:
            problem = f"{_shown(value)} are not opening hours"
            return Misread(problem, 'write them as "08:00-13:00"')


def week_days(key: str) -> tuple[str, ...] | Misread:
    """Days of the week such as ``mon`` or ``sat-wed``, in the order of the week."""
    first, _, last = key.partition("-")
    last = last or first
    if first not in WEEK or last not in WEEK:
        days = ", ".join(WEEK)
        return Misread("not a day of the week", f"write one of {days}, or a range such as mon-thu")
    begin = WEEK.index(first)
    length = (WEEK.index(last) - begin) % len(WEEK) + 1
    return tuple((WEEK + WEEK)[begin : begin + length])


def day_range(key: str) -> tuple[date, ...] | Misread:
    """Dates such as ``2026-01-01`` or ``2026-03-21 to 2026-03-24``."""
    found = _RANGE.fullmatch(key)
    first = _day(key if found is None else found[1])
    last = first if found is None else _day(found[2])
    if isinstance(first, Misread):
        return first
    if isinstance(last, Misread):
        return last
    if not timedelta(0) <= last - first <= _LONGEST_RANGE:
        mend = "write the earlier date first, at most two months before the later"
        return Misread("not a range of days", mend)
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


def _day(text: str) -> date | Misread:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        mend = "write year, month and day, such as 2026-01-31"
        return Misread(f'there is no date "{text}"', mend)
    if day.year not in _YEARS:
        return Misread(f"the year {day.year} is out of range", "write the date as Gregorian")
    return day


def _shown(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)
