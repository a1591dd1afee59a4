# SPDX-License-Identifier: GPL-3.0-or-later
"""What is still missing here of requests: large parts under way, and logs that are in doubt."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, Connection, delete, select

from common.domain.identifiers import OfficeId, RequestId
from common.wire.request_exchange import WantedPart
from server.storage.exchange_tables import request_wanted as table
from server.storage.inserting import insert_rows


def of_request(connection: Connection, request: RequestId) -> bool:
    """Whether anything of the request is missing."""
    query = select(table.c.part).where(table.c.request == request).limit(1)
    return connection.execute(query).first() is not None


def parts_of(connection: Connection, request: RequestId) -> bool:
    """Whether parts of the request are missing."""
    query = select(table.c.part).where(table.c.request == request, table.c.part != "").limit(1)
    return connection.execute(query).first() is not None


def want(
    connection: Connection,
    request: RequestId,
    parts: Collection[tuple[str, str]],
    peer: OfficeId,
) -> None:
    """From now on just these parts are missing of the request; ``peer`` has them."""
    of = table.c.request == request
    connection.execute(delete(table).where(of, table.c.part != ""))
    insert_rows(connection, table, [(request, part, name, peer) for part, name in sorted(parts)])


def has_come(connection: Connection, request: RequestId, part: str, name: str) -> bool:
    """A part is missing no more; False if it was not."""
    place = (table.c.request == request, table.c.part == part, table.c.name == name)
    return connection.execute(delete(table).where(*place)).rowcount > 0


def of_peer(connection: Connection, peer: OfficeId, limit: int) -> Sequence[WantedPart]:
    """Some of the parts that are missing, and that the peer has."""
    query = select(table).where(table.c.peer == peer, table.c.part != "")
    order = (table.c.request, table.c.part, table.c.name)
    return [
        WantedPart(RequestId(row.request), row.part, row.name)
        for row in connection.execute(query.order_by(*order).limit(limit))
    ]


def in_doubt(connection: Connection) -> bool:
    """Whether the log of any request is in doubt."""
    return connection.execute(select(table.c.part).where(_DOUBT).limit(1)).first() is not None


def no_longer_in_doubt(connection: Connection) -> None:
    """All that the centre knows has come."""
    connection.execute(delete(table).where(_DOUBT))


_DOUBT: ColumnElement[bool] = table.c.part == ""
