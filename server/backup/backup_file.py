# SPDX-License-Identifier: GPL-3.0-or-later
"""The file of a backup: a SQLite database with the server's tables and a seal over all rows.

The seal is no signature. It finds what disks and transports do to a file, not what people do.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol

import msgspec
from sqlalchemy import (
    URL,
    BigInteger,
    Column,
    Connection,
    Engine,
    LargeBinary,
    MetaData,
    NullPool,
    Table,
    Text,
    create_engine,
    event,
    insert,
    inspect,
    select,
)
from sqlalchemy.exc import DatabaseError

from server.installation import InstallationError
from server.storage.instants import from_micros, to_micros

_SEAL = Table(
    "backup",
    MetaData(),
    Column("taken_at", BigInteger, nullable=False),
    Column("program", Text, nullable=False),
    Column("digest", LargeBinary, nullable=False),
)
_ROWS_AT_ONCE = 1000
"""Part of what the digest is: it goes over the rows in portions of this size."""


@dataclass(frozen=True, slots=True)
class Seal:
    """When a backup was taken and by which version; ``digest`` is SHA-256 over all rows."""

    taken_at: datetime
    program: str
    digest: bytes


class _Cursor(Protocol):
    def execute(self, sql: str, /) -> object: ...
    def close(self) -> None: ...


class _DriverConnection(Protocol):
    def cursor(self) -> _Cursor: ...


@contextmanager
def filling(file: Path) -> Iterator[Engine]:
    """An engine that fills a new file quickly; what is interrupted is to be thrown away."""
    url = URL.create("sqlite", database=str(file))
    engine = create_engine(url, poolclass=NullPool, hide_parameters=True)
    event.listen(engine, "connect", _write_straight)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def reading(file: Path) -> Iterator[Engine]:
    """An engine that changes nothing in ``file``. Raises InstallationError if it is not there."""
    if not file.is_file():
        message = f"there is no file {file}"
        raise InstallationError(message)
    address = f"{file.absolute().as_uri()}?mode=ro"
    connect = partial(sqlite3.connect, address, uri=True)
    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool, hide_parameters=True)
    try:
        yield engine
    finally:
        engine.dispose()


def seal(connection: Connection, taken_at: datetime, program: str) -> None:
    """Seal what is in the file now."""
    digest = content_digest(connection)
    _SEAL.create(connection)
    row = {"taken_at": to_micros(taken_at), "program": program, "digest": digest}
    connection.execute(insert(_SEAL), row)


def unbroken_seal(connection: Connection, file: Path) -> Seal:
    """The seal of a file that is as it was sealed. Raises InstallationError."""
    try:
        if not inspect(connection).has_table(_SEAL.name):
            message = f"{file} is no backup of Nobat, or one that was never finished"
            raise InstallationError(message)
        taken_at, program, digest = connection.execute(select(_SEAL)).one()
        found = content_digest(connection)
    # A changed letter of the schema makes columns of other types, which cannot be read as such.
    except (DatabaseError, ValueError, TypeError) as error:
        message = f"{file} is damaged and cannot be read to its end"
        raise InstallationError(message) from error
    if found != digest:
        message = f"{file} is damaged: its content is not what was backed up"
        raise InstallationError(message)
    return Seal(from_micros(taken_at), program, digest)


def content_digest(connection: Connection) -> bytes:
    """SHA-256 over the names, columns and rows of all tables but the seal's own."""
    found = MetaData()
    found.reflect(connection, only=lambda name, _: name != _SEAL.name)
    digest = hashlib.sha256()
    for table in sorted(found.tables.values(), key=lambda each: each.name):
        names = [str(table.name), *(str(column.name) for column in table.columns)]
        digest.update(msgspec.msgpack.encode(names))
        query = select(table).order_by(*table.primary_key.columns)
        for rows in connection.execute(query).partitions(_ROWS_AT_ONCE):
            digest.update(msgspec.msgpack.encode([tuple(row) for row in rows]))
    return digest.digest()


def _write_straight(connection: _DriverConnection, _record: object) -> None:
    cursor = connection.cursor()
    # Nobody reads the file before it is whole and flushed, so it needs no journal.
    for setting in ("journal_mode=OFF", "synchronous=OFF", "locking_mode=EXCLUSIVE"):
        cursor.execute(f"PRAGMA {setting}")
    cursor.close()
