# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether an event fits the state: the one answer that ``evolve`` and ``admit`` share.

``evolve`` leaves the state alone when it does not, ``admit`` supersedes the event, and both
for the same reason, so that what the log accepts is exactly what replicas act upon.
"""

from __future__ import annotations

from typing import assert_never

from common.domain.alerts import stands
from common.domain.events import (
    AlertEnded,
    AlertRaised,
    CommandUndone,
    CounterClosed,
    CounterOpened,
    CounterPaused,
    DayClosed,
    DayOpened,
    Event,
    NoShowRecorded,
    ServingFinished,
    ServingStarted,
    SupersededSeen,
    TicketCalled,
    TicketCancelled,
    TicketForwarded,
    TicketIssued,
    TicketMove,
    TicketParked,
    TicketRecalled,
    TicketReleased,
    TicketReturned,
    TicketTransferred,
)
from common.domain.identifiers import CounterId
from common.domain.life import MOVES
from common.domain.numbering import read_ticket_id
from common.domain.refusals import SupersededReason
from common.domain.state import CounterStage, CounterState, OfficeState
from common.domain.tickets import AT_COUNTER, ENDED, Stage, Ticket


def misfit(state: OfficeState, event: Event) -> SupersededReason | None:
    """Why the state has no room for ``event``; None when it fits."""
    body = event.body
    match body:
        case DayOpened(day):
            return SupersededReason.DAY_OVER if day < state.day else None
        case DayClosed(day):
            return SupersededReason.DAY_OVER if day != state.day else None
        case CounterOpened() | SupersededSeen():
            return None
        case CounterPaused(counter) | CounterClosed(counter):
            return None if state.staffed(counter) else SupersededReason.COUNTER_TAKEN
        case AlertRaised(device, alert):
            return SupersededReason.ALREADY_DONE if stands(state.alerts, device, alert) else None
        case AlertEnded(device, alert):
            return None if stands(state.alerts, device, alert) else SupersededReason.ALREADY_DONE
        case TicketIssued():
            return _not_new(state, body)
        case TicketCalled():
            return _not_callable(state, body)
        case CommandUndone():
            return not_undoable(state, body)
        case (
            TicketRecalled()
            | ServingStarted()
            | ServingFinished()
            | TicketForwarded()
            | TicketTransferred()
            | TicketParked()
            | TicketReleased()
            | NoShowRecorded()
            | TicketReturned()
            | TicketCancelled()
        ):
            return _not_movable(state, body)
        case _ as unreachable:
            assert_never(unreachable)


def not_undoable(state: OfficeState, body: CommandUndone) -> SupersededReason | None:
    """Why the ticket cannot be put back to what it was before that command."""
    known = state.tickets.get(body.ticket)
    if known is None:
        return SupersededReason.UNKNOWN_TICKET
    if known.before is None or known.changed_by != body.undone:
        return SupersededReason.CHANGED_SINCE
    if known.stage in AT_COUNTER and known.counter != body.counter:
        return SupersededReason.NOT_AT_COUNTER
    return _no_way_back(state, known.before)


def _no_way_back(state: OfficeState, before: Ticket) -> SupersededReason | None:
    if before.stage not in AT_COUNTER or before.counter is None:
        return None
    holder = state.counters.get(before.counter)
    if holder is None or holder.stage is CounterStage.CLOSED or holder.clerk != before.clerk:
        return SupersededReason.COUNTER_TAKEN
    return _busy(holder, before)


def _busy(holder: CounterState, ticket: Ticket) -> SupersededReason | None:
    return SupersededReason.COUNTER_BUSY if holder.ticket not in {None, ticket.id} else None


def _not_new(state: OfficeState, body: TicketIssued) -> SupersededReason | None:
    read = read_ticket_id(body.ticket)
    if read is None:
        return SupersededReason.UNKNOWN_TICKET
    if read[0] < state.day:
        return SupersededReason.DAY_OVER
    known = state.tickets.get(body.ticket)
    if known is not None and known.issue_known:
        return SupersededReason.NUMBER_TAKEN
    return None


def _not_callable(state: OfficeState, body: TicketCalled) -> SupersededReason | None:
    holder = state.counters.get(body.counter)
    # A counter may be closed by now and the call be late news, but not another clerk's.
    if holder is None or holder.clerk != body.clerk:
        return SupersededReason.COUNTER_TAKEN
    known = state.tickets.get(body.ticket)
    if known is None:
        if not _paper_tells(state, body):
            return SupersededReason.UNKNOWN_TICKET
    elif known.stage is Stage.SERVING:
        return SupersededReason.BEING_SERVED
    elif known.stage not in MOVES[TicketCalled].sources:
        return SupersededReason.ALREADY_ENDED
    if holder.ticket not in {None, body.ticket}:
        return SupersededReason.COUNTER_BUSY
    return None


def _paper_tells(state: OfficeState, body: TicketCalled) -> bool:
    if body.facts is None or body.facts.ticket != body.ticket:
        return False
    read = read_ticket_id(body.ticket)
    return read is not None and read[0] == state.day


def _not_movable(state: OfficeState, body: TicketMove) -> SupersededReason | None:
    known = state.tickets.get(body.ticket)
    if known is None:
        return SupersededReason.UNKNOWN_TICKET
    move, counter = MOVES[type(body)], _counter_named(body)
    if known.stage not in move.sources:
        if known.stage is move.target and counter in {None, known.counter}:
            return SupersededReason.ALREADY_DONE
        ended = known.stage in ENDED
        return SupersededReason.ALREADY_ENDED if ended else SupersededReason.NOT_AT_COUNTER
    if known.stage in AT_COUNTER and counter not in {None, known.counter}:
        return SupersededReason.NOT_AT_COUNTER
    if isinstance(body, TicketReleased) and body.counter not in {None, known.bound_to}:
        return SupersededReason.CHANGED_SINCE
    return None


def _counter_named(body: TicketMove) -> CounterId | None:
    match body:
        case TicketForwarded() | TicketReleased() | TicketReturned() | TicketCancelled():
            return None
        case _:
            return body.counter
