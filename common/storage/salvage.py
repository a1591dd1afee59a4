# SPDX-License-Identifier: GPL-3.0-or-later
"""Setting a damaged database aside, and saving what can still be read of it.

The office's log comes back from the server. What only this device has is read row by row from
both ends of each table, so that one bad page costs only the rows on it.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from common.storage.tables import metadata

_log = logging.getLogger(__name__)

_PRECIOUS: Final = (
    "meta",
    "outbox",
    "counts",
    "configuration",
    "day_keys",
    "print_jobs",
    "verifiers",
    "rejected",
    "quarantine",
    "request_commands",
    "request_keys",
)

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class SavedTable:
    """The rows that could be read; ``complete`` when the whole table was."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    complete: bool


def set_aside(path: Path, at: datetime) -> Path:
    """Rename a damaged database with its side files, and say what it is called now.

    Earlier ones are deleted: they hold keys, which must not pile up. Raises OSError.
    """
    for old in path.parent.glob(f"{path.name}.damaged-*"):
        old.unlink()
    damaged = path.with_name(f"{path.name}.damaged-{at:%Y%m%dT%H%M%S}")
    path.rename(damaged)
    for suffix in ("-wal", "-shm"):
        side = path.with_name(path.name + suffix)
        if side.exists():
            side.rename(damaged.with_name(damaged.name + suffix))
    return damaged


def salvage(damaged: Path) -> Mapping[str, SavedTable]:
    """What can still be read, by table."""
    with closing(sqlite3.connect(damaged)) as connection:
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        saved = {name: _read(connection, name) for name in _PRECIOUS}
    for name, table in saved.items():
        _log.info(
            "salvaged %d rows of %s%s",
            len(table.rows),
            name,
            "" if table.complete else ", not all of them",
        )
    return saved


def restore(connection: Connection, saved: Mapping[str, SavedTable]) -> None:
    """Put saved rows into fresh tables; a row that does not fit is left out and counted."""
    for name, table in saved.items():
        known = {column.name for column in metadata.tables[name].columns}
        picked = [i for i, column in enumerate(table.columns) if column in known]
        if not picked:
            continue
        columns = ", ".join(table.columns[i] for i in picked)
        marks = ", ".join("?" for _ in picked)
        # Names come from our own tables, values are bound.
        statement = f"insert or ignore into {name} ({columns}) values ({marks})"  # noqa: S608 - see above
        kept = 0
        for row in table.rows:
            values = tuple(row[i] for i in picked)
            try:
                kept += connection.exec_driver_sql(statement, values).rowcount
            except IntegrityError:
                continue
        if kept < len(table.rows):
            _log.info("%d saved rows of %s did not fit", len(table.rows) - kept, name)


def _read(connection: sqlite3.Connection, table: str) -> SavedTable:
    columns: tuple[str, ...] = ()
    found: dict[Any, Row] = {}
    complete = False
    for direction in ("asc", "desc"):
        order = f"select rowid, * from {table} order by rowid {direction}"  # noqa: S608 - a table of our own
        try:
            cursor = connection.execute(order)
            columns = tuple(str(column[0]) for column in cursor.description[1:])
            for row in cursor:
                found[row[0]] = tuple(row[1:])
            complete = True
            break
        except sqlite3.Error as error:
            _log.info("cannot read all of %s: %s", table, error)
    return SavedTable(columns, tuple(found[key] for key in sorted(found)), complete)
