# SPDX-License-Identifier: GPL-3.0-or-later
"""Business days and opening hours, in the office's own time zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from common.domain.office import Hours, Office, Span

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LOOK_AHEAD_DAYS = 60


@dataclass(frozen=True, slots=True)
class Opening:
    """A stretch in which the office is open, UTC; tickets are issued until ``last_ticket``."""

    opens: datetime
    last_ticket: datetime
    closes: datetime


def business_day(office: Office, at: datetime) -> date:
    """The business day that ``at`` (UTC) belongs to."""
    today = at.astimezone(ZoneInfo(office.time_zone)).date()
    # Instants are compared, not clocks on the wall: an hour that comes twice is of one day.
    return today if at >= day_begins(office, today) else today - timedelta(days=1)


def day_begins(office: Office, day: date) -> datetime:
    """The instant (UTC) at which a business day begins."""
    zone = ZoneInfo(office.time_zone)
    return datetime.combine(day, office.hours.day_starts, zone).astimezone(UTC)


def openings_on(office: Office, day: date) -> tuple[Opening, ...]:
    """When the office is open on the local calendar day ``day``, in order."""
    return tuple(_opening(office, day, span) for span in spans_on(office.hours, day))


def spans_on(hours: Hours, day: date) -> tuple[Span, ...]:
    """When an office with these hours is open on the local calendar day ``day``."""
    if day in hours.special:
        return hours.special[day]
    if day in hours.holidays:
        return ()
    return hours.week.get(_WEEKDAYS[day.weekday()], ())


def open_now(office: Office, at: datetime) -> Opening | None:
    """The opening that ``at`` (UTC) falls into, if the office is open."""
    return next((o for o in _near(office, at, days=1) if o.opens <= at < o.closes), None)


def next_opening(office: Office, at: datetime) -> Opening | None:
    """The first opening that begins after ``at`` (UTC), within two months."""
    return next((o for o in _near(office, at, days=_LOOK_AHEAD_DAYS) if o.opens > at), None)


def _near(office: Office, at: datetime, days: int) -> list[Opening]:
    today = at.astimezone(ZoneInfo(office.time_zone)).date()
    found = (openings_on(office, today + timedelta(days=n)) for n in range(-1, days + 1))
    return [opening for openings in found for opening in openings]


def _opening(office: Office, day: date, span: Span) -> Opening:
    zone = ZoneInfo(office.time_zone)
    # A span that ends at or before it begins runs past midnight.
    last_day = day if span.closes > span.opens else day + timedelta(days=1)
    opens = datetime.combine(day, span.opens, zone).astimezone(UTC)
    closes = datetime.combine(last_day, span.closes, zone).astimezone(UTC)
    last_ticket = max(opens, closes - timedelta(minutes=office.hours.last_ticket_minutes))
    return Opening(opens, last_ticket, closes)
