# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a device's database: all that it holds is read, and what is damaged is built anew."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Self

import msgspec
from sqlalchemy import Connection

from common.domain.ports import Clock
from common.storage.count_rows import read_counts, write_counts
from common.storage.database import Database
from common.storage.kept import Finding, Kept
from common.storage.key_file import read_key, write_key
from common.storage.log_rows import read_entries
from common.storage.meta_rows import read_meta, write_meta
from common.storage.numbers_file import Numbers, read_numbers
from common.storage.office_rows import read_configuration, read_day_keys
from common.storage.outbox_rows import read_rejected, read_rows
from common.storage.print_jobs import forget_jobs
from common.storage.request_rows import read_commands
from common.storage.salvage import restore, salvage, set_aside
from common.storage.trouble import StoreTrouble, TroubleReason

_log = logging.getLogger(__name__)

_AFTER_LOSS = 10
"""How many numbers are left out when the kept counts were lost: the numbers file is not flushed."""

_REJECTED_SHOWN = timedelta(days=1)
_JOBS_KEPT = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Files:
    """The database's file, and what lies beside it for the day on which that is destroyed."""

    database: Path
    numbers: Path
    signing_key: Path

    @classmethod
    def beside(cls, database: Path) -> Self:
        """The files in the folder of a database."""
        return cls(database, database.with_name("numbers.json"), database.with_name("signing.key"))


def open_and_read(database: Database, files: Files, clock: Clock) -> Kept | StoreTrouble:
    """Open the file, again if need be, and read all of it; a damaged one is built anew."""
    database.close()
    trouble = database.open()
    found = trouble if trouble is not None else _read(database, files, clock, Numbers())
    if found == StoreTrouble(TroubleReason.DAMAGED):
        return _built_anew(database, files, clock)
    return found


def _read(database: Database, files: Files, clock: Clock, at_least: Numbers) -> Kept | StoreTrouble:
    outside = read_numbers(files.numbers)

    def work(connection: Connection) -> Kept:
        now = clock.now()
        forget_jobs(connection, now.date() - _JOBS_KEPT)
        outbox = read_rows(connection, now)
        lost = read_counts(connection).lost
        known = outside.merged(at_least)
        write_counts(connection, known.ahead(_AFTER_LOSS) if lost else known)
        meta = read_meta(connection)
        if meta.signing_key is None:
            meta = msgspec.structs.replace(meta, signing_key=read_key(files.signing_key))
        elif not files.signing_key.exists():
            write_key(files.signing_key, meta.signing_key)
        # Where single values were lost, the outbox knows what comes next.
        next_seq = max((meta.next_seq, *(row.event.device_seq + 1 for row in outbox.rows)))
        write_meta(connection, next_seq=next_seq)
        return Kept(
            meta=msgspec.structs.replace(meta, next_seq=next_seq),
            configuration=read_configuration(connection),
            entries=read_entries(connection),
            outbox=outbox.rows,
            rejected=read_rejected(connection, now - _REJECTED_SHOWN),
            numbers=read_counts(connection).days,
            day_keys=read_day_keys(connection),
            findings=frozenset({Finding.QUARANTINED} if outbox.quarantined else ()),
            requests=read_commands(connection),
        )

    return database.run(work)


def _built_anew(database: Database, files: Files, clock: Clock) -> Kept | StoreTrouble:
    """Set the damaged file aside, make a new one, and put in what could be saved."""
    _log.warning("the device's database is damaged; it is set aside and built anew")
    database.close()
    try:
        damaged = set_aside(files.database, clock.now())
    except OSError as error:
        _log.info("the damaged database cannot be renamed: %s", error.strerror)
        return StoreTrouble(TroubleReason.UNWRITABLE)
    saved = salvage(damaged)
    trouble = database.open() or database.run(lambda connection: restore(connection, saved))
    if trouble is not None:
        return trouble
    lost = not (saved["counts"].complete and saved["outbox"].complete)
    outside = read_numbers(files.numbers)
    kept = _read(database, files, clock, outside.ahead(_AFTER_LOSS) if lost else outside)
    if isinstance(kept, StoreTrouble):
        return kept
    return replace(kept, findings=kept.findings | {Finding.REBUILT})
