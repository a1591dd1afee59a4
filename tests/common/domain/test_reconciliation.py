# SPDX-License-Identifier: GPL-3.0-or-later
"""What was superseded today: kept whole, told to whom it concerns, and marked once read."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.admit import Accepted, admit
from common.domain.alerts import Alert
from common.domain.commands import MarkSeen, Origin
from common.domain.decide import decide
from common.domain.events import (
    AlertRaised,
    Body,
    CallKind,
    CancelReason,
    CounterOpened,
    DayClosed,
    DayOpened,
    Event,
    SupersededSeen,
    TicketCalled,
    TicketCancelled,
    TicketIssued,
)
from common.domain.evolve import evolve
from common.domain.identifiers import ClassCode, ClerkId, EventId, TicketId
from common.domain.reconciliation import Reconciliation, by_need
from common.domain.refusals import Refusal, RefusalReason, SupersededReason
from tests.common.domain.anything import anything
from tests.common.domain.kit import (
    ARABIC,
    KIOSK,
    NOBODY,
    ONE,
    PASSPORT,
    RIMA,
    SAMI,
    Hall,
    clerk,
    minutes,
)
from tests.fakes import START

TAKEN = SupersededReason.BEING_SERVED
TICKET = TicketId("2026-03-02.PA001")
CALLED = TicketCalled(TICKET, ONE, ClerkId("rima"), CallKind.PAPER)
ISSUED = TicketIssued(TICKET, PASSPORT, ClassCode("standard"), ARABIC, START)


@pytest.fixture
def hall() -> Hall:
    """An office in which nothing has happened."""
    return Hall()


def superseded(hall: Hall, body: Body, origin: Origin = RIMA, late: float = 0) -> Event:
    """Something that the log says otherwise about."""
    return hall.event(body, origin, START + minutes(late))


def test_it_says_whose_act_it_was_on_which_ticket_at_which_counter_and_why(hall: Hall) -> None:
    event = superseded(hall, CALLED)
    (found,) = by_need(Reconciliation().after(event, TAKEN))
    assert (found.event, found.device, found.clerk) == (event.id, RIMA.device, RIMA.clerk)
    assert (found.ticket, found.counter, found.reason) == (TICKET, ONE, TAKEN)
    assert (found.at, found.seen_at) == (START, None)


def test_an_act_on_a_counter_names_no_ticket_and_some_acts_on_tickets_name_no_counter(
    hall: Hall,
) -> None:
    opened = superseded(hall, CounterOpened(ONE, ClerkId("rima"), (PASSPORT,)))
    ended = superseded(hall, TicketCancelled(TICKET, CancelReason.CLERK))
    found = Reconciliation().after(opened, TAKEN).after(ended, TAKEN).differences
    assert (found[opened.id].ticket, found[opened.id].counter) == (None, ONE)
    assert (found[ended.id].ticket, found[ended.id].counter) == (TICKET, None)


def test_what_the_log_accepts_is_no_difference_nor_is_the_old_news_of_machines(
    hall: Hall,
) -> None:
    alert = superseded(hall, AlertRaised(KIOSK.device, Alert.PAPER_OUT), KIOSK)
    nothing = Reconciliation()
    assert nothing.after(superseded(hall, CALLED), None) == nothing
    assert nothing.after(alert, SupersededReason.ALREADY_DONE) == nothing
    day = superseded(hall, DayClosed(date(2026, 3, 1)), KIOSK)
    assert nothing.after(day, SupersededReason.DAY_OVER) == nothing


def test_once_its_clerk_has_read_it_it_is_marked_and_stands_behind_the_others(hall: Hall) -> None:
    first, second = superseded(hall, CALLED), superseded(hall, CALLED, SAMI, late=1)
    seen = superseded(hall, SupersededSeen(first.id), late=9)
    there = Reconciliation().after(first, TAKEN).after(second, TAKEN)
    assert [each.event for each in by_need(there)] == [first.id, second.id]
    read = there.after(seen, None)
    assert [each.event for each in by_need(read)] == [second.id, first.id]
    assert [each.event for each in by_need(read) if each.awaits_reader] == [second.id]
    assert read.differences[first.id].seen_at == START + minutes(9)
    again = superseded(hall, SupersededSeen(first.id), late=20)
    assert read.after(again, None) == read


def test_a_clerk_is_told_of_their_own_acts_only_at_whichever_counter(hall: Hall) -> None:
    second, first = superseded(hall, CALLED, late=5), superseded(hall, CALLED)
    there = Reconciliation().after(second, TAKEN).after(first, TAKEN)
    assert [each.event for each in there.to_tell(clerk(RIMA))] == [first.id, second.id]
    assert there.to_tell(clerk(SAMI)) == ()
    moved = Origin(SAMI.device, clerk=RIMA.clerk)
    read = there.after(superseded(hall, SupersededSeen(first.id), moved), None)
    assert [each.event for each in read.to_tell(clerk(RIMA))] == [second.id]


def test_nobody_can_have_read_it_in_anothers_place(hall: Hall) -> None:
    mine = superseded(hall, CALLED)
    there = Reconciliation().after(mine, TAKEN)
    elsewhere = superseded(hall, SupersededSeen(mine.id), SAMI)
    unknown = superseded(hall, SupersededSeen(EventId("another")))
    assert there.after(elsewhere, None).after(unknown, None) == there


def test_where_nobody_was_signed_in_nobody_is_waited_for(hall: Hall) -> None:
    there = Reconciliation().after(superseded(hall, ISSUED, KIOSK), SupersededReason.NUMBER_TAKEN)
    (found,) = by_need(there)
    assert (found.clerk, found.counter, found.awaits_reader) == (None, None, False)


def test_a_new_day_begins_with_nothing(hall: Hall) -> None:
    there = Reconciliation().after(superseded(hall, CALLED), TAKEN)
    assert there.after(superseded(hall, DayOpened(date(2026, 3, 3))), None) == Reconciliation()


def test_only_somebody_who_is_signed_in_can_have_read_it(hall: Hall) -> None:
    event = EventId("e1")
    assert hall.do(MarkSeen(event), RIMA) == (SupersededSeen(event),)
    refused = decide(hall.office, hall.state, MarkSeen(event), NOBODY, START)
    assert refused == Refusal(RefusalReason.SIGN_IN_FIRST)


def test_that_it_was_read_is_always_admitted_and_changes_nothing_in_the_office(hall: Hall) -> None:
    seen = superseded(hall, SupersededSeen(EventId("e1")), late=-3000)
    assert admit(hall.state, seen) == Accepted()
    assert evolve(hall.state, seen) == hall.state


@given(anything(Body), st.sampled_from(SupersededReason))
def test_whatever_is_superseded_can_be_listed(body: Body, reason: SupersededReason) -> None:
    event = Hall().event(body, RIMA, START)
    for each in by_need(Reconciliation().after(event, reason)):
        assert each.ticket == getattr(body, "ticket", None)
        assert each.counter == getattr(body, "counter", None)
