# SPDX-License-Identifier: GPL-3.0-or-later
"""How a request stands, for whoever has its receipt or the card of its applicant."""

from __future__ import annotations

from dataclasses import replace

import pytest

from common.domain.identifiers import Language
from common.domain.request.stages import RequestStage
from kiosk.flow.paperwork.inputs import (
    CardShown,
    CardTells,
    Choose,
    OpenEntry,
    PointAt,
    ReceiptRead,
    ReceiptWrong,
    StandingKnown,
    StandingsKnown,
    Touch,
    Type,
)
from kiosk.flow.paperwork.orders import AskStanding, AskStandings
from kiosk.flow.paperwork.pages import (
    Asking,
    Browsing,
    Listed,
    Looked,
    Part,
    Standing,
    Told,
    Wait,
    Waiting,
)
from kiosk.flow.paperwork.state import Exit
from tests.kiosk.flow.paperwork.filing import AROUND, Filing, path

STANDING = Standing(
    number="P-1",
    names={"en": "Passport"},
    stage=RequestStage.READY,
    since=0.0,
    language=Language("en"),
    currency="SYP",
    to_pay=0,
    asked=0,
    due_at=None,
    electronic=False,
    tracking=None,
)


def test_number_and_secret_are_typed_and_asked_about() -> None:
    filing = Filing().do(Touch.ASK, Touch.ASK)
    assert filing.shows(Asking())
    filing.type("P-1").do(Touch.ASK)
    assert filing.shows(Asking("P-1", part=Part.SECRET))
    filing.type("7K").do(Touch.ERASE, PointAt(path("number"))).type("2").do(Touch.ERASE)
    assert filing.shows(Asking("P-1", "7"))
    filing.do(Touch.ASK)
    assert filing.shows(Waiting(Wait.ASKING))
    assert filing.gave(AskStanding("P-1", "7"))
    assert filing.do(StandingKnown(STANDING)).shows(Told(STANDING))
    assert filing.do(Touch.DONE).left is Exit.DONE


def test_a_wrong_secret_is_told_and_typed_anew() -> None:
    filing = Filing().do(ReceiptRead("P-1", "7K"), ReceiptWrong(90))
    assert filing.shows(Asking(wrong=True, seconds=90))
    assert filing.do(Type("P")).shows(Asking("P", seconds=90))


def test_a_receipt_that_is_scanned_is_asked_about_at_once() -> None:
    filing = Filing().do(ReceiptRead("P-1", "7K"))
    assert filing.gave(AskStanding("P-1", "7K"))


def test_in_the_middle_of_a_form_a_receipt_changes_nothing() -> None:
    filing = Filing().begin()
    assert filing.do(ReceiptRead("P-1", "7K")).at == "national_number"


def test_the_way_back_leads_to_everything_that_can_be_requested() -> None:
    assert Filing().do(Touch.ASK, Touch.BACK).shows(Browsing())
    told = Filing().do(ReceiptRead("P-1", "7K"), StandingKnown(STANDING))
    assert told.do(Touch.BACK).shows(Browsing())


def test_there_is_nothing_to_choose_where_a_receipt_is_typed() -> None:
    assert Filing().do(Touch.ASK, Choose("x"), OpenEntry(1)).shows(Asking())


def test_neither_number_nor_secret_stands_in_what_is_printed_of_the_state() -> None:
    filing = Filing().do(Touch.ASK).type("P-1").do(Touch.ASK).type("7K")
    assert repr(filing.page) == "<Asking>"
    filing.do(Touch.ASK)
    assert "7K" not in f"{filing.work!r} {filing.page!r} {filing.orders!r}"


NUMBERS = ("99010000011", "N0000001")


def by_card() -> Filing:
    return Filing().do(Touch.ASK, CardShown(NUMBERS))


def test_a_card_asks_how_the_requests_of_its_holder_stand() -> None:
    filing = by_card()
    assert filing.shows(Waiting(Wait.FINDING))
    assert filing.gave(AskStandings(NUMBERS))
    assert filing.do(StandingsKnown((STANDING,), more=False)).shows(Told(STANDING))
    assert "99010000011" not in repr(AskStandings(NUMBERS)) + repr(CardShown(NUMBERS))


def test_several_requests_are_a_list_whose_pages_are_turned() -> None:
    many = tuple(replace(STANDING, number=f"P-{n}") for n in range(4))
    filing = by_card().do(StandingsKnown(many, more=True))
    assert filing.shows(Listed(many, more=True))
    assert filing.do(Touch.MORE).shows(Listed(many, more=True, page=1))
    assert filing.do(Touch.MORE).shows(Listed(many, more=True))
    filing.around = replace(AROUND, most=1)
    assert filing.do(Touch.MORE, Touch.MORE).shows(Listed(many, more=True))
    assert filing.do(Touch.BACK).shows(Browsing())
    assert by_card().do(StandingsKnown(many, more=True), Touch.DONE).left is Exit.DONE
    listed = by_card().do(StandingsKnown(many, more=True), ReceiptRead("P-1", "7K"))
    assert listed.gave(AskStanding("P-1", "7K"))


def test_where_no_request_is_the_cards_the_receipt_is_the_other_way() -> None:
    filing = by_card().do(StandingsKnown((), more=False))
    assert filing.shows(Asking(looked=Looked.NOTHING))
    assert filing.do(Type("P")).shows(Asking("P"))
    assert filing.do(Touch.ASK, Type("7")).shows(Asking("P", "7", part=Part.SECRET))


@pytest.mark.parametrize(("looked", "seconds"), [(Looked.AWAY, 0), (Looked.LATER, 15)])
def test_a_card_that_tells_nothing_says_why(looked: Looked, seconds: int) -> None:
    filing = by_card().do(CardTells(looked, seconds))
    assert filing.shows(Asking(looked=looked, seconds=seconds))


def test_off_line_a_card_asks_nothing_and_the_receipt_is_offered() -> None:
    filing = Filing(replace(AROUND, online=False)).do(Touch.ASK, CardShown(NUMBERS))
    assert filing.shows(Asking(looked=Looked.AWAY))
    assert not filing.orders


def test_a_card_asks_nowhere_but_on_that_page() -> None:
    assert Filing().do(CardShown(NUMBERS)).shows(Browsing())
    late = by_card().do(CardTells(Looked.AWAY), StandingsKnown((STANDING,), more=False))
    assert late.shows(Asking(looked=Looked.AWAY))
