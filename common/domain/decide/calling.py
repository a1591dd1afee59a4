# SPDX-License-Identifier: GPL-3.0-or-later
"""Calling: the next one, one by number, one by its paper, and again."""

from __future__ import annotations

from datetime import datetime

from common.domain.calling_order import next_ticket
from common.domain.commands import CallNext, CallNumber, Origin, Recall, TakeTicket
from common.domain.decide.decision import Decision, called_here, free_counter, refuse
from common.domain.events import CallKind, TicketCalled, TicketRecalled
from common.domain.identifiers import ServiceCode
from common.domain.numbering import day_of_ticket, number_of, parse_number
from common.domain.office import Office
from common.domain.refusals import Refusal, RefusalReason
from common.domain.state import CounterState, OfficeState
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


def call_number(state: OfficeState, command: CallNumber, origin: Origin) -> Decision:
    """Call one ticket by its number."""
    counter = free_counter(state, command.counter, origin)
    if isinstance(counter, Refusal):
        return counter
    number = parse_number(command.number)
    ticket = None if number is None else state.tickets.get(number.ticket_id(state.day))
    if ticket is None:
        return refuse(RefusalReason.UNKNOWN_NUMBER, number=command.number.strip())
    if ticket.stage is Stage.CALLED:
        return refuse(
            RefusalReason.CALLED_ELSEWHERE, number=ticket.label, counter=ticket.counter or ""
        )
    if ticket.bound_to is not None and ticket.bound_to != counter.id:
        return refuse(RefusalReason.BOUND_ELSEWHERE, number=ticket.label, counter=ticket.bound_to)
    if ticket.bound_to is None and (refusal := _not_served_here(ticket.service, ticket, counter)):
        return refusal
    if refusal := _over_or_served(ticket):
        return refusal
    return (TicketCalled(ticket.id, counter.id, counter.clerk, CallKind.NUMBER),)


def take_ticket(state: OfficeState, command: TakeTicket, origin: Origin) -> Decision:
    """Take the ticket whose paper is here. Paper is the lock: only one counter can hold it."""
    counter = free_counter(state, command.counter, origin)
    if isinstance(counter, Refusal):
        return counter
    facts = command.facts
    label = number_of(facts.ticket).label
    if day_of_ticket(facts.ticket) != state.day:
        return refuse(RefusalReason.OTHER_DAY, number=label)
    known = state.tickets.get(facts.ticket)
    service = facts.service if known is None else known.service
    kept_here = known is not None and known.bound_to == counter.id
    if service not in counter.services and not kept_here:
        return refuse(RefusalReason.SERVICE_NOT_HERE, number=label)
    if known is not None and (refusal := _over_or_served(known)):
        return refusal
    return (TicketCalled(facts.ticket, counter.id, counter.clerk, CallKind.PAPER, facts),)


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
    """A refusal while the last announcement is still fresh."""
    announced = ticket.changed_at or at
    left = office.rules.seconds_between_recalls - (at - announced).total_seconds()
    if left <= 0:
        return None
    return refuse(RefusalReason.TOO_SOON, number=ticket.label, seconds=str(max(1, round(left))))


def _not_served_here(service: ServiceCode, ticket: Ticket, counter: CounterState) -> Refusal | None:
    if service in counter.services:
        return None
    return refuse(RefusalReason.SERVICE_NOT_HERE, number=ticket.label)


def _over_or_served(ticket: Ticket) -> Refusal | None:
    match ticket.stage:
        case Stage.SERVING:
            return refuse(
                RefusalReason.BEING_SERVED, number=ticket.label, counter=ticket.counter or ""
            )
        case Stage.SERVED:
            return refuse(RefusalReason.ALREADY_SERVED, number=ticket.label)
        case Stage.CANCELLED:
            return refuse(RefusalReason.ALREADY_CANCELLED, number=ticket.label)
        case Stage.WAITING | Stage.CALLED | Stage.PARKED | Stage.NO_SHOW:
            return None
