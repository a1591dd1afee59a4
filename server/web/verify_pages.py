# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a document is genuine: by the code that is printed on it, and the office's public key.

The link in the code leads to ``/verify``, in the visitor's language. A name is compared with the
document's only where somebody types it, and never stands in an address.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from http import HTTPStatus
from typing import Final, assert_never
from zoneinfo import ZoneInfo

from litestar import get, post
from litestar.handlers import HTTPRouteHandler
from sqlalchemy import Connection

from common.domain.identifiers import Language
from common.domain.office import Office
from common.identity.document_code import (
    MARK,
    BadDocumentCode,
    DocumentFacts,
    DocumentKind,
    GenuineDocument,
    is_about,
)
from server.api.answering import AnyRequest
from server.documents.checking import checked
from server.security.guessing import Patience
from server.storage import offices
from server.web.answers import Page
from server.web.site import LARGEST_FORM, Site
from server.web.visits import Visit, form_in, visit_of
from server.web.words import Words, words_of

_LONGEST_NAME: Final = 200
_NAMES_FROM_ONE_PLACE: Final = Patience(tries=30, seconds=10)
"""Whoever tries names at a document is not checking the paper in their hand."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a code proves. ``office`` is known wherever the code is genuine."""

    found: GenuineDocument | BadDocumentCode
    office: Office | None

    def is_over(self, today: date) -> bool:
        """Whether the document's time has run out."""
        match self.found:
            case GenuineDocument(facts=DocumentFacts(valid_until=date() as until)):
                return until < today
            case _:
                return False


def link_handler(site: Site, language_of: Callable[[AnyRequest], Language]) -> HTTPRouteHandler:
    """``/verify``, as it stands in codes."""

    @get("/verify")
    async def follow_code(request: AnyRequest) -> Page:
        return await _shown(site, visit_of(request, language_of(request)), request)

    return follow_code


def verify_handlers(site: Site, language: Language) -> list[HTTPRouteHandler]:
    """``/verify``, with or without a code in the query."""

    @get("/verify")
    async def show(request: AnyRequest) -> Page:
        return await _shown(site, visit_of(request, language), request)

    @post("/verify")
    async def compare_name(request: AnyRequest) -> Page:
        visit = visit_of(request, language)
        form = await form_in(request, LARGEST_FORM)
        if form is None:
            return site.unreadable(visit)
        if not visit.sent(form):
            return site.form_expired(visit)
        about = [(f"names from {visit.place}", _NAMES_FROM_ONE_PLACE)]
        seconds = site.services.requests.guessing.begin(about)
        if seconds is not None:
            return site.too_many_tries(visit, seconds)
        code, name = form.get("code", ""), form.get("name", "")[:_LONGEST_NAME]
        verdict = await _verdict(site, code)
        same = None
        if isinstance(verdict.found, GenuineDocument) and name.strip():
            # It is made to be slow; the others need not wait for it.
            same = await asyncio.to_thread(is_about, verdict.found.facts, name)
        return _page(site, visit, code, verdict, same)

    return [show, compare_name]


async def _shown(site: Site, visit: Visit, request: AnyRequest) -> Page:
    code = request.query_params.get("code", "").strip()
    if not code:
        return site.templates.page("verify.html", visit, mark=MARK)
    return _page(site, visit, code, await _verdict(site, code), None)


async def _verdict(site: Site, code: str) -> Verdict:
    def judged(connection: Connection) -> Verdict:
        found = checked(connection, code)
        if isinstance(found, GenuineDocument):
            return Verdict(found, offices.one(connection, found.facts.office))
        return Verdict(found, None)

    return await site.services.reader.read(judged)


def _page(site: Site, visit: Visit, code: str, verdict: Verdict, same: bool | None) -> Page:
    zone = "UTC" if verdict.office is None else verdict.office.time_zone
    words = words_of(visit.language, zone)
    match verdict.found:
        case GenuineDocument(facts):
            today = site.services.clock.now().astimezone(ZoneInfo(zone)).date()
            return site.templates.page(
                "genuine.html",
                visit,
                words,
                facts=facts,
                kind=_kind(facts.kind, words),
                office=verdict.office,
                over=verdict.is_over(today),
                code=code,
                same=same,
            )
        case BadDocumentCode() as bad:
            return site.templates.page(
                "not_genuine.html",
                visit,
                words,
                HTTPStatus.UNPROCESSABLE_ENTITY,
                forged=bad is BadDocumentCode.FORGED,
                said=_why(bad, words),
            )
        case _ as unreachable:
            assert_never(unreachable)


def _kind(kind: DocumentKind, words: Words) -> str:
    match kind:
        case DocumentKind.RECEIPT:
            return words.translate("Verify", "Receipt")
        case DocumentKind.CERTIFICATE:
            return words.translate("Verify", "Certificate")
        case DocumentKind.DECISION:
            return words.translate("Verify", "Decision")
        case DocumentKind.HAND_OVER_SLIP:
            return words.translate("Verify", "Hand-over slip")
        case DocumentKind.DAILY_REPORT:
            return words.translate("Verify", "Daily report")
        case _ as unreachable:
            assert_never(unreachable)


def _why(bad: BadDocumentCode, words: Words) -> str:
    translate = words.translate
    match bad:
        case BadDocumentCode.NOT_A_DOCUMENT:
            return translate("Verify", "This is not the code of a document.")
        case BadDocumentCode.DAMAGED:
            return translate("Verify", "The code was read incompletely. Scan it again.")
        case BadDocumentCode.UNKNOWN_VERSION:
            return translate("Verify", "The code is newer than this page. Ask at the office.")
        case BadDocumentCode.UNKNOWN_OFFICE:
            return translate(
                "Verify", "We do not know the office that it names. Ask there before you accept it."
            )
        case BadDocumentCode.FORGED:
            return translate(
                "Verify", "The signature does not hold. Do not accept it, and tell the office."
            )
        case _ as unreachable:
            assert_never(unreachable)
