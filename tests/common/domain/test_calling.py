# SPDX-License-Identifier: GPL-3.0-or-later
"""Calling: the next one, one by number, and again."""

from dataclasses import replace

import pytest

from common.domain.commands import (
    CallNext,
    CallNumber,
    CancelTicket,
    Command,
    FinishServing,
    ParkTicket,
    PauseCounter,
    Recall,
    RecordNoShow,
    StartServing,
    TransferToService,
)
from common.domain.events import CallKind, TicketCalled, TicketRecalled
from common.domain.office import QueueRules
from common.domain.refusals import RefusalReason
from common.domain.tickets import Stage
from tests.common.domain.kit import (
    ARCHIVE,
    CERTIFICATE,
    NOBODY,
    NOUR,
    OFFICE,
    ONE,
    PASSPORT,
    RIMA,
    SAMI,
    THREE,
    TWO,
    Hall,
    clerk,
    with_rules,
)


def at_work() -> Hall:
    """Return a hall in which two counters are open."""
    hall = Hall()
    hall.open()
    hall.open(TWO, SAMI)
    return hall


def test_the_longest_waiting_is_called_first() -> None:
    hall = at_work()
    first, second = hall.issue(), hall.issue()
    (called,) = hall.do(CallNext(ONE), RIMA)
    assert called == TicketCalled(first, ONE, clerk(RIMA), CallKind.NEXT)
    assert hall.call_next(TWO, SAMI).id == second
    ticket = hall.ticket(first)
    assert (ticket.stage, ticket.counter, ticket.clerk) == (Stage.CALLED, ONE, RIMA.clerk)
    assert ticket.called_at == hall.clock.now()


def test_a_counter_calls_only_for_the_services_it_offers() -> None:
    hall = at_work()
    hall.issue(ARCHIVE)
    refusal = hall.refusal(CallNext(ONE), RIMA)
    assert refusal.message == "Nobody is waiting for this counter."
    hall.open(THREE, NOUR)
    assert hall.call_next(THREE, NOUR).service == ARCHIVE


def test_whoever_waits_for_a_service_that_was_dropped_is_called_by_anybody() -> None:
    hall = at_work()
    ticket = hall.issue(ARCHIVE)
    hall.office = replace(OFFICE, services=OFFICE.services[:2])
    assert hall.call_next().id == ticket
    hall.do(TransferToService(ONE, PASSPORT), RIMA)
    assert hall.ticket(ticket).service == PASSPORT


CALLS: list[Command] = [CallNext(ONE), CallNumber(ONE, "PA 001")]


@pytest.mark.parametrize("command", CALLS)
def test_who_calls_has_opened_the_counter_and_has_nobody_at_it(command: Command) -> None:
    hall = Hall()
    hall.issue()
    assert hall.why_not(command, NOBODY) is RefusalReason.SIGN_IN_FIRST
    assert hall.why_not(command, RIMA) is RefusalReason.COUNTER_CLOSED
    hall.open()
    assert hall.why_not(command, SAMI) is RefusalReason.NOT_YOUR_COUNTER
    hall.do(PauseCounter(ONE), RIMA)
    assert hall.why_not(command, RIMA) is RefusalReason.COUNTER_PAUSED
    hall.open()
    hall.call(hall.issue())
    refusal = hall.refusal(command, RIMA)
    assert refusal.message == "PA 002 is still open here. Finish it first."


@pytest.mark.parametrize(
    "command",
    [StartServing(ONE), FinishServing(ONE), Recall(ONE), RecordNoShow(ONE), ParkTicket(ONE)],
)
def test_what_is_done_with_a_called_ticket_needs_one(command: Command) -> None:
    hall = Hall()
    assert hall.why_not(command, NOBODY) is RefusalReason.SIGN_IN_FIRST
    assert hall.why_not(command, RIMA) is RefusalReason.COUNTER_CLOSED
    hall.open()
    assert hall.why_not(command, RIMA) is RefusalReason.NO_TICKET_HERE


def test_a_number_may_be_called_out_of_turn() -> None:
    hall = at_work()
    hall.issue()
    second = hall.issue()
    (called,) = hall.do(CallNumber(ONE, " pa2 "), RIMA)
    assert called == TicketCalled(second, ONE, clerk(RIMA), CallKind.NUMBER)


@pytest.mark.parametrize("typed", ["PA 077", "nonsense", "", "PB 001"])
def test_a_number_that_nobody_has_is_unknown(typed: str) -> None:
    hall = at_work()
    hall.issue()
    refusal = hall.refusal(CallNumber(ONE, typed), RIMA)
    assert refusal.reason is RefusalReason.UNKNOWN_NUMBER
    assert refusal.details == {"number": typed}


def test_a_ticket_at_another_counter_is_not_called_away() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.call(ticket, TWO, SAMI)
    call = CallNumber(ONE, "PA 001")
    assert hall.refusal(call, RIMA).message == "PA 001 was called to counter 2."
    hall.start(TWO, SAMI)
    assert hall.refusal(call, RIMA).message == "PA 001 is being served at counter 2."
    hall.finish(TWO, SAMI)
    assert hall.refusal(call, RIMA).message == "PA 001 has been served."


def test_a_cancelled_ticket_is_not_called() -> None:
    hall = at_work()
    hall.do(CancelTicket(hall.issue()), SAMI)
    assert hall.refusal(CallNumber(ONE, "PA 001"), RIMA).message == "PA 001 has been cancelled."


def test_a_number_of_a_service_that_is_not_offered_here_is_not_called() -> None:
    hall = at_work()
    hall.issue(ARCHIVE)
    refusal = hall.refusal(CallNumber(ONE, "RA 001"), RIMA)
    assert refusal.message == "RA 001 is for a service this counter does not offer."


def test_a_number_that_is_kept_for_a_counter_is_called_by_that_one_alone() -> None:
    hall = at_work()
    hall.open(THREE, NOUR)
    ticket = hall.issue(ARCHIVE)
    hall.call(ticket, THREE, NOUR)
    hall.send_to(TWO, THREE, NOUR)
    call = CallNumber(ONE, "RA 001")
    assert hall.refusal(call, RIMA).message == "RA 001 is kept for counter 2."
    # The other counter may, although it does not offer the service.
    hall.call(ticket, TWO, SAMI)


def test_a_recall_announces_again_and_is_counted() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.call(ticket)
    hall.clock.advance(10)
    assert hall.do(Recall(ONE), RIMA) == (TicketRecalled(ticket, ONE),)
    assert hall.ticket(ticket).recalls == 1
    assert hall.ticket(ticket).stage_since == hall.ticket(ticket).called_at


def test_nobody_is_recalled_faster_than_people_can_walk() -> None:
    hall = at_work()
    hall.call(hall.issue())
    hall.clock.advance(3)
    refusal = hall.refusal(Recall(ONE), RIMA)
    assert refusal.message == "Give PA 001 time to come. Try again in 7 s."
    hall.clock.advance(6.9)
    assert hall.refusal(Recall(ONE), RIMA).details["seconds"] == "1"
    hall.clock.advance(0.1)
    hall.do(Recall(ONE), RIMA)
    assert hall.why_not(Recall(ONE), RIMA) is RefusalReason.TOO_SOON


def test_a_clock_that_was_set_back_does_not_forbid_to_recall() -> None:
    hall = at_work()
    hall.call(hall.issue())
    hall.clock.set(hall.clock.now().replace(hour=6))
    hall.do(Recall(ONE), RIMA)


def test_whoever_has_come_is_not_recalled() -> None:
    hall = at_work()
    hall.call(hall.issue())
    hall.start()
    assert hall.refusal(Recall(ONE), RIMA).message == "PA 001 is being served already."


def test_an_office_may_let_its_clerks_recall_at_once() -> None:
    hall = Hall(with_rules(QueueRules(seconds_between_recalls=0)))
    hall.open()
    hall.call(hall.issue(CERTIFICATE))
    hall.do(Recall(ONE), RIMA)
