# SPDX-License-Identifier: GPL-3.0-or-later
"""The chip of a card: read once the printed lines or the card's number are known, or not at all.

Nothing here stands between a citizen and a ticket: from every screen a touch leads on without
the chip, and a chip that cannot be read leaves what the printed lines gave.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from common.domain.document_check import DocumentCheck
from kiosk.card import Card, CardFault
from kiosk.flow.at_paperwork import CardRole, card_at
from kiosk.flow.inputs import ChipFailed, ChipPut, EnterAccessNumber, Press
from kiosk.flow.screens import (
    AtPaperwork,
    CardTrouble,
    ChipAsking,
    ChipReading,
    Choosing,
    Confirming,
    Welcome,
)
from kiosk.flow.state import FlowState, ReadChip, Setting, Step
from kiosk.flow.visit import leave_card_trouble, put_card

MOST_TRIES = 3
"""So many wrong numbers are taken."""

NUMBER_DIGITS = 6
"""A card access number has so many digits (ICAO 9303-11, 4.4.1)."""

_CHIP_FAULTS = frozenset(
    {CardFault.CHIP_PULLED_OUT, CardFault.CHIP_WRONG_KEY, CardFault.CHIP_UNREADABLE}
)
_Place = Welcome | Choosing | Confirming | AtPaperwork
_UNCHECKED = frozenset({DocumentCheck.NOT_READ, DocumentCheck.UNREADABLE})


def chip_touched(
    state: FlowState, what: ChipPut | EnterAccessNumber, at: float, setting: Setting
) -> Step:
    """A card was laid on the chip reader, or the number on it was typed."""
    match what:
        case ChipPut():
            return _put(state, what, at, setting)
        case EnterAccessNumber(number):
            return _entered(state, number, at)
        case _:
            assert_never(what)


def _put(state: FlowState, put: ChipPut, at: float, setting: Setting) -> Step:
    """The chip is read, or asked for what opens it."""
    place = _place(state)
    if place is None:
        return state, ()
    card = state.card
    if card is not None and card.zone and card.check in _UNCHECKED:
        return _begun(state, place, at, ReadChip(zone=card.zone))
    if card is not None:
        return state, ()
    if put.takes_number:
        return replace(state, screen=ChipAsking(place)), ()
    fault = CardFault.CHIP_NEEDS_LINES if setting.reader else CardFault.CHIP_UNREADABLE
    return replace(state, screen=CardTrouble(fault, place)), ()


def after_card(state: FlowState, at: float, setting: Setting) -> Step:
    """The printed lines were read: if the card lies on the chip reader as well, so is its chip."""
    card, place = state.card, _place(state)
    if not setting.chip_there or card is None or not card.zone or place is None:
        return state, ()
    return _begun(state, place, at, ReadChip(zone=card.zone))


def _entered(state: FlowState, number: str, at: float) -> Step:
    match state.screen:
        case ChipAsking(behind, tries) if (
            len(number) == NUMBER_DIGITS and number.isascii() and number.isdecimal()
        ):
            return _begun(state, behind, at, ReadChip(number=number), tries)
        case _:
            return state, ()


def leave(state: FlowState, what: Press, at: float, setting: Setting) -> Step:
    """Try again from where the card was put on, or go on without it.

    A chip is read once more if the card still lies there; else it is waited for.
    """
    match state.screen:
        case ChipAsking(behind) | ChipReading(behind) if what is Press.WITHOUT_CARD:
            onwards = Choosing() if isinstance(behind, Welcome) else behind
            return replace(state, screen=onwards), ()
        case CardTrouble(fault, behind) if what is Press.CARD_AGAIN and fault in _CHIP_FAULTS:
            return after_card(replace(state, screen=behind), at, setting)
        case _:
            return leave_card_trouble(state, what), ()


def chip_progressed(state: FlowState, share: float) -> FlowState:
    """More of the chip is read."""
    match state.screen:
        case ChipReading() as reading:
            return replace(state, screen=replace(reading, share=max(reading.share, share)))
        case _:
            return state


def chip_read(state: FlowState, card: Card, at: float, setting: Setting) -> FlowState:
    """The chip was read; a doubtful one is told, and the visit goes on all the same."""
    if not isinstance(state.screen, ChipReading):
        return state
    resumed = replace(state, screen=state.screen.behind, touched_at=at)
    onwards = put_card(resumed, card, at, setting)
    place = onwards.screen
    if card.check is not DocumentCheck.FORGED or not isinstance(
        place, Choosing | Confirming | AtPaperwork
    ):
        return onwards
    return replace(onwards, screen=CardTrouble(CardFault.CHIP_DOUBTED, place))


def chip_failed(state: FlowState, failed: ChipFailed, at: float) -> FlowState:
    """The chip could not be read: say what to do."""
    screen = state.screen
    if not isinstance(screen, ChipReading):
        return state
    left = replace(state, card=failed.card or state.card, touched_at=at)
    if not screen.by_number or failed.fault is not CardFault.CHIP_WRONG_KEY:
        return replace(left, screen=CardTrouble(failed.fault, screen.behind))
    tries = screen.tries + 1
    if tries < MOST_TRIES:
        return replace(left, screen=ChipAsking(screen.behind, tries))
    return replace(left, screen=CardTrouble(CardFault.CHIP_UNREADABLE, screen.behind))


def _place(state: FlowState) -> _Place | None:
    """Where a chip may be read: before the ticket, where a card is of use."""
    match state.screen:
        case Welcome() | Choosing() | Confirming() as place:
            return place
        case AtPaperwork() as place if card_at(place) is CardRole.WANTED:
            return place
        case CardTrouble(_, behind):
            return _place(replace(state, screen=behind))
        case _:
            return None


def _begun(state: FlowState, place: _Place, at: float, order: ReadChip, tries: int = 0) -> Step:
    reading = ChipReading(place, at, by_number=bool(order.number), tries=tries)
    return replace(state, screen=reading), (order,)
