# SPDX-License-Identifier: GPL-3.0-or-later
"""From the wish for a document to the first question."""

from __future__ import annotations

from dataclasses import replace

import pytest

from common.domain.identifiers import Language, ServiceCode
from kiosk.card import Card
from kiosk.flow.paperwork.beginning import TILES, offered, queue_for
from kiosk.flow.paperwork.inputs import (
    Begun,
    Choose,
    ChooseRequest,
    Impossible,
    Touch,
)
from kiosk.flow.paperwork.orders import BeginRequest, DropRequest, FetchPapers, KeepAnswers
from kiosk.flow.paperwork.pages import (
    Beginning,
    Browsing,
    End,
    Ended,
    Filling,
    Leaving,
    RegistersSaid,
    Said,
    Stop,
    Stopped,
    Wait,
    Waiting,
)
from kiosk.flow.paperwork.state import Exit, Fetch
from kiosk.flow.screens import Paper
from tests.kiosk.catalogues import ADDRESS, PASSPORT
from tests.kiosk.flow.paperwork.filing import AROUND, CARD, CASE, Filing, path

EXPIRED = Card(None, None, expired=True)


def test_the_services_that_the_office_offers_can_be_looked_through_page_by_page() -> None:
    filing = Filing()
    assert len(offered(AROUND.office, AROUND.catalogue)) > TILES
    assert filing.do(Touch.MORE).shows(Browsing(1))
    assert filing.do(Touch.MORE).shows(Browsing(0))


def test_an_office_without_requests_offers_none() -> None:
    assert offered(replace(AROUND.office, requests=None), AROUND.catalogue) == ()
    assert offered(AROUND.office, None) == ()
    alone = Filing(replace(AROUND, catalogue=None))
    assert alone.do(Touch.MORE).shows(Browsing(0))


def test_a_service_that_is_not_offered_cannot_be_chosen() -> None:
    assert Filing().do(ChooseRequest(ServiceCode("moon"))).shows(Browsing())


def test_a_service_knows_the_queue_that_leads_to_a_clerk_for_it() -> None:
    queue = queue_for(AROUND.office, PASSPORT)
    assert queue is not None
    assert queue.service == PASSPORT
    assert queue_for(AROUND.office, ADDRESS) is None


def test_what_a_service_needs_is_shown_before_anything_is_begun() -> None:
    filing = Filing().do(ChooseRequest(PASSPORT))
    assert filing.shows(Beginning())
    assert filing.orders == ()
    assert filing.do(Touch.BACK).shows(Browsing())
    assert filing.work.service is None


def test_a_draft_is_begun_and_its_first_question_asked() -> None:
    filing = Filing().do(ChooseRequest(PASSPORT), Touch.NEXT)
    assert filing.shows(Waiting(Wait.BEGINNING))
    assert filing.gave(BeginRequest(PASSPORT, Language("en")))
    assert filing.do(Begun(CASE)).at == "national_number"


def test_nothing_is_filled_in_while_the_server_is_away() -> None:
    filing = Filing().surround(online=False).do(ChooseRequest(PASSPORT), Touch.NEXT)
    assert filing.shows(Stopped(Stop.NO_SERVER))
    assert filing.do(Touch.BACK).shows(Beginning())


def test_a_ticket_can_be_had_while_the_server_is_away() -> None:
    filing = Filing().surround(online=False).do(ChooseRequest(PASSPORT), Touch.NEXT, Touch.TICKET)
    assert filing.left == queue_for(AROUND.office, PASSPORT)


def test_where_no_queue_leads_there_is_no_ticket() -> None:
    filing = Filing().do(ChooseRequest(ADDRESS), Touch.NEXT, Touch.TICKET)
    assert filing.left is None
    assert filing.do(Touch.DONE).left is Exit.DONE


@pytest.mark.parametrize(("card", "stop"), [(None, Stop.CARD_NEEDED), (EXPIRED, Stop.CARD_EXPIRED)])
def test_a_smart_service_needs_a_card_that_is_valid(card: Card | None, stop: Stop) -> None:
    filing = Filing().surround(card=card).do(ChooseRequest(ADDRESS), Touch.NEXT)
    assert filing.shows(Stopped(stop))


def test_a_service_that_is_not_to_be_had_any_more_is_told() -> None:
    filing = Filing().do(ChooseRequest(PASSPORT), Touch.NEXT, Impossible(Stop.ELSEWHERE))
    assert filing.shows(Stopped(Stop.ELSEWHERE))


def test_what_stands_on_the_card_is_not_asked_and_registers_are_asked_at_once() -> None:
    filing = Filing().surround(card=CARD).begin()
    assert filing.shows(Waiting(Wait.FETCHING))
    assert [type(each) for each in filing.orders] == [KeepAnswers, FetchPapers]
    filing.registers_tell(given_name="ليلى", born_on="1994-03-17")
    assert filing.at == "phone"


def test_what_on_the_card_does_not_fit_the_form_is_typed() -> None:
    facts = CARD.facts
    assert facts is not None
    other = replace(CARD, facts=replace(facts, numbers=("N1",), surname="", given="", born_on=""))
    filing = Filing().surround(card=other).begin()
    assert filing.at == "national_number"
    assert filing.work.carded == frozenset()


def test_registers_that_know_somebody_else_than_the_card_stop_the_request() -> None:
    filing = Filing().surround(card=CARD).begin("address")
    filing.registers_tell(given_name="سليم", born_on="1960-01-01")
    assert filing.shows(RegistersSaid(Said.ANOTHER))
    assert filing.do(Touch.NEXT).shows(RegistersSaid(Said.ANOTHER))


def test_a_number_that_registers_do_not_know_is_typed_again() -> None:
    filing = Filing().begin().name_person().registers_tell(Fetch.NOBODY)
    assert filing.shows(RegistersSaid(Said.NOBODY))
    assert filing.do(Touch.BACK).at == "national_number"
    filing.do(Touch.ERASE).name_person("2")
    assert filing.work.person == "99010000012"


def test_whoever_insists_on_their_number_fills_in_everything_themselves() -> None:
    filing = Filing().begin().name_person().registers_tell(Fetch.ANOTHER)
    assert filing.do(Touch.NEXT).at == "given_name"


def test_a_register_that_is_silent_leaves_the_questions_to_the_citizen() -> None:
    filing = Filing().begin().name_person().registers_tell(Fetch.SILENT)
    assert filing.shows(RegistersSaid(Said.SILENT))
    assert filing.do(Touch.NEXT).at == "given_name"


def test_papers_of_somebody_else_never_stay_with_a_request() -> None:
    filing = Filing().begin().name_person().registers_tell(given_name="ليلى")
    filing.do(Touch.BACK)
    assert filing.at == "national_number"
    filing.do(Touch.ERASE).type("2").do(Touch.NEXT)
    assert [type(each) for each in filing.orders] == [DropRequest, BeginRequest]
    filing.do(Begun(CASE))
    assert filing.shows(Waiting(Wait.FETCHING))
    assert "given_name" not in filing.work.answers


def test_a_number_that_was_asked_about_is_not_asked_about_again() -> None:
    filing = Filing().begin().name_person().registers_tell(given_name="ليلى")
    filing.do(Touch.BACK, Touch.NEXT)
    assert filing.at == "given_name_latin"


def test_what_registers_tell_wrongly_is_asked() -> None:
    filing = Filing().begin().name_person().registers_tell(given_name="ل" * 99)
    assert filing.at == "given_name"


def test_a_draft_can_be_kept_for_later_with_a_receipt() -> None:
    filing = Filing().begin().do(Touch.STOP)
    assert isinstance(filing.page, Leaving)
    filing.do(Touch.KEEP)
    assert filing.shows(Ended(End.KEPT))
    assert filing.work.receipt is Paper.PRINTING


def test_a_draft_can_be_withdrawn() -> None:
    filing = Filing().begin().do(Touch.STOP, Touch.DROP)
    assert filing.left is Exit.DONE
    assert filing.gave(DropRequest(CASE))


def test_whoever_thinks_better_of_it_goes_on_filling_in() -> None:
    filing = Filing().begin().do(Touch.STOP, Touch.BACK)
    assert filing.at == "national_number"


def test_going_back_from_the_first_question_does_not_lose_the_draft() -> None:
    filing = Filing().begin().do(Touch.BACK)
    assert filing.shows(Beginning())
    assert filing.do(Touch.NEXT).at == "national_number"
    assert isinstance(filing.do(Touch.BACK, Touch.BACK).page, Leaving)


def test_from_everything_that_can_be_requested_the_way_leads_back_or_out() -> None:
    assert Filing().do(Touch.BACK).left is Exit.BACK
    assert Filing().do(Touch.DONE).left is Exit.DONE


@pytest.mark.parametrize(
    "touch", [Touch.SEND, Touch.PAY_LATER, Touch.STOP, Touch.KEEP, Touch.DROP, Touch.NEXT]
)
def test_what_a_page_does_not_have_changes_nothing(touch: Touch) -> None:
    filing = Filing().do(touch, Choose("x"))
    assert filing.shows(Browsing())


def test_nothing_that_opens_a_request_stands_in_what_is_printed_of_it() -> None:
    assert repr(CASE) == "<Case>"


def test_in_a_form_there_is_no_way_out_without_a_question() -> None:
    filing = Filing().begin().do(Touch.DONE, Touch.MORE, Touch.ASK, Touch.TICKET)
    assert filing.shows(Filling(path("national_number")))
    assert filing.left is None
