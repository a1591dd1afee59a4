# SPDX-License-Identifier: GPL-3.0-or-later
"""Which screen is up, how old it says it is, and what takes turns on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from common.domain.identifiers import DeviceId
from common.domain.office import Office
from common.domain.state import OfficeState
from common.domain.tickets import Forecast
from common.domain.wait_range import Minutes, minutes_of
from common.sync.view import Connectivity, View
from display.flow.calls import Calls
from display.flow.freshness import Fresh, Freshness, Outcast, Stale, apart_since, freshness
from display.flow.screens import (
    Closed,
    OnDuty,
    Starting,
    in_turn,
    languages_shown,
    screen,
)
from display.flow.waits import page_at, pages, services_at, waits
from tests.display.conftest import SUNDAY
from tests.display.flow.test_following import Watch
from tests.display.office import (
    AR,
    DISPLAY_A,
    DISPLAY_ALL,
    EN,
    FR,
    HOLIDAY,
    LICENCE,
    ONE,
    PASSPORT,
    a_lobby,
)

EVENING = SUNDAY + timedelta(hours=9)
MONDAY_OPENS = datetime(2026, 11, 23, 5, tzinfo=UTC)


def a_view(office: Office | None, state: OfficeState | None = None) -> View:
    return View(office=office, state=state or OfficeState())


def test_before_the_first_set_up_the_display_is_starting() -> None:
    assert screen(a_view(None), Calls(), DISPLAY_A, SUNDAY) == Starting()


def test_in_opening_hours_it_is_on_duty() -> None:
    assert screen(a_view(a_lobby()), Calls(), DISPLAY_A, SUNDAY) == OnDuty()


def test_outside_them_it_says_when_the_office_opens() -> None:
    up = screen(a_view(a_lobby()), Calls(), DISPLAY_A, EVENING)
    assert up == Closed(MONDAY_OPENS, None)


def test_a_closed_day_is_closed_within_opening_hours_too() -> None:
    state = OfficeState(day=SUNDAY.date(), closed=True)
    up = screen(a_view(a_lobby(), state), Calls(), DISPLAY_A, SUNDAY)
    assert up == Closed(MONDAY_OPENS, None)


def test_a_holiday_is_named() -> None:
    at = datetime(2026, 11, 26, 8, tzinfo=UTC)
    up = screen(a_view(a_lobby()), Calls(), DISPLAY_A, at)
    assert isinstance(up, Closed)
    assert up.holiday == HOLIDAY


def test_an_office_that_never_opens_promises_nothing() -> None:
    office = a_lobby()
    shut = replace(office, hours=replace(office.hours, week={}))
    assert screen(a_view(shut), Calls(), DISPLAY_A, SUNDAY) == Closed(None, None)


def test_whoever_still_waits_after_closing_time_is_still_called() -> None:
    watch = Watch()
    watch.issue(1)
    view = a_view(watch.office, watch.state)
    assert screen(view, watch.calls, DISPLAY_A, EVENING) == OnDuty()
    assert isinstance(screen(view, watch.calls, DISPLAY_A, EVENING + timedelta(days=1)), Closed)


def test_whoever_is_called_after_closing_time_is_still_shown() -> None:
    watch = Watch()
    watch.issue(1)
    watch.call(1, ONE)
    view = a_view(watch.office, watch.state)
    assert screen(view, watch.calls, DISPLAY_A, EVENING) == OnDuty()


def age(connectivity: Connectivity, seconds: float) -> Freshness:
    """What is said ``seconds`` after the line was seen so for the first time."""
    view = View(connectivity=connectivity, as_of=SUNDAY)
    since = apart_since(None, view, SUNDAY)
    later = SUNDAY + timedelta(seconds=seconds)
    return freshness(view, apart_since(since, view, later), later)


def test_in_step_with_the_server_the_display_is_fresh() -> None:
    assert age(Connectivity.ONLINE, 3600) == Fresh()


def test_a_short_break_is_no_news_and_a_long_one_is_told_with_its_age() -> None:
    for apart in (Connectivity.OFFLINE, Connectivity.CONNECTING):
        assert age(apart, 4) == Fresh()
        assert age(apart, 6) == Stale(SUNDAY)


def test_a_line_that_is_back_is_fresh_at_once() -> None:
    view = View(connectivity=Connectivity.ONLINE)
    assert apart_since(SUNDAY, view, EVENING) is None


def test_a_display_whose_token_is_refused_says_so_at_once() -> None:
    assert age(Connectivity.REFUSED, 0) == Outcast(SUNDAY)


def test_labels_are_in_the_main_language_unless_several_are_set_up() -> None:
    assert languages_shown(a_lobby(FR), DISPLAY_A) == (FR,)
    assert languages_shown(a_lobby(AR, (AR, EN)), DISPLAY_A) == (AR, EN)
    assert languages_shown(a_lobby(AR), DeviceId("unheard-of")) == (AR,)


def test_things_take_turns_and_nothing_is_none() -> None:
    seen = [in_turn(("one", "two"), 10, second) for second in (0, 9.9, 10, 19, 20)]
    assert seen == ["one", "one", "two", "two", "one"]
    assert in_turn((), 10, 5) is None


def test_only_services_of_the_display_s_hall_are_listed() -> None:
    office = a_lobby()
    here = frozenset({ONE})
    assert [s.code for s in services_at(office, here)] == [s.code for s in office.services[:6]]


def test_waits_count_who_waits_and_foretell_how_long() -> None:
    watch = Watch()
    watch.issue(1, 2, 3)
    found = {w.service: w for w in waits(watch.office, watch.state, watch.counters, SUNDAY)}
    assert found[PASSPORT].waiting == 3
    assert found[LICENCE].waiting == 0
    assert found[PASSPORT].minutes is not None


def test_a_service_that_nobody_serves_has_no_expected_wait() -> None:
    watch = Watch(device=DISPLAY_ALL)
    counters = {
        key: replace(counter, services=(LICENCE,)) for key, counter in watch.state.counters.items()
    }
    state = replace(watch.state, counters=counters)
    found = {w.service: w for w in waits(watch.office, state, watch.counters, SUNDAY)}
    assert found[PASSPORT].minutes is None
    assert found[LICENCE].minutes == Minutes(0, 0)


def test_yesterday_s_people_do_not_wait_today() -> None:
    watch = Watch()
    watch.issue(1, 2, 3)
    tomorrow = SUNDAY + timedelta(days=1)
    found = waits(watch.office, watch.state, watch.counters, tomorrow)
    assert {w.waiting for w in found} == {0}


def test_services_beyond_six_take_turns_by_page() -> None:
    assert [pages(count) for count in (0, 6, 7, 12, 13)] == [1, 1, 2, 2, 3]
    assert [page_at(13, second) for second in (0, 10, 20, 30)] == [0, 1, 2, 0]


def test_a_wait_is_told_in_steps_of_five_minutes() -> None:
    assert minutes_of(Forecast(0, 59, 0)) == Minutes(0, 0)
    assert minutes_of(Forecast(200, 500, 1)) == Minutes(0, 10)
    assert minutes_of(Forecast(1220, 1801, 4)) == Minutes(20, 35)
