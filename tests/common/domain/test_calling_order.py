# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is next, and the bound on how long anybody waits.

The bound. A ticket earns ``rate × minutes waited``, and the highest goes first. A ticket of
rate ``r`` that came at ``t0`` is, at the instant ``t``, behind one of rate ``q`` that came at
``u`` only if ``q (t - u) > r (t - t0)``, that is, only if the other one came before

    u < t - (r / q) (t - t0)            (and simply before ``t0`` where the rates are equal).

So of the time that somebody waits, only those who come in the first share ``1 - r / q`` can
pass. Let ``n`` wait when the ticket comes, let somebody come every ``a`` minutes at the
earliest, all at the highest rate ``q``, and let the counters that serve them call every ``c``
minutes at the latest. Then at most ``n + 1 + (1 - r / q) W / a`` people are called up to and
with this one within its wait ``W``, and

    W ≤ c (n + 2) / (1 - (c / a) (1 - r / q))

as long as what is under the bar is positive. It always is where the office keeps up
(``c ≤ a``), and for one class (``r = q``) it is the bound of plain first come, first served.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from common.domain.calling_order import minutes_earned, next_ticket, waiting_list
from common.domain.commands import TransferToService
from common.domain.identifiers import ClassCode, ServiceCode, TicketId
from common.domain.office import Hours, Office, PriorityClass, Span
from common.domain.state import Place
from common.domain.tickets import Stage, Ticket
from tests.common.domain.kit import (
    ARCHIVE,
    CERTIFICATE,
    ELDERLY,
    OFFICE,
    ONE,
    PASSPORT,
    RIMA,
    SAMI,
    STANDARD,
    THREE,
    URGENT,
    Hall,
    minutes,
)
from tests.fakes import START, FakeClock

MIDNIGHT = START.replace(hour=0)
RATES = {c.code: c.rate for c in OFFICE.classes}


def order(hall: Hall) -> list[TicketId]:
    """Return the waiting list of counter 1."""
    services = hall.state.counters[ONE].services
    waiting = waiting_list(hall.office, hall.state, ONE, services, hall.clock.now())
    return [ticket.id for ticket in waiting]


def at_work() -> Hall:
    """Return a hall in which counter 1 is open."""
    hall = Hall()
    hall.open()
    return hall


def test_equal_rates_are_first_come_first_served() -> None:
    hall = at_work()
    first = hall.issue()
    hall.wait(1)
    second = hall.issue(CERTIFICATE)
    hall.wait(1)
    third = hall.issue()
    assert order(hall) == [first, second, third]


def test_a_higher_rate_passes_in_time_but_not_at_once() -> None:
    hall = at_work()
    standard = hall.issue()
    hall.wait(20)
    elderly = hall.issue(priority_class=ELDERLY)
    hall.wait(19)
    assert order(hall) == [standard, elderly]
    hall.wait(2)
    assert order(hall) == [elderly, standard]


def test_who_came_long_before_is_never_passed_in_a_short_time() -> None:
    hall = at_work()
    standard = hall.issue()
    hall.wait(60)
    hall.issue(priority_class=URGENT)
    hall.wait(19)
    assert hall.call_next().id == standard


def test_among_those_who_come_at_the_same_instant_the_lower_number_is_first() -> None:
    hall = at_work()
    tickets = [hall.issue() for _ in range(3)]
    assert order(hall) == tickets


def test_a_class_that_was_dropped_from_the_set_up_goes_on_at_the_plain_rate() -> None:
    hall = at_work()
    urgent = hall.issue(priority_class=URGENT)
    hall.wait(1)
    elderly = hall.issue(priority_class=ELDERLY)
    hall.office = replace(OFFICE, classes=OFFICE.classes[:2])
    hall.wait(0.5)
    assert order(hall) == [urgent, elderly]
    hall.wait(2)
    assert order(hall) == [elderly, urgent]


def test_nobody_earns_before_the_time_that_was_agreed() -> None:
    place = Place(START, START, TicketId("2026-03-02.PA001"))
    assert minutes_earned(place, START - minutes(5)) == 0
    assert minutes_earned(place, START + minutes(5)) == 5


def test_nobody_is_next_where_nobody_waits() -> None:
    hall = at_work()
    hall.issue(ARCHIVE)
    assert next_ticket(OFFICE, hall.state, ONE, (PASSPORT,), hall.clock.now()) is None
    assert order(hall) == []


steps = st.lists(
    st.tuples(
        st.sampled_from(["come", "come", "call", "send on"]),
        st.sampled_from([STANDARD, ELDERLY, URGENT]),
        st.sampled_from([PASSPORT, CERTIFICATE]),
        st.integers(0, 600),
    ),
    max_size=40,
)


@given(steps)
def test_nobody_is_passed_but_by_who_came_early_enough(
    happens: list[tuple[str, ClassCode, ServiceCode, int]],
) -> None:
    hall = at_work()
    for what, priority_class, service, seconds in happens:
        hall.clock.advance(seconds)
        if what == "come":
            hall.issue(service, priority_class)
        elif hall.state.waiting():
            (first, *_) = order(hall)
            called = hall.call_next()
            assert called.id == first
            assert_that_nobody_was_passed_unduly(hall, called)
            if what == "send on":
                hall.do(TransferToService(ONE, service), RIMA)
            else:
                hall.start()
                hall.finish()


def assert_that_nobody_was_passed_unduly(hall: Hall, called: Ticket) -> None:
    """Everybody who goes on waiting is behind by the bound."""
    at = hall.clock.now()
    for other in hall.state.tickets.values():
        if other.stage is Stage.WAITING:
            share = rate(other) / rate(called)
            latest = at - share * (at - other.earning_from)
            assert called.earning_from <= latest + timedelta(milliseconds=1)


def rate(ticket: Ticket) -> float:
    """Return the rate of the ticket's class."""
    return RATES[ticket.priority_class]


@given(
    low=st.floats(0.5, 2),
    high=st.floats(2, 8),
    queued=st.integers(0, 12),
    arrive=st.floats(1, 4),
    busy=st.floats(0.5, 1),
)
def test_nobody_waits_for_ever(
    low: float, high: float, queued: int, arrive: float, busy: float
) -> None:
    hall = Hall(office_with_rates(low, high), FakeClock(MIDNIGHT))
    call = arrive * busy
    hall.open()
    for _ in range(queued):
        hall.issue(priority_class=URGENT)
    ticket = hall.issue(priority_class=STANDARD)
    bound = call * (queued + 2) / (1 - call / arrive * (1 - low / high))
    came, called = 0.0, 0.0
    while hall.stage(ticket) is Stage.WAITING:
        now = min(came + arrive, called + call)
        assert now <= bound + call, "waits longer than the bound"
        hall.clock.set(MIDNIGHT + minutes(now))
        if came + arrive <= now:
            came = now
            hall.issue(priority_class=URGENT)
        if called + call <= now:
            called = now
            hall.call_next()
            hall.start()
            hall.finish()
    assert now <= bound


def office_with_rates(low: float, high: float) -> Office:
    """Return an office, never closed, with a slow class and a fast one."""
    classes = (
        PriorityClass(STANDARD, {"en": "Standard"}, low),
        PriorityClass(URGENT, {"en": "Urgent"}, high),
    )
    always = Hours(week=dict.fromkeys(("mon", "tue"), (Span(time(0), time(0)),)))
    return replace(OFFICE, classes=classes, hours=always, time_zone="UTC")


def test_a_ticket_that_is_kept_for_a_counter_takes_its_turn_there() -> None:
    hall = at_work()
    hall.open(THREE, SAMI)
    kept = hall.issue(ARCHIVE)
    hall.call(kept, THREE, SAMI)
    hall.wait(1)
    other = hall.issue()
    hall.send_to(ONE, THREE, SAMI)
    assert order(hall) == [kept, other]
