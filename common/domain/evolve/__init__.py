# SPDX-License-Identifier: GPL-3.0-or-later
"""``evolve``: what the office looks like after an event.

It never refuses: whether something may happen is for ``decide`` and ``admit``. An event
that does not fit the state (a replica that lacks a piece) changes nothing.
"""

from __future__ import annotations

from typing import assert_never

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
    TicketParked,
    TicketRecalled,
    TicketReleased,
    TicketReturned,
    TicketTransferred,
)
from common.domain.evolve.alerts import alert_told
from common.domain.evolve.counters import counter_left, counter_opened
from common.domain.evolve.days import day_opened
from common.domain.evolve.known import called, issued
from common.domain.evolve.moving import moved, undone
from common.domain.fitting import misfit
from common.domain.replacing import replace
from common.domain.state import CounterStage, OfficeState

__all__ = ["evolve"]


def evolve(state: OfficeState, event: Event) -> OfficeState:
    """The state after ``event``. Pure and total: the same history gives the equal state."""
    # That somebody has read of a difference is about the log; the office is as it was.
    if isinstance(event.body, SupersededSeen) or misfit(state, event) is not None:
        return state
    body = event.body
    match body:
        case DayOpened():
            return day_opened(state, body)
        case DayClosed():
            return replace(state, closed=True)
        case CounterOpened():
            return counter_opened(state, event, body)
        case CounterPaused(counter):
            return counter_left(state, event, counter, CounterStage.PAUSED)
        case CounterClosed(counter):
            return counter_left(state, event, counter, CounterStage.CLOSED)
        case AlertRaised() | AlertEnded():
            return alert_told(state, event, body)
        case TicketIssued():
            return issued(state, event, body)
        case TicketCalled():
            return called(state, event, body)
        case CommandUndone():
            return undone(state, body)
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
            return moved(state, event, body)
        case _ as unreachable:
            assert_never(unreachable)
