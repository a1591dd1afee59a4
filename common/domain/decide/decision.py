# SPDX-License-Identifier: GPL-3.0-or-later
"""What deciding yields, and the questions that many commands ask first."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TypeAlias

from common.domain.commands import Origin, Role
from common.domain.events import Body
from common.domain.identifiers import ClerkId, CounterId
from common.domain.refusals import Refusal, RefusalReason
from common.domain.state import CounterStage, CounterState, OfficeState
from common.domain.tickets import Stage, Ticket

Decision: TypeAlias = tuple[Body, ...] | Refusal


def refuse(reason: RefusalReason, **details: str) -> Refusal:
    """A refusal whose sentence is filled with ``details``."""
    return Refusal(reason, details)


def signed_in(origin: Origin) -> ClerkId | Refusal:
    """The clerk behind a command."""
    return refuse(RefusalReason.SIGN_IN_FIRST) if origin.clerk is None else origin.clerk


def own_counter(state: OfficeState, counter: CounterId, origin: Origin) -> CounterState | Refusal:
    """The counter, opened or paused by the clerk behind the command."""
    clerk = signed_in(origin)
    if isinstance(clerk, Refusal):
        return clerk
    at = state.counters.get(counter)
    if at is None or at.stage is CounterStage.CLOSED:
        return refuse(RefusalReason.COUNTER_CLOSED)
    if at.clerk != clerk:
        return refuse(RefusalReason.NOT_YOUR_COUNTER)
    return at


def free_counter(state: OfficeState, counter: CounterId, origin: Origin) -> CounterState | Refusal:
    """The clerk's own counter, open and with nobody at it: ready to call."""
    at = own_counter(state, counter, origin)
    if isinstance(at, Refusal):
        return at
    ticket = state.ticket_at(counter)
    if ticket is not None:
        return refuse(RefusalReason.TICKET_OPEN, number=ticket.label)
    if at.stage is CounterStage.PAUSED:
        return refuse(RefusalReason.COUNTER_PAUSED)
    return at


def ticket_here(state: OfficeState, counter: CounterId, origin: Origin) -> Ticket | Refusal:
    """The ticket that the clerk's own counter has called or is serving."""
    at = own_counter(state, counter, origin)
    if isinstance(at, Refusal):
        return at
    ticket = state.ticket_at(counter)
    return refuse(RefusalReason.NO_TICKET_HERE) if ticket is None else ticket


def called_here(state: OfficeState, counter: CounterId, origin: Origin) -> Ticket | Refusal:
    """The ticket that was called here and has not come yet."""
    ticket = ticket_here(state, counter, origin)
    if isinstance(ticket, Ticket) and ticket.stage is not Stage.CALLED:
        return refuse(RefusalReason.ALREADY_STARTED, number=ticket.label)
    return ticket


def over(ticket: Ticket) -> Refusal | None:
    """A refusal if nothing can happen to the ticket any more."""
    match ticket.stage:
        case Stage.SERVED:
            return refuse(RefusalReason.ALREADY_SERVED, number=ticket.label)
        case Stage.CANCELLED:
            return refuse(RefusalReason.ALREADY_CANCELLED, number=ticket.label)
        case _:
            return None


def elsewhere(state: OfficeState, ticket: Ticket) -> Refusal | None:
    """A refusal if a counter has called the ticket or is serving it."""
    at = state.counter_with(ticket)
    if at is None:
        return None
    called = ticket.stage is Stage.CALLED
    reason = RefusalReason.CALLED_ELSEWHERE if called else RefusalReason.BEING_SERVED
    return refuse(reason, number=ticket.label, counter=at.id)


def at_device(origin: Origin) -> ClerkId | Refusal | None:
    """The clerk behind a command, or None for a citizen at a device that issues tickets."""
    return None if is_citizen(origin) else signed_in(origin)


def is_citizen(origin: Origin) -> bool:
    """Whether the command comes from a citizen at a device that issues tickets."""
    return origin.clerk is None and origin.series is not None


def is_supervisor(origin: Origin) -> bool:
    """Whether the command comes from a signed-in supervisor."""
    return origin.clerk is not None and origin.role is Role.SUPERVISOR


def later(earning_from: datetime, lost_minutes: int, at: datetime) -> datetime:
    """``earning_from`` after losing minutes; never later than now, the back of the queue."""
    lost = timedelta(minutes=lost_minutes)
    if at - earning_from > lost:
        return earning_from + lost
    return max(earning_from, at)
