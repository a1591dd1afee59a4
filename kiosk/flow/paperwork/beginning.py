# SPDX-License-Identifier: GPL-3.0-or-later
"""From the wish for a document to the first question: what is needed, and by whom."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from common.domain.catalogue import Catalogue, CatalogueService
from common.domain.identifiers import ServiceCode
from common.domain.office import Office
from kiosk.flow.paperwork.fetching import fetch_for_person, from_card, wants_registers
from kiosk.flow.paperwork.filling import onwards
from kiosk.flow.paperwork.orders import BeginRequest, Order
from kiosk.flow.paperwork.pages import Beginning, Browsing, Stop, Stopped, Wait, Waiting
from kiosk.flow.paperwork.sheets import PERSON
from kiosk.flow.paperwork.state import Around, Case, Paperwork, Queue
from kiosk.flow.screens import Confirming

Result = tuple[Paperwork, tuple[Order, ...]]

TILES: Final = 6
"""Services on a page."""


def offered(office: Office, catalogue: Catalogue | None) -> tuple[CatalogueService, ...]:
    """The services that can be requested here, in the office's order."""
    if office.requests is None or catalogue is None:
        return ()
    found = map(catalogue.service, office.requests.services)
    return tuple(each for each in found if each is not None)


def queue_for(office: Office, service: ServiceCode) -> Queue | None:
    """The queue that leads to a clerk for this service of the catalogue."""
    code = next((each.code for each in office.services if each.request == service), None)
    return None if code is None else Queue(code, office.classes[0].code)


def choose(work: Paperwork, around: Around, code: ServiceCode) -> Paperwork:
    """Show what a service needs."""
    service = next(
        (each for each in offered(around.office, around.catalogue) if each.code == code), None
    )
    if service is None:
        return work
    queue = queue_for(around.office, code)
    return replace(work, page=Beginning(), service=service, catalogue=around.catalogue, queue=queue)


def requested_from(screen: Confirming, code: ServiceCode, around: Around) -> Paperwork:
    """What the queue on the screen leads to."""
    chosen = choose(Paperwork(Beginning(), around.language), around, code)
    queue = Queue(screen.service, screen.priority_class)
    return replace(chosen, from_queue=True, queue=queue)


def turn_page(work: Paperwork, around: Around, page: Browsing) -> Paperwork:
    """More services; after the last page the first comes again."""
    pages = -(-len(offered(around.office, around.catalogue)) // TILES) or 1
    return replace(work, page=Browsing((page.page + 1) % pages))


def begin(work: Paperwork, service: CatalogueService, around: Around) -> Result:
    """Begin the draft, or go on with the one that was begun. Before anything is filled in:
    with the server away, or without the card that a rule needs, nothing begins."""
    stop = _stop(service, around)
    if stop is not None:
        return replace(work, page=Stopped(stop)), ()
    if work.case is not None:
        return onwards(work, service, work.case, None, around)
    order = BeginRequest(service.code, work.language)
    return replace(work, page=Waiting(Wait.BEGINNING)), (order,)


def begun(work: Paperwork, service: CatalogueService, case: Case, around: Around) -> Result:
    """The draft is there: what stands on the card need not be typed."""
    facts = None if around.card is None else around.card.facts
    card = {} if facts is None else from_card(service, facts)
    # What was typed already, for a draft that this one replaces, counts before the card.
    answers = {**card, **work.answers}
    carded = frozenset(code for code, answer in card.items() if answers[code] == answer)
    started = replace(work, case=case, answers=answers, carded=carded)
    if PERSON in answers and wants_registers(started, service, ((PERSON,),)):
        return fetch_for_person(started, service, case)
    return onwards(started, service, case, None, around)


def _stop(service: CatalogueService, around: Around) -> Stop | None:
    if not around.online:
        return Stop.NO_SERVER
    if service.smart is None:
        return None
    if around.card is None:
        return Stop.CARD_NEEDED
    return Stop.CARD_EXPIRED if around.card.expired else None
