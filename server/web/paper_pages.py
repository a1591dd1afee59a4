# SPDX-License-Identifier: GPL-3.0-or-later
"""The page on which papers that no register has are sent as pictures."""

from __future__ import annotations

from http import HTTPStatus
from typing import Final, assert_never

from litestar import get, post
from litestar.handlers import HTTPRouteHandler

from common.domain.identifiers import DocumentCode, Language
from server.api.answering import AnyRequest
from server.requests.papers import MOST_OF_ONE
from server.requests.scans import LARGEST_SCAN, BadScan
from server.security.guessing import Patience
from server.web.answers import Page, elsewhere
from server.web.receipts import InHand, opened_for
from server.web.sending_papers import Sending, Sent, send_papers, wanted_of
from server.web.site import Site
from server.web.status_pages import words_for
from server.web.uploads import upload_in
from server.web.visits import Visit, visit_of
from server.web.ways import ways_of
from server.web.words import Words

_LARGEST_UPLOAD: Final = 2 * LARGEST_SCAN + 64 * 1024
"""Bytes of one form: two files of the largest size, or more that are smaller."""

_OF_ONE: Final = Patience(tries=20, seconds=30)
_FROM_ONE_PLACE: Final = Patience(tries=80, seconds=4)
"""Files fill a disk sooner than words do."""

_MEGABYTE: Final = 1024 * 1024


def paper_handlers(site: Site, language: Language) -> list[HTTPRouteHandler]:
    """``/requests/{number}/papers``."""

    @get("/requests/{number:str}/papers")
    async def show_papers(request: AnyRequest) -> Page:
        visit = visit_of(request, language)
        found = await _open(site, visit, request)
        return found if isinstance(found, Page) else await _page(site, visit, found, "")

    @post("/requests/{number:str}/papers", request_max_body_size=None)
    async def take_papers(request: AnyRequest) -> Page:
        visit = visit_of(request, language)
        # Before anything is read: whoever has no request sends nothing here.
        found = await _open(site, visit, request)
        if isinstance(found, Page):
            return found
        number = found.opened.state.number
        about = [
            (f"papers of {number}", _OF_ONE),
            (f"papers from {visit.place}", _FROM_ONE_PLACE),
        ]
        seconds = site.services.requests.guessing.begin(about)
        if seconds is not None:
            return site.too_many_tries(visit, seconds)
        return await _take(site, visit, found, request)

    return [show_papers, take_papers]


async def _open(site: Site, visit: Visit, request: AnyRequest) -> InHand | Page:
    found = await opened_for(site, visit, request.path_params["number"])
    if isinstance(found, Page) or ways_of(site.services, found.opened, found.offer).send_papers:
        return found
    return elsewhere(visit.at(f"/requests/{found.opened.state.number}"))


async def _take(site: Site, visit: Visit, found: InHand, request: AnyRequest) -> Page:
    words = words_for(visit.language, found.opened)
    upload = await upload_in(request, _LARGEST_UPLOAD)
    if upload is None:
        said = _said(BadScan.TOO_LARGE, words)
        return await _page(site, visit, found, said, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    if not visit.sent(upload.values):
        return site.form_expired(visit)
    document = DocumentCode(upload.values.get("document", ""))
    done = await send_papers(site, found, document, upload.files.get("file", ()))
    match done:
        case Sent.KEPT:
            return elsewhere(visit.at(f"/requests/{found.opened.state.number}/papers"))
        case Sent.NO_SUCH_PAPER | Sent.NOT_POSSIBLE:
            return site.not_possible(visit)
        case Sent.OUT_OF_ORDER:
            return site.out_of_order(visit)
        case _:
            said = _said(done, words)
            return await _page(site, visit, found, said, HTTPStatus.UNPROCESSABLE_ENTITY)


async def _page(
    site: Site, visit: Visit, found: InHand, wrong: str, status: int = HTTPStatus.OK
) -> Page:
    wanted = await wanted_of(site, found)
    if wanted is None:
        return site.out_of_order(visit)
    return site.templates.page(
        "papers.html",
        visit,
        words_for(visit.language, found.opened),
        status,
        state=found.opened.state,
        service=found.offer.service,
        wanted=wanted,
        answer=ways_of(site.services, found.opened, found.offer).answer,
        megabytes=LARGEST_SCAN // _MEGABYTE,
        wrong=wrong,
    )


def _said(wrong: Sending, words: Words) -> str:
    translate = words.translate
    match wrong:
        case Sent.NOTHING | BadScan.EMPTY:
            return translate("Papers", "Choose a file first.")
        case Sent.TOO_MANY:
            return translate("Papers", "Send %n files of one paper at most.", n=MOST_OF_ONE)
        case BadScan.TOO_LARGE:
            return translate(
                "Papers",
                "The file is larger than %n megabytes. Send a smaller picture.",
                n=LARGEST_SCAN // _MEGABYTE,
            )
        case BadScan.OTHER_KIND:
            return translate("Papers", "This is no picture: send a PDF, JPEG or PNG.")
        case BadScan.DAMAGED:
            return translate("Papers", "The file is damaged. Take the picture again.")
        case BadScan.TOO_MANY_PIXELS:
            return translate("Papers", "The picture is too large to be opened. Make it smaller.")
        case BadScan.LOCKED:
            return translate("Papers", "The PDF asks for a password. Send it without one.")
        case BadScan.ACTIVE:
            return translate(
                "Papers", "The PDF holds programs or other files. Send it as a picture."
            )
        case Sent.KEPT | Sent.NO_SUCH_PAPER | Sent.NOT_POSSIBLE | Sent.OUT_OF_ORDER:
            return ""
        case _ as unreachable:
            assert_never(unreachable)
