# SPDX-License-Identifier: GPL-3.0-or-later
"""How a request ends for its applicant: the document is downloaded, or it is withdrawn."""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from litestar import get, post
from litestar.handlers import HTTPRouteHandler

from common.domain.identifiers import CENTRE, SERVER, CommandId, Language
from common.domain.request.commands import HandOver, Withdraw
from common.domain.request.origin import ActorKind, RequestOrigin
from common.domain.request.refusals import RequestRefusal
from common.domain.request.stages import DOCUMENT_MADE, RequestStage
from common.identity.document_code import DocumentKind
from server.api.answering import AnyRequest
from server.documents.asking import File, NothingIssued
from server.documents.own import own_document
from server.requests.asking import Asked, Carried, HeldElsewhere
from server.requests.desk import Opened
from server.security.guessing import Patience
from server.sequencer.jobs import Faulted, Unstored
from server.web.answers import Page, elsewhere
from server.web.filing import give
from server.web.receipts import InHand, opened_for
from server.web.site import LARGEST_FORM, Site
from server.web.status_pages import words_for
from server.web.visits import Visit, form_in, visit_of
from server.web.ways import ways_of

_DOWNLOADS: Final = Patience(tries=20, seconds=10)
"""Each of them makes the file anew."""

_TO_COLLECT: Final = DOCUMENT_MADE - {RequestStage.HANDED_OVER}


def ending_handlers(site: Site, language: Language) -> list[HTTPRouteHandler]:
    """``/requests/{number}/document`` and ``/requests/{number}/withdraw``."""

    @post("/requests/{number:str}/document")
    async def download(request: AnyRequest) -> Page:
        found = await _posted(site, visit_of(request, language), request)
        if isinstance(found, Page):
            return found
        return await _document(site, visit_of(request, language), found)

    @get("/requests/{number:str}/withdraw")
    async def ask_back(request: AnyRequest) -> Page:
        visit = visit_of(request, language)
        found = await opened_for(site, visit, request.path_params["number"])
        return found if isinstance(found, Page) else _sure(site, visit, found)

    @post("/requests/{number:str}/withdraw")
    async def withdraw(request: AnyRequest) -> Page:
        visit = visit_of(request, language)
        found = await _posted(site, visit, request)
        return found if isinstance(found, Page) else await _withdraw(site, visit, found)

    return [download, ask_back, withdraw]


async def _posted(site: Site, visit: Visit, request: AnyRequest) -> InHand | Page:
    form = await form_in(request, LARGEST_FORM)
    if form is None:
        return site.unreadable(visit)
    if not visit.sent(form):
        return site.form_expired(visit)
    return await opened_for(site, visit, request.path_params["number"])


async def _document(site: Site, visit: Visit, found: InHand) -> Page:
    services, opened = site.services, found.opened
    number = opened.state.number
    if not ways_of(services, opened, found.offer).download:
        return site.not_possible(visit)
    seconds = services.requests.guessing.begin([(f"document of {number}", _DOWNLOADS)])
    if seconds is not None:
        return site.too_many_tries(visit, seconds)
    outcome = await own_document(services.documents.desk, opened, DocumentKind.CERTIFICATE)
    match outcome:
        case File():
            await _collected(site, opened)
            return _sent(outcome)
        case NothingIssued():
            # Made by now or not: its time may be over, or another server makes it.
            return site.not_possible(visit)
        case _:
            return site.out_of_order(visit)


async def _collected(site: Site, opened: Opened) -> None:
    """Put on record that the document is in its applicant's hands, once."""
    desk = site.services.requests.desk
    now = await desk.open(opened.row.id)
    if now is None or not now.held or now.state.stage not in _TO_COLLECT:
        return
    await desk.give(
        Asked(
            request=opened.row.id,
            id=CommandId(desk.here.ids.new()),
            command=HandOver(),
            origin=RequestOrigin(ActorKind.SYSTEM, CENTRE),
            office=opened.row.office,
            device=SERVER,
        )
    )


def _sent(file: File) -> Page:
    disposition = f'attachment; filename="{file.issued.number}.pdf"'
    return Page(file.content, media_type="application/pdf").with_header(
        b"content-disposition", disposition.encode()
    )


def _sure(site: Site, visit: Visit, found: InHand, status: int = HTTPStatus.OK) -> Page:
    opened, state = found.opened, found.opened.state
    if not ways_of(site.services, opened, found.offer).withdraw:
        return elsewhere(visit.at(f"/requests/{state.number}"))
    return site.templates.page(
        "withdraw.html",
        visit,
        words_for(visit.language, opened),
        status,
        state=state,
        service=found.offer.service,
        currency=found.offer.catalogue.currency,
    )


async def _withdraw(site: Site, visit: Visit, found: InHand) -> Page:
    outcome = await give(site, found.opened, Withdraw())
    match outcome:
        case Carried() | HeldElsewhere():
            return elsewhere(visit.at(f"/requests/{found.opened.state.number}"))
        case RequestRefusal():
            return site.not_possible(visit)
        case Unstored() | Faulted():
            return site.out_of_order(visit)
        case _:
            return site.not_possible(visit)
