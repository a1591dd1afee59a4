# SPDX-License-Identifier: GPL-3.0-or-later
"""Business days and opening hours, in the office's own time zone."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.office import Hours, Office, Span
from common.domain.opening import business_day, day_begins, next_opening, open_now, openings_on
from tests.common.domain.kit import CLOSING_TIME, OFFICE
from tests.fakes import START

MONDAY = date(2026, 3, 2)
NIGHT = replace(
    OFFICE,
    hours=Hours(week={"mon": (Span(time(22), time(4)),)}, day_starts=time(5)),
)
"""Open over midnight; its business day begins at five."""


def at(text: str) -> datetime:
    """Return an instant in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        ("2026-03-02T20:59:59", date(2026, 3, 2)),
        ("2026-03-02T21:00:00", date(2026, 3, 3)),
        ("2026-03-01T21:00:00", date(2026, 3, 2)),
    ],
)
def test_the_day_is_the_offices_own_and_not_that_of_utc(instant: str, day: date) -> None:
    assert business_day(OFFICE, at(instant)) == day


@pytest.mark.parametrize(
    ("instant", "day"),
    [("2026-03-03T01:59:59", date(2026, 3, 2)), ("2026-03-03T02:00:00", date(2026, 3, 3))],
)
def test_an_office_may_let_its_day_begin_later_than_midnight(instant: str, day: date) -> None:
    assert business_day(NIGHT, at(instant)) == day


@pytest.mark.parametrize("office", [OFFICE, NIGHT, replace(NIGHT, time_zone="Europe/Kyiv")])
@given(day=st.dates(date(2000, 1, 1), date(2060, 1, 1)))
def test_a_day_begins_where_the_one_before_ends(office: Office, day: date) -> None:
    begins = day_begins(office, day)
    assert business_day(office, begins) == day
    assert business_day(office, begins - timedelta(seconds=1)) == day - timedelta(days=1)


def test_the_office_is_open_by_its_hours() -> None:
    opening = open_now(OFFICE, START)
    assert opening is not None
    assert opening.opens == START.replace(hour=5)
    assert opening.closes == CLOSING_TIME
    assert opening.last_ticket == CLOSING_TIME - timedelta(minutes=30)
    assert open_now(OFFICE, opening.opens) == opening
    assert open_now(OFFICE, opening.closes) is None


def test_an_opening_may_run_over_midnight() -> None:
    opening = open_now(NIGHT, at("2026-03-03T00:30:00"))
    assert opening is not None
    assert opening.opens == at("2026-03-02T19:00:00")
    assert opening.closes == at("2026-03-03T01:00:00")


def test_holidays_close_the_office_and_special_days_overrule_everything() -> None:
    hours = replace(OFFICE.hours, holidays={MONDAY: {"en": "Holiday"}})
    assert openings_on(replace(OFFICE, hours=hours), MONDAY) == ()
    hours = replace(hours, special={MONDAY: (Span(time(9), time(10)),)})
    (opening,) = openings_on(replace(OFFICE, hours=hours), MONDAY)
    assert opening.opens == START.replace(hour=6)
    # Half an hour before closing, but never before opening.
    assert opening.last_ticket == START.replace(hour=6, minute=30)


def test_the_next_opening_skips_days_on_which_nobody_works() -> None:
    friday = at("2026-03-05T13:00:00")
    opening = next_opening(OFFICE, friday)
    assert opening is not None
    assert opening.opens == at("2026-03-08T05:00:00")


def test_an_office_that_never_opens_has_no_next_opening() -> None:
    assert next_opening(replace(OFFICE, hours=Hours(week={})), START) is None


def test_hours_keep_to_the_clock_on_the_wall_when_it_changes() -> None:
    hours = Hours(week={"sun": (Span(time(9), time(18)),)})
    kyiv = replace(OFFICE, time_zone="Europe/Kyiv", hours=hours)
    winter, summer = openings_on(kyiv, date(2026, 3, 22)), openings_on(kyiv, date(2026, 3, 29))
    assert winter[0].opens == at("2026-03-22T07:00:00")
    assert summer[0].opens == at("2026-03-29T06:00:00")
