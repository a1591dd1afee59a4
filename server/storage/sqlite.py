# SPDX-License-Identifier: GPL-3.0-or-later
"""What is peculiar to SQLite: how the file is opened, and how deleted secrets leave it."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, Engine, create_engine, event

FILE_NAME = "server.sqlite"

LOCK_WAIT_MS = 2000
"""How long a writer waits for another process before it gives up (and asks to be retried)."""

_CHECKPOINT_PAGES = 4000
"""Pages in the write-ahead log after which a commit also tidies it up; 16 MB."""


class _Cursor(Protocol):
    def execute(self, sql: str, /) -> object: ...
    def close(self) -> None: ...


class _DriverConnection(Protocol):
    isolation_level: str | None

    def cursor(self) -> _Cursor: ...


def open_for_writing(path: Path, lock_wait_ms: int = LOCK_WAIT_MS) -> Engine:
    """An engine whose transactions take the write lock at once, so that none fails half way.

    A commit is on the disk when it returns (``synchronous=FULL``), and what is deleted is
    overwritten (``secure_delete``).
    """
    engine = _engine(path, lock_wait_ms)
    event.listen(engine, "begin", _begin_immediate)
    return engine


def open_for_reading(path: Path) -> Engine:
    """An engine for short reading transactions, which neither wait for a writer nor block it."""
    engine = _engine(path, LOCK_WAIT_MS)
    event.listen(engine, "begin", _begin)
    return engine


def scrub(engine: Engine) -> None:
    """Move the write-ahead log into the file and empty it: what was deleted is gone from both."""
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        cursor.close()
    finally:
        connection.close()


def _engine(path: Path, lock_wait_ms: int) -> Engine:
    # Errors must not name the values: they may be somebody's.
    engine = create_engine(
        f"sqlite:///{path}", connect_args={"check_same_thread": False}, hide_parameters=True
    )

    def configure(connection: _DriverConnection, _record: object) -> None:
        _configure(connection, lock_wait_ms)

    event.listen(engine, "connect", configure)
    return engine


def _configure(connection: _DriverConnection, lock_wait_ms: int) -> None:
    # The driver would begin transactions by its own rules; the listeners above do it instead.
    connection.isolation_level = None
    cursor = connection.cursor()
    for setting in (
        f"busy_timeout={lock_wait_ms}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "secure_delete=ON",
        "foreign_keys=ON",
        f"wal_autocheckpoint={_CHECKPOINT_PAGES}",
    ):
        cursor.execute(f"PRAGMA {setting}")
    cursor.close()


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
