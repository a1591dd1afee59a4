# SPDX-License-Identifier: GPL-3.0-or-later
"""Clerks come to counters and leave them."""

from __future__ import annotations

from common.domain.events import CounterOpened, Event
from common.domain.identifiers import CounterId
from common.domain.replacing import replace
from common.domain.state import CounterStage, CounterState, OfficeState, with_counter, with_ticket


def counter_opened(state: OfficeState, event: Event, body: CounterOpened) -> OfficeState:
    """The counter is the clerk's, and so is the citizen who is at it."""
    known = state.counters.get(body.counter)
    at_it = None if known is None else known.ticket
    opened = CounterState(
        body.counter, CounterStage.OPEN, body.clerk, body.services, event.at, at_it
    )
    state = with_counter(state, opened)
    ticket = state.ticket_at(body.counter)
    if ticket is None or ticket.clerk == body.clerk:
        return state
    return with_ticket(state, replace(ticket, clerk=body.clerk))


def counter_left(
    state: OfficeState, event: Event, counter: CounterId, stage: CounterStage
) -> OfficeState:
    """The counter is paused or closed; nobody waits for a closed one alone."""
    left = replace(state.counters[counter], stage=stage, since=event.at)
    state = with_counter(state, left)
    for kept in state.kept_for(counter) if stage is CounterStage.CLOSED else ():
        state = with_ticket(state, replace(state.tickets[kept], bound_to=None))
    return state
