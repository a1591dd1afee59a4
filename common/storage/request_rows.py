# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on requests that wait on this device. What is personal of them is sealed."""

from __future__ import annotations

import logging
from collections.abc import Collection
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

import msgspec
from sqlalchemy import Connection, bindparam, delete, select, text, update
from sqlalchemy.dialects.sqlite import insert

from common.domain.identifiers import ClerkId, CommandId, RequestId
from common.storage.cells import raw, text_in
from common.storage.tables import request_commands, request_keys, request_views
from common.wire.reading import read_json

_log = logging.getLogger(__name__)

KEY_BYTES = 32
MOST_VIEWS = 200
"""Requests of which the last look is kept; more than a counter opens in a day."""


class KeptEnd(StrEnum):
    """What became of a command that was not carried out."""

    REFUSED = "refused"
    EARLIER_REFUSED = "earlier_refused"
    EXPIRED = "expired"


class KeptCommand(msgspec.Struct, frozen=True, kw_only=True):
    """A command as everybody may see it. ``clerk`` gave it at ``at``, on the business ``day``.

    ``tried``: it may have reached the server. ``end`` is what became of it, None while it waits;
    ``reason`` and ``details`` are those of a refusal, in the server's words.
    """

    id: CommandId
    request: RequestId
    type: str
    day: date
    at: Annotated[datetime, msgspec.Meta(tz=True)]
    clerk: ClerkId | None = None
    tried: bool = False
    end: KeptEnd | None = None
    reason: str = ""
    details: dict[str, str] = {}


def read_commands(connection: Connection) -> tuple[KeptCommand, ...]:
    """All that are kept, in their order; one that cannot be read is passed over."""
    found = connection.execute(
        select(raw(request_commands.c.header)).order_by(request_commands.c.place)
    )
    commands = []
    for (header,) in found:
        try:
            commands.append(read_json(header, KeptCommand))
        except msgspec.DecodeError:
            _log.info("a kept command on a request cannot be read")
    return tuple(commands)


def write_command(connection: Connection, command: KeptCommand, sealed: bytes) -> None:
    """Keep a command behind all others."""
    remove_commands(connection, [command.id])
    connection.execute(
        insert(request_commands).values(
            id=command.id, day=command.day, header=msgspec.json.encode(command), sealed=sealed
        )
    )


def change_commands(connection: Connection, commands: Collection[KeptCommand]) -> None:
    """Keep these as they are now; what is sealed stays."""
    if commands:
        statement = update(request_commands).where(request_commands.c.id == bindparam("wanted"))
        connection.execute(
            statement.values(header=bindparam("now")),
            [{"wanted": each.id, "now": msgspec.json.encode(each)} for each in commands],
        )


def remove_commands(connection: Connection, ids: Collection[CommandId]) -> None:
    """Erase commands with what is sealed of them."""
    if ids:
        statement = delete(request_commands).where(request_commands.c.id == bindparam("wanted"))
        connection.execute(statement, [{"wanted": id_} for id_ in ids])


def read_sealed(connection: Connection, id_: CommandId) -> bytes | None:
    """What is sealed of a command, if that is kept."""
    wanted = select(raw(request_commands.c.sealed)).where(request_commands.c.id == id_)
    found: bytes | None = connection.execute(wanted).scalar()
    return found


def erase_before(connection: Connection, day: date) -> None:
    """Destroy all that is personal of earlier days, and by what it could be read."""
    tables = (request_keys, request_views, request_commands)
    old_rows = (select(raw(table.c.day)).where(table.c.day < day).limit(1) for table in tables)
    # Most days there is none, and nothing need be written.
    if not any(connection.execute(each).first() for each in old_rows):
        return
    connection.execute(delete(request_keys).where(request_keys.c.day < day))
    connection.execute(delete(request_views).where(request_views.c.day < day))
    old = update(request_commands).where(request_commands.c.day < day)
    connection.execute(old.values(sealed=None))


def key_of(connection: Connection, day: date, fresh: bytes) -> bytes:
    """The day's key; ``fresh`` becomes it where there is none that can be read."""
    kept = connection.execute(
        select(raw(request_keys.c.key)).where(request_keys.c.day == day)
    ).scalar()
    if isinstance(kept, bytes) and len(kept) == KEY_BYTES:
        return kept
    statement = insert(request_keys).values(day=day, key=fresh)
    connection.execute(
        statement.on_conflict_do_update(index_elements=[request_keys.c.day], set_={"key": fresh})
    )
    return fresh


def write_view(connection: Connection, request: RequestId, day: date, sealed: bytes) -> None:
    """Keep how a request was read last, and no more requests than a device may."""
    connection.execute(delete(request_views).where(request_views.c.request == request))
    connection.execute(insert(request_views).values(request=request, day=day, sealed=sealed))
    newest = (
        select(request_views.c.request)
        .order_by(request_views.c.day.desc(), text("rowid desc"))
        .limit(MOST_VIEWS)
    )
    connection.execute(delete(request_views).where(request_views.c.request.not_in(newest)))


def read_views(connection: Connection, day: date) -> tuple[tuple[RequestId, bytes], ...]:
    """What was read on a business day."""
    found = connection.execute(
        select(raw(request_views.c.request), raw(request_views.c.sealed)).where(
            request_views.c.day == day
        )
    )
    named = ((text_in(name), sealed) for name, sealed in found)
    return tuple((RequestId(name), sealed) for name, sealed in named if name is not None)
