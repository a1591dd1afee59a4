# SPDX-License-Identifier: GPL-3.0-or-later
"""The one way forward: a state, what happened and when, to the next state and what to do."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.card import Card
from kiosk.flow.at_paperwork import (
    ask_by_card,
    ask_papers,
    asks_by_card,
    begin_request,
    go_on,
    show_receipt,
)
from kiosk.flow.chip import (
    after_card,
    chip_failed,
    chip_progressed,
    chip_read,
    chip_touched,
    leave,
)
from kiosk.flow.inputs import (
    AskCopy,
    CardFailed,
    CardPut,
    ChipFailed,
    ChipProgressed,
    ChipPut,
    ChipRead,
    ChooseGroup,
    ChooseLanguage,
    ChooseNeed,
    ChooseService,
    CopySettled,
    EnterAccessNumber,
    EnterPin,
    FromPaperwork,
    Input,
    PaperFound,
    PaperSettled,
    PinChecked,
    Press,
    ReceiptShown,
    Tick,
    TicketFailed,
    TicketGiven,
    TicketRefused,
)
from kiosk.flow.issue import ask_ticket, ticket_failed, ticket_given, ticket_refused
from kiosk.flow.issue import paper_settled as settle_paper
from kiosk.flow.patience import tick, wiped
from kiosk.flow.screens import (
    AlreadyHolding,
    CardTrouble,
    Holding,
    NotIssued,
    Paper,
    StaffDesk,
    StaffLock,
    StaffTickets,
)
from kiosk.flow.staff import check_pin, pin_checked, touch_corner
from kiosk.flow.staff_tickets import ask_copy, copy_settled, open_tickets, paper_found
from kiosk.flow.state import Deed, FlowState, Looks, Setting, Step
from kiosk.flow.visit import (
    back,
    begin,
    card_failed,
    choose_group,
    choose_need,
    choose_service,
    put_card,
    turn_page,
)


def step(state: FlowState, what: Input, at: float, setting: Setting) -> Step:
    """The next state and the effects of ``what`` at ``at`` (monotonic seconds).

    What makes no sense on the screen that is shown changes nothing.
    """
    match what:
        case Tick():
            return tick(state, at, setting), ()
        case TicketGiven(given):
            return ticket_given(state, given, at)
        case TicketRefused(refusal, held):
            return ticket_refused(state, refusal, held, at)
        case TicketFailed():
            return ticket_failed(state, at), ()
        case PaperSettled(ticket, paper):
            # The first printer did not print, or nobody knows: the staff are told at once.
            effects = () if paper is Paper.TAKE else (Deed.LOOK_AT_PRINTER,)
            return settle_paper(state, ticket, paper, at), effects
        case CopySettled():
            return copy_settled(state, what)
        case PinChecked(right):
            return pin_checked(state, right, at), ()
        case ChipProgressed(share):
            return chip_progressed(state, share), ()
        case ChipRead(card):
            return chip_read(state, card, at, setting), ()
        case ChipFailed():
            return chip_failed(state, what, at), ()
        case FromPaperwork(touched=False):
            return go_on(state, what, at, setting)
        case _:
            return _touched(replace(state, touched_at=at, asking_since=None), what, at, setting)


def _touched(
    state: FlowState,
    what: Press
    | ChooseLanguage
    | ChooseGroup
    | ChooseService
    | ChooseNeed
    | AskCopy
    | PaperFound
    | EnterPin
    | FromPaperwork
    | ReceiptShown
    | CardPut
    | CardFailed
    | ChipPut
    | EnterAccessNumber,
    at: float,
    setting: Setting,
) -> Step:
    match what:
        case Press():
            return _pressed(state, what, at, setting)
        case ChooseLanguage(language):
            return replace(state, language=language), ()
        case ChooseGroup(group):
            return choose_group(state, group, setting), ()
        case ChooseService(service):
            return choose_service(state, service, setting)
        case ChooseNeed(priority_class):
            return choose_need(state, priority_class, setting)
        case EnterPin() | AskCopy() | PaperFound():
            return _by_staff(state, what, at)
        case FromPaperwork():
            return go_on(state, what, at, setting)
        case ReceiptShown():
            return show_receipt(state, what, at, setting)
        case CardPut(card):
            return _put(state, card, at, setting)
        case CardFailed(fault):
            return card_failed(state, fault), ()
        case ChipPut() | EnterAccessNumber():
            return chip_touched(state, what, at, setting)
        case _:
            assert_never(what)


def _by_staff(state: FlowState, what: EnterPin | AskCopy | PaperFound, at: float) -> Step:
    match what:
        case EnterPin(pin):
            return check_pin(state, pin, at)
        case AskCopy():
            return ask_copy(state, what)
        case PaperFound():
            return paper_found(state, what)
        case _:
            assert_never(what)


def _put(state: FlowState, card: Card, at: float, setting: Setting) -> Step:
    if asks_by_card(state.screen):
        return ask_by_card(state, card, at, setting)
    return after_card(put_card(state, card, at, setting), at, setting)


def _pressed(  # noqa: C901, PLR0911 - one line for each thing to touch is the clearest table
    state: FlowState, what: Press, at: float, setting: Setting
) -> Step:
    match what:
        case Press.BEGIN:
            return begin(state), ()
        case Press.BACK:
            return back(state, at, setting), ()
        case Press.MORE:
            return turn_page(state), ()
        case Press.GET_TICKET:
            return ask_ticket(state)
        case Press.REQUESTS:
            return ask_papers(state, setting)
        case Press.BEGIN_REQUEST:
            return begin_request(state, setting)
        case Press.DONE:
            return _done(state, at, setting), ()
        case Press.WITHOUT_CARD | Press.CARD_AGAIN:
            return leave(state, what, at, setting)
        case Press.STILL_HERE:
            return state, ()
        case Press.LARGER_TEXT | Press.HIGH_CONTRAST | Press.LOWER_REACH | Press.READ_ALOUD:
            return replace(state, looks=_turned(state.looks, what)), ()
        case Press.HELP:
            return state, (Deed.CALL_STAFF,)
        case Press.STAFF_CORNER:
            return touch_corner(state, at, setting), ()
        case Press.PAPERS_CHECKED:
            return state, (Deed.PAPERS_CHECKED,) if _at_desk(state) else ()
        case Press.STAFF_TICKETS:
            return open_tickets(state), ()
        case Press.EXIT:
            return state, (Deed.EXIT,) if _at_desk(state) else ()
        case _:
            assert_never(what)


def _at_desk(state: FlowState) -> bool:
    return isinstance(state.screen, StaffDesk)


def _turned(looks: Looks, what: Press) -> Looks:
    name = what.value
    return replace(looks, **{name: not getattr(looks, name)})


def _done(state: FlowState, at: float, setting: Setting) -> FlowState:
    match state.screen:
        case Holding(paper=Paper.TAKE | Paper.TAKE_SECOND | Paper.SCREEN):
            return wiped(state, at, setting)
        case AlreadyHolding() | NotIssued() | CardTrouble():
            return wiped(state, at, setting)
        case StaffLock() | StaffDesk() | StaffTickets():
            return wiped(state, at, setting)
        case _:
            return state
