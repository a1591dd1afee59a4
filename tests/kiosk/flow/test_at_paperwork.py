# SPDX-License-Identifier: GPL-3.0-or-later
"""To the paperwork from every page and out of it, and what is left when nobody is there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from common.domain.identifiers import ServiceCode, TicketId
from common.domain.refusals import Refusal, RefusalReason
from kiosk.card import Card, CardFacts, CardFault
from kiosk.flow.at_paperwork import around
from kiosk.flow.inputs import (
    CardFailed,
    CardPut,
    FromPaperwork,
    Press,
    ReceiptShown,
    TicketGiven,
    TicketRefused,
)
from kiosk.flow.paperwork.inputs import (
    Begun,
    ChooseRequest,
    PaperworkInput,
    ServerAway,
    StandingKnown,
    StandingsKnown,
    Touch,
    Type,
)
from kiosk.flow.paperwork.orders import (
    AskStanding,
    AskStandings,
    BeginRequest,
    DropRequest,
    Tie,
)
from kiosk.flow.paperwork.pages import (
    Asking,
    Beginning,
    Browsing,
    End,
    Ended,
    Listed,
    Looked,
    Stop,
    Stopped,
    Told,
)
from kiosk.flow.paperwork.patience import READING_SECONDS
from kiosk.flow.patience import ASK_SECONDS
from kiosk.flow.screens import (
    AlreadyHolding,
    AtPaperwork,
    CardTrouble,
    Choosing,
    Closed,
    Confirming,
    Holding,
    Issuing,
    NotIssued,
    Welcome,
)
from kiosk.flow.state import FlowState, IssueOrder, Looks, PaperworkOrders, Setting
from tests.kiosk.catalogues import A_CATALOGUE, ADDRESS, requesting_office
from tests.kiosk.flow.paperwork.filing import CASE
from tests.kiosk.flow.paperwork.test_standing import STANDING
from tests.kiosk.flow.visits import GIVEN, OPEN, Visit
from tests.kiosk.offices import ELDERLY, PASSPORT, PLAIN

SETTING = Setting(requesting_office(), accepting=True, catalogue=A_CATALOGUE, online=True)
FACTS = CardFacts("HOMSI", "LAYLA", "1994-03-17", ("99010000011",))
CARD = Card(None, None, expired=False, facts=FACTS)
BEFORE_TICKET = Confirming(PASSPORT, ELDERLY, None, 0)


def touched(*what: PaperworkInput) -> list[FromPaperwork]:
    return [FromPaperwork(each, touched=True) for each in what]


def came(*what: PaperworkInput) -> list[FromPaperwork]:
    return [FromPaperwork(each, touched=False) for each in what]


def page(visit: Visit) -> object:
    assert isinstance(visit.screen, AtPaperwork)
    return visit.screen.work.page


def filling() -> Visit:
    visit = Visit(SETTING).on(BEFORE_TICKET).do(Press.BEGIN_REQUEST)
    return visit.do(*touched(Touch.NEXT), *came(Begun(CASE)))


@pytest.mark.parametrize("screen", [Welcome(), Closed(), Choosing()])
def test_everything_that_can_be_requested_is_a_touch_away_open_or_closed(
    screen: Welcome | Closed | Choosing,
) -> None:
    visit = Visit(SETTING).on(screen).do(Press.REQUESTS)
    assert page(visit) == Browsing()
    assert visit.do(Press.REQUESTS, *touched(Touch.BACK)).screen == screen


def test_an_office_that_takes_no_requests_has_no_way_there() -> None:
    assert Visit(OPEN).on(Choosing()).do(Press.REQUESTS).screen == Choosing()
    assert Visit(OPEN).on(BEFORE_TICKET).do(Press.BEGIN_REQUEST).screen == BEFORE_TICKET
    assert Visit(SETTING).on(Choosing()).do(Press.BEGIN_REQUEST).screen == Choosing()


def test_a_queue_leads_to_the_request_behind_it_and_back() -> None:
    visit = Visit(SETTING).on(BEFORE_TICKET).do(Press.BEGIN_REQUEST)
    assert page(visit) == Beginning()
    assert visit.do(*touched(Touch.BACK)).screen == BEFORE_TICKET


def test_a_queue_whose_request_is_not_offered_leads_nowhere() -> None:
    offer = SETTING.office.requests if SETTING.office else None
    assert offer is not None
    poor = replace(SETTING.office, requests=replace(offer, services=(ADDRESS,)))  # type: ignore[type-var]  # it is there
    visit = Visit(replace(SETTING, office=poor)).on(BEFORE_TICKET).do(Press.BEGIN_REQUEST)
    assert visit.screen == BEFORE_TICKET


def test_what_the_paperwork_has_done_by_others_is_an_effect() -> None:
    visit = Visit(SETTING).on(BEFORE_TICKET).do(Press.BEGIN_REQUEST, *touched(Touch.NEXT))
    assert visit.effects == (PaperworkOrders((BeginRequest(PASSPORT, visit.state.language),)),)


def test_out_of_the_paperwork_into_the_queue_as_whom_one_had_chosen() -> None:
    visit = Visit(replace(SETTING, online=False)).on(BEFORE_TICKET)
    visit.do(Press.BEGIN_REQUEST, *touched(Touch.NEXT))
    assert isinstance(page(visit), Stopped)
    visit.do(*touched(Touch.TICKET))
    assert visit.screen == Issuing(PASSPORT)
    (order,) = visit.effects
    assert isinstance(order, IssueOrder)
    assert (order.service, order.priority_class) == (PASSPORT, ELDERLY)


def test_when_nobody_is_there_any_more_nothing_of_it_is_left() -> None:
    visit = filling().do(*touched(*map(Type, "990")))
    visit.wait(READING_SECONDS - 1)
    assert visit.state.asking_since is None
    visit.wait(1).wait(ASK_SECONDS)
    assert visit.screen == Welcome()
    assert visit.state.card is None


def test_what_comes_by_itself_is_no_sign_of_life() -> None:
    visit = filling().wait(READING_SECONDS - 1).do(*came(ServerAway()))
    assert visit.wait(1).state.asking_since is not None


def test_what_comes_after_the_paperwork_was_left_changes_nothing() -> None:
    assert Visit(SETTING).on(Choosing()).do(*came(Begun(CASE))).screen == Choosing()


def test_a_draft_is_withdrawn_on_the_way_out() -> None:
    visit = filling().do(*touched(Touch.STOP, Touch.DROP))
    assert visit.screen == Welcome()
    assert visit.effects == (PaperworkOrders((DropRequest(CASE),)),)


def test_a_card_that_was_missing_leads_on() -> None:
    visit = Visit(SETTING).on(Choosing()).do(Press.REQUESTS)
    visit.do(*touched(ChooseRequest(ADDRESS), Touch.NEXT))
    assert isinstance(page(visit), Stopped)
    assert page(visit.do(CardPut(CARD))) == Beginning()
    assert visit.state.card == CARD


def test_a_card_that_is_put_on_before_it_is_asked_for_is_kept_and_nothing_moves() -> None:
    visit = Visit(SETTING).on(Choosing()).do(Press.REQUESTS, CardPut(CARD))
    assert page(visit) == Browsing()
    assert visit.state.card == CARD


def test_a_card_does_not_take_over_what_was_begun_with_another() -> None:
    visit = filling().do(CardPut(CARD), CardFailed(CardFault.UNREADABLE))
    assert visit.state.card is None
    assert isinstance(visit.screen, AtPaperwork)


def test_a_card_that_cannot_be_read_is_told_while_one_is_wanted() -> None:
    visit = Visit(SETTING).on(Choosing()).do(Press.REQUESTS, CardFailed(CardFault.UNREADABLE))
    assert isinstance(visit.screen, CardTrouble)
    assert page(visit.do(Press.WITHOUT_CARD)) == Browsing()
    visit.do(CardFailed(CardFault.UNREADABLE), CardPut(CARD))
    assert page(visit) == Browsing()


def test_a_receipt_that_is_scanned_opens_how_its_request_stands() -> None:
    visit = Visit(SETTING).do(ReceiptShown("P-1", "7K"))
    assert visit.effects == (PaperworkOrders((AskStanding("P-1", "7K"),)),)
    visit.do(*came(StandingKnown(STANDING)))
    assert page(visit) == Told(STANDING)
    assert "7K" not in repr(ReceiptShown("P-1", "7K"))


def test_a_receipt_means_nothing_before_a_ticket_or_without_requests() -> None:
    assert Visit(SETTING).on(BEFORE_TICKET).do(ReceiptShown("P", "7")).screen == BEFORE_TICKET
    assert Visit(OPEN).do(ReceiptShown("P", "7")).screen == Welcome()


def test_the_next_citizen_is_quicker_than_the_last_page() -> None:
    visit = Visit(SETTING).do(ReceiptShown("P-1", "7K"), *came(StandingKnown(STANDING)))
    visit.do(CardPut(CARD))
    assert visit.screen == Choosing()
    assert visit.state.card == CARD


def test_where_text_is_large_or_low_one_question_stands_on_a_sheet() -> None:
    state = FlowState(Welcome(), SETTING.office.languages[0])  # type: ignore[union-attr]  # it is there
    assert around(state, SETTING).most > 1
    assert around(replace(state, looks=Looks(lower_reach=True)), SETTING).most == 1
    with pytest.raises(LookupError):
        around(state, Setting(None, accepting=False))


def test_nothing_personal_is_printed_of_a_card_or_a_state() -> None:
    visit = filling()
    assert "LAYLA" not in repr(CARD) + repr(FACTS)
    assert CASE.secret not in repr(visit.state)
    assert ServiceCode("passport") == PASSPORT
    assert PLAIN != ELDERLY


def asking(setting: Setting = SETTING) -> Visit:
    return Visit(setting).on(Choosing()).do(Press.REQUESTS, *touched(Touch.ASK))


def test_a_card_on_the_page_of_how_it_stands_asks_and_stays_with_nobody() -> None:
    visit = asking().do(CardPut(CARD))
    assert visit.effects == (PaperworkOrders((AskStandings(FACTS.numbers),)),)
    assert visit.state.card is None
    several = (STANDING, STANDING)
    visit.do(*came(StandingsKnown(several, more=False)))
    assert page(visit) == Listed(several, more=False)
    assert visit.do(CardPut(CARD)).screen == Choosing()


def test_a_card_that_says_nothing_of_its_holder_is_asked_about_all_the_same() -> None:
    visit = asking().do(CardPut(replace(CARD, facts=None)))
    assert visit.effects == (PaperworkOrders((AskStandings(()),)),)


def test_a_card_that_was_unreadable_first_asks_at_the_second_try() -> None:
    visit = asking().do(CardFailed(CardFault.UNREADABLE))
    assert isinstance(visit.screen, CardTrouble)
    visit.do(CardPut(CARD))
    assert visit.effects == (PaperworkOrders((AskStandings(FACTS.numbers),)),)
    again = asking().do(CardFailed(CardFault.UNREADABLE), Press.WITHOUT_CARD)
    assert page(again) == Asking()


def test_a_card_off_line_is_told_so() -> None:
    assert page(asking(replace(SETTING, online=False)).do(CardPut(CARD))) == Asking(
        looked=Looked.AWAY
    )


def at_the_end() -> Visit:
    """A request that needs a clerk; its page offers a ticket."""
    visit = filling()
    assert isinstance(visit.screen, AtPaperwork)
    work = replace(visit.screen.work, page=Ended(End.CLERK))
    return visit.on(replace(visit.screen, work=work)).do(*touched(Touch.TICKET))


def test_the_ticket_that_is_taken_for_a_request_leads_to_it() -> None:
    visit = at_the_end()
    assert visit.screen == Issuing(PASSPORT, CASE)
    visit.do(TicketGiven(GIVEN))
    assert visit.effects == (PaperworkOrders((Tie(CASE, GIVEN.ticket),)),)
    assert isinstance(visit.screen, Holding)
    assert visit.screen.request == CASE.number
    assert visit.do(TicketGiven(GIVEN)).effects == ()


def test_a_ticket_that_is_held_already_leads_to_the_request_as_well() -> None:
    refusal = Refusal(RefusalReason.ALREADY_HAS_TICKET, {"number": "PA 003"})
    held = TicketId("2026-11-22.PA003")
    visit = at_the_end().do(TicketRefused(refusal, held))
    assert visit.screen == AlreadyHolding("PA 003", CASE.number)
    assert visit.effects == (PaperworkOrders((Tie(CASE, held),)),)
    unknown = at_the_end().do(TicketRefused(refusal))
    assert (unknown.screen, unknown.effects) == (AlreadyHolding("PA 003"), ())


def test_where_no_ticket_is_given_nothing_is_tied() -> None:
    visit = at_the_end().do(TicketRefused(Refusal(RefusalReason.DAY_CLOSED, {})))
    assert (visit.screen, visit.effects) == (NotIssued(RefusalReason.DAY_CLOSED), ())


def test_a_ticket_off_line_is_tied_to_what_was_begun_before_the_line_broke() -> None:
    visit = filling().do(*touched(Touch.NEXT), *came(ServerAway()))
    assert isinstance(visit.screen, AtPaperwork)
    visit.on(replace(visit.screen, work=replace(visit.screen.work, page=Stopped(Stop.NO_SERVER))))
    visit.do(*touched(Touch.TICKET), TicketGiven(GIVEN))
    assert visit.effects == (PaperworkOrders((Tie(CASE, GIVEN.ticket),)),)
