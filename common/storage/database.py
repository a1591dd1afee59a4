# SPDX-License-Identifier: GPL-3.0-or-later
"""An SQLite file with one writer, whose expected failures are values.

Write-ahead log and ``synchronous=FULL``: what a transaction has committed survives the loss of
power, unless it was said to be in no hurry (:class:`Flush`). One connection under one lock, so
that the threads of a device never contend.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from contextlib import closing
from enum import Enum, unique
from pathlib import Path
from threading import Lock
from typing import Final, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from common.storage.migrating import migrate
from common.storage.trouble import StoreTrouble, TroubleReason

_log = logging.getLogger(__name__)

_BUSY_SECONDS = 0.4
"""How long another program's lock is waited out; short, so that stopping stays prompt."""

_PRAGMAS = (
    "pragma journal_mode = wal",
    "pragma foreign_keys = on",
    # Keys of past days must not survive in free pages.
    "pragma secure_delete = on",
    # Only where :meth:`Database.tidy` does not come: it makes one commit wait for the file.
    "pragma wal_autocheckpoint = 10000",
)

_FLUSH = "nobat_flush"

_USES_BEFORE_TIDYING = 200
"""Transactions after which the write-ahead log is worth moving into the file."""

# https://www.sqlite.org/rescode.html: the primary code is the low byte.
_REASONS: Final = {
    sqlite3.SQLITE_FULL: TroubleReason.DISK_FULL,
    sqlite3.SQLITE_BUSY: TroubleReason.LOCKED,
    sqlite3.SQLITE_LOCKED: TroubleReason.LOCKED,
    sqlite3.SQLITE_PROTOCOL: TroubleReason.LOCKED,
    sqlite3.SQLITE_READONLY: TroubleReason.UNWRITABLE,
    sqlite3.SQLITE_IOERR: TroubleReason.UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: TroubleReason.UNWRITABLE,
    sqlite3.SQLITE_PERM: TroubleReason.UNWRITABLE,
    sqlite3.SQLITE_CORRUPT: TroubleReason.DAMAGED,
    sqlite3.SQLITE_NOTADB: TroubleReason.DAMAGED,
}

T = TypeVar("T")


@unique
class Flush(Enum):
    """When a transaction is safe from the loss of power. From the end of the process it is at once.

    The log of writes is one file, flushed in order: what comes later never survives without what
    came before. The values are SQLite's, https://www.sqlite.org/pragma.html#pragma_synchronous.
    """

    NOW = "full"
    """Before :meth:`Database.run` returns. A disk takes up to half a second for it, at times."""
    WITH_NEXT = "normal"
    """With the next that is flushed: for what would be done again if it were lost."""


def trouble_of(error: BaseException | None) -> StoreTrouble | None:
    """What an error of SQLite means to the device; None if it is a mistake of the program."""
    code = getattr(error, "sqlite_errorcode", None)
    reason = None if code is None else _REASONS.get(code & 0xFF)
    return None if reason is None else StoreTrouble(reason)


class Database:
    """An open database; :meth:`run` is the only way in."""

    def __init__(self, path: Path, room: int = 0) -> None:
        """Use the file at ``path``; nothing is opened yet.

        ``room`` bytes are taken from the disk by the first :meth:`tidy` after each opening, and
        used once there are no others.
        """
        self._path = path
        self._room = room
        self._lacks_room = False
        self._lock = Lock()
        self._engine: Engine | None = None
        self._uses = 0

    def open(self) -> StoreTrouble | None:
        """Open the file, make or change its tables, and check that it is sound."""
        with self._lock:
            engine = _engine(self._path)
            try:
                with engine.connect() as connection:
                    trouble = _prepare(connection)
            except DBAPIError as error:
                trouble = trouble_of(error.orig)
                if trouble is None:
                    raise
            except OSError as error:
                _log.info("the database's folder cannot be used: %s", type(error).__name__)
                trouble = StoreTrouble(TroubleReason.UNWRITABLE)
            if trouble is None:
                self._engine = engine
                self._lacks_room = self._room > 0
            else:
                engine.dispose()
            return trouble

    def run(self, work: Callable[[Connection], T], flush: Flush = Flush.NOW) -> T | StoreTrouble:
        """Do ``work`` in one transaction: all of it is kept on return, or nothing is."""
        with self._lock:
            if self._engine is None:
                return StoreTrouble(TroubleReason.UNWRITABLE)
            self._uses += 1
            try:
                with self._engine.connect() as connection:
                    connection.execution_options(**{_FLUSH: flush})
                    with connection.begin():
                        return work(connection)
            except DBAPIError as error:
                trouble = trouble_of(error.orig)
                if trouble is None:
                    raise
                return trouble

    def tidy(self) -> None:
        """Move the write-ahead log into the file if much is in it, beside whoever writes.

        Done by a transaction, as SQLite would by itself, it would hold up a citizen's ticket.
        """
        with self._lock:
            if self._engine is None:
                return
            makes_room, self._lacks_room = self._lacks_room, False
            if makes_room:
                _make_room(self._engine, self._room)
            elif self._uses < _USES_BEFORE_TIDYING:
                return
            self._uses = 0
        try:
            with closing(sqlite3.connect(self._path, timeout=0)) as connection:
                connection.execute("pragma wal_checkpoint(passive)").close()
        except sqlite3.Error as error:
            if trouble_of(error) is None:
                raise
            _log.info("the write-ahead log stays as it is: %s", error.sqlite_errorname)

    def close(self) -> None:
        """Let go of the file; waits for the transaction that runs."""
        with self._lock:
            if self._engine is not None:
                self._engine.dispose()
                self._engine = None


def _engine(path: Path) -> Engine:
    def connect() -> sqlite3.Connection:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Nobody else is to read the keys in it, from the first byte on.
        path.touch(mode=0o600)
        # Transactions are begun below, explicitly; the lock above keeps threads apart.
        connection = sqlite3.connect(
            path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        # A damaged text is still to be read, judged and put aside.
        connection.text_factory = _text
        try:
            for pragma in _PRAGMAS:
                connection.execute(pragma).close()
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)
    event.listen(engine, "begin", _begin)
    return engine


def _make_room(engine: Engine, room: int) -> None:
    """Have ``room`` bytes free within the file, and the log of writes at least as long.

    What a table took stays the file's own when the table is dropped, and since old content is
    overwritten (``secure_delete``) all of it goes through the log of writes, which keeps its
    length while the file is open.
    """
    try:
        with engine.connect() as connection:
            connection.execution_options(**{_FLUSH: Flush.WITH_NEXT})
            with connection.begin():
                connection.exec_driver_sql("create table room (filler blob)")
                connection.exec_driver_sql("insert into room values (zeroblob(?))", (room,))
                connection.exec_driver_sql("drop table room")
    except DBAPIError as error:
        if trouble_of(error.orig) is None:
            raise
        _log.info("there is no room to set aside on the disk")


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _begin(connection: Connection) -> None:
    flush: Flush = connection.get_execution_options().get(_FLUSH, Flush.NOW)
    connection.exec_driver_sql(f"pragma synchronous = {flush.value}")
    connection.exec_driver_sql("begin immediate")


def _prepare(connection: Connection) -> StoreTrouble | None:
    with connection.begin():
        found = connection.exec_driver_sql("pragma quick_check(1)").scalar()
        if found != "ok":
            return StoreTrouble(TroubleReason.DAMAGED)
        migrate(connection)
    return None
