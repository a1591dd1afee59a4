# SPDX-License-Identifier: GPL-3.0-or-later
"""Working days are those of the office's own calendar."""

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from common.domain.office import Hours, Span
from common.domain.request.deadlines import due_after, working_days_left
from tests.common.domain.request.kit import HOURS, WEEK, ZONE

MONDAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
FRIDAY = datetime(2026, 3, 6, 8, 0, tzinfo=UTC)


def last_second(day: int) -> datetime:
    """Return the end of a day of March 2026 in Damascus."""
    return datetime(2026, 3, day, 20, 59, 59, tzinfo=UTC)


def test_closed_days_and_holidays_do_not_count() -> None:
    assert due_after(HOURS, ZONE, MONDAY, 1) == last_second(3)
    assert due_after(HOURS, ZONE, MONDAY, 4) == last_second(9)


def test_no_days_at_all_means_today_or_the_next_day_of_work() -> None:
    assert due_after(HOURS, ZONE, MONDAY, 0) == last_second(2)
    assert due_after(HOURS, ZONE, FRIDAY, 0) == last_second(9)


def test_the_day_is_that_of_the_office_and_not_of_greenwich() -> None:
    late = datetime(2026, 3, 2, 22, 0, tzinfo=UTC)
    assert due_after(HOURS, ZONE, late, 0) == last_second(3)


def test_a_special_day_of_work_counts() -> None:
    saturday = date(2026, 3, 7)
    hours = Hours(WEEK, HOURS.holidays, {saturday: (Span(time(9), time(12)),)})
    assert due_after(hours, ZONE, FRIDAY, 0) == last_second(7)


def test_in_an_office_without_hours_every_day_is_a_working_day() -> None:
    assert due_after(Hours(week={"mon": ()}), ZONE, FRIDAY, 2) == last_second(8)


@given(hour=st.integers(0, 24 * 30), days=st.integers(0, 60))
def test_as_many_working_days_are_left_as_were_given(hour: int, days: int) -> None:
    at = MONDAY + timedelta(hours=hour)
    left = working_days_left(HOURS, ZONE, at, due_after(HOURS, ZONE, at, days))
    # On a closed day, no days at all are the next working day.
    assert left == days or (days == 0 and left == 1)


def test_nothing_is_left_after_the_deadline() -> None:
    assert working_days_left(HOURS, ZONE, FRIDAY, MONDAY) == 0
