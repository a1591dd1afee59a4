# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing stretches of many offices' logs at once, as other servers have sequenced them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, text
from sqlalchemy.exc import DBAPIError

from common.domain.identifiers import OfficeId
from common.wire.events import LogEntry, Position
from server.storage.inserting import insert_rows
from server.storage.instants import to_micros
from server.storage.log import entry_row
from server.storage.tables import entry

_COPY = f"copy entry ({', '.join(each.name for each in entry.columns)}) from stdin"

_IDS_PER_STATEMENT = 500

_END_AT = text("update head set epoch = :epoch, seq = :seq where office = :office")


def copy_in(
    connection: Connection, added: Mapping[OfficeId, Sequence[LogEntry]], now: datetime
) -> None:
    """Append to each office's log. Raises IntegrityError if a place or an event is taken.

    PostgreSQL takes rows several times as fast by COPY as by INSERT.
    """
    recorded_at = to_micros(now)
    rows = [
        entry_row(office, each, recorded_at)
        for office, entries in added.items()
        for each in entries
    ]
    if connection.dialect.name == "postgresql":
        _copy(connection, rows)
    else:
        insert_rows(connection, entry, rows)


def leave_earlier_places(connection: Connection, office: OfficeId, new: Sequence[LogEntry]) -> None:
    """Take out of the copy those events of ``new`` that it has in an earlier epoch.

    A promoted server takes in again what happened after the place where its own log left the
    epoch before; in the copy, too, each event has one place only.
    """
    ids, epoch = [each.event.id for each in new], new[0].epoch
    for start in range(0, len(ids), _IDS_PER_STATEMENT):
        some = ids[start : start + _IDS_PER_STATEMENT]
        connection.execute(
            delete(entry).where(
                entry.c.office == office, entry.c.epoch < epoch, entry.c.event.in_(some)
            )
        )


def end_at(connection: Connection, new: Mapping[OfficeId, Position]) -> None:
    """Set the heads of offices that the caller holds."""
    rows = [{"office": office, "epoch": end.epoch, "seq": end.seq} for office, end in new.items()]
    if rows:
        connection.execute(_END_AT, rows)


def _copy(connection: Connection, rows: Sequence[tuple[object, ...]]) -> None:
    driver: Any = connection.connection.driver_connection
    errors: Any = connection.dialect.dbapi
    try:
        with driver.cursor() as cursor, cursor.copy(_COPY) as copy:
            for each in rows:
                copy.write_row(each)
    except errors.Error as error:
        raise DBAPIError.instance(
            _COPY, None, error, errors.Error, hide_parameters=True, dialect=connection.dialect
        ) from error
