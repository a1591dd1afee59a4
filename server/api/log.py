# SPDX-License-Identifier: GPL-3.0-or-later
"""The log, in pages."""

from __future__ import annotations

from http import HTTPStatus

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler
from sqlalchemy import Connection

from common.domain.identifiers import OfficeId
from common.wire.events import Position
from common.wire.messages import LogPage
from server.api.answering import Answer, AnyRequest, bad_message, office_of
from server.api.callers import caller_of
from server.replies import Reply, problem
from server.services import Services
from server.storage import heads, log
from server.stream.feed import starting_point

_PAGE = 1000
_LARGEST_PAGE = 5000


def log_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``GET /offices/{office}/log``."""

    @get("/offices/{office:str}/log")
    async def read_log(request: AnyRequest) -> Answer:
        caller = await caller_of(services, request)
        if isinstance(caller, Reply):
            return Answer(caller)
        query = request.query_params
        return Answer(
            await _page(services, office_of(request), query.get("after"), query.get("limit"))
        )

    return [read_log]


async def _page(
    services: Services, office: OfficeId, after: str | None, limit_text: str | None
) -> Reply:
    position = position_in(after)
    if position is None:
        return bad_message("after: expected EPOCH.SEQ, such as 1.42")
    limit = limit_in(limit_text)
    if limit is None:
        return bad_message(f"limit: expected a whole number from 1 to {_LARGEST_PAGE}")
    standing = await services.sequencer.reach(office)
    if isinstance(standing, Reply):
        return standing
    start = starting_point(standing, position)
    if start is None:
        return _unknown(position)

    def page(connection: Connection) -> bytes | None:
        entries = log.after(connection, office, start, limit)
        if entries and not entries[0].position.follows(start):
            return None
        return msgspec.json.encode(
            LogPage(tuple(entries), heads.head(connection, office), standing.epoch)
        )

    body = await services.reader.read(page)
    return _unknown(position) if body is None else Reply(HTTPStatus.OK, body)


def _unknown(position: Position) -> Reply:
    return problem(
        HTTPStatus.NOT_FOUND,
        "unknown_position",
        f"after: this log has no position {position}. Read it from 0.0.",
    )


def position_in(text: str | None) -> Position | None:
    """The position in a query or header, ``0.0`` where there is none; None if unreadable."""
    return Position() if text is None else Position.parse(text)


def limit_in(text: str | None) -> int | None:
    """The number of entries asked for, the usual one where none is; None if unreadable."""
    if text is None:
        return _PAGE
    if not (text.isascii() and text.isdecimal()):
        return None
    return int(text) if 1 <= int(text[:9]) <= _LARGEST_PAGE else None
