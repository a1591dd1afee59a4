# SPDX-License-Identifier: GPL-3.0-or-later
"""Calling: the next one, one by number, one by its paper, and again."""

from __future__ import annotations

from datetime import datetime

from common.domain.calling_order import next_ticket, serves
from common.domain.commands import CallNext, CallNumber, Origin, Proof, Recall, TakeTicket
from common.domain.decide.decision import (
    Decision,
    called_here,
    elsewhere,
    free_counter,
    over,
    refuse,
)
from common.domain.events import CallKind, TicketCalled, TicketRecalled
from common.domain.numbering import parse_number, read_ticket_id
from common.domain.office import Office
from common.domain.refusals import Refusal, RefusalReason
from common.domain.state import OfficeState
from common.domain.tickets import Stage, Ticket


def call_next(
    office: Office, state: OfficeState, command: CallNext, origin: Origin, at: datetime
) -> Decision:
    """Call whoever has earned the most priority."""
    counter = free_counter(state, command.counter, origin)
    if isinstance(counter, Refusal):
        return counter
    ticket = next_ticket(office, state, counter.id, counter.services, at)
    if ticket is None:
        return refuse(RefusalReason.NOBODY_WAITING)
    return (TicketCalled(ticket.id, counter.id, counter.clerk, CallKind.NEXT),)


def call_number(
    office: Office, state: OfficeState, command: CallNumber, origin: Origin
) -> Decision:
    """Call one ticket by its number."""
    counter = free_counter(state, command.counter, origin)
    if isinstance(counter, Refusal):
        return counter
    number = parse_number(command.number)
    ticket = None if number is None else state.tickets.get(number.ticket_id(state.day))
    if ticket is None:
        return refuse(RefusalReason.UNKNOWN_NUMBER, number=command.number.strip())
    if refusal := over(ticket) or elsewhere(state, ticket):
        return refusal
    kept_for = ticket.bound_to if ticket.stage in {Stage.WAITING, Stage.PARKED} else None
    if kept_for is not None and kept_for != counter.id:
        return refuse(RefusalReason.BOUND_ELSEWHERE, number=ticket.label, counter=kept_for)
    if ticket.bound_to != counter.id and not serves(office, counter.services, ticket.service):
        return refuse(RefusalReason.SERVICE_NOT_HERE, number=ticket.label)
    return (TicketCalled(ticket.id, counter.id, counter.clerk, CallKind.NUMBER),)


def take_ticket(
    office: Office, state: OfficeState, command: TakeTicket, origin: Origin
) -> Decision:
    """Take the ticket whose paper is here. Paper is the lock: only one counter can hold it."""
    counter = free_counter(state, command.counter, origin)
    if isinstance(counter, Refusal):
        return counter
    facts = command.facts
    read = read_ticket_id(facts.ticket)
    if read is None:
        return refuse(RefusalReason.UNKNOWN_NUMBER, number=facts.ticket)
    day, number = read
    if day != state.day:
        return refuse(RefusalReason.OTHER_DAY, number=number.label)
    known = state.tickets.get(facts.ticket)
    if known is not None:
        called = known.stage is Stage.CALLED
        if refusal := over(known) or (None if called else elsewhere(state, known)):
            return refusal
    service = facts.service if known is None else known.service
    kept_here = known is not None and known.bound_to == counter.id
    if not kept_here and not serves(office, counter.services, service):
        return refuse(RefusalReason.SERVICE_NOT_HERE, number=number.label)
    kind = CallKind.PAPER if command.proof is Proof.SCANNED else CallKind.TYPED
    return (TicketCalled(facts.ticket, counter.id, counter.clerk, kind, facts),)


def recall(
    office: Office, state: OfficeState, command: Recall, origin: Origin, at: datetime
) -> Decision:
    """Announce the called ticket again, not faster than people can walk."""
    ticket = called_here(state, command.counter, origin)
    if isinstance(ticket, Refusal):
        return ticket
    if refusal := too_soon(office, ticket, at):
        return refusal
    return (TicketRecalled(ticket.id, command.counter),)


def too_soon(office: Office, ticket: Ticket, at: datetime) -> Refusal | None:
    """A refusal while the last announcement is still fresh.

    After the clock was set back nobody knows how fresh it is, and nobody is kept waiting.
    """
    announced = ticket.changed_at or at
    passed = (at - announced).total_seconds()
    left = office.rules.seconds_between_recalls - passed
    if left <= 0 or passed < 0:
        return None
    return refuse(RefusalReason.TOO_SOON, number=ticket.label, seconds=str(max(1, round(left))))
