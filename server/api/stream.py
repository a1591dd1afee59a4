# SPDX-License-Identifier: GPL-3.0-or-later
"""The log as it grows (Server-Sent Events)."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing

from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.response.streaming import ASGIStreamingResponse
from litestar.types import ASGIApp

from server.api.answering import Answer, AnyRequest, bad_message, office_of
from server.api.callers import caller_of
from server.api.log import position_in
from server.replies import Reply
from server.services import Services

STREAM_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
"""Proxies must neither keep nor gather what is meant for this moment."""


def stream_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``GET /offices/{office}/stream``."""

    @get("/offices/{office:str}/stream")
    async def stream_log(request: AnyRequest) -> ASGIApp:
        caller = await caller_of(services, request)
        if isinstance(caller, Reply):
            return Answer(caller)
        after = request.headers.get("last-event-id") or request.query_params.get("after")
        position = position_in(after)
        if position is None:
            return Answer(bad_message("Last-Event-ID: expected EPOCH.SEQ, such as 1.42"))
        office = office_of(request)
        version = services.registry.offices()[office].published.version
        device = caller.device.setup.id

        async def followed() -> AsyncGenerator[bytes, None]:
            services.device_reports.begin_stream(office, device)
            try:
                async with aclosing(services.feed.stream(office, position, version)) as frames:
                    async for data in frames:
                        yield data
            finally:
                services.device_reports.end_stream(office, device)

        return ASGIStreamingResponse(
            iterator=followed(),
            media_type="text/event-stream",
            headers=STREAM_HEADERS,
        )

    return [stream_log]
