# SPDX-License-Identifier: GPL-3.0-or-later
"""The API's description (OpenAPI 3.1), made from the very types that are read and sent."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import cache
from http import HTTPStatus
from importlib.metadata import version
from typing import Any

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler

from common.wire.commands import AnyCommandMessage
from common.wire.events import LogEntry
from common.wire.messages import (
    EPOCH_HEADER,
    SESSION_HEADER,
    CommandAccepted,
    CommandRefused,
    Configuration,
    DayKeys,
    Health,
    LogPage,
    OutboxAnswers,
    OutboxBatch,
    Person,
    Problem,
    PublicKey,
    Session,
    SignIn,
)
from common.wire.succession import SUCCESSOR_HEADER, LogEnds, SuccessionKit, Tail
from common.wire.upstream import (
    Downstream,
    OfficesOverview,
    ReplicaBatch,
    ReplicaHead,
    ReplicaRefusal,
)
from server.api.answering import Answer
from server.api.custody_operations import CUSTODY_OPERATIONS
from server.api.document_operations import DOCUMENT_OPERATIONS
from server.api.operation import JSON, Operation
from server.api.payment_operations import PAYMENT_OPERATIONS
from server.api.request_operations import REQUEST_OPERATIONS
from server.replies import Reply

_SCHEMA = "#/components/schemas/{name}"


OPERATIONS = (
    Operation(
        "post",
        "/api/v1/offices/{office}/commands",
        "giveCommand",
        "Have a command carried out. The same id again gets the same answer.",
        {200: CommandAccepted, 409: CommandRefused},
        body=AnyCommandMessage,
        headers=(SESSION_HEADER, EPOCH_HEADER),
        problems=(400, 401, 403, 412, 429, 503),
    ),
    Operation(
        "post",
        "/api/v1/offices/{office}/outbox",
        "sendOutbox",
        "Tell what a device decided on its own; an answer for each event.",
        {200: OutboxAnswers},
        body=OutboxBatch,
        problems=(400, 401, 403, 429, 503),
    ),
    Operation(
        "get",
        "/api/v1/offices/{office}/log",
        "readLog",
        "Entries after a position; after 0.0: of the business day.",
        {200: LogPage},
        query=("after", "limit"),
        problems=(400, 401, 403, 404, 503),
    ),
    Operation(
        "get",
        "/api/v1/offices/{office}/stream",
        "streamLog",
        "Server-sent events: entry (data as below), configuration, heartbeat, resync.",
        {200: LogEntry},
        query=("after",),
        headers=("Last-Event-ID",),
        media_type="text/event-stream",
    ),
    Operation(
        "get",
        "/api/v1/offices/{office}/configuration",
        "readConfiguration",
        "The office's set-up.",
        {200: Configuration, 304: None},
        headers=("If-None-Match",),
        problems=(401, 403),
    ),
    Operation(
        "post",
        "/api/v1/offices/{office}/sessions",
        "signIn",
        "Sign a clerk in at a counter.",
        {200: Session},
        body=SignIn,
        problems=(400, 401, 403, 423, 503),
    ),
    Operation(
        "delete",
        "/api/v1/offices/{office}/sessions/current",
        "signOut",
        "End the session.",
        {204: None},
        headers=(SESSION_HEADER,),
        problems=(401, 403, 503),
    ),
    Operation(
        "put",
        "/api/v1/devices/self/public-key",
        "registerPublicKey",
        "Register the device's Ed25519 public key; the first one counts.",
        {204: None},
        body=PublicKey,
        problems=(400, 401, 409, 503),
    ),
    Operation(
        "get",
        "/api/v1/offices/{office}/day-keys",
        "readDayKeys",
        "The secrets of today and the days ahead; kiosks only.",
        {200: DayKeys},
        problems=(401, 403, 503),
    ),
    Operation(
        "get",
        "/api/v1/offices/{office}/tickets/{ticket}/person",
        "readPerson",
        "Whose ticket it is, for the clerk who has called it.",
        {200: Person},
        headers=(SESSION_HEADER,),
        problems=(401, 403, 404, 503),
    ),
    Operation(
        "get",
        "/api/v1/offices/{office}/succession",
        "readSuccessionKit",
        "What a device that may become the office's server must have for that; secret.",
        {200: SuccessionKit, 304: None},
        headers=("If-None-Match",),
        problems=(401, 403, 503),
    ),
    Operation(
        "get",
        "/api/v1/offices/{office}/tail",
        "readLogEnds",
        "Where each epoch ends in a promoted server's log.",
        {200: LogEnds},
        problems=(401, 403, 409, 503),
    ),
    Operation(
        "post",
        "/api/v1/offices/{office}/tail",
        "giveTail",
        "Give a promoted server entries of the log before it; an answer for each.",
        {200: OutboxAnswers},
        body=Tail,
        problems=(400, 401, 403, 409, 429, 503),
    ),
    Operation(
        "post",
        "/api/v1/successor",
        "tellSuccessor",
        "Tell a server that another machine was promoted; the claim in the header is signed.",
        {204: None},
        headers=(SUCCESSOR_HEADER,),
        problems=(403, 503),
    ),
    Operation(
        "get",
        "/api/v1/offices/{office}/replica",
        "readReplicaHead",
        "At a centre: how far its copy of the office's log goes; the office's own server only.",
        {200: ReplicaHead},
        problems=(401, 403, 503),
    ),
    Operation(
        "post",
        "/api/v1/offices/{office}/replica",
        "extendReplica",
        "Send the copy what it lacks. The same again changes nothing.",
        {200: ReplicaHead, 409: ReplicaRefusal},
        body=ReplicaBatch,
        problems=(400, 401, 403, 413, 503),
    ),
    Operation(
        "get",
        "/api/v1/offices/{office}/replica/entries",
        "readReplica",
        "The copy's entries after a position; after 0.0: of the business day.",
        {200: LogPage},
        query=("after", "limit"),
        problems=(400, 401, 403, 503),
    ),
    Operation(
        "get",
        "/api/v1/offices/{office}/downstream",
        "readDownstream",
        "Set-up, clerks and tokens that are kept at the centre; the office's own server only.",
        {200: Downstream, 304: None},
        headers=("If-None-Match",),
        problems=(401, 403, 503),
    ),
    Operation(
        "get",
        "/api/v1/offices/{office}/downstream/stream",
        "streamDownstream",
        "Server-sent events: configuration (the ETag in force), heartbeat.",
        {200: None},
        media_type="text/event-stream",
        problems=(401, 403),
    ),
    Operation(
        "get",
        "/api/v1/offices",
        "readOffices",
        "How far behind the copy of each office's log is; operators only.",
        {200: OfficesOverview},
        problems=(401, 503),
    ),
    Operation(
        "get",
        "/api/v1/health",
        "tellHealth",
        "How the server is. Needs no token.",
        {200: Health},
        problems=(),
    ),
    *PAYMENT_OPERATIONS,
    *REQUEST_OPERATIONS,
    *CUSTODY_OPERATIONS,
    *DOCUMENT_OPERATIONS,
)


def openapi_handlers() -> list[HTTPRouteHandler]:
    """``GET /api/openapi.json``."""

    @get("/api/openapi.json")
    async def read_description() -> Answer:
        document = await asyncio.to_thread(_document)
        return Answer(Reply(HTTPStatus.OK, document))

    return [read_description]


@cache
def _document() -> bytes:
    """The document's text, made when it is first asked for: few ask, and it takes a while."""
    return msgspec.json.encode(describe())


def describe() -> dict[str, Any]:
    """The OpenAPI document."""
    types = _types()
    schemas, components = msgspec.json.schema_components(types, ref_template=_SCHEMA)
    schema_of = dict(zip(map(id, types), schemas, strict=True))
    paths: dict[str, dict[str, Any]] = {}
    for operation in OPERATIONS:
        paths.setdefault(operation.path, {})[operation.method] = _operation(operation, schema_of)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Nobat", "version": version("nobat")},
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {"device": {"type": "http", "scheme": "bearer"}},
        },
    }


def _types() -> list[Any]:
    found: list[Any] = [Problem]
    for operation in OPERATIONS:
        found += [each for each in (operation.body, *operation.answers.values()) if each]
    return found


def _operation(operation: Operation, schema_of: Mapping[int, Any]) -> dict[str, Any]:
    answers = {
        str(status): _answer(operation.media_type, schema_of.get(id(message)))
        for status, message in operation.answers.items()
    }
    problems = {str(status): _answer(JSON, schema_of[id(Problem)]) for status in operation.problems}
    described: dict[str, Any] = {
        "operationId": operation.name,
        "summary": operation.summary,
        "parameters": _parameters(operation),
        "responses": {**problems, **answers},
        "security": [{"device": []}] if operation.problems else [],
    }
    if operation.body is not None:
        content = {JSON: {"schema": schema_of[id(operation.body)]}}
        described["requestBody"] = {"required": True, "content": content}
    return described


def _answer(media_type: str, schema: Any) -> dict[str, Any]:
    content = {} if schema is None else {media_type: {"schema": schema}}
    return {"description": "", "content": content}


def _parameters(operation: Operation) -> list[dict[str, Any]]:
    segments = operation.path.split("/")
    in_path = [each.strip("{}") for each in segments if each.startswith("{")]
    text = {"type": "string"}
    return [
        *({"name": n, "in": "path", "required": True, "schema": text} for n in in_path),
        *({"name": n, "in": "query", "schema": text} for n in operation.query),
        *({"name": n, "in": "header", "schema": text} for n in operation.headers),
    ]
