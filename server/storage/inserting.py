# SPDX-License-Identifier: GPL-3.0-or-later
"""Inserting rows with the least work."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, Table

from server.storage.prepared import insertion


def insert_rows(connection: Connection, table: Table, rows: Sequence[tuple[object, ...]]) -> None:
    """Insert ``rows``, each with a value for every column in the table's order.

    Raises IntegrityError if one is there already.
    """
    if not rows:
        return
    statement = insertion(table, connection.dialect)
    if statement.places is not None:
        connection.exec_driver_sql(statement.sql, list(rows))
        return
    names = [column.name for column in table.columns]
    connection.exec_driver_sql(statement.sql, [dict(zip(names, row, strict=True)) for row in rows])
