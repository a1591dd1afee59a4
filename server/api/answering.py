# SPDX-License-Identifier: GPL-3.0-or-later
"""Between HTTP and the rest: read a message, send an answer."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, TypeAlias, TypeVar

import msgspec
from litestar import Request
from litestar.response.base import ASGIResponse

from common.domain.identifiers import OfficeId
from server.replies import Reply, problem
from server.security.gate import Caller
from server.services import Services

AnyRequest: TypeAlias = Request[Any, Any, Any]

M = TypeVar("M")


def office_of(request: AnyRequest) -> OfficeId:
    """The office in the request's path."""
    return OfficeId(request.path_params["office"])


def caller_of(services: Services, request: AnyRequest) -> Caller | Reply:
    """Who asks about the office in the path, or the answer that turns them away."""
    return services.gate.caller(request.scope["headers"], office_of(request))


def read_message(message: type[M], raw: bytes) -> M | Reply:
    """The message in a body, or the answer that names what is wrong with it."""
    try:
        return msgspec.json.decode(raw, type=message)
    except msgspec.DecodeError as error:
        return bad_message(str(error))


def bad_message(reason: str) -> Reply:
    """The answer to a message that cannot be understood; ``reason`` names the field."""
    return problem(HTTPStatus.BAD_REQUEST, "bad_message", reason)


def forbidden(code: str, message: str) -> Reply:
    """The answer to somebody who may not do this."""
    return problem(HTTPStatus.FORBIDDEN, code, message)


def send(reply: Reply) -> ASGIResponse:
    """The answer as HTTP."""
    return ASGIResponse(body=reply.body, status_code=reply.status, headers=reply.headers)
