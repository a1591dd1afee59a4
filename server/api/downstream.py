# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept at the centre for an office server, and word of every change of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from http import HTTPStatus

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.response.streaming import ASGIStreamingResponse
from litestar.types import ASGIApp
from sqlalchemy import Connection

from common.domain.identifiers import OfficeId
from server.api.answering import Answer, AnyRequest, office_of
from server.api.stream import STREAM_HEADERS
from server.replies import Reply
from server.security.peers import turn_away
from server.services import Services
from server.stream.frames import configuration_frame, heartbeat_frame
from server.upstream.handing_down import downstream

_HEARTBEAT_S = 10.0


def downstream_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``GET /offices/{office}/downstream`` and ``…/downstream/stream``."""

    @get("/offices/{office:str}/downstream")
    async def read_downstream(request: AnyRequest) -> Answer:
        office = office_of(request)
        refused = turn_away(services.registry, request.scope["headers"], office)
        if refused is not None:
            return Answer(refused)
        asked = request.headers.get("if-none-match", "")
        return Answer(await _read(services, office, asked))

    @get("/offices/{office:str}/downstream/stream")
    async def stream_downstream(request: AnyRequest) -> ASGIApp:
        office = office_of(request)
        refused = turn_away(services.registry, request.scope["headers"], office)
        if refused is not None:
            return Answer(refused)
        return ASGIStreamingResponse(
            iterator=_changes(services, office),
            media_type="text/event-stream",
            headers=STREAM_HEADERS,
        )

    return [read_downstream, stream_downstream]


async def _read(services: Services, office: OfficeId, asked: str) -> Reply:
    tag = f'"{_version(services, office)}"'
    if tag in {each.strip().removeprefix("W/") for each in asked.split(",")}:
        return Reply(HTTPStatus.NOT_MODIFIED, b"", (("ETag", tag),))

    def read(connection: Connection) -> bytes:
        return msgspec.json.encode(downstream(connection, office))

    # Read after the version: what is newer than that is announced, and fetched once more.
    return Reply(HTTPStatus.OK, await services.reader.read(read), (("ETag", tag),))


async def _changes(services: Services, office: OfficeId) -> AsyncIterator[bytes]:
    subscription = services.changes.subscribe(office)
    try:
        yield configuration_frame(_version(services, office))
        while not subscription.closed:
            frames = await subscription.take(_HEARTBEAT_S)
            # What comes several times at once is one change to whoever fetches it.
            yield frames[-1].data if frames else heartbeat_frame(services.clock.now())
    finally:
        services.changes.leave(subscription)


def _version(services: Services, office: OfficeId) -> str:
    """The revision of all settings of the office, as far as this process knows it."""
    return str(services.registry.offices()[office].stored.revision)
