# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of the events that this device itself brought about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from common.domain.events import AlertEnded, AlertRaised, DayOpened, Event
from common.domain.identifiers import DeviceId, EventId
from common.domain.reconciliation import Reconciliation
from common.domain.refusals import SupersededReason
from common.storage.outbox_rows import OutboxRow, OutboxState, RejectedEvent
from common.sync.replica import ReadEntry
from common.sync.view import RejectedNote, SupersededNote
from common.wire.events import EventMessage, LogEntry


class OwnEvents:
    """A device's account of its own events of the day. Used under the core's lock only.

    ``waiting`` have not been answered; ``answered`` are in the server's log, and ``ordered``
    came back from the sequencer, but this device has not read them there yet. ``in_log`` has
    been read there; ``known`` are all events of the day's log, others' too, and
    ``reconciliation`` is what of theirs was superseded.
    """

    def __init__(self, device: DeviceId) -> None:
        """Nothing has been done yet."""
        self._device = device
        self.waiting: dict[EventId, None] = {}
        self.answered: set[EventId] = set()
        self.ordered: set[EventId] = set()
        self.in_log: dict[EventId, EventMessage] = {}
        self.known: set[EventId] = set()
        self.reconciliation = Reconciliation()
        self._superseded: dict[EventId, SupersededNote] = {}
        self._rejected: dict[EventId, RejectedNote] = {}

    def resume(self, outbox: Iterable[OutboxRow], rejected: Iterable[RejectedEvent]) -> None:
        """Take up what the store has kept."""
        for row in outbox:
            if row.state is OutboxState.WAITING:
                self.waiting[row.event.id] = None
            else:
                self.answered.add(row.event.id)
        for each in rejected:
            self.reject(each.event, each.reason, each.at)

    @property
    def superseded(self) -> tuple[SupersededNote, ...]:
        """What the log did not take, in the order it was done."""
        return tuple(sorted(self._superseded.values(), key=lambda note: (note.at, note.event)))

    @property
    def rejected(self) -> tuple[RejectedNote, ...]:
        """What the server did not take, in the order it was done."""
        return tuple(sorted(self._rejected.values(), key=lambda note: (note.at, note.event)))

    @property
    def unseen(self) -> frozenset[EventId]:
        """What the log must show once it is complete."""
        return frozenset(self.answered | self.ordered)

    def acted(self, events: Iterable[Event]) -> None:
        """The device has decided these on its own."""
        self.waiting.update(dict.fromkeys(event.id for event in events))

    def answer(self, event: EventId) -> None:
        """The server has it."""
        if self.waiting.pop(event, self) is not self:
            self.answered.add(event)

    def send_again(self, events: Iterable[EventId]) -> None:
        """The log lacks these although they were answered."""
        for event in events:
            self.answered.discard(event)
            self.waiting[event] = None

    def supersede(self, event: Event, reason: SupersededReason) -> None:
        """The log says otherwise; it is told to the clerk, unless an alert was over anyway."""
        self.forget((event.id,))
        if isinstance(event.body, AlertRaised | AlertEnded):
            return
        ticket = getattr(event.body, "ticket", None)
        self._superseded[event.id] = SupersededNote(event.id, ticket, reason, event.at)

    def reject(self, event: EventMessage, reason: str, at: datetime) -> None:
        """The server will not have it."""
        self.forget((event.id,))
        self._rejected[event.id] = RejectedNote(event.id, event.type, reason, at)

    def forget(self, events: Iterable[EventId]) -> None:
        """Neither waits nor is awaited any more."""
        for event in events:
            self.waiting.pop(event, None)
            self.answered.discard(event)
            self.ordered.discard(event)

    def read(self, entries: Iterable[tuple[LogEntry, ReadEntry]]) -> list[EventId]:
        """These stand in the log; returns which of them are this device's own."""
        seen = []
        for entry, read in entries:
            event = read.counts
            if event is not None and isinstance(event.body, DayOpened):
                self.in_log = {}
                self.known = set()
                self._superseded = {}
            self.known.add(entry.event.id)
            if read.event is not None:
                self.reconciliation = self.reconciliation.after(read.event, read.superseded)
            self.ordered.discard(entry.event.id)
            if entry.event.device != self._device:
                continue
            self.forget((entry.event.id,))
            self.in_log[entry.event.id] = entry.event
            seen.append(entry.event.id)
            if read.event is not None and read.superseded is not None:
                self.supersede(read.event, read.superseded)
        return seen

    def stood_in(self, entries: Iterable[LogEntry]) -> None:
        """These stood in a log of today that was kept, perhaps not in the one that is read."""
        own = (entry.event for entry in entries if entry.event.device == self._device)
        self.in_log.update((message.id, message) for message in own)

    def missing_from(self, entries: Iterable[LogEntry]) -> tuple[EventMessage, ...]:
        """Own events that the log once had and these entries lack, by ``device_seq``."""
        there = {entry.event.id for entry in entries}
        missing: Mapping[EventId, EventMessage] = {
            event: message for event, message in self.in_log.items() if event not in there
        }
        return tuple(sorted(missing.values(), key=lambda message: message.device_seq))
