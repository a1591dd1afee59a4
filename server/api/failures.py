# SPDX-License-Identifier: GPL-3.0-or-later
"""What a request gets that no handler could answer."""

from __future__ import annotations

import logging
from http import HTTPStatus

from litestar import MediaType, Response
from litestar.exceptions import HTTPException
from sqlalchemy.exc import DBAPIError

from server.api.answering import AnyRequest
from server.replies import Reply, broken, problem

_LOG = logging.getLogger(__name__)

_SAID = {
    HTTPStatus.NOT_FOUND: ("not_found", "There is nothing at this address."),
    HTTPStatus.METHOD_NOT_ALLOWED: ("wrong_method", "This address knows other methods only."),
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: ("too_large", "The message is too large."),
}


def refused_by_http(_: AnyRequest, error: HTTPException) -> Response[bytes]:
    """The framework's own refusals: unknown address, wrong method, too large a body."""
    status = HTTPStatus(error.status_code)
    code, message = _SAID.get(status, ("bad_request", error.detail))
    return _send(problem(status, code, message))


def unreadable_database(_: AnyRequest, error: DBAPIError) -> Response[bytes]:
    """The database did not answer."""
    _LOG.error("cannot read the database: %s", error.orig)
    return _send(
        problem(
            HTTPStatus.SERVICE_UNAVAILABLE,
            "cannot_read",
            "The server cannot read its database now. Try again.",
            retry_after=1,
        )
    )


def fault(_: AnyRequest, error: Exception) -> Response[bytes]:
    """A mistake of ours: told in the log, not to the caller."""
    _LOG.error("a request failed", exc_info=error)
    return _send(broken())


def _send(reply: Reply) -> Response[bytes]:
    return Response(
        reply.body,
        status_code=reply.status,
        headers=dict(reply.headers),
        media_type=MediaType.JSON,
    )
