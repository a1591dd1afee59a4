# SPDX-License-Identifier: GPL-3.0-or-later
"""Days of the Iranian calendar and back, compared with Qt's."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCalendar, QDate

from common.domain.identifiers import Language
from kiosk.flow.paperwork.calendars import Calendar, Day, calendar_of, read, written

DAYS = st.dates(date(1905, 1, 1), date(2100, 1, 1))


@given(DAYS, st.sampled_from(Calendar))
def test_a_day_that_is_written_is_read_as_the_same(day: date, calendar: Calendar) -> None:
    assert read(written(day, calendar), calendar) == day


@given(st.dates(date(1910, 1, 1), date(2024, 1, 1)))
def test_the_iranian_calendar_agrees_with_qt(day: date) -> None:
    parts = QCalendar(QCalendar.System.Jalali).partsFromDate(QDate(day.year, day.month, day.day))
    assert written(day, Calendar.IRANIAN) == Day(parts.year, parts.month, parts.day)


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        (date(2025, 3, 20), Day(1403, 12, 30)),
        (date(2025, 3, 21), Day(1404, 1, 1)),
        (date(2026, 11, 22), Day(1405, 9, 1)),
    ],
)
def test_the_year_1403_has_a_leap_day(day: date, shown: Day) -> None:
    assert written(day, Calendar.IRANIAN) == shown


@pytest.mark.parametrize(
    ("day", "calendar"),
    [
        (Day(1994, 2, 30), Calendar.GREGORIAN),
        (Day(1372, 12, 31), Calendar.IRANIAN),
        (Day(1373, 13, 1), Calendar.IRANIAN),
        (Day(94, 1, 1), Calendar.GREGORIAN),
        (Day(1372, 1, 0), Calendar.IRANIAN),
    ],
)
def test_a_day_that_there_is_not_is_none(day: Day, calendar: Calendar) -> None:
    assert read(day, calendar) is None


def test_persian_is_written_by_the_iranian_calendar() -> None:
    assert calendar_of(Language("fa")) is Calendar.IRANIAN
    assert calendar_of(Language("ar")) is Calendar.GREGORIAN
