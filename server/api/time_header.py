# SPDX-License-Identifier: GPL-3.0-or-later
"""The server's clock on every answer, so that devices can measure how far theirs is off."""

from __future__ import annotations

from litestar.types import ASGIApp, Message, Receive, Scope, Send

from common.domain.ports import Clock
from common.wire.messages import TIME_HEADER

_NAME = TIME_HEADER.lower().encode()


def with_time_header(app: ASGIApp, clock: Clock) -> ASGIApp:
    """``app``, its answers carrying the instant at which each was begun to be sent."""

    async def timed(scope: Scope, receive: Receive, send: Send) -> None:
        async def send_timed(message: Message) -> None:
            if message["type"] == "http.response.start":
                now = clock.now().isoformat().encode()
                message["headers"] = [*message["headers"], (_NAME, now)]
            await send(message)

        await app(scope, receive, send_timed)

    return timed
