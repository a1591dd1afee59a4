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

from common.wire.messages import (
    Problem,
)
from server.api.answering import Answer
from server.api.custody_operations import CUSTODY_OPERATIONS
from server.api.document_operations import DOCUMENT_OPERATIONS
from server.api.operation import JSON, Operation
from server.api.payment_operations import PAYMENT_OPERATIONS
from server.api.queue_operations import QUEUE_OPERATIONS
from server.api.request_operations import REQUEST_OPERATIONS
from server.replies import Reply

_SCHEMA = "#/components/schemas/{name}"


OPERATIONS = (
    *QUEUE_OPERATIONS,
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
