# SPDX-License-Identifier: GPL-3.0-or-later
"""The store as the station uses it: in trouble at times, and mended when it can be.

Entries of the log are kept a little after they are seen. They are kept gapless or not at all: a
device that starts with half a day's log would show half an office. Those that cannot be kept are
held in memory until the day is read anew: this device may be the only one that still has them.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from datetime import datetime
from threading import Lock
from typing import TypeVar

from common.domain.identifiers import EventId
from common.storage.kept import Kept
from common.storage.outbox_rows import OutboxRow
from common.storage.store import DeviceStore
from common.storage.trouble import StoreTrouble, TroubleReason
from common.wire.events import LogEntry

_log = logging.getLogger(__name__)

_MOST_UNSAVED = 20_000
"""Entries held in memory while they cannot be kept; with more, the day is read anew and the oldest
are let go of."""

T = TypeVar("T")


class Keeper:
    """Watches over the store. Thread-safe; holds no other lock while it works."""

    def __init__(self, store: DeviceStore) -> None:
        """Watch over ``store``, which is not open yet."""
        self._store = store
        self._trouble: StoreTrouble | None = StoreTrouble(TroubleReason.UNWRITABLE)
        self._lock = Lock()
        self._saving = Lock()
        self._entries: list[LogEntry] = []
        self._seen: list[EventId] = []
        self._log_lost = False
        self._unread = False
        self._tries = 0
        self._taken_up = False

    @property
    def trouble(self) -> StoreTrouble | None:
        """What is wrong at present."""
        return self._trouble

    @property
    def log_lost(self) -> bool:
        """Whether the kept log has a hole, so that the day must be read anew."""
        return self._log_lost

    @property
    def late(self) -> bool:
        """Whether the store could not be opened at first: the log was perhaps read without it."""
        return self._tries > 1

    @property
    def log_due(self) -> bool:
        """Whether the day must be read anew, and can be kept then."""
        return self._log_lost and self._taken_up and self._trouble is None

    @property
    def withheld(self) -> bool:
        """Whether the server may lack what the kept log says, which could not be read to be given.

        Until it is, the device says nothing of what it did since: that would be superseded for
        want of what came before.
        """
        return self._log_lost and self._unread

    @property
    def unsaved(self) -> bool:
        """Whether entries wait to be kept."""
        return bool(self._entries) and not self._log_lost

    def watch(self, result: T | StoreTrouble) -> T | StoreTrouble:
        """Note how a use of the store went, and pass it on."""
        if isinstance(result, StoreTrouble):
            if self._trouble != result:
                _log.info("the store is in trouble: %s", result.reason.value)
            self._trouble = result
        else:
            self._trouble = None
        return result

    def open(self) -> Kept | StoreTrouble:
        """Open the store, again if need be."""
        self._tries += 1
        return self.watch(self._store.open())

    def taken_up(self) -> None:
        """What was kept is known now, and may give way to what is newer.

        Until then nothing is written into the kept log: it may hold what no other log does.
        """
        with self._lock:
            self._taken_up = True

    def later(self, entries: Sequence[LogEntry], seen: Collection[EventId]) -> None:
        """Have entries kept by the next :meth:`save`; ``seen`` are own events among them."""
        with self._lock:
            self._entries += entries
            if not self._log_lost:
                self._seen += seen
            if len(self._entries) > _MOST_UNSAVED:
                self._lose()

    def held(self) -> tuple[LogEntry, ...]:
        """Entries of the log that this device has, kept or not yet; in trouble fewer.

        What is kept gives way to no other log before it could be read here.
        """
        with self._saving:
            kept = self.watch(self._store.entries())
            with self._lock:
                self._unread = isinstance(kept, StoreTrouble)
                unsaved = tuple(self._entries)
        return unsaved if isinstance(kept, StoreTrouble) else (*kept, *unsaved)

    def save(self, at: datetime) -> None:
        """Keep what waits. In trouble it goes on waiting."""
        with self._saving:
            with self._lock:
                entries, seen = list(self._entries), list(self._seen)
                keepable = self._taken_up and not self._log_lost
            if not entries or not keepable:
                return
            kept = self.watch(self._store.keep_log(entries, seen, at))
            if isinstance(kept, StoreTrouble):
                return
            with self._lock:
                if not self._log_lost:
                    del self._entries[: len(entries)]
                    del self._seen[: len(seen)]

    def replace(
        self,
        entries: Sequence[LogEntry],
        seen: Collection[EventId],
        offered: Sequence[OutboxRow],
        at: datetime,
    ) -> StoreTrouble | None:
        """Keep a whole day in place of what was kept, if that could be read by :meth:`held`."""
        with self._saving:
            if self._taken_up and not self._unread:
                trouble = self.watch(self._store.replace_log(entries, seen, offered, at))
            else:
                trouble = self._trouble or StoreTrouble(TroubleReason.UNWRITABLE)
            with self._lock:
                self._lose()
                if trouble is None:
                    self._log_lost = False
                    self._entries.clear()
                else:
                    self._entries = _merged(self._entries, entries)
            return trouble

    def lose_log(self) -> None:
        """The kept log is gone or no longer follows on; what was not kept yet is held on to."""
        with self._lock:
            self._lose()

    def _lose(self) -> None:
        self._log_lost = True
        self._seen.clear()
        del self._entries[:-_MOST_UNSAVED]


def _merged(held: Sequence[LogEntry], day: Sequence[LogEntry]) -> list[LogEntry]:
    there = {entry.position: entry for entry in (*held, *day)}
    return [there[position] for position in sorted(there)]
