# SPDX-License-Identifier: GPL-3.0-or-later
"""A known ticket moves through its life, and back when a clerk undoes it."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from common.domain.events import (
    CommandUndone,
    Event,
    NoShowRecorded,
    ServingFinished,
    ServingStarted,
    TicketCancelled,
    TicketForwarded,
    TicketMove,
    TicketParked,
    TicketRecalled,
    TicketReleased,
    TicketReturned,
    TicketTransferred,
)
from common.domain.evolve.serve_time import counted, uncounted
from common.domain.identifiers import ServiceCode
from common.domain.life import MOVES
from common.domain.replacing import replace
from common.domain.state import OfficeState, with_ticket
from common.domain.tickets import Ticket


def moved(state: OfficeState, event: Event, body: TicketMove) -> OfficeState:
    """The ticket after ``body``, which fits the state."""
    known = state.tickets[body.ticket]
    ticket = changed(known, event)
    target = MOVES[type(body)].target
    if target is not None and target is not known.stage:
        ticket = replace(ticket, stage=target, stage_since=event.at)
    match body:
        case TicketRecalled():
            ticket = replace(ticket, recalls=known.recalls + 1)
        case ServingStarted():
            ticket = replace(ticket, started_at=event.at)
        case ServingFinished():
            state, change = counted(state, known, event.at)
            visited = (*known.visited, known.service)
            ticket = replace(ticket, visited=visited, bound_to=None, mean_change=change)
        case TicketForwarded(_, service, earning_from):
            ticket = _requeued(ticket, service, earning_from)
            ticket = replace(ticket, then=_without_first(known.then, service))
        case TicketTransferred(_, _, service, earning_from, to_counter):
            then = _without_first(known.then, service)
            ticket = _requeued(ticket, service, earning_from)
            ticket = replace(ticket, then=then, bound_to=to_counter)
        case TicketParked(_, counter, until):
            ticket = replace(ticket, bound_to=counter, parked_until=until)
        case TicketReleased():
            # Nothing to undo: what was kept for a counter is not kept for it again.
            ticket = replace(ticket, bound_to=None, before=None)
        case NoShowRecorded():
            ticket = replace(ticket, no_shows=known.no_shows + 1)
        case TicketReturned(_, earning_from):
            ticket = _requeued(ticket, known.service, earning_from)
            ticket = replace(ticket, bound_to=known.bound_to)
        case TicketCancelled():
            ticket = replace(ticket, bound_to=None)
        case _ as unreachable:
            assert_never(unreachable)
    return with_ticket(state, _unbound_if_left(state, ticket))


def changed(ticket: Ticket, event: Event) -> Ticket:
    """The ticket that remembers how it was before this command, for undo."""
    if ticket.changed_by == event.cause:
        return replace(ticket, changed_at=event.at)
    return replace(
        ticket,
        before=ticket if ticket.before is None else replace(ticket, before=None),
        changed_by=event.cause,
        changed_at=event.at,
        changed_clerk=event.actor,
    )


def undone(state: OfficeState, body: CommandUndone) -> OfficeState:
    """The ticket as it was before the command."""
    known = state.tickets[body.ticket]
    before = known if known.before is None else known.before
    return with_ticket(uncounted(state, known, before), _unbound_if_left(state, before))


def _requeued(ticket: Ticket, service: ServiceCode, earning_from: datetime) -> Ticket:
    return replace(
        ticket,
        service=service,
        earning_from=earning_from,
        bound_to=None,
        counter=None,
        clerk=None,
        called_at=None,
        started_at=None,
        recalls=0,
    )


def _without_first(
    services: tuple[ServiceCode, ...], service: ServiceCode
) -> tuple[ServiceCode, ...]:
    if service not in services:
        return services
    index = services.index(service)
    return services[:index] + services[index + 1 :]


def _unbound_if_left(state: OfficeState, ticket: Ticket) -> Ticket:
    """A ticket never waits for a counter that nobody is at."""
    if ticket.bound_to is None or state.staffed(ticket.bound_to):
        return ticket
    return replace(ticket, bound_to=None)
