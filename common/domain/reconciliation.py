# SPDX-License-Identifier: GPL-3.0-or-later
"""What was superseded today, for the supervisor: whose, which ticket, why, and whether seen.

A fold of the log beside ``evolve``: what is superseded changes no state, and is not lost either.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from common.domain.events import (
    AlertEnded,
    AlertRaised,
    Body,
    CounterClosed,
    CounterOpened,
    CounterPaused,
    DayClosed,
    DayOpened,
    Event,
    SupersededSeen,
    TicketCancelled,
    TicketForwarded,
    TicketIssued,
    TicketReturned,
)
from common.domain.identifiers import ClerkId, CounterId, DeviceId, EventId, TicketId
from common.domain.refusals import SupersededReason


@dataclass(frozen=True, slots=True)
class Difference:
    """An act that a device did and the log says otherwise about.

    ``clerk`` is None where nobody was signed in, so that nobody can be told; ``seen_at`` is when
    a clerk at that device read it. Instants are UTC.
    """

    event: EventId
    device: DeviceId
    clerk: ClerkId | None
    body: Body
    reason: SupersededReason
    at: datetime
    seen_at: datetime | None = None

    @property
    def ticket(self) -> TicketId | None:
        """Which ticket it is about; None for a counter."""
        match self.body:
            case (
                CounterOpened()
                | CounterPaused()
                | CounterClosed()
                | DayOpened()
                | DayClosed()
                | AlertRaised()
                | AlertEnded()
                | SupersededSeen()
            ):
                return None
            case body:
                return body.ticket

    @property
    def counter(self) -> CounterId | None:
        """The counter that the act names, if it names one."""
        match self.body:
            case (
                DayOpened()
                | DayClosed()
                | AlertRaised()
                | AlertEnded()
                | SupersededSeen()
                | TicketIssued()
                | TicketForwarded()
                | TicketReturned()
                | TicketCancelled()
            ):
                return None
            case body:
                return body.counter

    @property
    def awaits_reader(self) -> bool:
        """Whether there is a clerk who was to be told and has not read it."""
        return self.clerk is not None and self.seen_at is None


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """One business day's differences, in the order in which the log took them in."""

    differences: Mapping[EventId, Difference] = field(default_factory=lambda: MappingProxyType({}))

    def after(self, event: Event, superseded: SupersededReason | None) -> Reconciliation:
        """With the log's next entry."""
        if superseded is not None:
            return self._with_superseded(event, superseded)
        match event.body:
            case DayOpened():
                return Reconciliation()
            case SupersededSeen(seen):
                return self._with_seen(event, seen)
            case _:
                return self

    @property
    def to_read(self) -> tuple[Difference, ...]:
        """What still waits for its clerk to read it."""
        return tuple(each for each in self.differences.values() if each.awaits_reader)

    def _with_superseded(self, event: Event, reason: SupersededReason) -> Reconciliation:
        if isinstance(event.body, AlertRaised | AlertEnded):
            # A kiosk's news of something that was over anyway.
            return self
        new = Difference(event.id, event.device, event.actor, event.body, reason, event.at)
        return Reconciliation({**self.differences, event.id: new})

    def _with_seen(self, event: Event, seen: EventId) -> Reconciliation:
        there = self.differences.get(seen)
        # Nobody can say of another counter's clerks that they have read it.
        if there is None or there.device != event.device or there.seen_at is not None:
            return self
        new = Difference(
            there.event, there.device, there.clerk, there.body, there.reason, there.at, event.at
        )
        return Reconciliation({**self.differences, seen: new})


def by_need(reconciliation: Reconciliation) -> tuple[Difference, ...]:
    """What nobody has read yet first, then by when it was done."""
    found = reconciliation.differences.values()
    return tuple(sorted(found, key=lambda each: (not each.awaits_reader, each.at, each.event)))
