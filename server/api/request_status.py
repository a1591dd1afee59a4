# SPDX-License-Identifier: GPL-3.0-or-later
"""How a request stands, for whoever has the receipt. Needs no token, and is slow to guessers."""

from __future__ import annotations

from http import HTTPStatus

from litestar import get
from litestar.handlers import HTTPRouteHandler

from common.wire.request_messages import RECEIPT_HEADER
from server.api.answering import Answer, AnyRequest
from server.api.request_asking import too_many_tries
from server.replies import Reply, ok, problem
from server.requests.status import NoSuchRequest, TryLater
from server.services import Services

_PRIVATE = (("Cache-Control", "no-store"),)


def request_status_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``GET /requests/status``: the number in the query, the secret in a header."""

    @get("/requests/status")
    async def read_status(request: AnyRequest) -> Answer:
        number = request.query_params.get("number", "")
        secret = request.headers.get(RECEIPT_HEADER.lower(), "")
        place = "" if request.client is None else request.client.host
        answer = await services.requests.status.ask(number, secret, place)
        match answer:
            case TryLater(seconds):
                return Answer(too_many_tries(seconds))
            case NoSuchRequest():
                said = "Number and secret do not belong together. Look at the receipt again."
                return Answer(problem(HTTPStatus.NOT_FOUND, "no_such_request", said))
            case _:
                reply = ok(answer)
                return Answer(Reply(reply.status, reply.body, _PRIVATE))

    return [read_status]
