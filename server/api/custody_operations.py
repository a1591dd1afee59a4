# SPDX-License-Identifier: GPL-3.0-or-later
"""The description of what an office's own server and the centre tell each other of requests."""

from __future__ import annotations

from common.domain.catalogue import Catalogue
from common.wire.request_exchange import (
    AskForNews,
    FoundRequests,
    IntakeMark,
    News,
    PartOf,
    PassedCommand,
    PassedReply,
    Reach,
    RequestBatch,
)
from server.api.operation import Operation

_PATH = "/api/v1/offices/{office}/custody"

CUSTODY_OPERATIONS = (
    Operation(
        "get",
        _PATH,
        "readIntake",
        "At a centre: how far it has come in what the office's own server tells of requests.",
        {200: IntakeMark},
        problems=(401, 403, 503),
    ),
    Operation(
        "post",
        f"{_PATH}/batches",
        "tellRequests",
        "Tell of requests that have changed; the answer says how far the centre has come.",
        {200: IntakeMark},
        body=RequestBatch,
        problems=(400, 401, 403, 413, 503),
    ),
    Operation(
        "post",
        f"{_PATH}/parts",
        "givePart",
        "Give a large sealed part that the centre lacks.",
        {204: None},
        body=PartOf,
        problems=(400, 401, 403, 413, 503),
    ),
    Operation(
        "get",
        f"{_PATH}/parts",
        "readPart",
        "A large sealed part of a request that concerns the office.",
        {200: PartOf},
        query=("request", "part", "name"),
        problems=(401, 403, 404, 503),
    ),
    Operation(
        "post",
        f"{_PATH}/news",
        "askForNews",
        "Answer what the centre has asked, and wait for what is new after a place.",
        {200: News},
        body=AskForNews,
        problems=(400, 401, 403, 503),
    ),
    Operation(
        "post",
        f"{_PATH}/commands",
        "passOnCommand",
        "Pass a command on to the request's holder; without an answer it is not in reach.",
        {200: PassedReply},
        body=PassedCommand,
        problems=(400, 401, 403, 503),
    ),
    Operation(
        "get",
        f"{_PATH}/reach/{{other}}",
        "readReach",
        "Whether the server that decides for another office would get a request now.",
        {200: Reach},
        problems=(401, 403, 503),
    ),
    Operation(
        "get",
        f"{_PATH}/requests",
        "findRequests",
        "Requests by id or number as the centre knows them, without what is personal.",
        {200: FoundRequests},
        query=("id", "number"),
        problems=(401, 403, 503),
    ),
    Operation(
        "get",
        f"{_PATH}/catalogues/{{catalogue}}/{{version}}",
        "readCatalogueVersion",
        "A version of a catalogue that requests were filed under.",
        {200: Catalogue},
        problems=(401, 403, 404, 503),
    ),
)
