# SPDX-License-Identifier: GPL-3.0-or-later
"""Who does not come: recalls first, another chance, and back into the queue; cancelling."""

import pytest

from common.domain.commands import (
    CallNumber,
    CancelTicket,
    CloseCounter,
    CloseDay,
    Origin,
    Recall,
    RecordNoShow,
    ReturnTicket,
)
from common.domain.events import CancelReason, NoShowRecorded, TicketCancelled, TicketReturned
from common.domain.identifiers import TicketId
from common.domain.office import QueueRules
from common.domain.refusals import RefusalReason
from common.domain.tickets import Stage
from tests.common.domain.kit import (
    CERTIFICATE,
    CHIEF,
    CLOSING_TIME,
    DISPLAY,
    KIOSK,
    NOBODY,
    NOUR,
    ONE,
    RIMA,
    SAMI,
    THREE,
    TWO,
    USUAL,
    Hall,
    minutes,
    with_rules,
)

AT_ONCE = QueueRules(recalls_before_no_show=0, seconds_between_recalls=0, no_show_returns=0)


def at_work(rules: QueueRules = USUAL) -> Hall:
    """Return a hall in which two counters are open."""
    hall = Hall(with_rules(rules))
    hall.open()
    hall.open(TWO, SAMI)
    return hall


def no_show(hall: Hall) -> TicketId:
    """Issue a ticket that nobody comes with."""
    ticket = hall.issue(pseudonym="ann")
    hall.call(ticket)
    hall.do(RecordNoShow(ONE), RIMA)
    return ticket


def test_a_no_show_is_recalled_before_it_is_one() -> None:
    hall = at_work(QueueRules(recalls_before_no_show=2, seconds_between_recalls=10))
    ticket = hall.issue()
    hall.call(ticket)
    refusal = hall.refusal(RecordNoShow(ONE), RIMA)
    assert refusal.message == "Recall PA 001 first; recalls still needed: 2."
    for _ in range(2):
        hall.clock.advance(10)
        hall.do(Recall(ONE), RIMA)
    hall.clock.advance(4)
    assert hall.refusal(RecordNoShow(ONE), RIMA).details["seconds"] == "6"
    hall.clock.advance(6)
    hall.do(RecordNoShow(ONE), RIMA)


def test_the_first_time_a_no_show_goes_back_into_the_queue_and_loses_minutes() -> None:
    hall = at_work(QueueRules(recalls_before_no_show=0, return_loses_minutes=15))
    ticket = hall.issue()
    issued_at = hall.clock.now()
    hall.wait(20)
    hall.call(ticket)
    hall.wait(1)
    assert hall.do(RecordNoShow(ONE), RIMA) == (
        NoShowRecorded(ticket, ONE),
        TicketReturned(ticket, issued_at + minutes(15)),
    )
    waiting = hall.ticket(ticket)
    assert (waiting.stage, waiting.no_shows, waiting.recalls) == (Stage.WAITING, 1, 0)
    assert hall.state.ticket_at(ONE) is None
    hall.call(ticket)
    hall.wait(1)
    assert hall.do(RecordNoShow(ONE), RIMA) == (NoShowRecorded(ticket, ONE),)
    assert hall.stage(ticket) is Stage.NO_SHOW


def test_a_no_show_that_goes_back_stays_bound_to_its_counter() -> None:
    hall = at_work(QueueRules(recalls_before_no_show=0, seconds_between_recalls=0))
    ticket = hall.issue()
    hall.call(ticket)
    hall.send_to(TWO)
    hall.call(ticket, TWO, SAMI)
    hall.do(RecordNoShow(TWO), SAMI)
    assert hall.ticket(ticket).bound_to == TWO


def test_a_no_show_of_a_counter_that_has_closed_comes_back_for_any() -> None:
    hall = at_work(AT_ONCE)
    ticket = hall.issue()
    hall.call(ticket)
    hall.send_to(TWO)
    hall.call(ticket, TWO, SAMI)
    hall.do(RecordNoShow(TWO), SAMI)
    hall.do(CloseCounter(TWO), SAMI)
    hall.do(ReturnTicket(ticket), RIMA)
    assert hall.ticket(ticket).bound_to is None
    assert hall.call_next().id == ticket


def test_whoever_has_come_is_no_no_show() -> None:
    hall = at_work(AT_ONCE)
    hall.call(hall.issue())
    hall.start()
    assert hall.why_not(RecordNoShow(ONE), RIMA) is RefusalReason.ALREADY_STARTED


def test_a_no_show_is_called_by_number_wherever_its_service_is_offered() -> None:
    hall = at_work(AT_ONCE)
    ticket = no_show(hall)
    hall.call(ticket, TWO, SAMI)
    assert hall.stage(ticket) is Stage.CALLED


@pytest.mark.parametrize("origin", [RIMA, KIOSK])
def test_clerk_and_kiosk_put_a_no_show_back(origin: Origin) -> None:
    hall = at_work(AT_ONCE)
    ticket = no_show(hall)
    hall.wait(60)
    hall.do(ReturnTicket(ticket), origin)
    assert hall.stage(ticket) is Stage.WAITING


@pytest.mark.parametrize("origin", [DISPLAY, NOBODY])
def test_nobody_else_does(origin: Origin) -> None:
    hall = at_work(AT_ONCE)
    ticket = no_show(hall)
    assert hall.why_not(ReturnTicket(ticket), origin) is RefusalReason.SIGN_IN_FIRST
    assert hall.why_not(CancelTicket(ticket), origin) is RefusalReason.SIGN_IN_FIRST


def test_a_no_show_comes_back_within_the_hour() -> None:
    hall = at_work(AT_ONCE)
    ticket = no_show(hall)
    hall.wait(61)
    refusal = hall.refusal(ReturnTicket(ticket), RIMA)
    assert refusal.message == "PA 001 was called too long ago. A new one is needed."


def test_only_a_no_show_is_put_back() -> None:
    hall = at_work(AT_ONCE)
    refusal = hall.refusal(ReturnTicket(hall.issue()), RIMA)
    assert refusal.message == "PA 001 was not recorded as a no-show."
    unknown = hall.refusal(ReturnTicket(TicketId("2026-03-02.PA099")), RIMA)
    assert unknown.message == "PA 099 is not known today. Check the number."
    nonsense = hall.refusal(ReturnTicket(TicketId("nonsense")), RIMA)
    assert nonsense.details == {"number": "nonsense"}


def test_who_has_taken_a_new_ticket_does_not_get_the_old_one_back_too() -> None:
    hall = at_work(AT_ONCE)
    old = no_show(hall)
    hall.issue(pseudonym="ann")
    refusal = hall.refusal(ReturnTicket(old), KIOSK)
    assert refusal.message == "There is already a ticket for this service: PA 002."


def test_who_was_not_read_from_a_card_comes_back_as_well() -> None:
    hall = at_work(AT_ONCE)
    ticket = hall.issue()
    hall.call(ticket)
    hall.do(RecordNoShow(ONE), RIMA)
    hall.do(ReturnTicket(ticket), KIOSK)


def test_nobody_comes_back_to_a_day_that_is_closed() -> None:
    hall = at_work(AT_ONCE)
    hall.clock.set(CLOSING_TIME - minutes(40))
    ticket = no_show(hall)
    hall.clock.set(CLOSING_TIME)
    hall.do(CloseDay(hall.state.day), CHIEF)
    assert hall.why_not(ReturnTicket(ticket), RIMA) is RefusalReason.DAY_CLOSED


def test_a_clerk_cancels_for_a_citizen_who_will_not_wait() -> None:
    hall = at_work()
    ticket = hall.issue(pseudonym="ann")
    assert hall.do(CancelTicket(ticket), SAMI) == (TicketCancelled(ticket, CancelReason.CLERK),)
    assert hall.stage(ticket) is Stage.CANCELLED
    assert hall.state.waiting() == 0
    hall.issue(pseudonym="ann")


def test_a_citizen_cancels_at_the_kiosk_while_waiting() -> None:
    hall = at_work()
    ticket = hall.issue()
    cancelled = TicketCancelled(ticket, CancelReason.CITIZEN)
    assert hall.do(CancelTicket(ticket), KIOSK) == (cancelled,)


def test_a_citizen_who_was_called_goes_to_the_counter_instead() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.call(ticket)
    refusal = hall.refusal(CancelTicket(ticket), KIOSK)
    assert refusal.message == "PA 001 was called to counter 1."


def test_who_is_at_a_counter_is_cancelled_by_its_clerk_or_a_supervisor() -> None:
    hall = at_work()
    hall.open(THREE, CHIEF)
    first, second = hall.issue(), hall.issue(CERTIFICATE)
    hall.call(first)
    hall.start()
    refusal = hall.refusal(CancelTicket(first), SAMI)
    assert refusal.message == "PA 001 is being served at counter 1."
    hall.do(CancelTicket(first), RIMA)
    assert hall.state.ticket_at(ONE) is None
    hall.call(second)
    hall.do(CancelTicket(second), CHIEF)


def test_after_a_change_of_clerks_the_new_one_cancels() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.call(ticket)
    hall.open(ONE, NOUR)
    assert hall.why_not(CancelTicket(ticket), RIMA) is RefusalReason.CALLED_ELSEWHERE
    hall.do(CancelTicket(ticket), NOUR)


def test_what_has_ended_is_not_cancelled() -> None:
    hall = at_work(AT_ONCE)
    absent = no_show(hall)
    refusal = hall.refusal(CancelTicket(absent), RIMA)
    assert refusal.message == "PA 001 was recorded as a no-show and waits no more."
    served = hall.issue()
    hall.serve(served)
    assert hall.why_not(CancelTicket(served), RIMA) is RefusalReason.ALREADY_SERVED
    cancelled = hall.issue()
    hall.do(CancelTicket(cancelled), RIMA)
    assert hall.why_not(CancelTicket(cancelled), RIMA) is RefusalReason.ALREADY_CANCELLED
    unknown = CancelTicket(TicketId("2026-03-02.PA099"))
    assert hall.why_not(unknown, RIMA) is RefusalReason.UNKNOWN_NUMBER


def test_a_cancelled_ticket_is_not_called_by_number() -> None:
    hall = at_work()
    hall.do(CancelTicket(hall.issue()), RIMA)
    call = CallNumber(ONE, "PA 001")
    assert hall.why_not(call, RIMA) is RefusalReason.ALREADY_CANCELLED
