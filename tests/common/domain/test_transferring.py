# SPDX-License-Identifier: GPL-3.0-or-later
"""Transfer to a service or a counter, and parking: leaving a counter, to be called again."""

from datetime import timedelta

import pytest

from common.domain.calling_order import waiting_list
from common.domain.commands import (
    CallNext,
    CallNumber,
    CloseCounter,
    Command,
    ParkTicket,
    PauseCounter,
    TransferToCounter,
    TransferToService,
)
from common.domain.events import CounterClosed, TicketParked, TicketReleased, TicketTransferred
from common.domain.identifiers import CounterId, ServiceCode
from common.domain.office import QueueRules
from common.domain.refusals import RefusalReason
from common.domain.tickets import Stage
from tests.common.domain.kit import (
    ARCHIVE,
    CERTIFICATE,
    ELDERLY,
    NOBODY,
    NOUR,
    ONE,
    PASSPORT,
    RIMA,
    SAMI,
    THREE,
    TWO,
    USUAL,
    Hall,
    minutes,
    with_rules,
)


def at_work(rules: QueueRules = USUAL) -> Hall:
    """Return a hall in which all three counters are open."""
    hall = Hall(with_rules(rules))
    hall.open()
    hall.open(TWO, SAMI)
    hall.open(THREE, NOUR)
    return hall


def test_a_ticket_that_is_sent_to_a_service_keeps_its_place() -> None:
    hall = at_work()
    ticket = hall.issue(CERTIFICATE)
    issued_at = hall.clock.now()
    hall.wait(10)
    hall.issue(ARCHIVE)
    hall.call(ticket)
    (sent,) = hall.do(TransferToService(ONE, ARCHIVE), RIMA)
    assert sent == TicketTransferred(ticket, ONE, ARCHIVE, issued_at)
    assert hall.stage(ticket) is Stage.WAITING
    assert hall.state.ticket_at(ONE) is None
    assert hall.call_next(THREE, NOUR).id == ticket


def test_an_office_may_let_a_transfer_cost_minutes_but_never_more_than_were_waited() -> None:
    hall = at_work(QueueRules(transfer_loses_minutes=15))
    early, late = hall.issue(), hall.issue()
    issued_at = hall.clock.now()
    hall.wait(5)
    hall.call(early)
    hall.do(TransferToService(ONE, CERTIFICATE), RIMA)
    assert hall.ticket(early).earning_from == hall.clock.now()
    hall.wait(20)
    hall.call(late)
    hall.do(TransferToService(ONE, CERTIFICATE), RIMA)
    assert hall.ticket(late).earning_from == issued_at + minutes(15)


def test_a_transfer_does_a_service_of_the_visit_once_and_forgets_none() -> None:
    hall = at_work()
    ticket = hall.issue(then=(CERTIFICATE, ARCHIVE))
    hall.call(ticket)
    hall.do(TransferToService(ONE, ARCHIVE), RIMA)
    assert hall.ticket(ticket).then == (CERTIFICATE,)
    assert hall.ticket(ticket).visited == ()


def test_a_ticket_that_is_sent_to_a_counter_is_called_there_alone() -> None:
    hall = at_work()
    ticket = hall.issue(ARCHIVE)
    hall.call(ticket, THREE, NOUR)
    hall.send_to(TWO, THREE, NOUR)
    assert hall.ticket(ticket).bound_to == TWO
    assert hall.why_not(CallNext(THREE), NOUR) is RefusalReason.NOBODY_WAITING
    assert hall.call_next(TWO, SAMI).id == ticket


def test_a_paused_counter_may_be_sent_to_but_not_a_closed_one() -> None:
    hall = at_work()
    hall.do(PauseCounter(TWO), SAMI)
    hall.do(CloseCounter(THREE), NOUR)
    ticket = hall.issue()
    hall.call(ticket)
    refusal = hall.refusal(TransferToCounter(ONE, THREE), RIMA)
    assert refusal.message == "Counter 3 is closed. Choose another one."
    hall.send_to(TWO)


def test_a_ticket_is_not_sent_to_where_it_is_nor_nowhere() -> None:
    hall = at_work()
    hall.call(hall.issue())
    refusal = hall.refusal(TransferToCounter(ONE, ONE), RIMA)
    assert refusal.message == "PA 001 is at this counter already. Choose another one."
    nowhere = TransferToCounter(ONE, CounterId("9"))
    refusal = hall.refusal(nowhere, RIMA)
    assert refusal.message == "This office has no counter 9. Check the set-up."
    unknown = TransferToService(ONE, ServiceCode("X"))
    assert hall.why_not(unknown, RIMA) is RefusalReason.UNKNOWN_SERVICE


@pytest.mark.parametrize(
    "command", [TransferToService(ONE, ARCHIVE), TransferToCounter(ONE, TWO), ParkTicket(ONE)]
)
def test_there_must_be_somebody_to_send(command: Command) -> None:
    hall = at_work()
    assert hall.why_not(command, NOBODY) is RefusalReason.SIGN_IN_FIRST
    assert hall.why_not(command, RIMA) is RefusalReason.NO_TICKET_HERE


def test_nobody_goes_on_waiting_for_a_counter_that_closes() -> None:
    hall = at_work()
    waiting, parked = hall.issue(), hall.issue()
    hall.call(parked, TWO, SAMI)
    hall.do(ParkTicket(TWO), SAMI)
    hall.call(waiting)
    hall.send_to(TWO)
    assert hall.do(CloseCounter(TWO), SAMI) == (
        TicketReleased(waiting, TWO),
        TicketReleased(parked, TWO),
        CounterClosed(TWO),
    )
    assert hall.call_next().id == waiting
    hall.start()
    hall.finish()
    hall.call(parked)


def test_a_parked_ticket_waits_for_its_counter_to_call_it_by_number() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.call(ticket)
    assert hall.do(ParkTicket(ONE), RIMA) == (TicketParked(ticket, ONE, None),)
    assert hall.stage(ticket) is Stage.PARKED
    assert hall.state.parked == (ticket,)
    hall.wait(300)
    assert hall.why_not(CallNext(ONE), RIMA) is RefusalReason.NOBODY_WAITING
    elsewhere = CallNumber(TWO, "PA 001")
    assert hall.refusal(elsewhere, SAMI).message == "PA 001 is kept for counter 1."
    hall.call(ticket)


def test_a_ticket_that_is_parked_for_minutes_is_called_in_turn_from_then_on() -> None:
    hall = at_work()
    parked = hall.issue()
    hall.call(parked)
    hall.start()
    hall.do(ParkTicket(ONE, minutes=10), RIMA)
    hall.wait(9)
    other = hall.issue()
    assert waiting_list(hall.office, hall.state, ONE, (PASSPORT,), hall.clock.now()) == [
        hall.ticket(other)
    ]
    hall.wait(1)
    assert waiting_list(hall.office, hall.state, TWO, (PASSPORT,), hall.clock.now()) == [
        hall.ticket(other),
    ]
    assert waiting_list(hall.office, hall.state, ONE, (PASSPORT,), hall.clock.now()) == [
        hall.ticket(parked),
        hall.ticket(other),
    ]
    assert hall.call_next(TWO, SAMI).id == other
    called = hall.call_next()
    assert (called.id, called.parked_until, called.started_at) == (parked, None, None)


def test_a_ticket_that_was_parked_for_minutes_is_called_by_another_if_its_counter_closes() -> None:
    hall = at_work()
    ticket = hall.issue(ARCHIVE, ELDERLY)
    hall.call(ticket, THREE, NOUR)
    hall.do(ParkTicket(THREE, minutes=10), NOUR)
    hall.do(CloseCounter(THREE), NOUR)
    hall.wait(10)
    assert hall.why_not(CallNext(ONE), RIMA) is RefusalReason.NOBODY_WAITING
    hall.open(THREE, SAMI)
    assert hall.call_next(THREE, SAMI).id == ticket


@pytest.mark.parametrize(("asked", "given"), [(-5, 0), (10**12, 24 * 60)])
def test_no_figure_makes_parking_fail(asked: int, given: int) -> None:
    hall = at_work()
    hall.call(hall.issue())
    (parked,) = hall.do(ParkTicket(ONE, minutes=asked), RIMA)
    assert isinstance(parked, TicketParked)
    assert parked.until == hall.clock.now() + timedelta(minutes=given)
