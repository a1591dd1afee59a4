# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking a ticket by its paper: possession is the lock."""

from dataclasses import replace

import pytest

from common.domain.commands import CancelTicket, Proof, RecordNoShow, TakeTicket
from common.domain.events import CallKind, TicketCalled
from common.domain.identifiers import TicketId
from common.domain.office import QueueRules
from common.domain.refusals import RefusalReason
from common.domain.tickets import Stage
from tests.common.domain.kit import (
    ARCHIVE,
    CERTIFICATE,
    KIOSK,
    NOUR,
    OFFICE,
    ONE,
    PASSPORT,
    RIMA,
    SAMI,
    STANDARD,
    THREE,
    TWO,
    Hall,
    clerk,
    unknown_paper,
    with_rules,
)
from tests.fakes import START


def at_work() -> Hall:
    """Return a hall in which two counters are open, and no recall is needed."""
    hall = Hall(with_rules(QueueRules(recalls_before_no_show=0, seconds_between_recalls=0)))
    hall.open()
    hall.open(TWO, SAMI)
    return hall


def test_a_known_ticket_is_taken_out_of_turn() -> None:
    hall = at_work()
    hall.issue()
    ticket = hall.issue()
    paper = hall.paper(ticket)
    (called,) = hall.do(TakeTicket(ONE, paper), RIMA)
    assert called == TicketCalled(ticket, ONE, clerk(RIMA), CallKind.PAPER, paper)
    assert hall.state.ticket_at(ONE) == hall.ticket(ticket)


def test_a_number_that_was_typed_from_the_paper_is_recorded_as_typed() -> None:
    hall = at_work()
    (called,) = hall.do(TakeTicket(ONE, unknown_paper(), Proof.TYPED), RIMA)
    assert isinstance(called, TicketCalled)
    assert called.kind is CallKind.TYPED


def test_a_ticket_that_nobody_has_heard_of_is_taken_as_its_paper_says() -> None:
    hall = at_work()
    paper = unknown_paper()
    hall.take(paper)
    ticket = hall.ticket(paper.ticket)
    assert ticket.stage is Stage.CALLED
    assert (ticket.service, ticket.priority_class) == (PASSPORT, STANDARD)
    assert (ticket.issued_at, ticket.issued_by) == (START, KIOSK.device)
    assert not ticket.issue_known


def test_the_number_of_a_paper_is_never_given_out_again() -> None:
    hall = at_work()
    hall.take(unknown_paper("PA041"))
    assert hall.issue() == "2026-03-02.PA042"


def test_the_paper_moves_a_called_ticket_to_the_counter_that_holds_it() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.call(ticket, TWO, SAMI)
    hall.take(hall.paper(ticket))
    assert hall.state.ticket_at(TWO) is None
    assert hall.state.ticket_at(ONE) == hall.ticket(ticket)


def test_whoever_is_being_served_elsewhere_is_not_taken() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.call(ticket, TWO, SAMI)
    hall.start(TWO, SAMI)
    refusal = hall.refusal(TakeTicket(ONE, hall.paper(ticket)), RIMA)
    assert refusal.message == "PA 001 is being served at counter 2."


def test_a_paper_is_good_for_one_service() -> None:
    hall = at_work()
    ticket = hall.issue()
    hall.serve(ticket)
    assert hall.why_not(TakeTicket(ONE, hall.paper(ticket)), RIMA) is RefusalReason.ALREADY_SERVED
    other = hall.issue()
    hall.do(CancelTicket(other), RIMA)
    take = TakeTicket(ONE, hall.paper(other))
    assert hall.why_not(take, RIMA) is RefusalReason.ALREADY_CANCELLED


def test_a_no_show_who_comes_with_the_paper_is_taken() -> None:
    hall = at_work()
    hall.office = with_rules(
        QueueRules(recalls_before_no_show=0, seconds_between_recalls=0, no_show_returns=0)
    )
    ticket = hall.issue()
    hall.call(ticket)
    hall.do(RecordNoShow(ONE), RIMA)
    assert hall.stage(ticket) is Stage.NO_SHOW
    hall.take(hall.paper(ticket), TWO, SAMI)
    assert hall.stage(ticket) is Stage.CALLED


def test_a_counter_takes_only_what_it_offers_or_what_is_kept_for_it() -> None:
    hall = at_work()
    hall.open(THREE, NOUR)
    ticket = hall.issue(ARCHIVE)
    take = TakeTicket(ONE, hall.paper(ticket))
    refusal = hall.refusal(take, RIMA)
    assert refusal.message == "RA 001 is for a service this counter does not offer."
    assert hall.why_not(TakeTicket(ONE, unknown_paper("RA009", ARCHIVE)), RIMA) is (
        RefusalReason.SERVICE_NOT_HERE
    )
    hall.call(ticket, THREE, NOUR)
    hall.send_to(ONE, THREE, NOUR)
    hall.do(take, RIMA)


def test_the_log_knows_better_than_the_paper_what_it_is_for_now() -> None:
    hall = at_work()
    hall.open(THREE, NOUR)
    ticket = hall.issue(CERTIFICATE, then=(ARCHIVE,))
    paper = hall.paper(ticket)
    hall.serve(ticket)
    assert hall.why_not(TakeTicket(ONE, paper), RIMA) is RefusalReason.SERVICE_NOT_HERE
    hall.take(paper, THREE, NOUR)
    assert hall.ticket(ticket).service == ARCHIVE


def test_a_paper_for_a_service_that_was_dropped_is_taken_anywhere() -> None:
    hall = at_work()
    hall.office = replace(OFFICE, services=OFFICE.services[:2])
    hall.take(unknown_paper("RA009", ARCHIVE))


@pytest.mark.parametrize("day", ["2026-03-01", "2026-03-03"])
def test_a_paper_of_another_day_is_refused(day: str) -> None:
    hall = at_work()
    refusal = hall.refusal(TakeTicket(ONE, unknown_paper(day=day)), RIMA)
    assert refusal.message == "PA 041 is a ticket of another day. A new one is needed."


def test_a_paper_without_a_number_is_refused() -> None:
    hall = at_work()
    paper = replace(unknown_paper(), ticket=TicketId("nonsense"))
    assert hall.refusal(TakeTicket(ONE, paper), RIMA).details == {"number": "nonsense"}


def test_the_counter_must_be_free_for_it() -> None:
    hall = at_work()
    hall.call(hall.issue())
    assert hall.why_not(TakeTicket(ONE, unknown_paper()), RIMA) is RefusalReason.TICKET_OPEN
