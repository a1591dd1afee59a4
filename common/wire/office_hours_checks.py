# SPDX-License-Identifier: GPL-3.0-or-later
"""Can an office keep the hours that its file gives?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from itertools import pairwise
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from common.domain.office import Hours, Office, Span
from common.wire.office_forms import WEEK
from common.wire.toml_findings import out_of_range
from common.wire.toml_problems import Finding, KeyPath, nearest

_DAY = 24 * 60
_WEEK_HOURS: KeyPath = ("hours", "week")
_LAST_TICKET: KeyPath = ("hours", "last_ticket_minutes")


def check_hours(office: Office) -> Iterator[Finding]:
    """A known time zone, hours on some day, and none that overlap or split a business day."""
    yield from _time_zone(office.time_zone)
    hours = office.hours
    if not any(hours.week.values()):
        mend = 'add a line such as mon-fri = ["08:00-15:00"]'
        yield Finding(_WEEK_HOURS, "the office never opens", mend, _WEEK_HOURS)
    for path, spans, rests_on in _days(hours):
        yield from _overlaps(path, spans, rests_on)
        for span in spans:
            yield from _splits(path, hours.day_starts, span, rests_on)
            yield from _too_short(hours.last_ticket_minutes, span, rests_on)
    yield from _into_the_next_day(hours)
    yield from out_of_range(_LAST_TICKET, hours.last_ticket_minutes, 0, _DAY)


def _time_zone(name: str) -> Iterator[Finding]:
    try:
        ZoneInfo(name)
    # A part of a name, such as "Europe", is a folder.
    except (ZoneInfoNotFoundError, ValueError, OSError):
        near = nearest(name, available_timezones())
        mend = 'use an IANA name, such as "Asia/Damascus"'
        if near is not None:
            mend = f'did you mean "{near}"?'
        yield Finding(("time_zone",), f'there is no time zone "{name}"', mend)


def _days(hours: Hours) -> Iterator[tuple[KeyPath, tuple[Span, ...], KeyPath]]:
    for name, spans in hours.week.items():
        yield (*_WEEK_HOURS, name), spans, _WEEK_HOURS
    for day, spans in hours.special.items():
        yield ("hours", "special", str(day)), spans, ("hours", "special")


def _overlaps(path: KeyPath, spans: tuple[Span, ...], rests_on: KeyPath) -> Iterator[Finding]:
    for earlier, later in pairwise(spans):
        if _minutes(later)[0] < _minutes(earlier)[1]:
            problem = f"{_shown(later)} begins before {_shown(earlier)} ends"
            mend = "give the hours of a day in order, none overlapping"
            yield Finding(path, problem, mend, rests_on)


def _into_the_next_day(hours: Hours) -> Iterator[Finding]:
    for name, following in pairwise((*WEEK, WEEK[0])):
        tonight, tomorrow = hours.week.get(name, ()), hours.week.get(following, ())
        if not tonight or not tomorrow:
            continue
        if _minutes(tonight[-1])[1] - _DAY > _minutes(tomorrow[0])[0]:
            problem = f"{_shown(tonight[-1])} runs into {_shown(tomorrow[0])} of the next day"
            yield Finding((*_WEEK_HOURS, name), problem, "let one end sooner", _WEEK_HOURS)


def _splits(path: KeyPath, starts: time, span: Span, rests_on: KeyPath) -> Iterator[Finding]:
    begin = starts.hour * 60 + starts.minute
    opens, closes = _minutes(span)
    if opens < begin < closes or opens < begin + _DAY < closes:
        problem = f"the business day would turn at {starts:%H:%M}, within {_shown(span)}"
        mend = "set hours.day_starts to a time at which the office is closed"
        yield Finding(path, problem, mend, rests_on)


def _too_short(last_ticket: int, span: Span, rests_on: KeyPath) -> Iterator[Finding]:
    opens, closes = _minutes(span)
    if closes - opens <= last_ticket <= _DAY:
        problem = f"leaves no time for tickets in {_shown(span)}"
        yield Finding(_LAST_TICKET, problem, "use fewer minutes", rests_on)


def _minutes(span: Span) -> tuple[int, int]:
    """Begin and end in minutes of the day on which the span begins."""
    opens = span.opens.hour * 60 + span.opens.minute
    closes = span.closes.hour * 60 + span.closes.minute
    return opens, closes if closes > opens else closes + _DAY


def _shown(span: Span) -> str:
    return f"{span.opens:%H:%M}-{span.closes:%H:%M}"
