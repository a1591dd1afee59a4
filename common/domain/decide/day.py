# SPDX-License-Identifier: GPL-3.0-or-later
"""Ending a business day, and turning to the next one."""

from __future__ import annotations

from datetime import datetime

from common.domain.commands import CloseDay, Origin
from common.domain.decide.decision import Decision, is_supervisor, refuse
from common.domain.events import (
    Body,
    CancelReason,
    CounterClosed,
    DayClosed,
    DayOpened,
    TicketCancelled,
)
from common.domain.office import Office
from common.domain.opening import business_day, open_now
from common.domain.refusals import RefusalReason
from common.domain.state import CounterStage, OfficeState
from common.domain.tickets import ENDED, Stage


def close_day(
    office: Office, state: OfficeState, command: CloseDay, origin: Origin, at: datetime
) -> Decision:
    """End the day: who still waits is told to come again, and every ticket is accounted for."""
    if not is_supervisor(origin):
        return refuse(RefusalReason.SUPERVISORS_ONLY)
    if state.closed or command.day != state.day:
        return refuse(RefusalReason.DAY_CLOSED)
    if open_now(office, at) is not None:
        return refuse(RefusalReason.OFFICE_STILL_OPEN)
    for ticket in state.tickets.values():
        if ticket.stage is Stage.SERVING:
            return refuse(
                RefusalReason.STILL_SERVING, number=ticket.label, counter=ticket.counter or ""
            )
    return closing(state)


def turn_day(office: Office, state: OfficeState, at: datetime) -> tuple[Body, ...]:
    """What the sequencer appends before anything else once a new business day has begun.

    Empty while the day is still the same one, and when the clock was set back.
    """
    day = business_day(office, at)
    if day <= state.day:
        return ()
    fresh = state == OfficeState()
    return (*(() if state.closed or fresh else closing(state)), DayOpened(day, state.serve_seconds))


def closing(state: OfficeState) -> tuple[Body, ...]:
    """The events that end everything that is still open on the state's day."""
    cancelled = [
        TicketCancelled(ticket.id, CancelReason.DAY_CLOSED)
        for ticket in sorted(state.tickets.values(), key=lambda t: t.id)
        if ticket.stage not in ENDED
    ]
    closed = [
        CounterClosed(counter.id)
        for counter in sorted(state.counters.values(), key=lambda c: c.id)
        if counter.stage is not CounterStage.CLOSED
    ]
    return (*cancelled, *closed, DayClosed(state.day))
