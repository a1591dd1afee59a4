# SPDX-License-Identifier: GPL-3.0-or-later
"""Claims: told by the machine that was promoted, or carried by a device's request."""

from __future__ import annotations

from typing import assert_never

from litestar import post
from litestar.handlers import HTTPRouteHandler
from litestar.types import ASGIApp, Receive, Scope, Send

from common.identity.claim import Claim, Unproven, claim_in
from common.wire.succession import SUCCESSOR_HEADER
from server.api.answering import Answer, AnyRequest, forbidden
from server.promotion.stepping import Stepping
from server.replies import cannot_store, no_content
from server.sequencer.jobs import Unstored
from server.services import Services

_NAME = SUCCESSOR_HEADER.lower().encode()


def successor_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``POST /successor``: the claim is in the header, and signed; it needs no token."""

    @post("/successor")
    async def hear_successor(request: AnyRequest) -> Answer:
        judged = await services.stepping.hear(claim_in(request.headers.get(SUCCESSOR_HEADER, "")))
        match judged:
            case Claim():
                return Answer(no_content())
            case Unproven():
                return Answer(forbidden("unproven", f"The claim is not believed: {judged.value}."))
            case Unstored():
                return Answer(cannot_store())
            case _ as unreachable:
                assert_never(unreachable)

    return [hear_successor]


def with_successor(app: ASGIApp, stepping: Stepping) -> ASGIApp:
    """``app``, after a claim that comes with a request has been heard."""

    async def heard(scope: Scope, receive: Receive, send: Send) -> None:
        if "headers" in scope:
            for name, value in scope["headers"]:
                if name == _NAME:
                    await stepping.hear(claim_in(value.decode("latin-1")))
        await app(scope, receive, send)

    return heard
