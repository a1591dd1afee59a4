# SPDX-License-Identifier: GPL-3.0-or-later
"""What the centre asks of office servers, until it is answered, at any of its processes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from common.domain.identifiers import OfficeId, RequestId
from server.storage.exchange_tables import request_order as table
from server.storage.instants import to_micros

_FORGOTTEN_AFTER = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class StoredOrder:
    """A question to an office's server; ``body`` is sealed with the request's key."""

    id: str
    office: OfficeId
    request: RequestId | None
    body: bytes | None = field(repr=False)


def put(connection: Connection, order: StoredOrder, now: datetime) -> None:
    """Ask. What nobody has fetched the answer to in a minute is forgotten."""
    old = table.c.asked_at < to_micros(now - _FORGOTTEN_AFTER)
    connection.execute(delete(table).where(old))
    connection.execute(
        insert(table).values(
            id=order.id,
            office=order.office,
            request=order.request,
            body=order.body,
            asked_at=to_micros(now),
        )
    )


def offices(connection: Connection) -> frozenset[OfficeId]:
    """Whose servers are asked something."""
    query = select(table.c.office).where(table.c.answer.is_(None)).distinct()
    return frozenset(OfficeId(row.office) for row in connection.execute(query))


def of_office(connection: Connection, office: OfficeId, since: datetime) -> Sequence[StoredOrder]:
    """What the office's server was asked after ``since`` and has not answered."""
    query = select(table).where(
        table.c.office == office, table.c.answer.is_(None), table.c.asked_at >= to_micros(since)
    )
    return [
        StoredOrder(
            row.id,
            OfficeId(row.office),
            None if row.request is None else RequestId(row.request),
            row.body,
        )
        for row in connection.execute(query.order_by(table.c.asked_at, table.c.id))
    ]


def answer(connection: Connection, office: OfficeId, id_: str, text: str) -> None:
    """The office's server has answered; what nobody waits for any more is not kept."""
    place = (table.c.id == id_, table.c.office == office)
    connection.execute(update(table).where(*place).values(answer=text, body=None))


def answer_to(connection: Connection, id_: str) -> str | None:
    """The answer, if it is there."""
    found: str | None = connection.execute(select(table.c.answer).where(table.c.id == id_)).scalar()
    return found


def forget(connection: Connection, id_: str) -> None:
    """Nobody waits for the answer any more."""
    connection.execute(delete(table).where(table.c.id == id_))
