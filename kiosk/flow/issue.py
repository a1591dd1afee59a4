# SPDX-License-Identifier: GPL-3.0-or-later
"""From the wish for a ticket to the number: asked once, answered once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

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
from kiosk.flow.state import FlowState, IssueOrder, PaperworkOrders, Step

if TYPE_CHECKING:
    # Loaded when somebody first asks for it.
    from kiosk.flow.paperwork.state import Case


def ask_ticket(state: FlowState) -> Step:
    """Order a ticket; a second touch finds the screen gone and orders nothing."""
    match state.screen:
        case Confirming(service, priority_class):
            order = IssueOrder(service, priority_class, state.language, state.card)
            return replace(state, screen=Issuing(service)), (order,)
        case _:
            return state, ()


def ticket_given(state: FlowState, given: GivenTicket, at: float) -> Step:
    """The number is there; nothing of the card is needed any more."""
    if not isinstance(state.screen, Issuing):
        return state, ()
    case = state.screen.case
    screen = Holding(given, Paper.PRINTING, at, _number_of(case))
    return replace(state, screen=screen, card=None, touched_at=at), _tied(case, given.ticket)


def ticket_refused(state: FlowState, refusal: Refusal, held: TicketId | None, at: float) -> Step:
    """The office's rules say no. A ticket that is ``held`` already leads to the request as well."""
    if not isinstance(state.screen, Issuing):
        return state, ()
    left = replace(state, card=None, touched_at=at)
    if refusal.reason is not RefusalReason.ALREADY_HAS_TICKET:
        return replace(left, screen=NotIssued(refusal.reason)), ()
    case = None if held is None else state.screen.case
    screen = AlreadyHolding(refusal.details["number"], _number_of(case))
    return replace(left, screen=screen), () if held is None else _tied(case, held)


def ticket_failed(state: FlowState, at: float) -> FlowState:
    """The kiosk itself cannot give a ticket at present."""
    if not isinstance(state.screen, Issuing):
        return state
    return replace(state, screen=NotIssued(None), card=None, touched_at=at)


def paper_settled(state: FlowState, ticket: TicketId, paper: Paper, at: float) -> FlowState:
    """The paper lies in the tray, or the screen has to do."""
    match state.screen:
        case Holding(given) as holding if given.ticket == ticket:
            return replace(state, screen=replace(holding, paper=paper, since=at))
        case _:
            return state


def _number_of(case: Case | None) -> str:
    return "" if case is None else case.number


def _tied(case: Case | None, ticket: TicketId) -> tuple[PaperworkOrders, ...]:
    if case is None:
        return ()
    from kiosk.flow.paperwork.orders import Tie  # noqa: PLC0415 - it is loaded by now

    return (PaperworkOrders((Tie(case, ticket),)),)
