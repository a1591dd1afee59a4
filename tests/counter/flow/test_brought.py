# SPDX-License-Identifier: GPL-3.0-or-later
"""A paper, a slip or a card opens its request; what is wrong with it is said in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from common.domain.request.reasons import Recipient
from common.identity.document_code import BadDocumentCode
from common.identity.receipt_code import Receipt, encode_receipt
from common.sync.answers import Denied, Unreachable
from common.sync.request_answers import NoRequest, RequestRead
from common.sync.request_desk import Numbered, SeveralRequests
from common.sync.request_search import BadCode, OfCard, OfPaper, SeveralFound
from common.wire.request_messages import RequestSummary
from counter.flow.actions import Action
from counter.flow.case_parts import Part
from counter.flow.notices import BroughtFault
from counter.flow.papers_found import FoundPage, OpenFound
from counter.flow.papers_kinds import Brought, kind_of, request_number
from counter.flow.papers_page import GiveTo, PapersPage
from tests.counter.flow.money import cash_desk, due_request, money_page, view_of
from tests.counter.flow.rig import Rig
from tests.counter.request_book import BookAnswer
from tests.counter.station import office_of
from tests.pdf417 import CARD_FIELDS, card_bytes, code_of
from tests.virtual.specimens import SPECIMENS

CODE = "https://office.example/verify?code=NBV1:kVb-_x0A"
CARD = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
"""The specimen of ICAO 9303-5, appendix A."""


@pytest.fixture
def rig() -> Rig:
    made = Rig()
    made.station.sign_rima_in()
    return made


def number(rig: Rig) -> str | None:
    """Which request lies open."""
    case = rig.page.case
    return None if case is None or case.sheet is None else case.sheet.number


def test_what_was_read_is_told_by_its_look() -> None:
    assert kind_of(CODE) is Brought.PAPER
    assert kind_of(" D-2026-000123 ") is Brought.REQUEST
    assert kind_of("https://office.example/status?number=d-2026-000123") is Brought.REQUEST
    assert kind_of("https://[office/status?number=D-2026-000123") is Brought.TICKET
    assert kind_of(CARD[0]) is Brought.CARD_LINE
    assert kind_of("012345678901234567890123456789") is Brought.TICKET
    assert kind_of(code_of()) is Brought.CARD_CODE
    assert kind_of("اختبار") is Brought.FOREIGN
    assert kind_of("&é\"'(-è_çà") is Brought.TICKET
    assert request_number("PA 017") is None


def test_the_receipt_that_a_kiosk_has_printed_opens_its_request() -> None:
    code = encode_receipt(Receipt("P-2026-000001", "7K2M-9QXD-4HTP"))
    assert kind_of(code) is Brought.REQUEST
    assert request_number(code) == "P-2026-000001"


def test_a_paper_opens_its_request_and_a_slip_too(rig: Rig) -> None:
    request = due_request(rig)
    view = view_of(rig, request)
    rig.station.next_reply = RequestRead(view)
    rig.desk.scan(CODE)
    assert rig.station.asked[-1:] == [OfPaper(CODE)]
    assert number(rig) == view.state.number
    rig.desk.scan(f"https://office.example/status?number={view.state.number}")
    assert rig.station.asked[-1:] == [Numbered(view.state.number)]
    assert number(rig) == view.state.number


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (BadCode(BadDocumentCode.DAMAGED), BroughtFault.DAMAGED),
        (BadCode(BadDocumentCode.FORGED), BroughtFault.FORGED),
        (BadCode(BadDocumentCode.UNKNOWN_OFFICE), BroughtFault.OTHER_OFFICE),
        (BadCode(BadDocumentCode.UNKNOWN_VERSION), BroughtFault.NEWER),
        (NoRequest(), BroughtFault.NOTHING_FOUND),
        (Unreachable(), BroughtFault.NO_ANSWER),
        (Denied("x", ""), BroughtFault.NOT_ALLOWED),
    ],
)
def test_what_is_wrong_with_a_paper_is_told(
    rig: Rig, answer: BookAnswer, fault: BroughtFault
) -> None:
    rig.station.next_reply = answer
    rig.desk.scan(CODE)
    assert rig.notice() is fault
    assert number(rig) is None


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (NoRequest(), BroughtFault.NOTHING_FOUND),
        (SeveralRequests(), BroughtFault.SEVERAL_OFFICES),
        (Unreachable(), BroughtFault.NO_ANSWER),
        (Denied("x", ""), BroughtFault.NOT_ALLOWED),
    ],
)
def test_what_is_wrong_with_a_slip_is_told(
    rig: Rig, answer: BookAnswer, fault: BroughtFault
) -> None:
    rig.station.next_reply = answer
    rig.desk.scan("D-2026-000123")
    assert rig.notice() is fault


def test_a_card_opens_the_request_of_its_holder(rig: Rig) -> None:
    view = view_of(rig, due_request(rig))
    rig.station.next_reply = RequestRead(view)
    for line in CARD:
        rig.desk.scan(line)
    asked = rig.station.asked[-1]
    assert isinstance(asked, OfCard)
    assert asked.numbers[0] == "D23145890"
    assert number(rig) == view.state.number
    rig.station.next_reply = NoRequest()
    for line in CARD:
        rig.desk.scan(line)
    assert rig.notice() is BroughtFault.NOBODYS


def test_the_code_on_a_cards_back_does_what_its_front_does(rig: Rig) -> None:
    view = view_of(rig, due_request(rig))
    rig.station.next_reply = RequestRead(view)
    rig.desk.scan(card_bytes().decode("latin-1"))
    assert rig.station.asked[-1:] == [OfCard(("04010987654",))]
    assert number(rig) == view.state.number
    cash_desk(rig).open(Part.HAND_OVER, view)
    cash_desk(rig).choose(GiveTo(Recipient.PROXY))
    for wanted in ("ليال الحموي", "SYR 04010987654"):
        rig.desk.scan(code_of())
        shown = money_page(rig)
        assert isinstance(shown, PapersPage)
        assert shown.filled == wanted
        cash_desk(rig).enter(shown.filled)


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (code_of(CARD_FIELDS[::-1]), BroughtFault.CARD_LAID_OUT_OTHERWISE),
        (code_of(CARD_FIELDS[:5]), BroughtFault.CARD_UNREADABLE),
        (code_of().replace("ل", "\x01"), BroughtFault.CARD_UNREADABLE),
    ],
)
def test_a_card_code_that_names_nobody_opens_nothing(
    rig: Rig, code: str, fault: BroughtFault
) -> None:
    rig.desk.scan(code)
    assert rig.notice() is fault
    assert rig.station.asked == []


def test_of_several_requests_one_is_chosen(rig: Rig) -> None:
    view = view_of(rig, due_request(rig))
    state = view.state
    summary = RequestSummary(
        id=state.id,
        number=state.number,
        office=view.office,
        holder=state.holder,
        catalogue=state.catalogue,
        version=state.version,
        service=state.service,
        channel=state.channel,
        stage=state.stage,
        seq=state.seq,
        started_at=view.known_at,
        updated_at=view.known_at,
    )
    rig.station.next_reply = SeveralFound((summary, summary))
    for line in CARD:
        rig.desk.scan(line)
    shown = money_page(rig)
    assert isinstance(shown, FoundPage)
    assert len(shown.steps) == 2
    rig.station.lose_server()
    assert money_page(rig) == FoundPage(())
    rig.desk.refresh()
    cash_desk(rig).choose(OpenFound(summary))
    assert rig.station.asked[-1] is not None


def test_a_card_that_cannot_be_read_is_told_and_half_of_one_waited_for(rig: Rig) -> None:
    rig.desk.scan(CARD[0])
    assert rig.notice() is None
    rig.station.pass_minutes(1)
    rig.desk.scan(CARD[1])
    rig.desk.scan(CARD[2])
    assert rig.notice() is None
    rig.desk.scan(CARD[0])
    assert rig.notice() is BroughtFault.CARD_UNREADABLE


def test_a_card_fills_in_whose_identity_was_seen(rig: Rig) -> None:
    view = view_of(rig, due_request(rig))
    cash_desk(rig).open(Part.HAND_OVER, view)
    cash_desk(rig).choose(GiveTo(Recipient.PROXY))
    for wanted in ("ANNA MARIA ERIKSSON", "UTO D23145890"):
        for line in CARD:
            rig.desk.scan(line)
        shown = money_page(rig)
        assert isinstance(shown, PapersPage)
        assert shown.filled == wanted
        cash_desk(rig).enter(shown.filled)


def test_nothing_is_looked_for_while_the_server_is_away(rig: Rig) -> None:
    rig.station.lose_server()
    rig.desk.scan(CODE)
    assert rig.notice() is BroughtFault.NO_ANSWER
    for line in CARD:
        rig.desk.scan(line)
    assert rig.notice() is BroughtFault.NO_ANSWER


def test_a_scanner_of_another_keyboard_is_told(rig: Rig) -> None:
    rig.desk.scan("اختبار١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧")
    assert rig.notice() is BroughtFault.OTHER_KEYBOARD


def test_a_card_that_no_question_waits_for_looks_for_its_holder_s_request(rig: Rig) -> None:
    cash_desk(rig).open(Part.HAND_OVER, view_of(rig, due_request(rig)))
    for line in CARD:
        rig.desk.scan(line)
    assert isinstance(rig.station.asked[-1], OfCard)
    assert rig.notice() is BroughtFault.NOBODYS
    cash_desk(rig).shut()
    for line in CARD:
        rig.desk.scan(line)
    assert [isinstance(each, OfCard) for each in rig.station.asked[-2:]] == [True, True]


def test_what_was_brought_takes_the_place_of_what_lies_open(rig: Rig) -> None:
    view = view_of(rig, due_request(rig))
    rig.press(Action.TILL)
    for _ in range(2):
        rig.station.next_reply = RequestRead(view)
        rig.desk.scan(CODE)
        assert (money_page(rig), number(rig)) == (None, view.state.number)


def test_escape_leaves_the_choice_of_several_requests(rig: Rig) -> None:
    rig.station.next_reply = SeveralFound(())
    rig.desk.scan(CODE)
    assert money_page(rig) == FoundPage(())
    rig.press(Action.DISMISS)
    assert money_page(rig) is None


def test_an_answer_that_comes_after_the_clerk_has_left_opens_nothing(rig: Rig) -> None:
    view = view_of(rig, due_request(rig))
    rig.station.late = True
    rig.station.next_reply = RequestRead(view)
    rig.desk.scan(CODE)
    rig.station.sign_out()
    rig.station.answer_now()
    rig.station.sign_rima_in()
    assert number(rig) is None


def test_an_office_that_takes_no_requests_reads_every_code_as_a_ticket_s() -> None:
    rig = Rig(replace(office_of("damascus"), requests=None))
    rig.open()
    rig.desk.scan(CODE)
    assert rig.station.asked == []
    assert not isinstance(rig.notice(), BroughtFault)
    assert rig.notice() is not None


def test_a_visa_opens_nothing_because_it_is_the_passport_that_says_who_is_there(rig: Rig) -> None:
    for line in SPECIMENS["utopia-visa"].lines():
        rig.desk.scan(line)
    assert rig.notice() is BroughtFault.CARD_UNREADABLE
    assert rig.station.asked == []
