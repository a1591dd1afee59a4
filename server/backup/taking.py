# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking a backup while the server goes on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from sqlalchemy import Connection, Engine

from common.domain.identifiers import OfficeId
from common.domain.ports import Clock
from common.wire.events import Position
from server.backup.appearing import appearing
from server.backup.backup_file import filling, seal
from server.backup.copying import copy_tables
from server.backup.still import still
from server.installation import InstallationError
from server.storage import heads
from server.storage.offices import offices
from server.storage.opening import Database
from server.storage.schema import upgrade


@dataclass(frozen=True, slots=True)
class Taken:
    """A backup: its size in bytes, and where each office's log ends in it."""

    size: int
    heads: Mapping[OfficeId, Position]


def take_backup(database: Database, file: Path, clock: Clock) -> Taken:
    """Write all there is at one moment to ``file``, which appears once it is whole.

    Raises InstallationError if there is such a file already, OSError and DBAPIError.
    """
    if file.exists():
        message = f"{file} is there already; a backup never replaces another"
        raise InstallationError(message)
    source = database.open_for_reading()
    try:
        with appearing(file, clock.now()) as partial:
            ends = _fill(source, partial, clock)
    finally:
        source.dispose()
    return Taken(file.stat().st_size, ends)


def _fill(source: Engine, file: Path, clock: Clock) -> Mapping[OfficeId, Position]:
    with filling(file) as engine:
        upgrade(engine)
        with still(source) as there, engine.begin() as here:
            taken_at = clock.now()
            copy_tables(there, here)
        with engine.begin() as connection:
            # Read back from the file, so that the seal is over what is in it.
            seal(connection, taken_at, version("nobat"))
            return ends_of(connection)


def ends_of(connection: Connection) -> Mapping[OfficeId, Position]:
    """Where each office's log ends."""
    ids = [stored.office.id for stored in offices(connection)]
    return heads.heads(connection, ids)
