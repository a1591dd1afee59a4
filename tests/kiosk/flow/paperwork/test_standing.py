# SPDX-License-Identifier: GPL-3.0-or-later
"""How a request stands, for whoever has its receipt."""

from __future__ import annotations

from common.domain.identifiers import Language
from common.domain.request.stages import RequestStage
from kiosk.flow.paperwork.inputs import (
    Choose,
    OpenEntry,
    PointAt,
    ReceiptRead,
    ReceiptWrong,
    StandingKnown,
    Touch,
    Type,
)
from kiosk.flow.paperwork.orders import AskStanding
from kiosk.flow.paperwork.pages import Asking, Browsing, Part, Standing, Told, Wait, Waiting
from kiosk.flow.paperwork.state import Exit
from tests.kiosk.flow.paperwork.filing import Filing, path

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
