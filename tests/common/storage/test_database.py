# SPDX-License-Identifier: GPL-3.0-or-later
"""What is flushed at once, what may wait, and when the write-ahead log is emptied."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from common.storage.database import Database, Flush

_NORMAL, _FULL = 1, 2


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    made = Database(path)
    assert made.open() is None
    yield made
    made.close()


def synchronous(connection: Connection) -> object:
    return connection.execute(text("pragma synchronous")).scalar()


def remember(connection: Connection) -> None:
    connection.execute(text("create table if not exists memory (value integer)"))
    connection.execute(text("insert into memory values (1)"))


def remembered_in(path: Path, copy: Path) -> int:
    """How many rows the file holds without its write-ahead log."""
    shutil.copyfile(path, copy)
    with closing(sqlite3.connect(copy)) as connection:
        table = connection.execute("select 1 from sqlite_master where name = 'memory'").fetchone()
        if table is None:
            return 0
        return int(connection.execute("select count(*) from memory").fetchone()[0])


def test_a_transaction_is_flushed_unless_it_is_in_no_hurry(database: Database) -> None:
    assert database.run(synchronous) == _FULL
    assert database.run(synchronous, Flush.WITH_NEXT) == _NORMAL
    assert database.run(synchronous) == _FULL


def test_what_is_in_no_hurry_survives_the_end_of_the_process(
    database: Database, path: Path
) -> None:
    assert database.run(remember, Flush.WITH_NEXT) is None
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("select count(*) from memory").fetchone() == (1,)


def test_tidying_moves_much_of_the_log_into_the_file(
    database: Database, path: Path, tmp_path: Path
) -> None:
    database.run(remember)
    database.tidy()
    assert remembered_in(path, tmp_path / "little") == 0
    for _ in range(250):
        database.run(remember, Flush.WITH_NEXT)
    database.tidy()
    assert remembered_in(path, tmp_path / "much") == 251


def test_tidying_beside_another_reader_or_writer_changes_nothing_else(
    database: Database, path: Path
) -> None:
    for _ in range(250):
        database.run(remember, Flush.WITH_NEXT)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("begin exclusive")
        database.tidy()
        other.execute("rollback")
    assert database.run(remember) is None


def test_a_closed_database_has_nothing_to_tidy(path: Path) -> None:
    Database(path).tidy()
    assert not path.exists()
