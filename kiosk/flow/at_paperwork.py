# SPDX-License-Identifier: GPL-3.0-or-later
"""Between the visit and its paperwork, whose code is loaded when somebody first asks for it."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, unique
from typing import TYPE_CHECKING

from common.domain.identifiers import ServiceCode
from common.domain.office import Office
from kiosk.card import Card
from kiosk.flow.inputs import FromPaperwork, ReceiptShown
from kiosk.flow.patience import wiped
from kiosk.flow.screens import (
    AtPaperwork,
    CardTrouble,
    Choosing,
    Closed,
    Confirming,
    Issuing,
    Screen,
    Welcome,
)
from kiosk.flow.state import FlowState, IssueOrder, PaperworkOrders, Setting, Step

if TYPE_CHECKING:
    from kiosk.flow.paperwork.state import Around, Case, Queue


def ask_papers(state: FlowState, setting: Setting) -> Step:
    """To everything that can be requested, and how a request stands."""
    match state.screen:
        case AtPaperwork():
            return state, ()
        case Welcome() | Closed() | Choosing() as behind if setting.requests:
            from kiosk.flow.paperwork.pages import Browsing  # noqa: PLC0415 - when asked for
            from kiosk.flow.paperwork.state import Paperwork  # noqa: PLC0415 - when asked for

            work = Paperwork(Browsing(), state.language)
            return replace(state, screen=AtPaperwork(work, behind)), ()
        case _:
            return state, ()


def begin_request(state: FlowState, setting: Setting) -> Step:
    """To the request that a queue leads to."""
    screen = state.screen
    if setting.office is None or not isinstance(screen, Confirming):
        return state, ()
    code = requested_by(screen, setting.office, setting)
    if code is None:
        return state, ()
    from kiosk.flow.paperwork.beginning import requested_from  # noqa: PLC0415 - when asked for

    work = requested_from(screen, code, around(state, setting))
    return replace(state, screen=AtPaperwork(work, screen)), ()


def requested_by(screen: Confirming, office: Office, setting: Setting) -> ServiceCode | None:
    """The service of the catalogue to which the queue on the screen leads, if any is offered."""
    queue, offer, catalogue = office.service(screen.service), office.requests, setting.catalogue
    if queue is None or queue.request is None or offer is None or catalogue is None:
        return None
    there = queue.request in offer.services and catalogue.service(queue.request) is not None
    return queue.request if there else None


@unique
class CardRole(Enum):
    """What a card is that is put on during paperwork."""

    WANTED = "wanted"
    NEXT_CITIZEN = "next_citizen"
    """The next citizen is quicker than the screen."""
    ASKS = "asks"
    """It asks how its holder's requests stand."""
    STRANGE = "strange"
    """What was begun with one card, or without, goes on so."""


def card_at(screen: AtPaperwork) -> CardRole:
    """What a card is that is put on now."""
    from kiosk.flow.paperwork import pages  # noqa: PLC0415 - it is loaded by now

    match screen.work.page:
        case pages.Ended() | pages.Told() | pages.Listed():
            return CardRole.NEXT_CITIZEN
        case pages.Asking():
            return CardRole.ASKS
        case pages.Browsing() | pages.Beginning() | pages.Stopped() if screen.work.case is None:
            return CardRole.WANTED
        case _:
            return CardRole.STRANGE


def with_card(screen: AtPaperwork) -> AtPaperwork:
    """The page after a card was put on: where one was missing, back to the beginning."""
    from kiosk.flow.paperwork.pages import Beginning, Stopped  # noqa: PLC0415 - as above

    work = screen.work
    if not isinstance(work.page, Stopped) or work.service is None:
        return screen
    return replace(screen, work=replace(work, page=Beginning()))


def asks_by_card(screen: Screen) -> bool:
    """Whether a card that is put on now asks how its holder's requests stand."""
    behind = screen.behind if isinstance(screen, CardTrouble) else screen
    return isinstance(behind, AtPaperwork) and card_at(behind) is CardRole.ASKS


def ask_by_card(state: FlowState, card: Card, at: float, setting: Setting) -> Step:
    """A card was put on to ask: nothing of it stays with the visit."""
    screen = state.screen.behind if isinstance(state.screen, CardTrouble) else state.screen
    from kiosk.flow.paperwork.inputs import CardShown  # noqa: PLC0415 - it is loaded by now

    numbers = () if card.facts is None else card.facts.numbers
    shown = FromPaperwork(CardShown(numbers), touched=True)
    return go_on(replace(state, screen=screen), shown, at, setting)


def show_receipt(state: FlowState, receipt: ReceiptShown, at: float, setting: Setting) -> Step:
    """A receipt's code was scanned: how the request stands is shown."""
    asking, _ = ask_papers(state, setting)
    if not isinstance(asking.screen, AtPaperwork):
        return state, ()
    from kiosk.flow.paperwork.inputs import ReceiptRead  # noqa: PLC0415 - it is loaded by now

    read = FromPaperwork(ReceiptRead(receipt.number, receipt.secret), touched=True)
    return go_on(asking, read, at, setting)


def go_on(state: FlowState, what: FromPaperwork, at: float, setting: Setting) -> Step:
    """A step of the paperwork; what comes after it was left changes nothing."""
    screen = state.screen
    if not isinstance(screen, AtPaperwork) or setting.office is None:
        return state, ()
    from kiosk.flow.paperwork.state import Exit, Queue  # noqa: PLC0415 - it is loaded by now
    from kiosk.flow.paperwork.step import step  # noqa: PLC0415 - it is loaded by now

    work, orders = step(screen.work, what.what, around(state, setting))
    effects = (PaperworkOrders(orders),) if orders else ()
    if work is Exit.BACK:
        return replace(state, screen=screen.behind), effects
    if work is Exit.DONE:
        return wiped(state, at, setting), effects
    if isinstance(work, Queue):
        return _take_ticket(state, work, screen.work.case)
    return replace(state, screen=AtPaperwork(work, screen.behind)), effects


def around(state: FlowState, setting: Setting) -> Around:
    """What surrounds the paperwork now."""
    from kiosk.flow.paperwork.sheets import MOST  # noqa: PLC0415 - when asked for
    from kiosk.flow.paperwork.state import Around  # noqa: PLC0415 - when asked for

    if setting.office is None:
        message = "without a set-up there is no paperwork"
        raise LookupError(message)
    crowded = state.looks.larger_text or state.looks.lower_reach
    return Around(
        office=setting.office,
        catalogue=setting.catalogue,
        language=state.language,
        online=setting.online,
        card=state.card,
        reader=setting.reader,
        printer=setting.document_printer,
        tickets=setting.accepting,
        most=1 if crowded else MOST,
    )


def _take_ticket(state: FlowState, queue: Queue, case: Case | None) -> Step:
    """Into the queue that leads to a clerk, as whom the citizen had chosen.

    Whoever calls the ticket is to find the request, if one was begun.
    """
    order = IssueOrder(queue.service, queue.priority_class, state.language, state.card)
    return replace(state, screen=Issuing(queue.service, case)), (order,)
