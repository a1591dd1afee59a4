# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking back the last act on a ticket, and when it cannot be."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from common.domain.commands import (
    CancelTicket,
    CloseCounter,
    CloseDay,
    FinishServing,
    OpenCounter,
    ParkTicket,
    Recall,
    RecordNoShow,
    ReturnTicket,
    SendToNextService,
    StartServing,
    TransferToService,
    UndoLast,
)
from common.domain.events import CommandUndone
from common.domain.identifiers import CommandId, TicketId
from common.domain.office import QueueRules
from common.domain.refusals import RefusalReason
from common.domain.tickets import Stage
from tests.common.domain.kit import (
    ARCHIVE,
    CERTIFICATE,
    CHIEF,
    CLOSING_TIME,
    KIOSK,
    NOUR,
    ONE,
    RIMA,
    SAMI,
    THREE,
    TWO,
    Hall,
    unknown_paper,
    with_rules,
)

AT_ONCE = QueueRules(recalls_before_no_show=0, seconds_between_recalls=0)


def at_work() -> tuple[Hall, TicketId]:
    """Return a hall in which two counters are open and one ticket waits."""
    hall = Hall(with_rules(AT_ONCE))
    hall.open()
    hall.open(TWO, SAMI)
    return hall, hall.issue(then=(CERTIFICATE,))


def serving() -> tuple[Hall, TicketId]:
    """Return the same with the ticket being served at counter 1."""
    hall, ticket = at_work()
    hall.call(ticket)
    hall.wait(1)
    hall.start()
    hall.wait(9)
    return hall, ticket


ACTS: dict[str, Callable[[Hall, TicketId], object]] = {
    "finish and go on": lambda hall, _: hall.do(FinishServing(ONE), RIMA),
    "finish and go elsewhere": lambda hall, _: hall.do(SendToNextService(ONE, ARCHIVE), RIMA),
    "transfer to a service": lambda hall, _: hall.do(TransferToService(ONE, ARCHIVE), RIMA),
    "transfer to a counter": lambda hall, _: hall.send_to(TWO),
    "park": lambda hall, _: hall.do(ParkTicket(ONE, 5), RIMA),
    "cancel": lambda hall, ticket: hall.do(CancelTicket(ticket), RIMA),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=list(ACTS))
def test_undo_puts_everything_back_as_it_was(act: Callable[[Hall, TicketId], object]) -> None:
    hall, ticket = serving()
    before = hall.state
    act(hall, ticket)
    assert hall.stage(ticket) is not Stage.SERVING
    (undone,) = hall.do(UndoLast(ONE, ticket), RIMA)
    assert isinstance(undone, CommandUndone)
    was = replace(before.tickets[ticket], before=None)
    assert hall.state == replace(before, tickets=before.tickets.put(ticket, was))


@pytest.mark.parametrize("command", [StartServing(ONE), Recall(ONE), RecordNoShow(ONE)])
def test_what_is_done_with_a_called_ticket_is_undone(
    command: StartServing | Recall | RecordNoShow,
) -> None:
    hall, ticket = at_work()
    hall.call(ticket)
    before = replace(hall.ticket(ticket), before=None)
    hall.do(command, RIMA)
    hall.do(UndoLast(ONE, ticket), RIMA)
    assert hall.ticket(ticket) == before


def test_a_call_is_undone_into_the_queue_at_the_old_place() -> None:
    hall, ticket = at_work()
    before = hall.ticket(ticket)
    hall.call(ticket)
    hall.do(UndoLast(ONE, ticket), RIMA)
    assert hall.ticket(ticket) == before
    assert hall.state.ticket_at(ONE) is None
    assert hall.call_next(TWO, SAMI).id == ticket


def test_a_ticket_cancelled_by_mistake_while_it_waited_waits_again() -> None:
    hall, ticket = at_work()
    hall.do(CancelTicket(ticket), RIMA)
    hall.do(UndoLast(ONE, ticket), RIMA)
    assert hall.stage(ticket) is Stage.WAITING


def test_a_no_show_that_was_called_by_mistake_is_one_again_wherever_it_was_called_before() -> None:
    hall = Hall(with_rules(replace(AT_ONCE, no_show_returns=0)))
    hall.open()
    hall.open(TWO, SAMI)
    ticket = hall.issue()
    hall.call(ticket, TWO, SAMI)
    hall.do(RecordNoShow(TWO), SAMI)
    hall.do(CloseCounter(TWO), SAMI)
    hall.call(ticket)
    hall.do(UndoLast(ONE, ticket), RIMA)
    assert hall.stage(ticket) is Stage.NO_SHOW


def test_a_paper_that_was_taken_by_mistake_waits() -> None:
    hall, _ = at_work()
    paper = unknown_paper()
    hall.take(paper)
    hall.do(UndoLast(ONE, paper.ticket), RIMA)
    assert hall.stage(paper.ticket) is Stage.WAITING


def test_there_is_one_step_to_undo_and_no_more() -> None:
    hall, ticket = serving()
    hall.finish()
    hall.do(UndoLast(ONE, ticket), RIMA)
    assert hall.why_not(UndoLast(ONE, ticket), RIMA) is RefusalReason.NOTHING_TO_UNDO


def test_what_nobody_did_is_not_undone() -> None:
    hall, ticket = at_work()
    assert hall.why_not(UndoLast(ONE, ticket), RIMA) is RefusalReason.NOTHING_TO_UNDO
    unknown = UndoLast(ONE, TicketId("nonsense"))
    assert hall.why_not(unknown, RIMA) is RefusalReason.NOTHING_TO_UNDO
    assert hall.why_not(UndoLast(THREE, ticket), NOUR) is RefusalReason.COUNTER_CLOSED


def test_it_is_too_late_after_some_seconds() -> None:
    hall, ticket = at_work()
    hall.call(ticket)
    hall.clock.advance(10)
    before = hall.state
    hall.do(UndoLast(ONE, ticket), RIMA)
    hall.state = before
    hall.clock.advance(0.1)
    assert hall.why_not(UndoLast(ONE, ticket), RIMA) is RefusalReason.TOO_LATE_TO_UNDO


def test_nobody_undoes_what_somebody_else_did() -> None:
    hall, ticket = at_work()
    hall.call(ticket)
    assert hall.why_not(UndoLast(TWO, ticket), SAMI) is RefusalReason.NOTHING_TO_UNDO


def test_a_citizen_whom_the_kiosk_put_back_is_not_taken_out_of_the_queue_again() -> None:
    hall = Hall(with_rules(replace(AT_ONCE, no_show_returns=0)))
    hall.open()
    ticket = hall.issue()
    hall.call(ticket)
    hall.do(RecordNoShow(ONE), RIMA)
    hall.do(ReturnTicket(ticket), KIOSK)
    assert hall.why_not(UndoLast(ONE, ticket), RIMA) is RefusalReason.NOTHING_TO_UNDO


def test_a_ticket_that_another_counter_has_called_since_stays_there() -> None:
    hall, ticket = serving()
    hall.finish()
    hall.call(ticket, TWO, SAMI)
    assert hall.why_not(UndoLast(ONE, ticket), RIMA) is RefusalReason.NOTHING_TO_UNDO


def test_a_ticket_does_not_come_back_to_a_counter_where_somebody_else_is_now() -> None:
    hall, ticket = serving()
    hall.finish()
    hall.call(hall.issue())
    refusal = hall.refusal(UndoLast(ONE, ticket), RIMA)
    assert refusal.message == "PA 002 is still open here. Finish it first."


def test_a_ticket_does_not_come_back_to_a_counter_that_its_clerk_has_left() -> None:
    hall, ticket = serving()
    hall.finish()
    hall.do(OpenCounter(THREE), RIMA)
    assert hall.why_not(UndoLast(THREE, ticket), RIMA) is RefusalReason.TOO_LATE_TO_UNDO
    hall.open(ONE, NOUR)
    assert hall.why_not(UndoLast(THREE, ticket), RIMA) is RefusalReason.TOO_LATE_TO_UNDO


def test_a_call_stays_with_the_counter_when_its_clerk_has_gone_elsewhere() -> None:
    hall, ticket = at_work()
    hall.call(ticket)
    hall.open(ONE, NOUR)
    hall.open(THREE, RIMA)
    assert hall.why_not(UndoLast(THREE, ticket), RIMA) is RefusalReason.TOO_LATE_TO_UNDO


def test_a_ticket_taken_from_another_counter_goes_back_there_if_it_is_free() -> None:
    hall, ticket = at_work()
    hall.call(ticket, TWO, SAMI)
    hall.take(hall.paper(ticket))
    hall.do(UndoLast(ONE, ticket), RIMA)
    assert hall.state.ticket_at(TWO) == hall.ticket(ticket)
    hall.take(hall.paper(ticket))
    hall.call(hall.issue(), TWO, SAMI)
    assert hall.why_not(UndoLast(ONE, ticket), RIMA) is RefusalReason.TOO_LATE_TO_UNDO


def test_a_ticket_is_not_bound_again_to_a_counter_that_closed_in_the_meantime() -> None:
    hall, ticket = at_work()
    hall.call(ticket)
    hall.send_to(TWO)
    hall.do(CancelTicket(ticket), RIMA)
    hall.do(CloseCounter(TWO), SAMI)
    hall.do(UndoLast(ONE, ticket), RIMA)
    assert hall.stage(ticket) is Stage.WAITING
    assert hall.ticket(ticket).bound_to is None


def test_a_release_is_not_undone() -> None:
    hall, ticket = at_work()
    hall.call(ticket)
    hall.do(ParkTicket(ONE), RIMA)
    hall.do(OpenCounter(THREE), RIMA)
    assert hall.stage(ticket) is Stage.PARKED
    assert hall.why_not(UndoLast(THREE, ticket), RIMA) is RefusalReason.NOTHING_TO_UNDO


def test_the_close_of_day_is_not_undone_and_yesterday_neither() -> None:
    hall, ticket = at_work()
    hall.clock.set(CLOSING_TIME)
    hall.do(CloseDay(hall.state.day), CHIEF)
    assert hall.why_not(UndoLast(ONE, ticket), CHIEF) is RefusalReason.COUNTER_CLOSED
    hall.clock.advance(12 * 3600)
    hall.open(ONE, CHIEF)
    assert hall.why_not(UndoLast(ONE, ticket), CHIEF) is RefusalReason.NOTHING_TO_UNDO


def test_a_mean_that_others_have_moved_on_is_left_alone() -> None:
    hall, ticket = serving()
    hall.call(hall.issue(), TWO, SAMI)
    hall.start(TWO, SAMI)
    hall.finish()
    hall.finish(TWO, SAMI)
    means = hall.state.serve_seconds
    hall.do(UndoLast(ONE, ticket), RIMA)
    assert hall.state.serve_seconds == means


def test_a_mean_that_was_there_before_is_there_again() -> None:
    hall, ticket = serving()
    hall.finish()
    other = hall.issue()
    hall.call(other)
    hall.start()
    means = hall.state.serve_seconds
    hall.wait(40)
    hall.finish()
    assert hall.state.serve_seconds != means
    hall.do(UndoLast(ONE, other), RIMA)
    assert hall.state.serve_seconds == means
    assert hall.stage(ticket) is Stage.WAITING


def test_undoing_a_later_call_leaves_the_mean_of_the_service_before() -> None:
    hall, ticket = serving()
    hall.finish()
    means = hall.state.serve_seconds
    hall.call(ticket, TWO, SAMI)
    hall.do(UndoLast(TWO, ticket), SAMI)
    assert hall.state.serve_seconds == means


def test_an_undo_of_something_else_changes_nothing() -> None:
    hall, ticket = at_work()
    hall.call(ticket)
    before = hall.state
    hall.append(hall.event(CommandUndone(ticket, ONE, CommandId("another")), RIMA))
    assert hall.state == before
