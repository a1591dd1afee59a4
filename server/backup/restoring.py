# SPDX-License-Identifier: GPL-3.0-or-later
"""Restoring a backup into a database that holds nothing yet, of whichever kind it is."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, update

from common.domain.epochs import restored_epoch
from common.domain.identifiers import OfficeId
from common.wire.events import Position
from server.backup.backup_file import filling, reading, unbroken_seal
from server.backup.copying import copy_tables
from server.backup.taking import ends_of
from server.installation import InstallationError
from server.storage import request_feeds
from server.storage.offices import Sequenced, offices
from server.storage.opening import Database
from server.storage.schema import upgrade
from server.storage.tables import office

_WORKING_COPY = "restore.partial"
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored: when it had been taken, and where each office's log ends."""

    taken_at: datetime
    heads: Mapping[OfficeId, Position]


def restore_backup(file: Path, database: Database, now: datetime) -> Restored:
    """Fill an empty database with what is in ``file``: all of it, or nothing.

    Logs that this server puts in order go on in a new epoch: devices may know entries that came
    after the backup, and give them to it. Which one hangs on ``now``, so that devices also know
    one server that was restored from this file from another.

    Raises InstallationError if the file is damaged or the database holds an office, OSError and
    DBAPIError.
    """
    with reading(file) as engine, engine.connect() as connection:
        sealed = unbroken_seal(connection, file)
    database.prepare()
    engine = database.open_for_writing()
    try:
        upgrade(engine)
        with _up_to_date(file, database.folder) as source, engine.begin() as target:
            _require_empty(target)
            copy_tables(source, target)
            begin_epochs(target, now)
            return Restored(sealed.taken_at, ends_of(target))
    finally:
        engine.dispose()


def go_on_after_restore(database: Database, now: datetime) -> Mapping[OfficeId, Position]:
    """Have the logs of a database that was put back to an earlier state go on in a new epoch.

    For a database that was restored by its own means, or that lacks what a lost one had: devices
    may know entries at the places where its logs would otherwise go on. No server may be running
    on it. Returns where each office's log ends. Raises DBAPIError.
    """
    engine = database.open_for_writing()
    try:
        upgrade(engine)
        with engine.begin() as connection:
            begin_epochs(connection, now)
            return ends_of(connection)
    finally:
        engine.dispose()


@contextmanager
def _up_to_date(file: Path, folder: Path) -> Iterator[Connection]:
    """A working copy of the backup, with its tables as this version needs them."""
    copy = folder / _WORKING_COPY
    copy.unlink(missing_ok=True)
    try:
        _copy(file, copy)
        with filling(copy) as engine:
            upgrade(engine)
            with engine.connect() as connection:
                yield connection
    finally:
        copy.unlink(missing_ok=True)


def _copy(file: Path, copy: Path) -> None:
    handle = os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with file.open("rb") as source, os.fdopen(handle, "wb") as target:
        while chunk := source.read(_CHUNK):
            target.write(chunk)


def _require_empty(connection: Connection) -> None:
    there = [stored.office.id for stored in offices(connection)]
    if there:
        message = (
            f"the database holds {', '.join(there)} already; a backup is restored into an empty one"
        )
        raise InstallationError(message)


def begin_epochs(connection: Connection, now: datetime) -> None:
    """Have the logs of a database that was put back ``now`` go on in new epochs."""
    for stored in offices(connection):
        if stored.sequenced is Sequenced.HERE:
            epoch = restored_epoch(stored.epoch, now)
            changed = update(office).where(office.c.id == stored.office.id)
            connection.execute(changed.values(epoch=epoch))
    request_feeds.begin_anew(connection)
