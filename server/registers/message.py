# SPDX-License-Identifier: GPL-3.0-or-later
"""The messages: what goes to the security server, and what comes back.

Source: X-Road Message Protocol for REST (PR-REST) 1.0.4. The body is ours: a register that
speaks otherwise gets an adapter on its side of X-Road, see ``docs/registers.md``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import quote

import msgspec

from common.domain.identifiers import InquiryId
from common.wire.reading import read_json
from server.registers.identifiers import encoded
from server.registers.inquiry import (
    FailureKind,
    Inquiry,
    MessageIds,
    RecordValue,
    RegisterAnswer,
    RegisterFailure,
    RegisterOutcome,
)

PROTOCOL = "r1"
"""The protocol's major version, first in every path (section 2.3)."""

RESOURCE = "v1/inquiries"
"""What is called at the service, after its identifier."""

LARGEST_ANSWER = 1024 * 1024
"""Bytes. A record is text; whatever is larger is none."""

_TOKEN = re.compile(r"[A-Za-z0-9._:-]{1,200}")
_JSON = re.compile(r"application/json(?:\s*;.*)?", re.IGNORECASE | re.DOTALL)

_OURS_TO_MEND = frozenset(
    {
        "accessdenied",
        "unknownservice",
        "unknownmember",
        "sslauthenticationfailed",
        "invalidclientidentifier",
        "invalidsecurityserver",
        "invalidservicetype",
        "invalidprotocolversion",
        "missingheader",
        "missingheaderfield",
    }
)
"""Errors that come again until a right, an agreement or a setting has changed."""


class InquiryBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The question: who, and what for."""

    key: dict[str, str]
    purpose: str


class AnswerBody(msgspec.Struct, frozen=True):
    """The answer: whom it is about, by the same keys, and what the register has."""

    subject: dict[str, str]
    record: dict[str, str | list[dict[str, str]]]


class ErrorBody(msgspec.Struct, frozen=True):
    """An error of X-Road itself (section 4.6). Its sentence is left unread: it may say anything."""

    type: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Received:
    """A response as it came."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def path_of(inquiry: Inquiry) -> str:
    """Where it is sent (section 4.1). The person is in the body: paths end up in logs."""
    return f"/{PROTOCOL}/{encoded(inquiry.register.service)}/{RESOURCE}"


def headers_of(client: str, country: str, id_: InquiryId, inquiry: Inquiry) -> dict[str, str]:
    """The headers of the message (section 4.3). ``country`` goes before the clerk's id."""
    headers = {
        "X-Road-Client": encoded(client),
        "X-Road-Id": id_,
        "X-Road-Issue": quote(inquiry.request, safe=""),
        "Accept": "application/json",
        # What is packed can be larger than it seems.
        "Accept-Encoding": "identity",
        "Content-Type": "application/json; charset=utf-8",
    }
    if inquiry.clerk is not None:
        headers["X-Road-UserId"] = quote(country + inquiry.clerk, safe="")
    return headers


def body_of(inquiry: Inquiry) -> bytes:
    """The question."""
    return msgspec.json.encode(InquiryBody(dict(inquiry.key), inquiry.purpose))


def outcome_of(
    client: str, id_: InquiryId, inquiry: Inquiry, received: Received
) -> RegisterOutcome:
    """What a response means (sections 4.3 and 4.6)."""
    ids = MessageIds(id_, _token(received.headers.get("X-Road-Request-Id")))
    if "X-Road-Error" in received.headers:
        return _xroad_error(ids, received)
    if not _answers_this(client, id_, inquiry, received.headers):
        return RegisterFailure(FailureKind.MALFORMED, ids, f"{received.status} without X-Road")
    kind = _kind_of(received.status)
    if kind is not None:
        return RegisterFailure(kind, ids, str(received.status))
    return _answer(ids, inquiry, received)


def _answer(ids: MessageIds, inquiry: Inquiry, received: Received) -> RegisterOutcome:
    if not _JSON.fullmatch(received.headers.get("Content-Type", "")):
        return RegisterFailure(FailureKind.MALFORMED, ids, "not JSON")
    try:
        answer = read_json(received.body, AnswerBody)
    except msgspec.DecodeError:
        # The error's own words may quote the answer.
        return RegisterFailure(FailureKind.MALFORMED, ids, "unreadable")
    if not answer.subject.keys() >= inquiry.key.keys():
        return RegisterFailure(FailureKind.MALFORMED, ids, "no subject")
    if any(answer.subject[name] != value for name, value in inquiry.key.items()):
        return RegisterFailure(FailureKind.OTHER_PERSON, ids)
    record: dict[str, RecordValue] = {
        name: value if isinstance(value, str) else tuple(value)
        for name, value in answer.record.items()
    }
    return RegisterAnswer(ids, record)


def _answers_this(
    client: str, id_: InquiryId, inquiry: Inquiry, headers: Mapping[str, str]
) -> bool:
    # A proxy or a web server in the place of the security server knows none of this.
    return (
        headers.get("X-Road-Id") == id_
        and headers.get("X-Road-Client") in (client, encoded(client))
        and headers.get("X-Road-Service")
        in (inquiry.register.service, encoded(inquiry.register.service))
    )


def _kind_of(status: int) -> FailureKind | None:
    match status:
        case HTTPStatus.OK:
            return None
        case HTTPStatus.NOT_FOUND:
            return FailureKind.NOT_FOUND
        case HTTPStatus.GATEWAY_TIMEOUT | HTTPStatus.REQUEST_TIMEOUT:
            return FailureKind.TOO_SLOW
        case HTTPStatus.TOO_MANY_REQUESTS:
            return FailureKind.DOWN
        case _ if HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR:
            return FailureKind.REFUSED
        case _ if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            return FailureKind.DOWN
        case _:
            # Redirections are not followed (section 4.4).
            return FailureKind.MALFORMED


def _xroad_error(ids: MessageIds, received: Received) -> RegisterFailure:
    error = _token(received.headers["X-Road-Error"]) or "unreadable"
    try:
        trace = _token(read_json(received.body, ErrorBody).detail)
    except msgspec.DecodeError:
        trace = None
    # Versions of X-Road differ in spelling: AccessDenied, access_denied.
    parts = error.lower().replace("_", "").split(".")
    ours = parts[0] == "client" or not _OURS_TO_MEND.isdisjoint(parts)
    return RegisterFailure(FailureKind.REFUSED if ours else FailureKind.DOWN, ids, error, trace)


def _token(text: str | None) -> str | None:
    return text if text is not None and _TOKEN.fullmatch(text) else None
