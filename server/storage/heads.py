# SPDX-License-Identifier: GPL-3.0-or-later
"""Where each office's log ends: one small row, moved in the transaction that appends.

Whoever appends moves the row from where they believe the log to end. If another process has been
there first, the row does not move, and what was decided has to be decided again.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, bindparam, select, update

from common.domain.identifiers import OfficeId
from common.wire.events import Position
from server.storage.prepared import run
from server.storage.tables import head as table

_POSITION = select(table.c.office, table.c.epoch, table.c.seq)
_FEW = 100
_MOVE = (
    update(table)
    .where(
        table.c.office == bindparam("of_office"),
        table.c.epoch == bindparam("from_epoch"),
        table.c.seq == bindparam("from_seq"),
    )
    .values(epoch=bindparam("to_epoch"), seq=bindparam("to_seq"))
)


def head(connection: Connection, office: OfficeId) -> Position:
    """The position of the last entry; ``0.0`` for an empty log."""
    return heads(connection, (office,)).get(office, Position())


def heads(connection: Connection, offices: Collection[OfficeId]) -> dict[OfficeId, Position]:
    """The heads of those of ``offices`` that there are, and perhaps of others."""
    # A long list takes longer to read than the small table as a whole.
    few = len(offices) <= _FEW
    query = _POSITION.where(table.c.office.in_(offices)) if few else _POSITION
    found = connection.execute(query)
    return {OfficeId(row.office): Position(row.epoch, row.seq) for row in found}


def hold(connection: Connection, offices: Collection[OfficeId]) -> None:
    """Keep everybody else from appending to ``offices`` until this transaction ends.

    A writing transaction on SQLite does so anyway.
    """
    # In one order everywhere, so that two processes never wait for each other.
    query = _POSITION.where(table.c.office.in_(offices)).order_by(table.c.office)
    connection.execute(query.with_for_update()).all()


def move(connection: Connection, office: OfficeId, before: Position, to: Position) -> bool:
    """Move the head from ``before``; False, and nothing is changed, if it is elsewhere."""
    moved = run(
        connection,
        _MOVE,
        {
            "of_office": office,
            "from_epoch": before.epoch,
            "from_seq": before.seq,
            "to_epoch": to.epoch,
            "to_seq": to.seq,
        },
    )
    return moved.rowcount == 1
