# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers are issued once and copied as copies; a document is given once its slip is signed."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from common.devices.paper_printer.port import NotPrinted, PaperTrouble
from common.domain.catalogue import Delivery
from common.domain.identifiers import RequestId
from common.domain.request.commands import (
    Approve,
    IssueDocument,
    Refuse,
    StartReview,
    TakeDocument,
)
from common.domain.request.reasons import NegativeReason, Recipient
from common.domain.request.refusals import RequestRefusalReason, deny
from common.domain.request.stages import RequestStage
from common.sync.answers import Denied, Unreachable
from common.sync.request_answers import HeldElsewhere, NoRequest
from common.sync.request_desk import Give, Known
from common.sync.request_loose_papers import CannotPrint, NothingKept, NotPosted
from common.sync.request_papers import Copy, Issue, ListIssued, NoFile, NoFileReason
from common.wire.documents import DocumentReceiver
from common.wire.request_messages import LookReason
from counter.flow.actions import Action
from counter.flow.case_parts import Part
from counter.flow.papers_page import (
    Asked,
    BackToPapers,
    Because,
    GiveTo,
    HandItOver,
    PaperKind,
    PapersPage,
    PaperStep,
    PaperTold,
    Printing,
    PrintOnceMore,
    PrintPaper,
    SaveFile,
    TryAgain,
)
from tests.counter.flow.money import cash_desk, due_request, money_page, view_of
from tests.counter.flow.rig import Rig
from tests.counter.request_book import BookAnswer

RECEIPT = PrintPaper(PaperKind.RECEIPT)
REFUSAL = deny(RequestRefusalReason.NOT_PERMITTED)


@pytest.fixture
def rig() -> Rig:
    made = Rig()
    made.station.sign_rima_in()
    return made


@pytest.fixture
def paid(rig: Rig) -> RequestId:
    """A request that was paid, whose papers lie open."""
    request = due_request(rig)
    rig.station.requests.pay(request)
    cash_desk(rig).open(Part.PAPERS, view_of(rig, request))
    return request


@pytest.fixture
def made(rig: Rig) -> RequestId:
    """A request whose document is made, and is being handed over."""
    request = due_request(rig)
    book = rig.station.requests
    book.pay(request)
    clerk = book.by_clerk()
    catalogue = rig.station.view.catalogue
    assert catalogue is not None
    filed = book.filed[request]
    service = catalogue.service(filed.state.service)
    assert service is not None
    for document in service.documents:
        if document.code not in filed.state.documents:
            book.give(request, TakeDocument(document.code), clerk)
    book.give(request, StartReview(), clerk)
    book.give(request, Approve(), clerk)
    book.give(request, IssueDocument("C-2026-000001", "0" * 64), book.by_server())
    cash_desk(rig).open(Part.HAND_OVER, view_of(rig, request))
    return request


def page(rig: Rig) -> PapersPage:
    """The page as it is shown."""
    shown = money_page(rig)
    assert isinstance(shown, PapersPage), shown
    return shown


def choose(rig: Rig, *steps: PaperStep) -> None:
    """Choose steps."""
    for step in steps:
        cash_desk(rig).choose(step)


def enter(rig: Rig, *texts: str) -> None:
    """Type what is asked."""
    for text in texts:
        cash_desk(rig).enter(text)


def elsewhere(rig: Rig, request: RequestId) -> HeldElsewhere:
    """Another office decides about the request."""
    view = view_of(rig, request)
    return HeldElsewhere(REFUSAL, view.state, view.known_at, 5.0)


def test_a_paper_is_issued_first_and_copied_then(rig: Rig, paid: RequestId) -> None:
    assert page(rig).steps == (RECEIPT, PrintPaper(PaperKind.SLIP))
    choose(rig, RECEIPT)
    again = PrintPaper(PaperKind.RECEIPT, again=True)
    assert page(rig).steps == (again, PrintPaper(PaperKind.SLIP))
    choose(rig, again)
    assert [each.name for each in rig.hardware.printed] == ["R-2026-000001", "R-2026-000001-copy-1"]
    rows = page(rig).rows
    assert rows is not None
    assert [(each.kind, each.copies) for each in rows] == [(PaperKind.RECEIPT, 1)]
    assert paid in rig.station.requests.filed


def test_what_the_printer_did_not_take_is_no_further_copy(rig: Rig, paid: RequestId) -> None:
    rig.hardware.outcome = NotPrinted(PaperTrouble.REFUSED)
    choose(rig, RECEIPT)
    assert page(rig).steps[:2] == (PrintOnceMore(), SaveFile())
    choose(rig, PrintOnceMore(), SaveFile())
    assert [each.name for each in rig.hardware.printed] == ["R-2026-000001"] * 2
    assert [each.name for each in rig.hardware.saved] == ["R-2026-000001"]
    rows = page(rig).rows
    assert rows is not None
    assert rows[0].copies == 0
    assert paid in rig.station.requests.filed


def test_what_had_no_answer_is_asked_again_under_its_id(rig: Rig, paid: RequestId) -> None:
    rig.station.next_reply = Unreachable()
    choose(rig, RECEIPT)
    assert page(rig).notice is PaperTold.NO_ANSWER
    assert page(rig).steps == (TryAgain(),)
    choose(rig, TryAgain())
    wished = [each for each in rig.station.asked if isinstance(each, Issue | Copy)]
    assert wished[0] == wished[1]
    rig.station.next_reply = Unreachable()
    choose(rig, PrintPaper(PaperKind.RECEIPT, again=True))
    rig.desk.refresh()
    assert len(rig.hardware.printed) == 2
    assert paid in rig.station.requests.filed


def test_number_and_secret_are_printed_for_a_reason(rig: Rig, paid: RequestId) -> None:
    choose(rig, PrintPaper(PaperKind.SLIP))
    assert page(rig).asked is Asked.REASON
    choose(rig, BackToPapers())
    assert page(rig).asked is Asked.NOTHING
    choose(rig, PrintPaper(PaperKind.SLIP))
    rig.press(Action.DISMISS)
    assert page(rig).asked is Asked.NOTHING
    choose(rig, Because(PaperKind.SLIP, LookReason.APPLICANT_HERE))
    choose(rig, Because(PaperKind.LABEL, LookReason.HAND_OVER))
    assert [each.name.split("-")[0] for each in rig.hardware.printed] == ["slip", "label"]
    assert paid in rig.station.requests.filed


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (NothingKept(), PaperTold.NOTHING_KEPT),
        (NotPosted(), PaperTold.NOT_POSTED),
        (CannotPrint(), NoFileReason.UNPRINTABLE),
        (Unreachable(), PaperTold.NO_ANSWER),
        (Denied("x", ""), PaperTold.NOT_ALLOWED),
    ],
)
def test_why_there_is_no_slip_is_told(
    rig: Rig, paid: RequestId, answer: BookAnswer, told: object
) -> None:
    rig.station.next_reply = answer
    choose(rig, Because(PaperKind.SLIP, LookReason.COMPLAINT))
    assert page(rig).notice is told
    assert paid in rig.station.requests.filed


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (NoFile(NoFileReason.NOTHING_TO_ISSUE), NoFileReason.NOTHING_TO_ISSUE),
        (REFUSAL, REFUSAL),
        (NoRequest(), PaperTold.NOTHING_KEPT),
        (Denied("x", ""), PaperTold.NOT_ALLOWED),
    ],
)
def test_why_nothing_is_issued_is_told(
    rig: Rig, paid: RequestId, answer: BookAnswer, told: object
) -> None:
    rig.station.next_reply = answer
    choose(rig, RECEIPT)
    assert page(rig).notice is told
    assert rig.hardware.printed == []
    assert paid in rig.station.requests.filed


def test_a_request_that_another_office_has_issues_nothing_here(rig: Rig, paid: RequestId) -> None:
    rig.station.next_reply = elsewhere(rig, paid)
    choose(rig, RECEIPT)
    assert page(rig).notice is PaperTold.ELSEWHERE
    assert rig.hardware.printed == []


def test_the_list_is_asked_for_again_once_the_server_is_back(rig: Rig) -> None:
    request = due_request(rig)
    for answer, told in (
        (Unreachable(), PaperTold.NO_ANSWER),
        (Denied("x", ""), PaperTold.NOT_ALLOWED),
    ):
        rig.station.next_reply = answer
        cash_desk(rig).open(Part.PAPERS, view_of(rig, request))
        assert (page(rig).rows, page(rig).notice) == (None, told)
        rig.desk.refresh()
        assert page(rig).rows == ()


def test_the_applicant_signs_and_gets_the_document(rig: Rig, made: RequestId) -> None:
    assert page(rig).asked is Asked.RECIPIENT
    choose(rig, GiveTo(Recipient.APPLICANT))
    enter(rig, "  ")
    assert page(rig).notice is PaperTold.NOTHING_TYPED
    enter(rig, " N  0012345 ")
    assert page(rig).asked is Asked.SIGNED
    assert rig.station.requests.money.receivers == [DocumentReceiver("N 0012345")]
    assert [each.name[0] for each in rig.hardware.printed] == ["H"]
    choose(rig, PrintOnceMore(), SaveFile(), HandItOver())
    assert page(rig).notice is PaperTold.HANDED_OVER
    assert rig.station.requests.filed[made].state.stage is RequestStage.HANDED_OVER
    assert page(rig).steps == ()
    rig.press(Action.DISMISS)
    assert money_page(rig) is None


def test_a_proxy_is_named_with_what_allows_them_to(rig: Rig, made: RequestId) -> None:
    choose(rig, GiveTo(Recipient.PROXY))
    enter(rig, "Samer", "N 1", "Authority 12")
    assert rig.station.requests.money.receivers == [
        DocumentReceiver("N 1", "Samer", "Authority 12")
    ]
    choose(rig, HandItOver())
    assert rig.station.requests.filed[made].state.stage is RequestStage.HANDED_OVER


def test_each_question_can_be_gone_back_on(rig: Rig, made: RequestId) -> None:
    choose(rig, GiveTo(Recipient.PROXY))
    enter(rig, "Samer", "N 1")
    seen = []
    for _ in range(3):
        seen.append(page(rig).asked)
        choose(rig, BackToPapers())
    assert seen == [Asked.AUTHORITY, Asked.IDENTITY, Asked.PROXY]
    choose(rig, GiveTo(Recipient.APPLICANT), BackToPapers())
    assert page(rig).asked is Asked.RECIPIENT
    assert made in rig.station.requests.filed


def test_a_hand_over_without_an_answer_is_asked_again(rig: Rig, made: RequestId) -> None:
    choose(rig, GiveTo(Recipient.APPLICANT))
    rig.station.next_reply = Unreachable()
    enter(rig, "N 1")
    assert page(rig).notice is PaperTold.NO_ANSWER
    rig.desk.refresh()
    assert page(rig).asked is Asked.SIGNED
    rig.station.next_reply = Unreachable()
    choose(rig, HandItOver())
    assert page(rig).steps == (TryAgain(),)
    choose(rig, TryAgain())
    assert rig.station.requests.filed[made].state.stage is RequestStage.HANDED_OVER


def test_why_nothing_was_handed_over_is_told(rig: Rig, made: RequestId) -> None:
    choose(rig, GiveTo(Recipient.APPLICANT))
    rig.station.next_reply = NoFile(NoFileReason.NOTHING_TO_ISSUE)
    enter(rig, "N 1")
    assert page(rig).notice is NoFileReason.NOTHING_TO_ISSUE
    rig.press(Action.DISMISS)
    enter(rig, "N 1")
    for answer, told in (
        (REFUSAL, REFUSAL),
        (elsewhere(rig, made), PaperTold.ELSEWHERE),
        (Denied("x", ""), PaperTold.NOT_ALLOWED),
    ):
        rig.station.next_reply = answer
        choose(rig, HandItOver())
        assert page(rig).notice == told
    choose(rig, HandItOver())
    assert rig.station.requests.filed[made].state.stage is RequestStage.HANDED_OVER


def offered(rig: Rig) -> list[PaperKind]:
    """Which papers can be printed."""
    return [step.kind for step in page(rig).steps if isinstance(step, PrintPaper)]


def test_what_can_be_printed_follows_from_how_far_the_request_is(rig: Rig, made: RequestId) -> None:
    choose(rig, GiveTo(Recipient.APPLICANT))
    enter(rig, "N 1")
    view = view_of(rig, made)
    cash_desk(rig).open(Part.PAPERS, view)
    assert offered(rig) == [
        PaperKind.RECEIPT,
        PaperKind.CERTIFICATE,
        PaperKind.HAND_OVER_SLIP,
        PaperKind.SLIP,
    ]
    posted = replace(view.state, delivery=Delivery.POST)
    cash_desk(rig).open(Part.PAPERS, msgspec.structs.replace(view, state=posted))
    assert PaperKind.LABEL in offered(rig)


def test_the_decision_of_a_refused_request_can_be_printed(rig: Rig) -> None:
    request = due_request(rig)
    book = rig.station.requests
    book.pay(request)
    book.give(request, StartReview(), book.by_clerk())
    book.give(request, Refuse(NegativeReason.NOT_ENTITLED), book.by_clerk())
    cash_desk(rig).open(Part.PAPERS, view_of(rig, request))
    assert offered(rig) == [PaperKind.RECEIPT, PaperKind.DECISION, PaperKind.SLIP]


def test_news_of_the_station_asks_for_nothing_that_is_known(rig: Rig, paid: RequestId) -> None:
    asked = len(rig.station.asked)
    rig.desk.refresh()
    assert len(rig.station.asked) == asked
    assert paid in rig.station.requests.filed


def test_a_second_press_of_try_again_prints_nothing_more(rig: Rig, paid: RequestId) -> None:
    rig.station.next_reply = Unreachable()
    choose(rig, RECEIPT, TryAgain(), TryAgain())
    assert len(rig.hardware.printed) == 1
    assert paid in rig.station.requests.filed


def test_what_a_printer_says_of_a_page_that_was_shut_is_not_shown(
    rig: Rig, paid: RequestId
) -> None:
    rig.hardware.late = True
    choose(rig, RECEIPT)
    assert page(rig).printing == Printing()
    cash_desk(rig).open(Part.PAPERS, view_of(rig, paid))
    drawn = rig.drawn
    rig.hardware.answer_now()
    assert (page(rig).printing, rig.drawn) == (None, drawn)


def test_escape_goes_back_a_question_and_shuts_the_page_at_the_first(
    rig: Rig, made: RequestId
) -> None:
    choose(rig, GiveTo(Recipient.APPLICANT))
    rig.press(Action.DISMISS)
    assert page(rig).asked is Asked.RECIPIENT
    rig.press(Action.DISMISS)
    assert money_page(rig) is None
    cash_desk(rig).open(Part.PAPERS, view_of(rig, made))
    rig.press(Action.DISMISS)
    assert money_page(rig) is None


def test_nothing_is_handed_over_while_the_server_is_away(rig: Rig, made: RequestId) -> None:
    choose(rig, GiveTo(Recipient.APPLICANT))
    rig.station.lose_server()
    asked = len(rig.station.asked)
    rig.desk.refresh()
    enter(rig, "N 1")
    assert (page(rig).asked, page(rig).steps) == (Asked.IDENTITY, ())
    cash_desk(rig).open(Part.PAPERS, view_of(rig, made))
    rig.desk.refresh()
    assert (page(rig).rows, page(rig).steps) == (None, ())
    listed = rig.station.asked[asked:]
    assert [type(each) for each in listed if not isinstance(each, Known)] == [ListIssued]


def test_a_step_is_taken_once_while_its_answer_is_awaited(rig: Rig, made: RequestId) -> None:
    view = view_of(rig, made)
    choose(rig, GiveTo(Recipient.APPLICANT))
    enter(rig, "N 1")
    rig.station.late = True
    choose(rig, HandItOver(), HandItOver())
    rig.station.answer_now()
    assert len([each for each in rig.station.asked if isinstance(each, Give)]) == 1
    assert rig.station.requests.filed[made].state.stage is RequestStage.HANDED_OVER
    rig.station.late = False
    cash_desk(rig).open(Part.PAPERS, view)
    rig.station.late = True
    choose(rig, RECEIPT, RECEIPT)
    rig.station.answer_now()
    assert len([each for each in rig.station.asked if isinstance(each, Issue)]) == 2
