# SPDX-License-Identifier: GPL-3.0-or-later
"""What a citizen can do, and what follows."""

from __future__ import annotations

import pytest

from common.domain.identifiers import ClassCode, Language, ServiceCode, TicketId
from common.domain.refusals import Refusal, RefusalReason
from kiosk.card import CardFault
from kiosk.flow.inputs import (
    CardFailed,
    CardPut,
    ChooseGroup,
    ChooseLanguage,
    ChooseNeed,
    ChooseService,
    PaperSettled,
    Press,
    TicketFailed,
    TicketGiven,
    TicketRefused,
)
from kiosk.flow.screens import (
    AlreadyHolding,
    CardTrouble,
    Choosing,
    Closed,
    Confirming,
    Holding,
    Issuing,
    NotIssued,
    Paper,
    StaffDesk,
    Starting,
    Welcome,
)
from kiosk.flow.state import Deed, IssueOrder, Looks, PrepareTicket, Setting
from tests.kiosk.flow.visits import CARD, GIVEN, NOTHING, OPEN, SHUT, Visit
from tests.kiosk.offices import ELDERLY, PASSPORT, PLAIN, grouped_office

PAGE = Confirming(PASSPORT, PLAIN, None, 0)
GROUPED = Setting(grouped_office(), accepting=True)
TAKEN = Refusal(RefusalReason.ALREADY_HAS_TICKET, {"number": "PA 001"})


def test_three_touches_order_a_ticket_in_the_language_on_the_screen() -> None:
    visit = Visit().do(ChooseLanguage(Language("uk")), Press.BEGIN, ChooseService(PASSPORT))
    assert visit.effects == (PrepareTicket(PASSPORT, PLAIN, Language("uk")),)
    ordered = visit.do(Press.GET_TICKET).effects
    assert ordered == (IssueOrder(PASSPORT, PLAIN, Language("uk"), None),)
    assert visit.screen == Issuing(PASSPORT)


def test_where_services_come_in_groups_three_touches_are_enough_as_well() -> None:
    visit = Visit(GROUPED).do(ChooseGroup("people"), ChooseService(PASSPORT), Press.GET_TICKET)
    assert visit.screen == Issuing(PASSPORT)


def test_a_second_touch_orders_no_second_ticket() -> None:
    visit = Visit().on(PAGE).do(Press.GET_TICKET, Press.GET_TICKET)
    assert visit.effects == ()


def test_a_need_is_claimed_by_one_touch_and_taken_back_by_another() -> None:
    visit = Visit().on(PAGE).do(ChooseNeed(ELDERLY))
    assert visit.screen == Confirming(PASSPORT, ELDERLY, None, 0)
    assert visit.do(ChooseNeed(ELDERLY)).screen == PAGE


@pytest.mark.parametrize("need", [PLAIN, ClassCode("unknown")])
def test_only_what_is_offered_can_be_claimed(need: ClassCode) -> None:
    assert Visit().on(PAGE).do(ChooseNeed(need)).screen == PAGE


def test_a_given_ticket_forgets_the_card_and_waits_for_its_paper() -> None:
    visit = Visit().do(CardPut(CARD), ChooseService(PASSPORT), Press.GET_TICKET)
    assert isinstance(visit.effects[0], IssueOrder)
    assert visit.effects[0].card is CARD
    visit.do(TicketGiven(GIVEN))
    assert visit.screen == Holding(GIVEN, Paper.PRINTING, visit.at)
    assert visit.state.card is None
    visit.do(PaperSettled(GIVEN.ticket, Paper.TAKE))
    assert visit.screen == Holding(GIVEN, Paper.TAKE, visit.at)
    assert visit.do(Press.DONE).screen == Welcome()


def test_the_paper_of_another_ticket_changes_nothing() -> None:
    holding = Holding(GIVEN, Paper.PRINTING, 0)
    visit = Visit().on(holding).do(PaperSettled(TicketId("2026-11-22.PA002"), Paper.TAKE))
    assert visit.screen == holding
    assert visit.do(Press.DONE).screen == holding


@pytest.mark.parametrize("told", [TicketGiven(GIVEN), TicketRefused(TAKEN), TicketFailed()])
def test_an_answer_nobody_waits_for_changes_nothing(
    told: TicketGiven | TicketRefused | TicketFailed,
) -> None:
    assert Visit().do(told).screen == Welcome()


def test_whoever_has_a_ticket_is_shown_it() -> None:
    visit = Visit().on(Issuing(PASSPORT)).do(TicketRefused(TAKEN))
    assert visit.screen == AlreadyHolding("PA 001")
    assert visit.do(Press.DONE).screen == Welcome()


def test_other_refusals_and_the_kiosks_own_trouble_are_told() -> None:
    closed = Refusal(RefusalReason.OFFICE_CLOSED)
    assert Visit().on(Issuing(PASSPORT)).do(TicketRefused(closed)).screen == NotIssued(
        RefusalReason.OFFICE_CLOSED
    )
    assert Visit().on(Issuing(PASSPORT)).do(TicketFailed()).screen == NotIssued(None)


def test_back_goes_one_step_and_from_the_top_home() -> None:
    visit = Visit(GROUPED).do(ChooseGroup("people"), Press.MORE, ChooseService(PASSPORT))
    assert visit.do(Press.BACK).screen == Choosing("people", 1)
    assert visit.do(Press.BACK).screen == Choosing()
    assert visit.do(Press.BACK).screen == Welcome()
    assert visit.do(Press.BACK).screen == Welcome()


def test_a_card_begins_a_visit_or_joins_the_one_under_way() -> None:
    assert Visit().do(CardPut(CARD)).screen == Choosing()
    joined = Visit().on(PAGE).do(CardPut(CARD))
    assert (joined.screen, joined.state.card) == (PAGE, CARD)


@pytest.mark.parametrize(
    "left", [Holding(GIVEN, Paper.TAKE, 0), AlreadyHolding("PA 001"), NotIssued(None)]
)
def test_the_next_citizens_card_begins_a_fresh_visit(
    left: Holding | AlreadyHolding | NotIssued,
) -> None:
    visit = Visit().do(ChooseLanguage(Language("fr"))).on(left).do(CardPut(CARD))
    assert (visit.screen, visit.state.language) == (Choosing(), visit.office.languages[0])


@pytest.mark.parametrize(
    "busy", [Issuing(PASSPORT), Holding(GIVEN, Paper.SCREEN, 0), StaffDesk(), Closed(), Starting()]
)
def test_elsewhere_cards_are_left_alone(
    busy: Issuing | Holding | StaffDesk | Closed | Starting,
) -> None:
    visit = Visit().on(busy).do(CardPut(CARD), CardFailed(CardFault.UNREADABLE))
    assert (visit.screen, visit.state.card) == (busy, None)


def test_a_card_in_trouble_can_be_tried_again_or_left_out() -> None:
    visit = Visit().do(CardFailed(CardFault.PULLED_OUT))
    assert visit.screen == CardTrouble(CardFault.PULLED_OUT, Welcome())
    again = visit.do(CardFailed(CardFault.UNREADABLE)).screen
    assert again == CardTrouble(CardFault.UNREADABLE, Welcome())
    assert visit.do(Press.CARD_AGAIN).screen == Welcome()
    assert visit.do(CardFailed(CardFault.UNREADABLE), Press.WITHOUT_CARD).screen == Choosing()
    visit.do(ChooseService(PASSPORT), CardFailed(CardFault.UNREADABLE))
    assert visit.do(CardPut(CARD)).screen == PAGE
    assert visit.do(Press.CARD_AGAIN, Press.WITHOUT_CARD).screen == PAGE
    assert visit.do(CardFailed(CardFault.UNREADABLE), Press.DONE).screen == Welcome()


def test_touches_that_belong_elsewhere_change_nothing() -> None:
    stray = (Press.MORE, ChooseService(PASSPORT), ChooseNeed(ELDERLY), Press.GET_TICKET)
    assert Visit().do(*stray, Press.DONE, Press.STILL_HERE).screen == Welcome()
    assert Visit().on(PAGE).do(Press.BEGIN, ChooseGroup("people")).screen == PAGE
    assert Visit().do(Press.BEGIN, ChooseGroup("people")).screen == Choosing()
    assert Visit(GROUPED).do(ChooseGroup("none")).screen == Welcome()
    assert Visit().do(Press.BEGIN, ChooseService(ServiceCode("none"))).screen == Choosing()
    assert Visit().do(Press.PAPERS_CHECKED, Press.EXIT).effects == ()


def test_without_a_set_up_nothing_can_be_chosen() -> None:
    visit = Visit(NOTHING).on(Welcome()).do(ChooseGroup("people"))
    assert visit.screen == Welcome()
    assert Visit(NOTHING).on(Choosing()).do(ChooseService(PASSPORT)).screen == Choosing()
    assert Visit(NOTHING).on(PAGE).do(ChooseNeed(ELDERLY)).screen == PAGE


def test_the_accessibility_bar_switches_each_look_on_and_off() -> None:
    presses = (Press.LARGER_TEXT, Press.HIGH_CONTRAST, Press.LOWER_REACH, Press.READ_ALOUD)
    visit = Visit().do(*presses)
    assert visit.state.looks == Looks(True, True, True, True)
    assert visit.do(*presses).state.looks == Looks()


def test_help_is_called_from_any_screen_as_often_as_somebody_asks() -> None:
    for screen in (Welcome(), Closed(), Choosing()):
        visit = Visit().on(screen).do(Press.HELP)
        assert (visit.effects, visit.screen) == ((Deed.CALL_STAFF,), screen)
        assert visit.do(Press.HELP).effects == (Deed.CALL_STAFF,)


def test_a_ticket_without_paper_has_the_printer_looked_at() -> None:
    holding = Visit().on(Holding(GIVEN, Paper.PRINTING, 0))
    assert holding.do(PaperSettled(GIVEN.ticket, Paper.TAKE)).effects == ()


def test_of_a_ticket_that_only_the_second_printer_printed_the_staff_learn_at_once() -> None:
    visit = Visit().on(Holding(GIVEN, Paper.PRINTING, 0.0))
    visit.do(PaperSettled(GIVEN.ticket, Paper.TAKE_SECOND))
    assert visit.screen == Holding(GIVEN, Paper.TAKE_SECOND, visit.at)
    assert visit.effects == (Deed.LOOK_AT_PRINTER,)
    assert visit.do(Press.DONE).screen == Welcome()
    visit = Visit().on(Holding(GIVEN, Paper.PRINTING, 0))
    assert visit.do(PaperSettled(GIVEN.ticket, Paper.SCREEN)).effects == (Deed.LOOK_AT_PRINTER,)


def test_the_closed_kiosk_takes_no_touch() -> None:
    assert Visit(SHUT).do(Press.BEGIN, ChooseGroup("people")).screen == Closed()
    assert Visit(OPEN).screen == Welcome()
