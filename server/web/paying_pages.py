# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages on which a fee is paid through a mobile operator or a bank."""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from litestar import get, post
from litestar.handlers import HTTPRouteHandler

from common.domain.identifiers import Language, ProviderCode
from common.domain.payment.commands import PaymentRefusal, PaymentRefusalReason
from common.domain.payment.values import Fee, PaymentStage
from server.api.answering import AnyRequest
from server.payments.payments import Begun
from server.security.guessing import Patience
from server.web.answers import Page, elsewhere
from server.web.paying import (
    Purse,
    ask_soon,
    names_in,
    page_cookie,
    page_in,
    purse_of,
    start,
    tills_of,
)
from server.web.receipts import InHand, opened_for
from server.web.site import LARGEST_FORM, Site
from server.web.status_pages import words_for
from server.web.visits import Form, Visit, form_in, visit_of

_OF_ONE: Final = Patience(tries=8, seconds=60)
_FROM_ONE_PLACE: Final = Patience(tries=60, seconds=5)
"""Tries to pay: each has somebody's telephone ring."""

_LONGEST_AMOUNT: Final = 15


def paying_handlers(site: Site, language: Language) -> list[HTTPRouteHandler]:
    """``/requests/{number}/pay``."""

    @get("/requests/{number:str}/pay")
    async def show_paying(request: AnyRequest) -> Page:
        visit = visit_of(request, language)
        found = await opened_for(site, visit, request.path_params["number"])
        return found if isinstance(found, Page) else await _show(site, visit, found)

    @post("/requests/{number:str}/pay")
    async def pay(request: AnyRequest) -> Page:
        visit = visit_of(request, language)
        form = await form_in(request, LARGEST_FORM)
        if form is None:
            return site.unreadable(visit)
        if not visit.sent(form):
            return site.form_expired(visit)
        found = await opened_for(site, visit, request.path_params["number"])
        return found if isinstance(found, Page) else await _pay(site, visit, found, form)

    return [show_paying, pay]


async def _show(site: Site, visit: Visit, found: InHand) -> Page:
    purse = await purse_of(site.services, found.opened)
    if purse is None:
        return _back(visit, found)
    if purse.under_way is not None and purse.at_provider:
        await ask_soon(site.services, purse.under_way)
    return _page(site, visit, found, purse, "")


async def _pay(site: Site, visit: Visit, found: InHand, form: Form) -> Page:
    services, number = site.services, found.opened.state.number
    purse = await purse_of(services, found.opened)
    if purse is None:
        return _back(visit, found)
    words = words_for(visit.language, found.opened)
    provider = ProviderCode(form.get("provider", ""))
    if provider not in services.payments.methods:
        said = words.translate("Pay", "Choose by whom you want to pay.")
        return _page(site, visit, found, purse, said, HTTPStatus.UNPROCESSABLE_ENTITY)
    about = [(f"paying {number}", _OF_ONE), (f"paying from {visit.place}", _FROM_ONE_PLACE)]
    seconds = services.requests.guessing.begin(about)
    if seconds is not None:
        return site.too_many_tries(visit, seconds)
    begun = await start(services, found.opened, _shown(form, purse), provider)
    match begun:
        case Begun(payments, page):
            ended = payments.under_way() == ()
            on = page_cookie(number, None if ended else page)
            return _at(visit, number).setting(on)
        case PaymentRefusal(reason=PaymentRefusalReason.FEE_CHANGED):
            said = words.translate("Pay", "The fee has changed. Look at it and pay again.")
            return _page(site, visit, found, purse, said, HTTPStatus.CONFLICT)
        case PaymentRefusal():
            # Another window was faster, or the cash desk: that is shown instead.
            return _at(visit, number)
        case _:
            return site.out_of_order(visit)


def _page(
    site: Site,
    visit: Visit,
    found: InHand,
    purse: Purse,
    wrong: str,
    status: int = HTTPStatus.OK,
) -> Page:
    services, state = site.services, found.opened.state
    payment = purse.under_way
    name = "pay.html" if payment is None else "paying.html"
    return site.templates.page(
        name,
        visit,
        words_for(visit.language, found.opened),
        status,
        state=state,
        service=found.offer.service,
        purse=purse,
        tills=tills_of(services),
        by=names_in(services.payments.names, None if payment is None else payment.provider),
        expired=purse.ended is not None and purse.ended.stage is PaymentStage.EXPIRED,
        page=page_in(visit, state.number),
        wrong=wrong,
    )


def _shown(form: Form, purse: Purse) -> Fee:
    """The fee that the payer was shown."""
    amount = form.get("fee", "")
    known = amount.isdecimal() and len(amount) <= _LONGEST_AMOUNT
    return Fee(int(amount) if known else -1, purse.fee.currency)


def _at(visit: Visit, number: str) -> Page:
    return elsewhere(visit.at(f"/requests/{number}/pay"))


def _back(visit: Visit, found: InHand) -> Page:
    """To how the request stands: there is nothing to pay here, or no longer."""
    number = found.opened.state.number
    return elsewhere(visit.at(f"/requests/{number}")).setting(page_cookie(number, None))
