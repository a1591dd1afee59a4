# SPDX-License-Identifier: GPL-3.0-or-later
"""All public pages under one roof, in each language, and what is said where there is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from importlib.util import find_spec
from typing import TypeVar

from litestar import Response, Router, get
from litestar.handlers import HTTPRouteHandler

from common.domain.identifiers import Language
from server.api.answering import AnyRequest
from server.services import Services
from server.web.answers import Page, elsewhere
from server.web.ending_pages import ending_handlers
from server.web.filing_pages import filing_handlers
from server.web.languages import COOKIE, LANGUAGES, language_in_path, language_wanted
from server.web.paper_pages import paper_handlers
from server.web.paying_pages import paying_handlers
from server.web.site import Site
from server.web.start_pages import start_handlers
from server.web.status_pages import status_handlers
from server.web.verify_pages import link_handler, verify_handlers
from server.web.visits import visit_of

_API = "/api"

_HAS_ICU = find_spec("icu") is not None
"""Dates and amounts are put into words by ICU, which cannot be installed on Windows by pip: a
counter's computer that was made the office's server there works without public pages."""

E = TypeVar("E", bound=Exception)


@dataclass(frozen=True, slots=True)
class PublicPages:
    """The pages of a server."""

    site: Site

    @classmethod
    def of(cls, services: Services) -> PublicPages:
        """Raises OSError if a file of the site is missing."""
        return cls(Site.of(services))

    def handlers(self) -> list[Router | HTTPRouteHandler]:
        """Every page, in every language."""
        if not _HAS_ICU:
            return []
        return [
            _door(),
            link_handler(self.site, _language_of),
            self.site.static.handler(),
            *(Router(f"/{each}", route_handlers=_pages(self.site, each)) for each in LANGUAGES),
        ]

    def for_people(
        self, api: Callable[[AnyRequest, E], Response[bytes]]
    ) -> Callable[[AnyRequest, E], Response[bytes]]:
        """What tells of a failure: as ``api`` does, but by a page where people look."""

        if not _HAS_ICU:
            return api

        def tell(request: AnyRequest, error: E) -> Response[bytes]:
            answer = api(request, error)
            if request.scope["path"].startswith(_API):
                return answer
            return self._page(request, answer.status_code or 500).as_response()

        return tell

    def _page(self, request: AnyRequest, status: int) -> Page:
        visit, site = visit_of(request, _language_of(request)), self.site
        match status:
            case HTTPStatus.NOT_FOUND | HTTPStatus.METHOD_NOT_ALLOWED:
                return site.not_found(visit)
            case HTTPStatus.BAD_REQUEST | HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
                return site.unreadable(visit)
            case _:
                return site.out_of_order(visit)


def _pages(site: Site, language: Language) -> list[HTTPRouteHandler]:
    return [
        *start_handlers(site, language),
        *status_handlers(site, language),
        *filing_handlers(site, language),
        *paying_handlers(site, language),
        *paper_handlers(site, language),
        *ending_handlers(site, language),
        *verify_handlers(site, language),
    ]


def _door() -> HTTPRouteHandler:
    @get("/")
    async def choose_language(request: AnyRequest) -> Page:
        page = elsewhere(f"/{_language_of(request)}")
        return page.with_header(b"vary", b"accept-language, cookie")

    return choose_language


def _language_of(request: AnyRequest) -> Language:
    """By the address or, where that names none, by cookie or header."""
    by_wish = language_wanted(
        request.cookies.get(COOKIE), request.headers.get("accept-language", "")
    )
    return language_in_path(request.scope["path"]) or by_wish
