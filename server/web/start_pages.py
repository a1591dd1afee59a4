# SPDX-License-Identifier: GPL-3.0-or-later
"""What is offered on line, one service in full, and the beginning of a request for it."""

from __future__ import annotations

from typing import Final

from litestar import get, post
from litestar.handlers import HTTPRouteHandler

from common.domain.identifiers import CommandId, DeviceId, Language, RequestId
from common.domain.office import Office
from common.domain.request.commands import StartRequest
from common.domain.request.origin import ActorKind, Channel, RequestOrigin
from common.domain.request.refusals import RequestRefusal
from server.api.answering import AnyRequest
from server.requests.asking import Asked, Carried, OutOfReach
from server.security.guessing import Patience
from server.web.answers import Page, elsewhere
from server.web.offers import OnLine, shelves
from server.web.receipts import receipt_cookie
from server.web.site import LARGEST_FORM, Site
from server.web.visits import Visit, form_in, visit_of
from server.web.words import words_of

_WEB: Final = DeviceId("web")
_FROM_ONE_PLACE: Final = Patience(tries=40, seconds=2)
"""New drafts: enough for a town behind one address, too few to fill a disk with."""


def start_handlers(site: Site, language: Language) -> list[HTTPRouteHandler]:
    """``/`` and ``/services/{catalogue}/{service}``."""

    @get("/")
    async def show_start(request: AnyRequest) -> Page:
        visit = visit_of(request, language)
        offered = shelves(await site.offers.all())
        return site.templates.page("start.html", visit, shelves=offered)

    @get("/services/{catalogue:str}/{service:str}")
    async def show_service(request: AnyRequest) -> Page:
        visit = visit_of(request, language)
        offered = await _offered(site, request)
        return site.not_found(visit) if offered is None else _service(site, visit, offered, "")

    @post("/services/{catalogue:str}/{service:str}")
    async def start(request: AnyRequest) -> Page:
        visit = visit_of(request, language)
        form = await form_in(request, LARGEST_FORM)
        if form is None:
            return site.unreadable(visit)
        offered = await _offered(site, request)
        if offered is None:
            return site.not_found(visit)
        if not visit.sent(form):
            return site.form_expired(visit)
        office = offered.office(form.get("office", ""))
        if office is None:
            wrong = words_of(language).translate("Service", "Choose an office.")
            return _service(site, visit, offered, wrong)
        return await _start(site, visit, offered, office)

    return [show_start, show_service, start]


async def _offered(site: Site, request: AnyRequest) -> OnLine | None:
    path = request.path_params
    return await site.offers.one(path["catalogue"], path["service"])


def _service(site: Site, visit: Visit, offered: OnLine, wrong: str) -> Page:
    return site.templates.page(
        "service.html",
        visit,
        status=422 if wrong else 200,
        offered=offered,
        service=offered.service,
        agency=next(
            each for each in offered.catalogue.agencies if each.code == offered.service.agency
        ),
        wrong=wrong,
    )


async def _start(site: Site, visit: Visit, offered: OnLine, office: Office) -> Page:
    services = site.services
    seconds = services.requests.guessing.begin([(f"drafts from {visit.place}", _FROM_ONE_PLACE)])
    if seconds is not None:
        return site.too_many_tries(visit, seconds)
    desk = services.requests.desk
    ids = desk.here.ids
    outcome = await desk.give(
        Asked(
            request=RequestId(ids.new()),
            id=CommandId(ids.new()),
            command=StartRequest(offered.service.code, visit.language),
            origin=RequestOrigin(ActorKind.APPLICANT, site.offers.holder(office), Channel.WEB),
            office=office.id,
            device=_WEB,
        )
    )
    match outcome:
        case Carried(state=state, secret=str(secret)):
            page = elsewhere(visit.at(f"/requests/{state.number}/form"))
            return page.setting(receipt_cookie(state.number, secret))
        case RequestRefusal() | OutOfReach():
            return site.not_possible(visit)
        case _:
            return site.out_of_order(visit)
