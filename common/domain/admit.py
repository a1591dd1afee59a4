# SPDX-License-Identifier: GPL-3.0-or-later
"""``admit``: what the sequencer makes of an event that a device decided on its own.

The event did happen: paper was printed, a citizen was served. What the log can still
agree with is accepted; what contradicts it is kept beside the log as superseded, and the
clerk is told. Nothing is dropped.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from common.domain.events import (
    Body,
    CommandUndone,
    CounterClosed,
    CounterOpened,
    CounterPaused,
    DayClosed,
    DayOpened,
    Event,
    TicketCalled,
    TicketCancelled,
    TicketForwarded,
    TicketIssued,
    TicketMove,
    TicketReleased,
    TicketReturned,
)
from common.domain.identifiers import ClerkId, CounterId, TicketId
from common.domain.life import MOVES
from common.domain.numbering import day_of_ticket
from common.domain.refusals import Superseded, SupersededReason
from common.domain.state import CounterStage, CounterState, OfficeState
from common.domain.tickets import AT_COUNTER, ENDED, Stage


@dataclass(frozen=True, slots=True)
class Accepted:
    """The log takes the event, after the sequencer has appended ``first``."""

    first: tuple[Body, ...] = ()


Admission: TypeAlias = Accepted | Superseded

_AS_IT_IS = Accepted()


def admit(state: OfficeState, event: Event) -> Admission:
    """Whether the log can take ``event`` as it happened, or must supersede it."""
    body = event.body
    match body:
        case DayOpened() | DayClosed():
            # The sequencer alone turns days.
            return Superseded(SupersededReason.DAY_OVER)
        case CounterOpened(counter, clerk):
            return _unless_taken(state, counter, clerk)
        case CounterPaused(counter) | CounterClosed(counter):
            return _unless_taken(state, counter, event.actor)
        case TicketIssued(ticket):
            return _issued(state, ticket)
        case _ if day_of_ticket(body.ticket) < state.day:
            # Yesterday's late news is kept in the log; today's state has no part in it.
            return _AS_IT_IS
        case TicketCalled():
            return _called(state, body)
        case CommandUndone():
            return _undone(state, body)
        case _:
            return _moved(state, body)


def _unless_taken(state: OfficeState, counter: CounterId, clerk: ClerkId | None) -> Admission:
    known = state.counters.get(counter)
    if known is None or known.stage is CounterStage.CLOSED or known.clerk == clerk:
        return _AS_IT_IS
    return Superseded(SupersededReason.COUNTER_TAKEN)


def _issued(state: OfficeState, ticket: TicketId) -> Admission:
    known = state.tickets.get(ticket)
    if known is not None and known.issue_known:
        return Superseded(SupersededReason.NUMBER_TAKEN)
    return _AS_IT_IS


def _called(state: OfficeState, body: TicketCalled) -> Admission:
    holder = state.counters.get(body.counter)
    if holder is None or holder.clerk != body.clerk or holder.stage is CounterStage.CLOSED:
        return Superseded(SupersededReason.COUNTER_TAKEN)
    known = state.tickets.get(body.ticket)
    if known is None and body.facts is None:
        return Superseded(SupersededReason.UNKNOWN_TICKET)
    if known is not None and known.stage is Stage.SERVING:
        return Superseded(SupersededReason.BEING_SERVED)
    if known is not None and known.stage not in MOVES[TicketCalled].sources:
        return Superseded(SupersededReason.ALREADY_ENDED)
    return _freeing(state, holder, body)


def _freeing(state: OfficeState, holder: CounterState, body: TicketCalled) -> Admission:
    """Put back whom the log has called to this counter without its clerk ever learning."""
    other = state.ticket_at(holder.id)
    if other is None or other.id == body.ticket:
        return _AS_IT_IS
    if other.stage is Stage.CALLED and other.before is not None and other.changed_by is not None:
        return Accepted((CommandUndone(other.id, holder.id, other.changed_by),))
    return Superseded(SupersededReason.COUNTER_BUSY)


def _undone(state: OfficeState, body: CommandUndone) -> Admission:
    known = state.tickets.get(body.ticket)
    if known is None or known.before is None or known.changed_by != body.undone:
        return Superseded(SupersededReason.CHANGED_SINCE)
    holder = state.counters.get(body.counter)
    if known.before.stage in AT_COUNTER and (
        holder is None or holder.ticket not in {None, known.id}
    ):
        return Superseded(SupersededReason.COUNTER_BUSY)
    return _AS_IT_IS


def _moved(state: OfficeState, body: TicketMove) -> Admission:
    known = state.tickets.get(body.ticket)
    if known is None:
        return Superseded(SupersededReason.UNKNOWN_TICKET)
    if known.stage not in MOVES[type(body)].sources:
        ended = known.stage in ENDED
        reason = SupersededReason.ALREADY_ENDED if ended else SupersededReason.NOT_AT_COUNTER
        return Superseded(reason)
    if known.stage in AT_COUNTER and _counter_named(body) not in {known.counter, None}:
        return Superseded(SupersededReason.NOT_AT_COUNTER)
    return _AS_IT_IS


def _counter_named(body: TicketMove) -> CounterId | None:
    match body:
        case TicketForwarded() | TicketReleased() | TicketReturned() | TicketCancelled():
            return None
        case _:
            return body.counter
