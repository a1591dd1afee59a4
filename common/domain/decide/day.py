# SPDX-License-Identifier: GPL-3.0-or-later
"""Ending a business day, and turning to the next one."""

from __future__ import annotations

from datetime import datetime

from common.domain.alerts import carried
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
from common.domain.opening import business_day, day_begins, open_now
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
        at_counter = state.counter_with(ticket)
        if at_counter is not None and ticket.stage is Stage.SERVING:
            return refuse(RefusalReason.STILL_SERVING, number=ticket.label, counter=at_counter.id)
    return (*closing(state), DayClosed(state.day))


def turn_day(office: Office, state: OfficeState, at: datetime) -> tuple[Body, ...]:
    """What the sequencer appends before anything else once a new business day has begun.

    Empty while the day is still the same one, and when the clock was set back.
    """
    day = business_day(office, at)
    if day <= state.day:
        return ()
    alerts = carried(state.alerts)
    opened = DayOpened(day, state.serve_seconds, day_begins(office, day), alerts)
    if state == OfficeState():
        return (opened,)
    ended = () if state.closed else (DayClosed(state.day),)
    return (*closing(state), *ended, opened)


def day_begun(office: Office, state: OfficeState, at: datetime) -> OfficeState:
    """The state as a device must see it on a new business day of which no log has told yet.

    A device that cannot reach the sequencer decides on this state; the next log that it
    reads begins with the day's own ``DayOpened``.
    """
    day = business_day(office, at)
    if day <= state.day:
        return state
    return OfficeState(
        day=day,
        begins=day_begins(office, day),
        serve_seconds=state.serve_seconds,
        alerts=carried(state.alerts),
    )


def closing(state: OfficeState) -> tuple[Body, ...]:
    """The events that end everything that is still open on the state's day.

    Late news may bring a ticket to a day that has been closed; it is ended with the rest.
    """
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
    return (*cancelled, *closed)
