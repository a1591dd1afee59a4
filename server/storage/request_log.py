# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests' logs in the database: each only ever grows, and by its holder alone.

The place in the log is the primary key: of two processes that decide at the same time one inserts,
and the other one decides again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

import msgspec
from sqlalchemy import Connection, bindparam, delete, select

from common.domain.identifiers import (
    ClerkId,
    CommandId,
    DeviceId,
    EventId,
    OfficeId,
    RequestId,
)
from common.domain.request.origin import ActorKind
from common.wire.request_events import RequestEntry
from server.storage.inserting import insert_rows
from server.storage.instants import from_micros, to_micros
from server.storage.prepared import run
from server.storage.request_tables import request_entry as table

_AFTER = (
    select(table)
    .where(table.c.request == bindparam("request_"), table.c.seq > bindparam("after_"))
    .order_by(table.c.seq)
)


def append(connection: Connection, entries: Iterable[RequestEntry], now: datetime) -> None:
    """Append ``entries``. Raises IntegrityError if one's place or event is taken already."""
    recorded_at = to_micros(now)
    insert_rows(connection, table, [_values(each, recorded_at) for each in entries])


def entries(connection: Connection, request: RequestId, after: int = 0) -> Sequence[RequestEntry]:
    """The request's log after a place in it."""
    found = run(connection, _AFTER, {"request_": request, "after_": after})
    return [
        RequestEntry(
            request=request,
            seq=row.seq,
            id=EventId(row.event),
            office=OfficeId(row.office),
            device=DeviceId(row.device),
            at=from_micros(row.at),
            actor=ActorKind(row.actor),
            clerk=None if row.clerk is None else ClerkId(row.clerk),
            cause=CommandId(row.cause),
            type=row.type,
            data=msgspec.Raw(row.data.encode()),
        )
        for row in found
    ]


def recorded_at(connection: Connection, request: RequestId) -> datetime | None:
    """When the last entry came to be known here."""
    query = select(table.c.recorded_at).where(table.c.request == request)
    micros: int | None = connection.execute(query.order_by(table.c.seq.desc()).limit(1)).scalar()
    return None if micros is None else from_micros(micros)


def remove(connection: Connection, request: RequestId) -> None:
    """Take a request's log away."""
    connection.execute(delete(table).where(table.c.request == request))


def _values(entry: RequestEntry, recorded_at: int) -> tuple[object, ...]:
    return (
        entry.request,
        entry.seq,
        entry.id,
        entry.office,
        entry.device,
        to_micros(entry.at),
        entry.actor,
        entry.clerk,
        entry.cause,
        entry.type,
        bytes(entry.data).decode(),
        recorded_at,
    )
