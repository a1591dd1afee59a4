# SPDX-License-Identifier: GPL-3.0-or-later
"""``evolve``: what the office looks like after an event.

It never refuses: whether something may happen is for ``decide`` and ``admit``. An event
that no longer fits the state (a replica that lacks a piece) changes nothing.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import assert_never

from common.domain.events import (
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
from common.domain.identifiers import ServiceCode, TicketId
from common.domain.life import MOVES
from common.domain.numbering import day_of_ticket, number_of
from common.domain.state import CounterStage, CounterState, OfficeState, with_counter, with_ticket
from common.domain.tickets import Stage, Ticket

_NEWEST_WEIGHT = 0.2
"""How much the last service time counts in the moving mean; the last ten make 90 %."""


def evolve(state: OfficeState, event: Event) -> OfficeState:
    """The state after ``event``. Pure and total: the same history gives the equal state."""
    match event.body:
        case DayOpened(day, serve_seconds):
            if day < state.day:
                return state
            turned = _turned(state, day)
            return replace(turned, serve_seconds=serve_seconds)
        case DayClosed(day):
            return replace(state, closed=True) if day == state.day else state
        case CounterOpened() | CounterPaused() | CounterClosed():
            return _counter_changed(state, event, event.body)
        case TicketIssued():
            return _issued(state, event, event.body)
        case TicketCalled():
            return _called(state, event, event.body)
        case CommandUndone(ticket):
            return _undone(state, ticket)
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
            return _moved(state, event, event.body)
        case _ as unreachable:
            assert_never(unreachable)


def _turned(state: OfficeState, day: date) -> OfficeState:
    if day <= state.day:
        return state
    return OfficeState(day=day, serve_seconds=state.serve_seconds)


def _counter_changed(
    state: OfficeState, event: Event, body: CounterOpened | CounterPaused | CounterClosed
) -> OfficeState:
    known = state.counters.get(body.counter)
    match body:
        case CounterOpened(counter, clerk, services):
            ticket = None if known is None else known.ticket
            opened = CounterState(counter, CounterStage.OPEN, clerk, services, event.at, ticket)
            return with_counter(state, opened)
        case CounterPaused():
            stage = CounterStage.PAUSED
        case CounterClosed():
            stage = CounterStage.CLOSED
        case _ as unreachable:
            assert_never(unreachable)
    if known is None:
        return state
    return with_counter(state, replace(known, stage=stage, since=event.at))


def _issued(state: OfficeState, event: Event, body: TicketIssued) -> OfficeState:
    day, number = day_of_ticket(body.ticket), number_of(body.ticket)
    if day < state.day:
        return state
    state = _turned(state, day)
    known = state.tickets.get(body.ticket)
    if known is not None:
        if known.issue_known:
            return state
        # A counter took the paper before the kiosk could tell of it.
        merged = replace(
            known,
            issue_known=True,
            then=body.then,
            pseudonym=body.pseudonym,
            forecast=body.forecast,
        )
        return with_ticket(state, merged)
    series = number.prefix + number.series
    last = max(number.count, state.last_numbers.get(series, 0))
    state = replace(state, last_numbers={**state.last_numbers, series: last})
    ticket = Ticket(
        id=body.ticket,
        day=day,
        service=body.service,
        priority_class=body.priority_class,
        language=body.language,
        issued_at=event.at,
        issued_by=event.device,
        earning_from=body.earning_from,
        then=body.then,
        pseudonym=body.pseudonym,
        forecast=body.forecast,
        stage_since=event.at,
        changed_by=event.cause,
        changed_at=event.at,
    )
    return with_ticket(state, ticket)


def _called(state: OfficeState, event: Event, body: TicketCalled) -> OfficeState:
    known = state.tickets.get(body.ticket)
    if known is None:
        facts = body.facts
        if facts is None or day_of_ticket(body.ticket) != state.day:
            return state
        known = Ticket(
            id=facts.ticket,
            day=state.day,
            service=facts.service,
            priority_class=facts.priority_class,
            language=facts.language,
            issued_at=facts.issued_at,
            issued_by=facts.issued_by,
            earning_from=facts.issued_at,
            issue_known=False,
            stage_since=facts.issued_at,
        )
        state = with_ticket(state, known)
    if body.counter not in state.counters or known.stage not in MOVES[TicketCalled].sources:
        return state
    called = replace(
        _changed(known, event),
        stage=Stage.CALLED,
        stage_since=event.at,
        counter=body.counter,
        clerk=body.clerk,
        called_at=event.at,
        started_at=None,
        parked_until=None,
        recalls=0,
    )
    return with_ticket(state, called)


def _moved(  # noqa: C901 - one short case for each event
    state: OfficeState, event: Event, body: TicketMove
) -> OfficeState:
    known = state.tickets.get(body.ticket)
    if known is None or known.stage not in MOVES[type(body)].sources:
        return state
    ticket = _changed(known, event)
    target = MOVES[type(body)].target
    if target is not None and target is not known.stage:
        ticket = replace(ticket, stage=target, stage_since=event.at)
    match body:
        case TicketRecalled():
            ticket = replace(ticket, recalls=known.recalls + 1)
        case ServingStarted():
            ticket = replace(ticket, started_at=event.at)
        case ServingFinished():
            state = _with_serve_time(state, known, event)
            ticket = replace(ticket, visited=(*known.visited, known.service), bound_to=None)
        case TicketForwarded(_, service, earning_from):
            rest = known.then[1:] if known.then[:1] == (service,) else known.then
            ticket = _requeued(ticket, service, earning_from)
            ticket = replace(ticket, then=rest)
        case TicketTransferred(_, _, service, earning_from, to_counter):
            ticket = replace(_requeued(ticket, service, earning_from), bound_to=to_counter)
        case TicketParked(_, counter, until):
            ticket = replace(ticket, bound_to=counter, parked_until=until)
        case TicketReleased():
            ticket = replace(ticket, bound_to=None, parked_until=None)
        case NoShowRecorded():
            ticket = replace(ticket, no_shows=known.no_shows + 1)
        case TicketReturned(_, earning_from):
            ticket = _requeued(ticket, known.service, earning_from)
        case TicketCancelled():
            ticket = replace(ticket, bound_to=None)
        case _ as unreachable:
            assert_never(unreachable)
    return with_ticket(state, ticket)


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


def _changed(ticket: Ticket, event: Event) -> Ticket:
    """Remember how the ticket was before this command, for undo."""
    if ticket.changed_by == event.cause:
        return replace(ticket, changed_at=event.at)
    before = replace(ticket, before=None)
    return replace(ticket, before=before, changed_by=event.cause, changed_at=event.at)


def _undone(state: OfficeState, ticket: TicketId) -> OfficeState:
    known = state.tickets.get(ticket)
    if known is None or known.before is None:
        return state
    return with_ticket(state, known.before)


def _with_serve_time(state: OfficeState, ticket: Ticket, event: Event) -> OfficeState:
    if ticket.started_at is None:
        return state
    took = max(0.0, (event.at - ticket.started_at).total_seconds())
    mean = state.serve_seconds.get(ticket.service, took)
    mean += _NEWEST_WEIGHT * (took - mean)
    return replace(state, serve_seconds={**state.serve_seconds, ticket.service: mean})
