# SPDX-License-Identifier: GPL-3.0-or-later
"""The tail of the log before a promoted server's: whoever has some of it gives it."""

from __future__ import annotations

from hmac import compare_digest
from http import HTTPStatus

from litestar import get, post
from litestar.handlers import HTTPRouteHandler

from common.domain.epochs import FIRST_EPOCH
from common.wire.succession import LogEnds, Tail
from server.api.answering import (
    Answer,
    AnyRequest,
    bad_message,
    message_in,
    office_of,
)
from server.api.callers import caller_of
from server.promotion.hand_over import bearer_of
from server.replies import Reply, ok, problem
from server.sequencer.jobs import TakeTail
from server.services import Services

_LARGEST_TAIL = 1000


def tail_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``GET`` and ``POST /offices/{office}/tail``."""

    @get("/offices/{office:str}/tail")
    async def read_ends(request: AnyRequest) -> Answer:
        turned_away = await _turned_away(services, request)
        if turned_away is not None:
            return Answer(turned_away)
        standing = await services.sequencer.reach(office_of(request))
        if isinstance(standing, Reply):
            return Answer(standing)
        return Answer(ok(LogEnds({**standing.ends, standing.head.epoch: standing.head.seq})))

    @post("/offices/{office:str}/tail")
    async def take_tail(request: AnyRequest) -> Answer:
        turned_away = await _turned_away(services, request)
        if turned_away is not None:
            return Answer(turned_away)
        tail = await message_in(request, Tail)
        if isinstance(tail, Reply):
            return Answer(tail)
        if len(tail.entries) > _LARGEST_TAIL:
            return Answer(bad_message(f"entries: more than {_LARGEST_TAIL} at once"))
        return Answer(await services.sequencer.decide(TakeTail(office_of(request), tail.entries)))

    return [read_ends, take_tail]


async def _turned_away(services: Services, request: AnyRequest) -> Reply | None:
    """Why this one's tail is not taken; devices may give it, and the office's other servers."""
    known = services.registry.offices().get(office_of(request))
    secret = None if known is None or known.successor else known.succession
    presented = request.headers.get("authorization", "")
    another_server = secret is not None and compare_digest(
        presented.encode(), bearer_of(secret.hand_over).encode()
    )
    if not another_server:
        caller = await caller_of(services, request)
        if isinstance(caller, Reply):
            return caller
    if known is None or known.stored.epoch == FIRST_EPOCH:
        return problem(HTTPStatus.CONFLICT, "not_promoted", "There was no server before this one.")
    return None
