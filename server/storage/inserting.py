# SPDX-License-Identifier: GPL-3.0-or-later
"""Inserting rows with the least work: the statement is made once, not for each transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Connection, Dialect, Table, insert


@dataclass(frozen=True, slots=True)
class _Statement:
    sql: str
    takes_tuples: bool


def insert_rows(connection: Connection, table: Table, rows: Sequence[tuple[object, ...]]) -> None:
    """Insert ``rows``, each with a value for every column in the table's order.

    Raises IntegrityError if one is there already.
    """
    if not rows:
        return
    statement = _statement(table, connection.dialect)
    if statement.takes_tuples:
        connection.exec_driver_sql(statement.sql, list(rows))
        return
    names = [column.name for column in table.columns]
    connection.exec_driver_sql(statement.sql, [dict(zip(names, row, strict=True)) for row in rows])


@cache
def _statement(table: Table, dialect: Dialect) -> _Statement:
    compiled = insert(table).compile(dialect=dialect)
    return _Statement(str(compiled), compiled.positional)
