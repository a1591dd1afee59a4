# SPDX-License-Identifier: GPL-3.0-or-later
"""The citizen's way from the welcome to the last page before the ticket."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from common.domain.identifiers import ClassCode, ServiceCode
from kiosk.card import Card, CardFault
from kiosk.flow.at_paperwork import CardRole, card_at, with_card
from kiosk.flow.inputs import Press
from kiosk.flow.offer import groups, is_offered, needs
from kiosk.flow.patience import wiped
from kiosk.flow.screens import (
    AlreadyHolding,
    AtPaperwork,
    CardTrouble,
    ChipAsking,
    Choosing,
    Confirming,
    Holding,
    NotIssued,
    Paper,
    StaffDesk,
    StaffTickets,
    Welcome,
)
from kiosk.flow.state import FlowState, PrepareTicket, Setting, Step


def begin(state: FlowState) -> FlowState:
    """The screen was touched."""
    if isinstance(state.screen, Welcome):
        return replace(state, screen=Choosing())
    return state


def choose_group(state: FlowState, group: str, setting: Setting) -> FlowState:
    """A group of services: from the welcome too, so that a ticket takes three touches."""
    office = setting.office
    if office is None or not isinstance(state.screen, Welcome | Choosing):
        return state
    if all(known.code != group for known in groups(office)):
        return state
    return replace(state, screen=Choosing(group))


def turn_page(state: FlowState) -> FlowState:
    """More services of the same group."""
    match state.screen:
        case Choosing(group, page):
            return replace(state, screen=Choosing(group, page + 1))
        case _:
            return state


def choose_service(state: FlowState, service: ServiceCode, setting: Setting) -> Step:
    """On to what to bring, as a plain citizen."""
    office = setting.office
    match state.screen:
        case Choosing(group, page) if office is not None and is_offered(office, service):
            plain = office.classes[0].code
            screen = Confirming(service, plain, group, page)
            return replace(state, screen=screen), (_likely(screen, state),)
        case _:
            return state, ()


def choose_need(state: FlowState, priority_class: ClassCode, setting: Setting) -> Step:
    """Claim a priority class, or take the claim back."""
    office, screen = setting.office, state.screen
    if office is None or not isinstance(screen, Confirming):
        return state, ()
    if all(offered.code != priority_class for offered in needs(office)):
        return state, ()
    claimed = screen.priority_class == priority_class
    chosen = replace(screen, priority_class=office.classes[0].code if claimed else priority_class)
    return replace(state, screen=chosen), (_likely(chosen, state),)


def back(state: FlowState, at: float, setting: Setting) -> FlowState:
    """One step back; from the top, home."""
    match state.screen:
        case Confirming(_, _, group, page):
            return replace(state, screen=Choosing(group, page))
        case Choosing(group) if group is not None:
            return replace(state, screen=Choosing())
        case Choosing():
            return wiped(state, at, setting)
        case StaffTickets():
            return replace(state, screen=StaffDesk())
        case _:
            return state


def put_card(state: FlowState, card: Card, at: float, setting: Setting) -> FlowState:
    """A card was read: it begins a visit, or belongs to the one under way."""
    match state.screen:
        case Welcome():
            return replace(state, screen=Choosing(), card=card)
        case Choosing() | Confirming():
            return replace(state, card=card)
        case AtPaperwork() as screen:
            return _put_at_paperwork(state, screen, card, at, setting)
        case CardTrouble(_, behind) | ChipAsking(behind):
            return replace(state, screen=_onwards(behind), card=card)
        case AlreadyHolding() | NotIssued() | Holding(paper=Paper.TAKE | Paper.TAKE_SECOND):
            # The next citizen is quicker than the screen.
            fresh = wiped(state, at, setting)
            return put_card(fresh, card, at, setting)
        case _:
            return state


def _put_at_paperwork(
    state: FlowState, screen: AtPaperwork, card: Card, at: float, setting: Setting
) -> FlowState:
    match card_at(screen):
        case CardRole.NEXT_CITIZEN:
            return put_card(wiped(state, at, setting), card, at, setting)
        case CardRole.WANTED:
            return replace(state, screen=with_card(screen), card=card)
        case CardRole.ASKS | CardRole.STRANGE:
            return state
        case _:
            assert_never(card_at(screen))


def card_failed(state: FlowState, fault: CardFault) -> FlowState:
    """A card could not be read: say what to do."""
    match state.screen:
        case Welcome() | Choosing() | Confirming() as behind:
            return replace(state, screen=CardTrouble(fault, behind))
        case AtPaperwork() as behind if card_at(behind) in {CardRole.WANTED, CardRole.ASKS}:
            return replace(state, screen=CardTrouble(fault, behind))
        case CardTrouble(_, behind) | ChipAsking(behind):
            return replace(state, screen=CardTrouble(fault, behind))
        case _:
            return state


def leave_card_trouble(state: FlowState, what: Press) -> FlowState:
    """Try the card again from where it was put on, or go on without."""
    match state.screen:
        case CardTrouble(_, behind):
            screen = _onwards(behind) if what is Press.WITHOUT_CARD else behind
            return replace(state, screen=screen)
        case _:
            return state


def _onwards(
    behind: Welcome | Choosing | Confirming | AtPaperwork,
) -> Choosing | Confirming | AtPaperwork:
    return Choosing() if isinstance(behind, Welcome) else behind


def _likely(screen: Confirming, state: FlowState) -> PrepareTicket:
    return PrepareTicket(screen.service, screen.priority_class, state.language)
