# SPDX-License-Identifier: GPL-3.0-or-later
"""What was superseded today, for the supervisor: whose, which ticket, why, and whether seen.

A fold of the log beside ``evolve``: what is superseded changes no state, and is not lost either.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import TypeAlias

from common.domain.events import (
    AlertEnded,
    AlertRaised,
    CounterClosed,
    CounterOpened,
    CounterPaused,
    DayClosed,
    DayOpened,
    Event,
    SupersededSeen,
    TicketBody,
    TicketCancelled,
    TicketForwarded,
    TicketIssued,
    TicketReturned,
)
from common.domain.identifiers import ClerkId, CounterId, DeviceId, EventId, TicketId
from common.domain.refusals import SupersededReason

Act: TypeAlias = CounterOpened | CounterPaused | CounterClosed | TicketBody
"""What somebody does in an office."""


@dataclass(frozen=True, slots=True)
class Difference:
    """An act that a device did and the log says otherwise about.

    ``clerk`` is None where nobody was signed in, so that nobody can be told; ``seen_at`` is when
    that clerk read it, at whichever counter. Instants are UTC.
    """

    event: EventId
    device: DeviceId
    clerk: ClerkId | None
    act: Act
    reason: SupersededReason
    at: datetime
    seen_at: datetime | None = None

    @property
    def ticket(self) -> TicketId | None:
        """Which ticket it is about; None for a counter."""
        match self.act:
            case CounterOpened() | CounterPaused() | CounterClosed():
                return None
            case act:
                return act.ticket

    @property
    def counter(self) -> CounterId | None:
        """The counter that the act names, if it names one."""
        match self.act:
            case TicketIssued() | TicketForwarded() | TicketReturned() | TicketCancelled():
                return None
            case act:
                return act.counter

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

    def to_tell(self, clerk: ClerkId) -> tuple[Difference, ...]:
        """What this clerk is still to be told, oldest first."""
        found = (each for each in self.differences.values() if each.awaits_reader)
        own = (each for each in found if each.clerk == clerk)
        return tuple(sorted(own, key=lambda each: (each.at, each.event)))

    def _with_superseded(self, event: Event, reason: SupersededReason) -> Reconciliation:
        body = event.body
        if isinstance(body, AlertRaised | AlertEnded | DayOpened | DayClosed | SupersededSeen):
            # Of devices and servers: nobody did it, and nobody was served by it.
            return self
        new = Difference(event.id, event.device, event.actor, body, reason, event.at)
        return Reconciliation({**self.differences, event.id: new})

    def _with_seen(self, event: Event, seen: EventId) -> Reconciliation:
        there = self.differences.get(seen)
        # Nobody can have read it in the place of the one whom it concerns.
        if there is None or there.clerk != event.actor or there.seen_at is not None:
            return self
        new = Difference(
            there.event, there.device, there.clerk, there.act, there.reason, there.at, event.at
        )
        return Reconciliation({**self.differences, seen: new})


def by_need(reconciliation: Reconciliation) -> tuple[Difference, ...]:
    """What nobody has read yet first, then by when it was done."""
    found = reconciliation.differences.values()
    return tuple(sorted(found, key=lambda each: (not each.awaits_reader, each.at, each.event)))
