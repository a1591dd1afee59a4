# SPDX-License-Identifier: GPL-3.0-or-later
"""How far this server has come in what others tell of requests, and when it heard them last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Row, select, text, update

from common.domain.identifiers import OfficeId
from common.wire.request_exchange import FeedMark
from server.storage.exchange_tables import request_intake as table
from server.storage.instants import from_micros, to_micros

_HOLD = text(
    "insert into request_intake (peer, feed, position, waiting, heard_at)"
    " values (:peer, '', 0, 0, :at)"
    " on conflict (peer) do update set heard_at = excluded.heard_at"
)


@dataclass(frozen=True, slots=True)
class Intake:
    """How far the copy of a peer's requests has come.

    ``waiting`` requests had not been sent yet at ``heard_at``; at ``in_step_at`` none had not.
    """

    peer: OfficeId
    mark: FeedMark
    waiting: int
    heard_at: datetime
    in_step_at: datetime | None


def hold(connection: Connection, peer: OfficeId, now: datetime) -> FeedMark:
    """How far the copy has come; nobody else moves it before this transaction ends."""
    connection.execute(_HOLD, {"peer": peer, "at": to_micros(now)})
    return mark(connection, peer)


def mark(connection: Connection, peer: OfficeId) -> FeedMark:
    """How far the copy has come."""
    known = one(connection, peer)
    return FeedMark() if known is None else known.mark


def move(connection: Connection, peer: OfficeId, to: FeedMark, waiting: int, now: datetime) -> None:
    """The copy has come to ``to``, and so much is still to come. The row is held."""
    before = mark(connection, peer)
    values: dict[str, object] = {
        "feed": to.feed,
        "position": to.position,
        "waiting": waiting,
        "heard_at": to_micros(now),
    }
    if waiting == 0:
        values["in_step_at"] = to_micros(now)
    elif before.feed != to.feed:
        values["in_step_at"] = None
    connection.execute(update(table).where(table.c.peer == peer).values(values))


def one(connection: Connection, peer: OfficeId) -> Intake | None:
    """How far the copy of one peer's requests has come; None if it was never heard."""
    row = connection.execute(select(table).where(table.c.peer == peer)).first()
    return None if row is None else _intake(row)


def every(connection: Connection) -> dict[OfficeId, Intake]:
    """The same of everybody who was ever heard."""
    found = (_intake(row) for row in connection.execute(select(table)))
    return {each.peer: each for each in found}


def _intake(row: Row[tuple[object, ...]]) -> Intake:
    values = row._mapping
    in_step = values["in_step_at"]
    return Intake(
        OfficeId(values["peer"]),
        FeedMark(values["feed"], values["position"]),
        values["waiting"],
        from_micros(values["heard_at"]),
        None if in_step is None else from_micros(in_step),
    )
