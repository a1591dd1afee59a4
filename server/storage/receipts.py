# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of receipts: gapless in each office and year, for they are given as money is taken."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select, update

from common.domain.identifiers import OfficeId
from server.storage.payment_tables import receipt_number as table


def next_receipt(connection: Connection, office: OfficeId, year: int) -> str:
    """The next number, such as ``damascus-2026-000017``.

    Raises IntegrityError if another process gives the first one of the year just now.
    """
    series = (table.c.office == office, table.c.year == year)
    counted = connection.execute(update(table).where(*series).values(last=table.c.last + 1))
    if counted.rowcount == 0:
        connection.execute(insert(table).values(office=office, year=year, last=1))
    last: int = connection.execute(select(table.c.last).where(*series)).scalar_one()
    return f"{office}-{year:04d}-{last:06d}"
