# SPDX-License-Identifier: GPL-3.0-or-later
"""Acts that the office's log says otherwise about, as a station knows them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from common.domain.events import CallKind, Event, SupersededSeen, TicketCalled
from common.domain.identifiers import ClerkId, CommandId, CounterId, DeviceId, EventId, TicketId
from common.domain.reconciliation import Act, Reconciliation
from common.domain.refusals import SupersededReason
from tests.counter.station import CLERK, DEVICE, CounterStation


class History:
    """What was superseded at a station's office; each entry a minute after the one before."""

    def __init__(self, station: CounterStation) -> None:
        self._station = station
        self._count = 0

    def superseded(
        self,
        act: Act,
        reason: SupersededReason = SupersededReason.BEING_SERVED,
        clerk: ClerkId | None = CLERK,
        device: DeviceId = DEVICE,
    ) -> EventId:
        """An act did not count."""
        return self._take(act, clerk, device, reason)

    def called(self, tickets: Iterable[TicketId], clerk: ClerkId = CLERK) -> tuple[EventId, ...]:
        """These were called by their papers, too late."""
        place = CounterId("2")
        return tuple(
            self.superseded(TicketCalled(ticket, place, clerk, CallKind.PAPER), clerk=clerk)
            for ticket in tickets
        )

    def seen(self, event: EventId, clerk: ClerkId = CLERK) -> None:
        """Its clerk has read it."""
        self._take(SupersededSeen(event), clerk, DEVICE, None)

    def _take(
        self,
        body: Act | SupersededSeen,
        clerk: ClerkId | None,
        device: DeviceId,
        reason: SupersededReason | None,
    ) -> EventId:
        self._count += 1
        station, name = self._station, EventId(f"e{self._count}")
        at = station.now() + timedelta(minutes=self._count - 30)
        event = Event(
            name,
            station.inner.settings.office,
            device,
            self._count,
            at,
            clerk,
            CommandId(name),
            body,
        )
        before: Reconciliation = station.view.reconciliation
        station.inner.show(replace(station.view, reconciliation=before.after(event, reason)))
        return name
