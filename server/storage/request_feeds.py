# SPDX-License-Identifier: GPL-3.0-or-later
"""What others have to know about requests, in the order of each one's last change.

Positions are given under the row of the feed's head, which is held until the transaction ends: who
has read up to a place has missed nothing before it. A request that changes again goes to the end.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, literal_column, select, text, update

from common.domain.identifiers import CENTRE, OfficeId, RequestId
from common.wire.request_exchange import FeedMark
from server.storage.exchange_tables import request_feed as table
from server.storage.exchange_tables import request_feed_head as head_table
from server.storage.exchange_tables import request_wanted
from server.storage.offices import Sequenced
from server.storage.prepared import run
from server.storage.request_tables import request as request_row
from server.storage.tables import office as office_row

# Both databases know these forms; the dialects' own constructs would be two.
_PUT = text(
    "insert into request_feed (peer, request, position) values (:peer, :request, :position)"
    " on conflict (peer, request) do update set position = excluded.position"
)
_KNOW = text(
    "insert into request_feed (peer, request, position) values (:peer, :request, 0)"
    " on conflict (peer, request) do nothing"
)
_BEGIN = text(
    "insert into request_feed_head (peer, feed, position) values (:peer, :feed, 0)"
    " on conflict (peer) do nothing"
)
_PEERS = text(
    "select peer from request_feed where request = :request"
    " union select peer from request_feed_head where peer = :centre"
    " union select office.id from office join request on office.id in"
    " (request.office, request.holder)"
    " where request.id = :request and office.sequenced = :elsewhere"
)
_MOVE = (
    update(head_table)
    .where(head_table.c.peer == bindparam("of_peer"))
    .values(position=head_table.c.position + literal_column("1"))
    .returning(head_table.c.position)
)
_COUNT = text("select count(*) from request_feed where peer = :peer and position > :position")
_FILL = text(
    "insert into request_feed (peer, request, position)"
    " select cast(:peer as text), id, row_number() over (order by id) from request"
    " where cast(:peer as text) in (cast(:centre as text), office, holder)"
    " or id in (select request from request_feed where peer = :peer)"
    " on conflict (peer, request) do update set position = excluded.position"
)


@dataclass(frozen=True, slots=True)
class Changed:
    """A request, and where in the feed it changed last."""

    request: RequestId
    position: int


def begin(connection: Connection, peer: OfficeId) -> bool:
    """Begin a feed, with all that concerns the peer; False if there is one already.

    A request concerns an office that filed it, holds it, or that it is meant for; the centre, all.
    """
    made = connection.execute(_BEGIN, {"peer": peer, "feed": secrets.token_hex(8)})
    if made.rowcount == 0:
        return False
    fill(connection, peer)
    return True


def fill(connection: Connection, peer: OfficeId) -> None:
    """Put all that concerns the peer at the end of its feed, in the order of the requests' ids."""
    before = head(connection, peer).position
    connection.execute(_FILL, {"peer": peer, "centre": CENTRE})
    mine = table.c.peer == peer
    if before:
        moved = update(table).where(mine).values(position=table.c.position + before)
        connection.execute(moved)
    last: int | None = connection.execute(
        select(table.c.position).where(mine).order_by(table.c.position.desc()).limit(1)
    ).scalar()
    own_head = update(head_table).where(head_table.c.peer == peer)
    connection.execute(own_head.values(position=max(before, last or 0)))


def begin_anew(connection: Connection) -> None:
    """End all feeds, so that they are begun anew under other names: the peers may know more.

    What a server under a centre held is in doubt until the centre has told what it knows of it.
    """
    if connection.execute(select(head_table.c.peer).where(head_table.c.peer == CENTRE)).first():
        _doubt(connection)
    connection.execute(delete(table))
    connection.execute(delete(head_table))


def touch(connection: Connection, request: RequestId, source: OfficeId | None = None) -> None:
    """Something about the request has changed: everybody concerned but ``source`` has to know."""
    asked = {"request": request, "centre": CENTRE, "elsewhere": Sequenced.OFFICE.value}
    for (name,) in sorted(connection.execute(_PEERS, asked)):
        peer = OfficeId(name)
        if peer != source:
            tell(connection, request, peer)


def tell_centre(connection: Connection, request: RequestId) -> None:
    """A record of this office about the request has changed; only a centre above has to know."""
    position = _next(connection, CENTRE)
    if position is not None:
        connection.execute(_PUT, {"peer": CENTRE, "request": request, "position": position})


def tell(connection: Connection, request: RequestId, peer: OfficeId) -> None:
    """Put the request at the end of the peer's feed, whether it has changed or not."""
    position = _next(connection, peer)
    if position is None:
        # Begun now, or by somebody else just now; either way the request is to be in it.
        begin(connection, peer)
        position = _next(connection, peer)
    connection.execute(_PUT, {"peer": peer, "request": request, "position": position})


def _next(connection: Connection, peer: OfficeId) -> int | None:
    """The next position of a feed; None if there is no such feed yet."""
    position: int | None = run(connection, _MOVE, {"of_peer": peer}).scalar()
    return position


def known_by(connection: Connection, request: RequestId, peer: OfficeId) -> None:
    """The peer has told of the request, and is to hear of whatever changes."""
    connection.execute(_KNOW, {"peer": peer, "request": request})


def concerns(connection: Connection, request: RequestId, peer: OfficeId) -> bool:
    """Whether the peer has to know of the request, and of all that is sealed of it."""
    place = (table.c.peer == peer, table.c.request == request)
    return connection.execute(select(table.c.position).where(*place)).first() is not None


def head(connection: Connection, peer: OfficeId) -> FeedMark:
    """The end of the peer's feed; without a name where there is none."""
    query = select(head_table.c.feed, head_table.c.position).where(head_table.c.peer == peer)
    row = connection.execute(query).first()
    return FeedMark() if row is None else FeedMark(row.feed, row.position)


def heads(connection: Connection) -> dict[OfficeId, FeedMark]:
    """The end of each feed."""
    return {
        OfficeId(row.peer): FeedMark(row.feed, row.position)
        for row in connection.execute(select(head_table))
    }


def after(connection: Connection, peer: OfficeId, position: int, limit: int) -> Sequence[Changed]:
    """The requests that changed last after ``position``, in that order."""
    query = select(table.c.request, table.c.position).where(
        table.c.peer == peer, table.c.position > position
    )
    found = connection.execute(query.order_by(table.c.position).limit(limit))
    return [Changed(RequestId(row.request), row.position) for row in found]


def waiting(connection: Connection, peer: OfficeId, position: int) -> int:
    """How many requests have changed after ``position``."""
    asked = {"peer": peer, "position": position}
    counted: int = connection.execute(_COUNT, asked).scalar_one()
    return counted


def _doubt(connection: Connection) -> None:
    here = select(office_row.c.id).where(office_row.c.sequenced == Sequenced.HERE)
    held = select(request_row.c.id).where(request_row.c.holder.in_(here))
    connection.execute(delete(request_wanted).where(request_wanted.c.part == ""))
    rows = [
        {"request": request, "part": "", "name": "", "peer": CENTRE}
        for (request,) in connection.execute(held)
    ]
    if rows:
        connection.execute(request_wanted.insert(), rows)
