# SPDX-License-Identifier: GPL-3.0-or-later
"""The wait that a citizen is told: the calling rule, run forward."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.commands import Origin, PauseCounter
from common.domain.forecast import forecast
from common.domain.identifiers import ClassCode, CounterId, ServiceCode
from common.domain.tickets import Forecast, Stage
from tests.common.domain.kit import (
    ARCHIVE,
    CERTIFICATE,
    ELDERLY,
    NOUR,
    OFFICE,
    ONE,
    PASSPORT,
    RIMA,
    SAMI,
    STANDARD,
    THREE,
    TWO,
    URGENT,
    Hall,
)

WALK = 20
PASSPORT_SECONDS, CERTIFICATE_SECONDS = 600, 300


def expected(
    hall: Hall, service: ServiceCode = PASSPORT, priority_class: ClassCode = STANDARD
) -> Forecast:
    """Return the forecast of a ticket that is issued now."""
    told = forecast(hall.office, hall.state, service, priority_class, hall.clock.now())
    assert told is not None
    return told


def around(seconds: float, ahead: int) -> Forecast:
    """Return the range around a wait: a quarter less, a quarter more."""
    return Forecast(int(seconds * 0.75), int(seconds * 1.25), ahead)


def test_nobody_waits_where_a_counter_is_free() -> None:
    hall = Hall()
    hall.open()
    assert expected(hall) == Forecast(0, 0, 0)


def test_everybody_ahead_costs_their_service_and_the_way_to_the_counter() -> None:
    hall = Hall()
    hall.open()
    hall.issue()
    hall.issue(CERTIFICATE)
    seconds = PASSPORT_SECONDS + CERTIFICATE_SECONDS + 2 * WALK
    assert expected(hall) == around(seconds, ahead=1)


def test_two_counters_share_the_work() -> None:
    hall = Hall()
    hall.open()
    hall.open(TWO, SAMI)
    for _ in range(4):
        hall.issue()
    assert expected(hall) == around(2 * (PASSPORT_SECONDS + WALK), ahead=4)


def test_who_is_being_served_takes_as_long_as_is_left() -> None:
    hall = Hall()
    hall.open()
    hall.call(hall.issue())
    assert expected(hall) == around(PASSPORT_SECONDS + WALK, ahead=0)
    hall.start()
    hall.wait(4)
    assert expected(hall) == around(6 * 60, ahead=0)
    hall.wait(60)
    assert expected(hall) == around(WALK, ahead=0)


def test_what_services_lately_took_counts_more_than_what_was_planned() -> None:
    hall = Hall()
    hall.open()
    hall.call(hall.issue())
    hall.start()
    hall.wait(3)
    hall.finish()
    hall.issue()
    assert expected(hall) == around(180 + WALK, ahead=1)


def test_a_higher_class_is_told_a_shorter_wait() -> None:
    hall = Hall()
    hall.open()
    for _ in range(5):
        hall.issue()
    hall.wait(2)
    assert expected(hall, priority_class=URGENT).high < expected(hall).low


def test_a_counter_that_is_paused_or_serves_something_else_does_not_help() -> None:
    hall = Hall()
    hall.open()
    hall.open(TWO, SAMI)
    hall.open(THREE, NOUR)
    hall.do(PauseCounter(TWO), SAMI)
    hall.issue()
    assert expected(hall) == around(PASSPORT_SECONDS + WALK, ahead=1)


def test_nobody_can_tell_the_wait_for_what_no_open_counter_offers() -> None:
    hall = Hall()
    hall.open()
    assert forecast(OFFICE, hall.state, ARCHIVE, STANDARD, hall.clock.now()) is None


def test_before_the_first_counter_opens_the_set_up_is_believed() -> None:
    hall = Hall()
    hall.issue()
    hall.issue()
    assert expected(hall) == around(PASSPORT_SECONDS + WALK, ahead=2)


def test_tickets_kept_for_a_counter_occupy_that_one_alone() -> None:
    hall = Hall()
    hall.open()
    hall.open(TWO, SAMI)
    hall.call(hall.issue())
    hall.send_to(TWO)
    assert expected(hall) == Forecast(0, 0, 1)


def test_a_ticket_whose_service_was_dropped_costs_but_the_way() -> None:
    hall = Hall()
    hall.open(THREE, NOUR)
    hall.call(hall.issue(ARCHIVE), THREE, NOUR)
    hall.office = replace(OFFICE, services=OFFICE.services[:2])
    assert expected(hall, CERTIFICATE) == around(WALK, ahead=0)


@pytest.mark.parametrize("priority_class", [STANDARD, ELDERLY, ClassCode("unknown")])
def test_any_class_gets_an_answer(priority_class: ClassCode) -> None:
    hall = Hall()
    hall.open()
    assert expected(hall, priority_class=priority_class).ahead == 0


@given(
    comes=st.lists(
        st.tuples(st.sampled_from([PASSPORT, CERTIFICATE]), st.integers(0, 300)), max_size=12
    ),
    counters=st.integers(1, 2),
)
def test_the_forecast_comes_true_when_everything_goes_as_planned(
    comes: list[tuple[ServiceCode, int]], counters: int
) -> None:
    hall = Hall()
    staff = ((ONE, RIMA), (TWO, SAMI))[:counters]
    for counter, origin in staff:
        hall.open(counter, origin)
    for service, seconds in comes:
        hall.clock.advance(seconds)
        hall.issue(service)
    told, issued_at = expected(hall), hall.clock.now()
    ticket = hall.issue()
    while hall.stage(ticket) is Stage.WAITING:
        for counter, origin in staff:
            go_on(hall, counter, origin)
        for counter, origin in staff:
            if hall.state.ticket_at(counter) is None and hall.state.waiting():
                hall.call_next(counter, origin)
        hall.clock.advance(1)
    waited = (hall.clock.now() - issued_at).total_seconds() - 1
    assert told.low <= waited <= told.high + WALK


def go_on(hall: Hall, counter: CounterId, origin: Origin) -> None:
    """Start when the citizen has come, and finish when the planned time is over."""
    ticket = hall.state.ticket_at(counter)
    if ticket is None or ticket.stage_since is None:
        return
    planned = PASSPORT_SECONDS if ticket.service == PASSPORT else CERTIFICATE_SECONDS
    passed = (hall.clock.now() - ticket.stage_since).total_seconds()
    if ticket.stage is Stage.CALLED and passed >= WALK:
        hall.start(counter, origin)
    if ticket.stage is Stage.SERVING and passed >= planned:
        hall.finish(counter, origin)
