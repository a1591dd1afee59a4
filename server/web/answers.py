# SPDX-License-Identifier: GPL-3.0-or-later
"""What a browser is sent, always with the headers that keep a page to itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Final, Self

from litestar import Response
from litestar.types import HTTPResponseBodyEvent, HTTPResponseStartEvent, Receive, Scope, Send

_POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    )
)

_ALWAYS: Final[tuple[tuple[bytes, bytes], ...]] = (
    (b"content-security-policy", _POLICY.encode()),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), payment=()"),
)

_NOT_KEPT: Final = (b"cache-control", b"no-store")
_SECURE_ONLY: Final = (b"strict-transport-security", b"max-age=31536000")


@dataclass(frozen=True, slots=True)
class Cookie:
    """Something the browser gives back until it is closed or, with ``days``, for so long.

    It is never shown to scripts. ``strict``: not sent when another site's link is followed.
    """

    name: str
    value: str
    days: int | None = None
    strict: bool = False

    def header(self, scheme: str) -> tuple[bytes, bytes]:
        """The header that sets it (RFC 6265, section 4.1); an empty value removes it."""
        parts = [f"{self.name}={self.value}", "Path=/", "HttpOnly"]
        parts.append("SameSite=Strict" if self.strict else "SameSite=Lax")
        if scheme == "https":
            parts.append("Secure")
        if not self.value:
            parts.append("Max-Age=0")
        elif self.days is not None:
            parts.append(f"Max-Age={self.days * 86_400}")
        return b"set-cookie", "; ".join(parts).encode()


@dataclass(frozen=True, slots=True)
class Page:
    """An answer as an ASGI application: what the framework runs to have it sent."""

    body: bytes
    status: int = HTTPStatus.OK
    media_type: str = "text/html; charset=utf-8"
    headers: tuple[tuple[bytes, bytes], ...] = (_NOT_KEPT,)
    cookies: tuple[Cookie, ...] = ()

    def setting(self, *cookies: Cookie) -> Self:
        """The same page, which also sets these cookies."""
        return replace(self, cookies=(*self.cookies, *cookies))

    def with_header(self, name: bytes, value: bytes) -> Self:
        """The same page with a header more."""
        return replace(self, headers=(*self.headers, (name, value)))

    def as_response(self) -> Response[bytes]:
        """The same for where the framework wants one of its own kind."""
        headers = {name.decode(): value.decode() for name, value in (*_ALWAYS, *self.headers)}
        return Response(
            self.body, status_code=self.status, headers=headers, media_type=self.media_type
        )

    async def __call__(self, scope: Scope, _receive: Receive, send: Send) -> None:
        """Send it."""
        scheme = str(scope.get("scheme", "http"))
        start: HTTPResponseStartEvent = {
            "type": "http.response.start",
            "status": self.status,
            "headers": [
                (b"content-type", self.media_type.encode()),
                (b"content-length", str(len(self.body)).encode()),
                *_ALWAYS,
                *((_SECURE_ONLY,) if scheme == "https" else ()),
                *self.headers,
                *(cookie.header(scheme) for cookie in self.cookies),
            ],
        }
        body: HTTPResponseBodyEvent = {
            "type": "http.response.body",
            "body": self.body,
            "more_body": False,
        }
        await send(start)
        await send(body)


def elsewhere(address: str) -> Page:
    """Have the browser ask for another page of ours, whatever it sent here."""
    headers = ((b"location", address.encode()), _NOT_KEPT)
    return Page(b"", HTTPStatus.SEE_OTHER, headers=headers)
