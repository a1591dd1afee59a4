# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking into a database, beside whatever uses it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from common.domain.identifiers import OfficeId
from common.wire.events import Position
from server.storage import log, offices
from server.storage.opening import Database
from server.storage.tables import METADATA
from tests.server.office import OFFICE_ID

Rows = dict[str, list[tuple[object, ...]]]


def epoch_of(database: Database) -> int:
    """The epoch in which the log of its one office goes on."""
    with looking(database) as connection:
        (stored,) = offices.offices(connection)
        return stored.epoch


@contextmanager
def looking(database: Database) -> Iterator[Connection]:
    """A transaction that only looks."""
    engine = database.open_for_reading()
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def rows(database: Database) -> Rows:
    """All there is, by table."""
    with looking(database) as connection:
        return {
            table.name: [
                tuple(row)
                for row in connection.execute(select(table).order_by(*table.primary_key.columns))
            ]
            for table in METADATA.sorted_tables
        }


def without_epoch(found: Rows) -> Rows:
    """All there is but the offices' epochs, in which a restored server differs."""
    place = METADATA.tables["office"].columns.keys().index("epoch")
    offices = [(*row[:place], *row[place + 1 :]) for row in found["office"]]
    return {**found, "office": offices}


def log_of(database: Database) -> list[dict[str, Any]]:
    """The office's whole log, as the API tells it."""
    with looking(database) as connection:
        found = log.after(connection, OfficeId(OFFICE_ID), Position(), 1_000_000)
    entries: list[dict[str, Any]] = json.loads(msgspec.json.encode(found))
    return entries
