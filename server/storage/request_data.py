# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests' keys, what is sealed with them, and who has looked at it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select

from common.domain.identifiers import ClerkId, DeviceId, OfficeId, RequestId
from common.identity.request_sealing import (
    SEALING_BYTES,
    Part,
    RequestKey,
    new_request_key,
    open_part,
    seal_part,
)
from common.identity.sealing import Unsealable
from server.storage import request_applicants, request_feeds
from server.storage.instants import from_micros, to_micros
from server.storage.request_tables import request_data as data
from server.storage.request_tables import request_key, request_look


@dataclass(frozen=True, slots=True)
class Look:
    """Somebody looked at what is sealed of a request."""

    id: str
    at: datetime
    office: OfficeId
    device: DeviceId
    clerk: ClerkId | None
    reason: str


@dataclass(frozen=True, slots=True)
class Size:
    """How large something is that is sealed, in bytes, and since when it is kept."""

    name: str
    size: int
    at: datetime


def make_key(connection: Connection, request: RequestId) -> RequestKey:
    """Give the request a key of its own. Raises IntegrityError if it has one."""
    key = new_request_key()
    keep_key(connection, request, key)
    return key


def keep_key(connection: Connection, request: RequestId, key: RequestKey) -> None:
    """Keep the key of a request, as it came with its custody."""
    connection.execute(insert(request_key).values(request=request, data_key=key.data_key))


def key_of(connection: Connection, request: RequestId) -> RequestKey | None:
    """The request's key; None once its time is over, and where only its log is held."""
    query = select(request_key.c.data_key).where(request_key.c.request == request)
    found: bytes | None = connection.execute(query).scalar()
    return None if found is None else RequestKey(found)


def keep(
    connection: Connection, request: RequestId, part: Part, name: str, content: bytes, at: datetime
) -> bool:
    """Seal ``content`` and keep it in place of what was there; False where the key is gone."""
    key = key_of(connection, request)
    if key is None:
        return False
    _forget(connection, request, part, name)
    sealed = seal_part(content, key, request, part, name)
    connection.execute(
        insert(data).values(
            request=request, part=part, name=name, sealed=sealed, kept_at=to_micros(at)
        )
    )
    request_feeds.touch(connection, request)
    return True


def kept(
    connection: Connection, request: RequestId, part: Part, name: str
) -> bytes | Unsealable | None:
    """What is kept in this place; None if nothing is, or its time is over."""
    key = key_of(connection, request)
    query = select(data.c.sealed).where(*_place(request, part, name))
    sealed: bytes | None = connection.execute(query).scalar()
    if key is None or sealed is None:
        return None
    return open_part(sealed, key, request, part, name)


def names(connection: Connection, request: RequestId) -> Mapping[Part, tuple[str, ...]]:
    """What there is, without opening it."""
    query = select(data.c.part, data.c.name).where(data.c.request == request)
    found: dict[Part, tuple[str, ...]] = {}
    for row in connection.execute(query.order_by(data.c.part, data.c.name)):
        part = Part(row.part)
        found[part] = (*found.get(part, ()), row.name)
    return found


def sizes(connection: Connection, request: RequestId, part: Part) -> list[Size]:
    """How large all of one kind is, by name and without opening it."""
    query = select(data.c.name, func.length(data.c.sealed).label("sealed"), data.c.kept_at)
    found = connection.execute(
        query.where(data.c.request == request, data.c.part == part).order_by(data.c.name)
    )
    return [Size(row.name, row.sealed - SEALING_BYTES, from_micros(row.kept_at)) for row in found]


def erase(connection: Connection, request: RequestId) -> None:
    """Destroy the key, and with it all that was sealed; no card finds the request any more."""
    request_applicants.forget(connection, request)
    connection.execute(delete(data).where(data.c.request == request))
    connection.execute(delete(request_key).where(request_key.c.request == request))
    request_feeds.touch(connection, request)


def record_look(connection: Connection, request: RequestId, look: Look) -> None:
    """Write down that somebody looks, before they see anything."""
    connection.execute(
        insert(request_look).values(
            request=request,
            id=look.id,
            at=to_micros(look.at),
            office=look.office,
            device=look.device,
            clerk=look.clerk,
            reason=look.reason,
        )
    )
    request_feeds.tell_centre(connection, request)


def looks(connection: Connection, request: RequestId) -> list[Look]:
    """Who has looked, oldest first."""
    query = select(request_look).where(request_look.c.request == request)
    return [
        Look(
            id=row.id,
            at=from_micros(row.at),
            office=OfficeId(row.office),
            device=DeviceId(row.device),
            clerk=None if row.clerk is None else ClerkId(row.clerk),
            reason=row.reason,
        )
        for row in connection.execute(query.order_by(request_look.c.at, request_look.c.id))
    ]


def _forget(connection: Connection, request: RequestId, part: Part, name: str) -> None:
    connection.execute(delete(data).where(*_place(request, part, name)))


def _place(request: RequestId, part: Part, name: str) -> tuple[ColumnElement[bool], ...]:
    return data.c.request == request, data.c.part == part, data.c.name == name
