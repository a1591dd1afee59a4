# SPDX-License-Identifier: GPL-3.0-or-later
"""Copying all tables from one database to another, whichever kinds they are."""

from __future__ import annotations

from sqlalchemy import Connection, select

from server.storage.all_tables import METADATA
from server.storage.inserting import insert_rows

_ROWS_AT_ONCE = 5000


def copy_tables(source: Connection, target: Connection) -> None:
    """Copy every row of the server's tables. The target's are empty, and of this version."""
    for table in METADATA.sorted_tables:
        query = select(table).order_by(*table.primary_key.columns)
        found = source.execution_options(yield_per=_ROWS_AT_ONCE).execute(query)
        for rows in found.partitions():
            insert_rows(target, table, [tuple(row) for row in rows])
