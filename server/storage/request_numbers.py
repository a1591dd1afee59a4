# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of requests: counted in the transaction that files the request.

So there is no gap where one was refused or could not be stored, and the row that counts is held
until that transaction ends: nobody else gets the same number.
"""

from __future__ import annotations

from sqlalchemy import Connection, insert, select, update

from server.storage.request_tables import request_number as table


def next_number(connection: Connection, giver: str, prefix: str, year: int) -> str:
    """The next number of this series, such as ``D-2026-000123``.

    Raises IntegrityError if another process gives the first one of the series just now.
    """
    series = (table.c.giver == giver, table.c.prefix == prefix, table.c.year == year)
    counted = connection.execute(update(table).where(*series).values(last=table.c.last + 1))
    if counted.rowcount == 0:
        connection.execute(insert(table).values(giver=giver, prefix=prefix, year=year, last=1))
    last: int = connection.execute(select(table.c.last).where(*series)).scalar_one()
    return f"{prefix}-{year:04d}-{last:06d}"


def at_least(connection: Connection, giver: str, number: str) -> None:
    """A number of this form was given already: go on after it, if the count is not there yet."""
    prefix, year, count = number.rsplit("-", 2)
    values = {"giver": giver, "prefix": prefix, "year": int(year)}
    series = [table.c[name] == value for name, value in values.items()]
    known: int | None = connection.execute(select(table.c.last).where(*series)).scalar()
    if known is None:
        connection.execute(insert(table).values(last=int(count), **values))
    elif known < int(count):
        connection.execute(update(table).where(*series).values(last=int(count)))
