# SPDX-License-Identifier: GPL-3.0-or-later
"""From the wish for a ticket to the number: asked once, answered once."""

from __future__ import annotations

from dataclasses import replace

from common.domain.identifiers import TicketId
from common.domain.refusals import Refusal, RefusalReason
from kiosk.flow.screens import (
    AlreadyHolding,
    Confirming,
    GivenTicket,
    Holding,
    Issuing,
    NotIssued,
    Paper,
)
from kiosk.flow.state import FlowState, IssueOrder, Step


def ask_ticket(state: FlowState) -> Step:
    """Order a ticket; a second touch finds the screen gone and orders nothing."""
    match state.screen:
        case Confirming(service, priority_class):
            order = IssueOrder(service, priority_class, state.language, state.card)
            return replace(state, screen=Issuing(service)), (order,)
        case _:
            return state, ()


def ticket_given(state: FlowState, given: GivenTicket, at: float) -> FlowState:
    """The number is there; nothing of the card is needed any more."""
    if not isinstance(state.screen, Issuing):
        return state
    return replace(state, screen=Holding(given, Paper.PRINTING, at), card=None, touched_at=at)


def ticket_refused(state: FlowState, refusal: Refusal, at: float) -> FlowState:
    """The office's rules say no."""
    if not isinstance(state.screen, Issuing):
        return state
    if refusal.reason is RefusalReason.ALREADY_HAS_TICKET:
        screen: AlreadyHolding | NotIssued = AlreadyHolding(refusal.details["number"])
    else:
        screen = NotIssued(refusal.reason)
    return replace(state, screen=screen, card=None, touched_at=at)


def ticket_failed(state: FlowState, at: float) -> FlowState:
    """The kiosk itself cannot give a ticket at present."""
    if not isinstance(state.screen, Issuing):
        return state
    return replace(state, screen=NotIssued(None), card=None, touched_at=at)


def paper_settled(state: FlowState, ticket: TicketId, paper: Paper, at: float) -> FlowState:
    """The paper lies in the tray, or the screen has to do."""
    match state.screen:
        case Holding(given) if given.ticket == ticket:
            return replace(state, screen=Holding(given, paper, at))
        case _:
            return state
