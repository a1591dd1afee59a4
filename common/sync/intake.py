# SPDX-License-Identifier: GPL-3.0-or-later
"""What the server's log says: seen first and kept soon after, since the server has it still."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import timedelta

from common.domain.events import Event
from common.domain.identifiers import EventId
from common.storage.outbox_rows import OutboxRow
from common.storage.store import DeviceStore
from common.storage.trouble import StoreTrouble
from common.sync.clock_offset import CorrectedClock
from common.sync.keeper import Keeper
from common.sync.knowledge import Knowledge, readable, told
from common.sync.replica import empty_replica, read_entry
from common.sync.view import EventSource, LogEvent, StationWarning
from common.wire.events import LogEntry, Position

_JUST_NOW = timedelta(seconds=20)
"""What is older comes from a time without a line, ours or another device's."""


class Intake:
    """Takes the log in. Thread-safe."""

    def __init__(
        self, knowledge: Knowledge, store: DeviceStore, keeper: Keeper, clock: CorrectedClock
    ) -> None:
        """Add to ``knowledge``."""
        self._knowledge = knowledge
        self._store = store
        self._keeper = keeper
        self._clock = clock
        self._offers: dict[EventId, OutboxRow] = {}
        self._orders: dict[EventId, LogEntry] = {}
        self._sent_again: set[EventId] = set()

    @property
    def position(self) -> Position:
        """How far the log has been read."""
        return self._knowledge.replica.position

    @property
    def unseen(self) -> frozenset[EventId]:
        """Events the server has and this device has not read in its log; see :meth:`forget`."""
        with self._knowledge.lock:
            return self._knowledge.own.unseen

    @property
    def answered(self) -> frozenset[EventId]:
        """Own events of which the server says that it has them."""
        with self._knowledge.lock:
            return frozenset(self._knowledge.own.answered)

    def confirm(self, entries: Sequence[LogEntry]) -> None:
        """Take entries of the log. Raises Hole if some are missing in between."""
        knowledge = self._knowledge
        read = [read_entry(entry) for entry in entries]
        with knowledge.lock:
            before = knowledge.replica.position
            knowledge.replica, fresh = knowledge.replica.confirm(read)
            new = [pair for pair in zip(entries, read, strict=True) if pair[1].position > before]
            self._keeper.later([entry for entry, _ in new], knowledge.own.read(new))
            unread = any(each.unknown for _, each in new)
            warnings = {StationWarning.NEWER_LOG} if unread else set()
            knowledge.changed(self._told(fresh), warnings=knowledge.view.warnings | warnings)
        knowledge.tell()

    def replace_log(self, entries: Sequence[LogEntry]) -> StoreTrouble | None:
        """Take the whole day anew, and offer own events that it lacks. Raises Hole.

        In trouble the day is shown all the same, and has to be taken again to be kept.
        """
        knowledge = self._knowledge
        read = [read_entry(entry) for entry in entries]
        with knowledge.lock:
            old = knowledge.replica
            fresh_start = replace(empty_replica(), pending=old.pending, day=old.day)
            replica, fresh = fresh_start.confirm(read)
            if replica.confirmed.day == old.confirmed.day:
                # The same day in another log: what it has lost of ours, this device still has.
                missing = knowledge.own.missing_from(entries)
                self._offers.update({message.id: OutboxRow(message) for message in missing})
            known = knowledge.own.known
            seen = knowledge.own.read(zip(entries, read, strict=True))
            offers = tuple(self._offers.values())
            kept = self._keeper.replace(entries, seen, offers, self._clock.now())
            if kept is None:
                self._offers.clear()
                offered = readable(row.event for row in offers)
                knowledge.own.acted(offered)
                replica = replica.add(offered)
            knowledge.replica = replica
            news = [event for event in fresh if event.id not in known]
            knowledge.changed(self._told(news))
        knowledge.tell()
        return kept

    def tail(self, log: Sequence[LogEntry], epoch: int) -> tuple[LogEntry, ...]:
        """What this device has of earlier epochs than ``epoch`` and ``log`` lacks, in order."""
        with self._knowledge.lock:
            orders = self._awaited_orders()
        there = {entry.event.id for entry in log}
        held = {entry.position: entry for entry in (*orders, *self._keeper.held())}
        return tuple(
            held[position]
            for position in sorted(held)
            if position.epoch < epoch and held[position].event.id not in there
        )

    def lost_orders(self, events: Collection[EventId], epoch: int) -> tuple[LogEntry, ...]:
        """Those of ``events`` that orders brought about at a server before ``epoch``."""
        with self._knowledge.lock:
            orders = self._awaited_orders()
        return tuple(entry for entry in orders if entry.event.id in events and entry.epoch < epoch)

    def forget(self, events: Collection[EventId]) -> None:
        """Let go of ``unseen`` events that a log read to its end since then does not show.

        Own ones are sent once more before that: the server may not be the one that had them.
        """
        knowledge = self._knowledge
        with knowledge.lock:
            gone = knowledge.own.unseen & frozenset(events)
            again = (gone & knowledge.own.answered) - self._sent_again
            sent = self._keeper.watch(self._store.send_again(again)) if again else None
            if again and not isinstance(sent, StoreTrouble):
                self._sent_again |= again
                knowledge.own.send_again(again)
                knowledge.changed()
            gone -= again
            if gone:
                self._keeper.watch(self._store.forget_answered(gone))
                knowledge.own.forget(gone)
                knowledge.replica = knowledge.replica.drop(gone)
                knowledge.changed()
        knowledge.tell()

    def ordered(self, entries: Sequence[LogEntry]) -> tuple[Event, ...]:
        """Show what an order brought about at once; its entries come again by the log."""
        knowledge = self._knowledge
        events = readable(entry.event for entry in entries)
        with knowledge.lock:
            known = knowledge.own.known
            fresh = [event for event in events if event.id not in known]
            knowledge.own.ordered.update(event.id for event in fresh)
            self._orders = {entry.event.id: entry for entry in (*self._awaited_orders(), *entries)}
            knowledge.replica = knowledge.replica.add(fresh)
            knowledge.changed(told(fresh, EventSource.OWN))
        knowledge.tell()
        return tuple(events)

    def _awaited_orders(self) -> tuple[LogEntry, ...]:
        ordered = self._knowledge.own.ordered
        return tuple(entry for event, entry in self._orders.items() if event in ordered)

    def _told(self, events: Sequence[Event]) -> tuple[LogEvent, ...]:
        oldest = self._clock.now() - _JUST_NOW
        return tuple(
            LogEvent(event, EventSource.LIVE if event.at >= oldest else EventSource.CATCH_UP)
            for event in events
        )
