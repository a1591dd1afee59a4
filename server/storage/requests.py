# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests in the database: their logs, and a row of each for lists."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    bindparam,
    delete,
    insert,
    select,
    true,
    update,
)

from common.domain.identifiers import (
    CatalogueId,
    OfficeId,
    PartnerId,
    RequestId,
    ServiceCode,
    TicketId,
)
from common.domain.request.origin import Channel
from common.domain.request.stages import RequestStage
from server.storage import request_feeds
from server.storage.instants import from_micros, to_micros
from server.storage.prepared import run
from server.storage.request_tables import request as table


@dataclass(frozen=True, slots=True)
class RequestRow:
    """What lists show of a request. Everything but ``office`` and the digest follows from its log.

    ``office`` is where it was filed or, from the web, for which office it is meant.
    """

    id: RequestId
    number: str
    office: OfficeId
    holder: OfficeId
    catalogue: CatalogueId
    version: int
    service: ServiceCode
    channel: Channel
    partner: PartnerId | None
    ticket: TicketId | None
    stage: RequestStage
    seq: int
    started_at: datetime
    updated_at: datetime
    due_at: datetime | None
    expires_at: datetime | None
    erase_at: datetime | None
    secret_digest: bytes


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which requests of an office are asked for: all that is given must fit."""

    office: OfficeId
    number: str | None = None
    ticket: TicketId | None = None
    service: ServiceCode | None = None
    stages: tuple[RequestStage, ...] = ()
    partner: PartnerId | None = None
    due_before: datetime | None = None
    after: RequestId | None = None
    limit: int = 100


_BY_ID = select(table).where(table.c.id == bindparam("id_"))
_BY_NUMBER = select(table).where(table.c.number == bindparam("number_")).order_by(table.c.id)

_OF_HOLDER = table.c.holder + ""
"""The holder in a form that no index is of: few rows are due, and those an index finds first."""


def add(connection: Connection, row: RequestRow) -> None:
    """Add a request. Raises IntegrityError if it is there."""
    connection.execute(insert(table).values(**values_of(row)))
    request_feeds.touch(connection, row.id)


def change(connection: Connection, row: RequestRow) -> None:
    """Bring a request's row up to date."""
    connection.execute(update(table).where(table.c.id == row.id).values(**values_of(row)))
    request_feeds.touch(connection, row.id)


def row_of(connection: Connection, request: RequestId) -> RequestRow | None:
    """A request's row, if it is here."""
    row = run(connection, _BY_ID, {"id_": request}).first()
    return None if row is None else _row(row)


def numbered(connection: Connection, number: str) -> Sequence[RequestRow]:
    """Those with this number: usually one, and at a centre perhaps one of each office."""
    return [_row(row) for row in run(connection, _BY_NUMBER, {"number_": number})]


def wanted(connection: Connection, asked: Wanted) -> Sequence[RequestRow]:
    """Requests that an office has taken or holds, the oldest first."""
    query = select(table).where(*_fitting(asked)).order_by(table.c.id).limit(asked.limit)
    # Asked one after the other: each is answered from an index, and both together by none.
    theirs = [table.c.office] if asked.ticket is not None else [table.c.office, table.c.holder]
    found = {
        row.id: row
        for column in theirs
        for row in connection.execute(query.where(column == asked.office))
    }
    return [_row(found[id_]) for id_ in sorted(found)[: asked.limit]]


def _fitting(asked: Wanted) -> list[ColumnElement[bool]]:
    conditions = [
        (table.c.number, asked.number),
        (table.c.ticket, asked.ticket),
        (table.c.service, asked.service),
        (table.c.partner, asked.partner),
    ]
    fitting = [column == value for column, value in conditions if value is not None]
    if asked.stages:
        fitting.append(table.c.stage.in_(asked.stages))
    if asked.due_before is not None:
        fitting.append(table.c.due_at < to_micros(asked.due_before))
    if asked.after is not None:
        fitting.append(table.c.id > asked.after)
    return fitting


def due_to_expire(
    connection: Connection, holders: Collection[OfficeId], now: datetime, limit: int
) -> Sequence[RequestRow]:
    """Requests of ``holders`` whose applicant has let the time run out, the longest ago first."""
    return _due(connection, table.c.expires_at, now, limit, _OF_HOLDER.in_(holders))


def due_to_be_erased(connection: Connection, now: datetime, limit: int) -> Sequence[RequestRow]:
    """Requests whose data is no longer to be kept, the longest ago first."""
    return _due(connection, table.c.erase_at, now, limit, true())


def in_stages(
    connection: Connection,
    holders: Collection[OfficeId],
    stages: Collection[RequestStage],
    after: RequestId | None,
    limit: int,
) -> Sequence[RequestRow]:
    """Requests of ``holders`` in one of these stages that come after another one, in their order.

    The order is that in which they were begun.
    """
    query = select(table).where(table.c.holder.in_(holders), table.c.stage.in_(stages))
    if after is not None:
        query = query.where(table.c.id > after)
    found = connection.execute(query.order_by(table.c.id).limit(limit))
    return [_row(row) for row in found]


def erased(connection: Connection, request: RequestId) -> None:
    """The request's data is gone: there is nothing more to erase."""
    connection.execute(update(table).where(table.c.id == request).values(erase_at=None))


def erase_later(connection: Connection, request: RequestId, at: datetime) -> None:
    """The request's data is still needed: look again at ``at``."""
    values = {"erase_at": to_micros(at)}
    connection.execute(update(table).where(table.c.id == request).values(values))


def remove(connection: Connection, request: RequestId) -> None:
    """Take a request's row away; its log must have gone before."""
    connection.execute(delete(table).where(table.c.id == request))


def _due(
    connection: Connection,
    column: ColumnElement[Any],
    now: datetime,
    limit: int,
    which: ColumnElement[bool],
) -> Sequence[RequestRow]:
    query = select(table).where(column <= to_micros(now), which).order_by(column).limit(limit)
    return [_row(row) for row in connection.execute(query)]


def values_of(row: RequestRow) -> dict[str, object]:
    """The row as the database keeps it."""
    return {
        "id": row.id,
        "number": row.number,
        "office": row.office,
        "holder": row.holder,
        "catalogue": row.catalogue,
        "version": row.version,
        "service": row.service,
        "channel": row.channel,
        "partner": row.partner,
        "ticket": row.ticket,
        "stage": row.stage,
        "seq": row.seq,
        "started_at": to_micros(row.started_at),
        "updated_at": to_micros(row.updated_at),
        "due_at": _micros(row.due_at),
        "expires_at": _micros(row.expires_at),
        "erase_at": _micros(row.erase_at),
        "secret_digest": row.secret_digest,
    }


def _row(row: Row[Any]) -> RequestRow:
    return RequestRow(
        id=RequestId(row.id),
        number=row.number,
        office=OfficeId(row.office),
        holder=OfficeId(row.holder),
        catalogue=CatalogueId(row.catalogue),
        version=row.version,
        service=ServiceCode(row.service),
        channel=Channel(row.channel),
        partner=None if row.partner is None else PartnerId(row.partner),
        ticket=None if row.ticket is None else TicketId(row.ticket),
        stage=RequestStage(row.stage),
        seq=row.seq,
        started_at=from_micros(row.started_at),
        updated_at=from_micros(row.updated_at),
        due_at=_instant(row.due_at),
        expires_at=_instant(row.expires_at),
        erase_at=_instant(row.erase_at),
        secret_digest=row.secret_digest,
    )


def _micros(at: datetime | None) -> int | None:
    return None if at is None else to_micros(at)


def _instant(micros: int | None) -> datetime | None:
    return None if micros is None else from_micros(micros)
