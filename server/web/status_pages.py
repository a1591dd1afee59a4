# SPDX-License-Identifier: GPL-3.0-or-later
"""How a request stands, for whoever has its number and secret: steps, what is next, when."""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from litestar import get, post
from litestar.handlers import HTTPRouteHandler

from common.domain.identifiers import Language
from common.domain.request.origin import Channel
from common.domain.request.stages import WITH_APPLICANT
from server.api.answering import AnyRequest
from server.requests.desk import Opened
from server.requests.status import NoSuchRequest, TryLater
from server.web.answers import Page, elsewhere
from server.web.receipts import InHand, opened_for, receipt_cookie, secret_in, tidy_number
from server.web.site import LARGEST_FORM, Site
from server.web.standing import Payable, told_of
from server.web.visits import Visit, form_in, visit_of
from server.web.ways import ways_of
from server.web.words import Words, words_of

_LONGEST_TYPED: Final = 60


def status_handlers(site: Site, language: Language) -> list[HTTPRouteHandler]:
    """``/status``, ``/requests/{number}`` and what opens and closes it."""

    @get("/status")
    async def ask(request: AnyRequest) -> Page:
        visit = visit_of(request, language)
        number = request.query_params.get("number", "")[:_LONGEST_TYPED]
        return site.templates.page("status.html", visit, number=number, wrong=False)

    @post("/status")
    async def answer(request: AnyRequest) -> Page:
        visit = visit_of(request, language)
        form = await form_in(request, LARGEST_FORM)
        if form is None:
            return site.unreadable(visit)
        if not visit.sent(form):
            return site.form_expired(visit)
        return await _open(site, visit, form.get("number", ""), form.get("secret", ""))

    @get("/open/{number:str}/{secret:str}")
    async def follow_link(request: AnyRequest) -> Page:
        path = request.path_params
        return await _open(site, visit_of(request, language), path["number"], path["secret"])

    @get("/requests/{number:str}")
    async def show(request: AnyRequest) -> Page:
        visit = visit_of(request, language)
        found = await opened_for(site, visit, request.path_params["number"])
        return found if isinstance(found, Page) else _status(site, visit, found)

    @post("/requests/{number:str}/close")
    async def close(request: AnyRequest) -> Page:
        visit = visit_of(request, language)
        form = await form_in(request, LARGEST_FORM)
        if form is None or not visit.sent(form):
            return site.form_expired(visit)
        number = tidy_number(request.path_params["number"])
        page = elsewhere(visit.at("/"))
        return page if number is None else page.setting(receipt_cookie(number, ""))

    return [ask, answer, follow_link, show, close]


def words_for(language: Language, opened: Opened) -> Words:
    """The words of a language, with the days of the office that is concerned."""
    return words_of(language, "UTC" if opened.office is None else opened.office.time_zone)


async def _open(site: Site, visit: Visit, number: str, secret: str) -> Page:
    """The request's page, and the secret in a cookie; or the same page for all that is wrong."""
    tidy = tidy_number(number)
    found = await site.services.requests.status.find(tidy or number, secret, visit.place)
    match found:
        case TryLater(seconds):
            return site.too_many_tries(visit, seconds)
        case NoSuchRequest():
            return site.templates.page(
                "status.html",
                visit,
                status=HTTPStatus.NOT_FOUND,
                number=number[:_LONGEST_TYPED],
                wrong=True,
            )
        case _:
            state = found.state
            to_do = "/form" if state.stage in WITH_APPLICANT else ""
            page = elsewhere(visit.at(f"/requests/{state.number}{to_do}"))
            return page.setting(receipt_cookie(state.number, _typed(secret)))


def _typed(secret: str) -> str:
    """A secret that is right, as a cookie may hold it."""
    return "".join(each for each in secret.upper() if each.isascii() and each.isalnum())


def _status(site: Site, visit: Visit, found: InHand) -> Page:
    opened, offer = found.opened, found.offer
    words, state = words_for(visit.language, opened), opened.state
    ways = ways_of(site.services, opened, offer)
    payable = Payable.HERE_TOO if ways.pay else Payable.AT_THE_OFFICE
    return site.templates.page(
        "request.html",
        visit,
        words,
        state=state,
        service=offer.service,
        told=told_of(opened, offer, words, site.services.clock.now(), payable),
        secret=secret_in(visit, state.number) if state.channel is Channel.WEB else "",
        ways=ways,
        office=opened.office,
    )
