# SPDX-License-Identifier: GPL-3.0-or-later
"""The device's own database: what it must not forget, and what it has on loan from its server."""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import Connection

from common.domain.identifiers import ClerkId, EventId
from common.domain.ports import Clock
from common.storage.count_rows import write_counts
from common.storage.database import Database, Flush
from common.storage.kept import Kept, Settled
from common.storage.key_file import write_key
from common.storage.log_rows import add_entries, clear_entries, read_entries
from common.storage.meta_rows import read_meta, write_meta
from common.storage.numbers_file import Numbers, write_numbers
from common.storage.office_rows import (
    KeptConfiguration,
    write_configuration,
    write_day_keys,
)
from common.storage.opening import Files, open_and_read
from common.storage.outbox_rows import (
    OutboxRow,
    OutboxState,
    ReadRows,
    add_rows,
    count_on_from,
    mark_answered,
    mark_waiting,
    move_to_rejected,
    read_rows,
    remove_answered,
    remove_rows,
)
from common.storage.print_jobs import PrintJobs
from common.storage.request_store import RequestStore
from common.storage.trouble import StoreTrouble, TroubleReason
from common.storage.verifier_rows import Verifier, forget_verifier, read_verifier, write_verifier
from common.wire.events import LogEntry

_log = logging.getLogger(__name__)

ROOM_BYTES = 8 * 1024 * 1024
"""What a device sets aside that must go on while its disk is full: some thousand tickets."""


class DeviceStore:
    """The database of one device; safe to share between threads.

    Every method but ``jobs`` answers :class:`StoreTrouble` where the database cannot do it; then
    nothing was changed, and the same may be tried again.
    """

    def __init__(self, path: Path, clock: Clock, room: int = 0) -> None:
        """Use the file at ``path``, which is made if it is missing. Touches nothing yet.

        ``room`` bytes of the disk are set aside, for when it is full.
        """
        self._path = path
        self._files = Files.beside(path)
        self._clock = clock
        self._database = Database(path, room)
        self._jobs = PrintJobs(self._database)
        self._requests = RequestStore(self._database)

    @property
    def folder(self) -> Path:
        """Where the file lies."""
        return self._path.parent

    @property
    def jobs(self) -> PrintJobs:
        """The print journal."""
        return self._jobs

    @property
    def requests(self) -> RequestStore:
        """What waits to be done about requests."""
        return self._requests

    def open(self) -> Kept | StoreTrouble:
        """Open the file, again if need be, and read all of it.

        A damaged one is set aside and built anew.
        """
        return open_and_read(self._database, self._files, self._clock)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def tidy(self) -> None:
        """Do now and then what no ticket should have to wait for."""
        self._database.tidy()

    def record(
        self, rows: Sequence[OutboxRow], numbers: Numbers, at: datetime, next_seq: int
    ) -> StoreTrouble | None:
        """Keep what the device has just done: its events, the numbers given, the time used.

        ``next_seq`` is the ``device_seq`` after the last of ``rows``. If the store does not wait
        for the first of them, another program has recorded something meanwhile: IN_USE.
        """

        def work(connection: Connection) -> StoreTrouble | None:
            if read_meta(connection).next_seq != next_seq - len(rows):
                return StoreTrouble(TroubleReason.IN_USE)
            add_rows(connection, rows)
            write_counts(connection, numbers)
            write_meta(connection, next_seq=next_seq, last_time=at)
            return None

        if numbers.last:
            try:
                write_numbers(self._files.numbers, numbers)
            except OSError as error:
                _log.info("the numbers file cannot be written: %s", error.strerror)
                return StoreTrouble(TroubleReason.UNWRITABLE)
        return self._database.run(work)

    def keep_again(
        self, rows: Sequence[OutboxRow], numbers: Numbers, next_seq: int
    ) -> StoreTrouble | None:
        """Put back what the store has lost and memory still has."""

        def work(connection: Connection) -> None:
            _wait_again(connection, rows)
            write_counts(connection, numbers)
            write_meta(connection, next_seq=next_seq)

        return self._database.run(work)

    def keep_log(
        self, entries: Sequence[LogEntry], seen: Collection[EventId], at: datetime
    ) -> StoreTrouble | None:
        """Keep entries that follow those kept; own events ``seen`` among them leave the outbox."""

        def work(connection: Connection) -> None:
            add_entries(connection, entries)
            remove_rows(connection, seen)
            write_meta(connection, last_time=at)

        return self._database.run(work, Flush.WITH_NEXT)

    def replace_log(
        self,
        entries: Sequence[LogEntry],
        seen: Collection[EventId],
        offered: Sequence[OutboxRow],
        at: datetime,
    ) -> StoreTrouble | None:
        """Keep another log in place of the one kept; ``offered`` are own events it lacks."""

        def work(connection: Connection) -> None:
            clear_entries(connection)
            add_entries(connection, entries)
            remove_rows(connection, seen)
            _wait_again(connection, offered)
            write_meta(connection, last_time=at)

        return self._database.run(work)

    def entries(self) -> tuple[LogEntry, ...] | StoreTrouble:
        """The log that is kept."""
        return self._database.run(read_entries)

    def waiting(self, limit: int) -> ReadRows | StoreTrouble:
        """What is to be sent next; damaged rows go into quarantine."""
        return self._database.run(
            lambda connection: read_rows(
                connection, self._clock.now(), (OutboxState.WAITING,), limit
            )
        )

    def settle(self, settled: Settled) -> int | StoreTrouble | None:
        """Act on the server's answers; return the next ``device_seq`` where it was set anew.

        Lost with the power, all of it would be asked for and answered again.
        """

        def work(connection: Connection) -> int | None:
            mark_answered(connection, settled.answered)
            remove_rows(connection, settled.removed)
            for event, reason in (settled.rejected or {}).items():
                move_to_rejected(connection, event, reason, self._clock.now())
            if settled.count_from is None:
                return None
            next_seq = count_on_from(connection, settled.count_from)
            write_meta(connection, next_seq=next_seq)
            return next_seq

        return self._database.run(work, Flush.WITH_NEXT)

    def send_again(self, events: Collection[EventId]) -> StoreTrouble | None:
        """Have answered events sent once more: the log that they should be in lacks them."""
        return self._database.run(lambda connection: mark_waiting(connection, events))

    def forget_answered(self, events: Collection[EventId]) -> StoreTrouble | None:
        """Drop answered events that a complete log does not show."""
        return self._database.run(
            lambda connection: remove_answered(connection, events), Flush.WITH_NEXT
        )

    def keep_configuration(self, kept: KeptConfiguration) -> StoreTrouble | None:
        """Keep the office's set-up."""
        return self._database.run(lambda connection: write_configuration(connection, kept))

    def keep_day_keys(self, keys: Mapping[date, bytes], today: date) -> StoreTrouble | None:
        """Keep keys of business days, and destroy those before ``today``."""
        return self._database.run(lambda connection: write_day_keys(connection, keys, today))

    def keep_clock_offset(self, seconds: float) -> StoreTrouble | None:
        """Keep what must be added to this machine's clock."""
        return self._database.run(
            lambda connection: write_meta(connection, clock_offset=seconds), Flush.WITH_NEXT
        )

    def keep_signing_key(self, key: bytes, public_key: bytes) -> StoreTrouble | None:
        """Keep this device's secret key."""
        kept = self._database.run(
            lambda connection: write_meta(connection, signing_key=key, public_key=public_key)
        )
        if kept is None:
            write_key(self._files.signing_key, key)
        return kept

    def keep_claim(self, claim: bytes, moved_from: str) -> StoreTrouble | None:
        """Keep the claim of the server that the device moves to."""
        return self._database.run(
            lambda connection: write_meta(connection, claim=claim, moved_from=moved_from)
        )

    def keep_promise(self, epoch: int) -> StoreTrouble | None:
        """Keep the epoch that this machine is about to begin: it never begins it again."""
        return self._database.run(lambda connection: write_meta(connection, promised_epoch=epoch))

    def keep_kit(self, kit: bytes | None, etag: str | None) -> StoreTrouble | None:
        """Keep the sealed succession kit, or erase it."""
        return self._database.run(lambda connection: write_meta(connection, kit=kit, kit_etag=etag))

    def keep_verifier(self, verifier: Verifier) -> StoreTrouble | None:
        """Keep what vouches for a clerk without a server."""
        return self._database.run(lambda connection: write_verifier(connection, verifier))

    def verifier(self, clerk: ClerkId, at: datetime) -> Verifier | StoreTrouble | None:
        """What vouches for a clerk, if anything does at ``at``."""
        return self._database.run(lambda connection: read_verifier(connection, clerk, at))

    def forget_verifier(self, clerk: ClerkId) -> StoreTrouble | None:
        """Nothing vouches for this clerk any more."""
        return self._database.run(lambda connection: forget_verifier(connection, clerk))


def _wait_again(connection: Connection, rows: Sequence[OutboxRow]) -> None:
    """Have rows wait to be sent, also those that are still there as answered."""
    add_rows(connection, rows)
    mark_waiting(connection, [row.event.id for row in rows])
