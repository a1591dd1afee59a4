# SPDX-License-Identifier: GPL-3.0-or-later
"""Between HTTP and the rest: read a message, send an answer."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, TypeAlias, TypeVar

import msgspec
from litestar import Request
from litestar.types import HTTPResponseBodyEvent, HTTPResponseStartEvent, Receive, Scope, Send

from common.domain.identifiers import OfficeId
from common.wire.reading import read_json
from server.replies import Reply, problem

AnyRequest: TypeAlias = Request[Any, Any, Any]

LARGEST_BODY = 8 * 1024 * 1024

_PATIENCE_S = 20.0
"""How long the bytes of one message may be under way."""

M = TypeVar("M")


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply as an ASGI application: what the framework runs to have it sent."""

    reply: Reply

    async def __call__(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        """Send it."""
        reply = self.reply
        start: HTTPResponseStartEvent = {
            "type": "http.response.start",
            "status": reply.status,
            "headers": [
                *_content_headers(reply),
                *((name.lower().encode(), value.encode()) for name, value in reply.headers),
            ],
        }
        body: HTTPResponseBodyEvent = {
            "type": "http.response.body",
            "body": reply.body,
            "more_body": False,
        }
        await send(start)
        await send(body)


def _content_headers(reply: Reply) -> tuple[tuple[bytes, bytes], ...]:
    if not reply.body:
        return ()
    return (
        (b"content-type", reply.media_type.encode()),
        (b"content-length", str(len(reply.body)).encode()),
    )


def office_of(request: AnyRequest) -> OfficeId:
    """The office in the request's path."""
    return OfficeId(request.path_params["office"])


def header_of(request: AnyRequest, name: bytes) -> str | None:
    """A header of the request, ``name`` in lower case; the first one, if it is there twice.

    The framework would make a mapping of all headers first, at a tenth of a command's whole cost.
    """
    for each, value in request.scope["headers"]:
        if each == name:
            return value.decode("latin-1")
    return None


async def body_of(
    request: AnyRequest, largest: int = LARGEST_BODY, patience_s: float = _PATIENCE_S
) -> bytes | Reply:
    """The request's body, or the answer to one that is too large, too slow or broke off."""
    try:
        async with asyncio.timeout(patience_s):
            return await _whole_body(request, largest)
    except TimeoutError:
        return problem(
            HTTPStatus.REQUEST_TIMEOUT, "too_slow", "The message did not come to its end in time."
        )


async def _whole_body(request: AnyRequest, largest: int) -> bytes | Reply:
    parts: list[bytes] = []
    size = 0
    while True:
        message = await request.receive()
        if message["type"] != "http.request":
            return bad_message("the message broke off")
        parts.append(message["body"])
        size += len(message["body"])
        if size > largest:
            return problem(
                HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too_large", "The message is too large."
            )
        if not message["more_body"]:
            return b"".join(parts)


async def message_in(
    request: AnyRequest, message: type[M], largest: int = LARGEST_BODY
) -> M | Reply:
    """The message in the request's body, or the answer that names what is wrong with it."""
    raw = await body_of(request, largest)
    if isinstance(raw, Reply):
        return raw
    try:
        return read_json(raw, message)
    except msgspec.DecodeError as error:
        return bad_message(str(error))


def bad_message(reason: str) -> Reply:
    """The answer to a message that cannot be understood; ``reason`` names the field."""
    return problem(HTTPStatus.BAD_REQUEST, "bad_message", reason)


def forbidden(code: str, message: str) -> Reply:
    """The answer to somebody who may not do this."""
    return problem(HTTPStatus.FORBIDDEN, code, message)
