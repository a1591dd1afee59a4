# SPDX-License-Identifier: GPL-3.0-or-later
"""Letting in who is neither device nor clerk: office servers, each to its own office's copy."""

from __future__ import annotations

from http import HTTPStatus

from common.domain.identifiers import OfficeId
from server.replies import Reply, problem
from server.security.gate import Headers
from server.security.registry import Registry
from server.security.tokens import digest

_AUTHORIZATION = b"authorization"
_BEARER = "bearer "


def bearer_digest(headers: Headers) -> bytes | None:
    """The digest of the bearer token (RFC 6750) in a request's headers; None without one."""
    for name, value in headers:
        if name == _AUTHORIZATION:
            text = value.decode("latin-1")
            if text.lower().startswith(_BEARER):
                return digest(text[len(_BEARER) :].strip())
    return None


def turn_away(registry: Registry, headers: Headers, office: OfficeId) -> Reply | None:
    """The answer to whoever is not the server of ``office``; None for the one who is."""
    presented = bearer_digest(headers)
    own = None if presented is None else registry.office_of_server(presented)
    if own is None:
        return problem(
            HTTPStatus.UNAUTHORIZED,
            "unknown_office_server",
            "This office server's token is not known. Make a new one by: office-server add",
        )
    if own != office:
        return problem(
            HTTPStatus.FORBIDDEN, "other_office", "This server belongs to another office."
        )
    return None
