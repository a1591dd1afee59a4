# SPDX-License-Identifier: GPL-3.0-or-later
"""What a browser asks: in which language, with which cookies, and what its form says.

A form counts only with the token that this browser was given in a cookie (double submit): another
site can make a browser send a form, but neither read nor set that cookie.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from hmac import compare_digest
from typing import Final
from urllib.parse import parse_qsl

from common.domain.identifiers import Language
from server.api.answering import AnyRequest, body_of
from server.replies import Reply
from server.web.answers import Cookie
from server.web.languages import COOKIE as LANGUAGE_COOKIE

TOKEN_FIELD: Final = "token"  # noqa: S105 - the field's name, not what is in it
_TOKEN_COOKIE: Final = "form-token"  # noqa: S105 - the cookie's name, not what is in it
_TOKEN: Final = re.compile(r"[0-9a-f]{32}")
_MOST_FIELDS: Final = 5_000
_A_YEAR: Final = 365

Form = Mapping[str, str]
"""What a form says, by the names of its fields."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One question of a browser. ``path`` comes after the language, ``place`` is an address."""

    language: Language
    path: str
    query: str
    place: str
    cookies: Mapping[str, str]
    token: str
    by_script: bool

    def at(self, path: str) -> str:
        """The address of another page in the same language."""
        return f"/{self.language}{path}"

    def in_language(self, language: Language) -> str:
        """The address of this page in another language."""
        return f"/{language}{self.path}" + (f"?{self.query}" if self.query else "")

    def to_remember(self) -> tuple[Cookie, ...]:
        """What the browser does not know yet: its language and the token of its forms."""
        cookies = []
        if self.cookies.get(LANGUAGE_COOKIE) != self.language:
            cookies.append(Cookie(LANGUAGE_COOKIE, self.language, days=_A_YEAR))
        if self.cookies.get(_TOKEN_COOKIE) != self.token:
            cookies.append(Cookie(_TOKEN_COOKIE, self.token, strict=True))
        return tuple(cookies)

    def sent(self, form: Form) -> bool:
        """Whether the form is one that this browser was given by us."""
        known = self.cookies.get(_TOKEN_COOKIE, "")
        return bool(known) and compare_digest(form.get(TOKEN_FIELD, "").encode(), known.encode())


def visit_of(request: AnyRequest, language: Language) -> Visit:
    """The visit that a request is, on a page in ``language``."""
    path = request.scope["path"]
    prefix = f"/{language}"
    token = request.cookies.get(_TOKEN_COOKIE, "")
    return Visit(
        language=language,
        path=path.removeprefix(prefix) if path.startswith(prefix) else path,
        query=request.scope["query_string"].decode("latin-1"),
        place="" if request.client is None else request.client.host,
        cookies=request.cookies,
        token=token if _TOKEN.fullmatch(token) else secrets.token_hex(16),
        by_script=request.headers.get("hx-request") == "true",
    )


async def form_in(request: AnyRequest, largest: int) -> Form | None:
    """What the form in the request's body says; None if it cannot be read."""
    raw = await body_of(request, largest)
    if isinstance(raw, Reply):
        return None
    try:
        pairs = parse_qsl(raw.decode(), keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        return None
    return dict(pairs)
