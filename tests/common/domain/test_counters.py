# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening, pausing and closing a counter; one clerk, one counter, one open ticket."""

from dataclasses import replace

import pytest

from common.domain.commands import CallNext, CloseCounter, CloseDay, OpenCounter, PauseCounter
from common.domain.events import CounterClosed, CounterOpened, PauseReason, TicketReleased
from common.domain.identifiers import CounterId
from common.domain.refusals import RefusalReason
from common.domain.state import CounterStage
from common.domain.tickets import Stage
from tests.common.domain.kit import (
    ARCHIVE,
    CERTIFICATE,
    CHIEF,
    CLOSING_TIME,
    NOBODY,
    ONE,
    PASSPORT,
    RIMA,
    SAMI,
    THREE,
    TWO,
    Hall,
    clerk,
)


def test_a_counter_opens_with_what_it_offers() -> None:
    hall = Hall()
    assert hall.do(OpenCounter(ONE), RIMA) == (
        CounterOpened(ONE, clerk(RIMA), (PASSPORT, CERTIFICATE)),
    )
    counter = hall.state.counter_of(clerk(RIMA))
    assert counter is not None
    assert (counter.id, counter.stage) == (ONE, CounterStage.OPEN)


def test_a_clerk_serves_there_only_what_both_can_do() -> None:
    hall = Hall()
    hall.do(OpenCounter(ONE, skills=(CERTIFICATE, ARCHIVE)), RIMA)
    assert hall.state.counters[ONE].services == (CERTIFICATE,)
    assert hall.why_not(OpenCounter(ONE, skills=(ARCHIVE,)), RIMA) is RefusalReason.NO_SERVICES_HERE


def test_a_counter_that_is_not_in_the_set_up_cannot_be_opened() -> None:
    refusal = Hall().refusal(OpenCounter(CounterId("9")), RIMA)
    assert refusal.message == "This office has no counter 9. Check the set-up."


@pytest.mark.parametrize("command", [OpenCounter(ONE), PauseCounter(ONE), CloseCounter(ONE)])
def test_somebody_must_be_signed_in(command: OpenCounter | PauseCounter | CloseCounter) -> None:
    assert Hall().why_not(command, NOBODY) is RefusalReason.SIGN_IN_FIRST


def test_no_counter_opens_once_the_day_is_closed() -> None:
    hall = Hall()
    hall.issue()
    hall.clock.set(CLOSING_TIME)
    hall.do(CloseDay(hall.state.day), CHIEF)
    assert hall.why_not(OpenCounter(ONE), RIMA) is RefusalReason.DAY_CLOSED


def test_a_clerk_who_moves_leaves_the_old_counter_closed_and_nobody_waiting_for_it() -> None:
    hall = Hall()
    hall.open()
    hall.open(TWO, SAMI)
    ticket = hall.issue()
    hall.call(ticket, TWO, SAMI)
    hall.send_to(ONE, TWO, SAMI)
    assert hall.ticket(ticket).bound_to == ONE
    moved = hall.do(OpenCounter(THREE), RIMA)
    assert moved[:2] == (TicketReleased(ticket, ONE), CounterClosed(ONE))
    assert hall.ticket(ticket).bound_to is None
    assert hall.state.counters[ONE].stage is CounterStage.CLOSED
    assert hall.state.counter_of(clerk(RIMA)) == hall.state.counters[THREE]


def test_a_clerk_with_an_open_ticket_stays_with_it() -> None:
    hall = Hall()
    hall.open()
    hall.call(hall.issue())
    refusal = hall.refusal(OpenCounter(TWO), RIMA)
    assert refusal.message == "You still serve PA 001 at counter 1. Finish there."


def test_another_clerk_takes_a_counter_over_with_the_citizen_who_is_at_it() -> None:
    hall = Hall()
    hall.open()
    ticket = hall.issue()
    hall.call(ticket)
    hall.open(ONE, SAMI)
    assert hall.ticket(ticket).clerk == SAMI.clerk
    hall.start(ONE, SAMI)
    assert hall.why_not(CloseCounter(ONE), RIMA) is RefusalReason.NOT_YOUR_COUNTER
    hall.finish(ONE, SAMI)
    assert hall.stage(ticket) is Stage.SERVED
    hall.open(TWO, RIMA)


def test_opening_again_ends_a_pause_and_keeps_the_citizen() -> None:
    hall = Hall()
    hall.open()
    ticket = hall.issue()
    hall.call(ticket)
    hall.do(PauseCounter(ONE, PauseReason.BACK_OFFICE), RIMA)
    assert hall.state.counters[ONE].stage is CounterStage.PAUSED
    assert hall.why_not(PauseCounter(ONE), RIMA) is RefusalReason.COUNTER_PAUSED
    hall.open()
    assert hall.state.ticket_at(ONE) == hall.ticket(ticket)


def test_whoever_is_at_a_paused_counter_is_still_served_but_nobody_else_is_called() -> None:
    hall = Hall()
    hall.open()
    ticket, _ = hall.issue(), hall.issue()
    hall.call(ticket)
    hall.do(PauseCounter(ONE), RIMA)
    hall.start()
    hall.finish()
    assert hall.stage(ticket) is Stage.SERVED
    assert hall.why_not(CallNext(ONE), RIMA) is RefusalReason.COUNTER_PAUSED


def test_a_counter_closes_only_when_nobody_is_at_it() -> None:
    hall = Hall()
    hall.open()
    hall.call(hall.issue())
    refusal = hall.refusal(CloseCounter(ONE), RIMA)
    assert refusal.message == "PA 001 is still open here. Finish it first."
    hall.start()
    hall.finish()
    assert hall.do(CloseCounter(ONE), RIMA) == (CounterClosed(ONE),)
    assert hall.why_not(CloseCounter(ONE), RIMA) is RefusalReason.COUNTER_CLOSED
    assert hall.state.counter_of(clerk(RIMA)) is None


def test_a_counter_is_closed_by_whoever_has_it() -> None:
    hall = Hall()
    hall.open()
    assert hall.why_not(CloseCounter(ONE), SAMI) is RefusalReason.NOT_YOUR_COUNTER
    assert hall.why_not(CloseCounter(TWO), SAMI) is RefusalReason.COUNTER_CLOSED


def test_a_supervisor_closes_a_counter_that_was_left_by_opening_it() -> None:
    hall = Hall()
    hall.open()
    hall.open(ONE, CHIEF)
    hall.do(CloseCounter(ONE), CHIEF)
    assert not hall.state.staffed(ONE)


def test_rights_are_those_of_the_sign_in() -> None:
    hall = Hall()
    hall.open(ONE, replace(RIMA, role=None))
    assert hall.state.staffed(ONE)
