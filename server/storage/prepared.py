# SPDX-License-Identifier: GPL-3.0-or-later
"""Statements of every transaction, run with the least work: each is made into SQL only once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, CursorResult, Dialect, Table, insert
from sqlalchemy.sql.dml import UpdateBase
from sqlalchemy.sql.selectable import Select


@dataclass(frozen=True, slots=True)
class Prepared:
    """A statement as the driver takes it.

    ``places`` are the parameters' names in order, if the driver wants values by place.
    """

    sql: str
    places: tuple[str, ...] | None


def run(
    connection: Connection, statement: UpdateBase | Select[Any], values: Mapping[str, object]
) -> CursorResult[Any]:
    """Run ``statement``, which is kept for ever: not one that was made for the occasion."""
    prepared = _prepared(statement, connection.dialect)
    if prepared.places is None:
        return connection.exec_driver_sql(prepared.sql, dict(values))
    return connection.exec_driver_sql(prepared.sql, tuple(values[each] for each in prepared.places))


@cache
def insertion(table: Table, dialect: Dialect) -> Prepared:
    """The statement that inserts a row with a value for every column."""
    return _prepared(insert(table), dialect)


@cache
def _prepared(statement: UpdateBase | Select[Any], dialect: Dialect) -> Prepared:
    compiled = statement.compile(dialect=dialect)
    places = compiled.positiontup if compiled.positional else None
    return Prepared(str(compiled), None if places is None else tuple(places))
