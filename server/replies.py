# SPDX-License-Identifier: GPL-3.0-or-later
"""An answer before it becomes HTTP: encoded once, wherever it was made."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus

import msgspec

from common.identity.claim import claim_text
from common.wire.messages import Problem
from common.wire.succession import SUCCESSOR_HEADER


@dataclass(frozen=True, slots=True)
class Reply:
    """Status, body, headers beyond the usual ones, and what the body is."""

    status: int
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()
    media_type: str = "application/json"


def ok(message: msgspec.Struct) -> Reply:
    """The message, with status 200."""
    return Reply(HTTPStatus.OK, msgspec.json.encode(message))


def no_content() -> Reply:
    """Done, and nothing to say about it."""
    return Reply(HTTPStatus.NO_CONTENT, b"")


def problem(
    status: HTTPStatus, code: str, message: str, *, retry_after: int | None = None
) -> Reply:
    """Why a request could not be handled; ``retry_after`` is in seconds."""
    headers = () if retry_after is None else (("Retry-After", str(retry_after)),)
    return Reply(status, msgspec.json.encode(Problem(code, message)), headers)


def cannot_store() -> Reply:
    """The database took nothing: a full disk, or a lock that was held for too long."""
    return problem(
        HTTPStatus.SERVICE_UNAVAILABLE,
        "cannot_store",
        "The server cannot store anything now. Nothing was done; try again.",
        retry_after=1,
    )


def sequenced_elsewhere() -> Reply:
    """The office has a server of its own, which alone decides."""
    return problem(
        HTTPStatus.CONFLICT,
        "sequenced_elsewhere",
        "This office has a server of its own; it alone decides. Ask that one.",
    )


def another_epoch() -> Reply:
    """The server that may have carried it out is not this one."""
    return problem(
        HTTPStatus.PRECONDITION_FAILED,
        "another_epoch",
        "An earlier server of this office may have carried this out, and this one knows nothing of"
        " it. See how things stand, and send it anew if it is still wanted.",
    )


def stepped_down(successor: bytes) -> Reply:
    """Another machine was promoted to this office's server; its claim says where it is."""
    there = problem(
        HTTPStatus.CONFLICT,
        "stepped_down",
        "Another machine is this office's server now. Ask that one.",
    )
    return Reply(there.status, there.body, ((SUCCESSOR_HEADER, claim_text(successor)),))


def broken() -> Reply:
    """A fault of the server; the log has the details."""
    return problem(
        HTTPStatus.INTERNAL_SERVER_ERROR,
        "server_fault",
        "The server made a mistake and did nothing. Its log has the details.",
    )
