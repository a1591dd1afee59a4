# SPDX-License-Identifier: GPL-3.0-or-later
"""What the holders of requests are still to be told: kept until each has heard of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from common.domain.identifiers import ClerkId, CommandId, OfficeId, RequestId
from server.storage.exchange_tables import request_errand as table
from server.storage.instants import to_micros


@dataclass(frozen=True, slots=True)
class Errand:
    """A command for the holder of a request, in the form in which it travels."""

    id: CommandId
    request: RequestId
    office: OfficeId
    clerk: ClerkId | None
    command: str


def add(connection: Connection, errand: Errand, now: datetime) -> None:
    """Keep it."""
    connection.execute(
        insert(table).values(
            id=errand.id,
            request=errand.request,
            office=errand.office,
            clerk=errand.clerk,
            command=errand.command,
            since=to_micros(now),
        )
    )


def some(connection: Connection, limit: int) -> Sequence[Errand]:
    """Those that wait longest."""
    query = select(table).order_by(table.c.since, table.c.id).limit(limit)
    return [
        Errand(
            CommandId(row.id),
            RequestId(row.request),
            OfficeId(row.office),
            None if row.clerk is None else ClerkId(row.clerk),
            row.command,
        )
        for row in connection.execute(query)
    ]


def done(connection: Connection, id_: CommandId) -> None:
    """The holder has heard of it."""
    connection.execute(delete(table).where(table.c.id == id_))
