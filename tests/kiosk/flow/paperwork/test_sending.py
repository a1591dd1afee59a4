# SPDX-License-Identifier: GPL-3.0-or-later
"""From the last look to the paper: sent, paid, decided, printed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from common.domain.request.stages import RequestStage
from kiosk.flow.paperwork.beginning import queue_for
from kiosk.flow.paperwork.inputs import (
    Checked,
    Choose,
    DocumentOut,
    FeeChanged,
    Fetched,
    MeansKnown,
    Moved,
    PaymentBegun,
    PaymentOver,
    PointAt,
    ReceiptOut,
    ServerAway,
    ServerBack,
    Touch,
)
from kiosk.flow.paperwork.orders import (
    AskMeans,
    CancelPaying,
    CheckForm,
    HowFar,
    PrintDocument,
    PrintReceipt,
    SendRequest,
    StartPaying,
    WatchPayment,
    WatchRequest,
)
from kiosk.flow.paperwork.pages import (
    Beginning,
    Delivering,
    End,
    Ended,
    Filling,
    Paying,
    PayingNow,
    Reviewing,
    Stop,
    Stopped,
    Wait,
    Waiting,
)
from kiosk.flow.paperwork.patience import (
    PAYING_SECONDS,
    READING_SECONDS,
    WAITING_SECONDS,
    idle_seconds,
)
from kiosk.flow.paperwork.reviewing import rows_of
from kiosk.flow.paperwork.state import Exit, Fetch
from kiosk.flow.screens import Paper
from tests.kiosk.catalogues import A_PASSPORT, IDENTITY, PASSPORT
from tests.kiosk.flow.paperwork.filing import (
    AROUND,
    CARD,
    CASE,
    CELL,
    FEE,
    PAYMENT,
    Filing,
    answers,
    path,
)


def test_a_delivery_is_chosen_and_the_server_looks_at_everything() -> None:
    filing = Filing().fill_in()
    assert filing.shows(Delivering())
    assert filing.do(Choose("balloon")).shows(Delivering())
    filing.do(Choose("counter"))
    assert filing.shows(Waiting(Wait.CHECKING))
    assert filing.ordered(CheckForm) == CheckForm(CASE, "SYP")


def test_all_answers_are_shown_before_they_are_sent_with_where_they_came_from() -> None:
    filing = Filing().review()
    assert filing.shows(Reviewing())
    rows = {row.field.code: row for row in rows_of(filing.work, A_PASSPORT)}
    assert rows[path("given_name")[0]].fetched  # type: ignore[index]  # a code
    assert not rows[path("phone")[0]].fetched  # type: ignore[index]  # a code
    assert "email" not in rows


def test_the_answers_of_a_group_are_shown_entry_by_entry() -> None:
    work = replace(
        Filing().review().work,
        answers={
            **Filing().review().work.answers,
            **answers(has_family="yes"),
            path("family")[0]: (answers(name="سليم"), answers(name="هدى")),  # type: ignore[dict-item]  # a code
        },
    )
    assert [row.entry for row in rows_of(work, A_PASSPORT) if row.entry] == [1, 2]


def test_more_answers_than_fit_are_looked_through() -> None:
    filing = Filing().review()
    filing.work = replace(filing.work, answers={**filing.work.answers, **answers(email="a@b.org")})
    assert filing.do(Touch.MORE).shows(Reviewing(1))
    assert filing.do(Touch.MORE).shows(Reviewing(0))


def test_an_answer_is_changed_from_the_last_look_which_comes_again() -> None:
    filing = Filing().review().do(PointAt(path("phone")))
    assert filing.at == "phone"
    filing.do(Touch.ERASE, Touch.NEXT)
    assert filing.shows(Waiting(Wait.CHECKING))
    assert filing.do(Checked(whole=True, fee=FEE)).shows(Reviewing())


def test_an_answer_from_a_register_can_be_looked_at() -> None:
    filing = Filing().review().do(PointAt(path("given_name")))
    assert filing.at == "given_name"


def test_what_follows_from_a_changed_answer_is_asked_before_it_is_sent() -> None:
    filing = Filing().review().do(PointAt(path("has_family")), Choose("yes"), Touch.NEXT)
    assert filing.at == "family"


def test_going_back_from_the_last_look_leads_to_the_form() -> None:
    assert Filing().review().do(Touch.BACK).at == "has_family"
    assert Filing().fill_in().do(Touch.BACK).at == "has_family"


def test_what_the_server_finds_missing_is_asked() -> None:
    filing = Filing().review().do(PointAt(path("phone")), Touch.NEXT)
    filing.work = replace(filing.work, answers={**filing.work.answers, **answers(street="")})
    assert filing.do(Checked(whole=False, fee=FEE)).at == "street"


def test_what_only_the_server_finds_missing_is_for_a_counter() -> None:
    filing = Filing().fill_in().do(Choose("counter"), Checked(whole=False, fee=FEE))
    assert filing.shows(Stopped(Stop.ELSEWHERE))


def test_a_fee_that_has_changed_is_shown_before_anything_is_sent() -> None:
    filing = Filing().review().do(Touch.SEND)
    assert filing.ordered(SendRequest).fee == FEE.amount
    filing.do(FeeChanged())
    assert filing.shows(Waiting(Wait.CHECKING))
    filing.do(Checked(whole=True, fee=replace(FEE, amount=1)))
    assert filing.shows(Reviewing(fee_changed=True))


def test_the_receipt_is_printed_as_soon_as_the_request_is_sent() -> None:
    filing = Filing().review().send(RequestStage.SUBMITTED)
    assert filing.ordered(PrintReceipt).how_far is HowFar.SENT
    assert filing.shows(Ended(End.CLERK))
    assert filing.do(ReceiptOut(Paper.TAKE)).work.receipt is Paper.TAKE
    assert filing.do(Touch.TICKET).left == queue_for(AROUND.office, PASSPORT)


def test_where_no_paper_is_to_be_brought_nobody_has_to_wait() -> None:
    filing = Filing().review()
    fetched_only = replace(A_PASSPORT, documents=A_PASSPORT.documents[:1])
    filing.work = replace(filing.work, service=fetched_only)
    assert filing.send(RequestStage.PAID).shows(Ended(End.WAITS))


def test_a_fee_is_paid_through_a_provider() -> None:
    filing = Filing().review().send(RequestStage.FEE_DUE)
    assert filing.ordered(AskMeans) == AskMeans(CASE)
    filing.do(MeansKnown((CELL,), FEE))
    assert filing.shows(Paying())
    assert filing.do(Choose("other")).shows(Paying())
    filing.do(Choose("cell"))
    assert filing.gave(StartPaying(CASE, CELL, FEE))
    filing.do(PaymentBegun(PAYMENT, "https://pay.example/1"))
    assert filing.shows(PayingNow(PAYMENT, "https://pay.example/1"))
    assert filing.gave(WatchPayment(CASE, PAYMENT))
    filing.do(PaymentOver(taken=True))
    assert filing.shows(Ended(End.CLERK))


def test_a_payment_that_fails_took_nothing_and_can_be_tried_again() -> None:
    filing = Filing().review().send(RequestStage.FEE_DUE).do(MeansKnown((CELL,), FEE))
    filing.do(Choose("cell"), PaymentBegun(None))
    assert filing.shows(Paying(failed=True))
    filing.do(Choose("cell"), PaymentBegun(PAYMENT), PaymentOver(taken=False))
    assert filing.shows(Paying(failed=True))


def test_a_fee_can_be_paid_at_the_cash_desk() -> None:
    filing = Filing().review().send(RequestStage.FEE_DUE).do(MeansKnown((CELL,), FEE))
    assert filing.do(Touch.PAY_LATER).shows(Ended(End.CLERK))
    assert filing.do(PaymentOver(taken=True)).shows(Ended(End.CLERK))


def test_without_a_provider_the_fee_is_paid_at_the_cash_desk() -> None:
    filing = Filing().review().send(RequestStage.FEE_DUE).do(MeansKnown((), FEE))
    assert filing.shows(Ended(End.CLERK))


def test_a_rule_decides_and_the_document_is_printed() -> None:
    filing = Filing().smart().send(RequestStage.PAID)
    assert filing.shows(Waiting(Wait.DECIDING))
    assert filing.ordered(WatchRequest) == WatchRequest(CASE)
    filing.do(Moved(RequestStage.ISSUED, official=False))
    assert filing.gave(PrintDocument(CASE))
    filing.do(DocumentOut(printed=True))
    assert filing.shows(Ended(End.MADE))


@pytest.mark.parametrize(
    ("moved", "end"),
    [
        (Moved(RequestStage.REFUSED, official=False), End.REFUSED),
        (Moved(RequestStage.PAID, official=False), End.LATER),
        (Moved(RequestStage.PAID, official=True), End.WAITS),
        (Moved(RequestStage.IN_REVIEW, official=False), End.WAITS),
    ],
)
def test_what_the_rule_leaves_open_is_told(moved: Moved, end: End) -> None:
    filing = Filing().smart().send(RequestStage.PAID).do(moved)
    assert filing.shows(Ended(end))


def test_a_document_that_cannot_be_printed_here_is_downloaded() -> None:
    filing = Filing().smart().send(RequestStage.ISSUED).do(DocumentOut(printed=False))
    assert filing.shows(Ended(End.DOWNLOAD))
    alone = Filing().smart().surround(printer=False).send(RequestStage.ISSUED)
    assert alone.shows(Ended(End.DOWNLOAD))


def test_a_document_on_paper_is_had_at_the_counter() -> None:
    assert Filing().review().send(RequestStage.READY).shows(Ended(End.COLLECT))


def test_while_the_server_is_away_everything_stays_and_nobody_is_held() -> None:
    filing = Filing().review().do(Touch.SEND, ServerAway())
    assert filing.shows(Waiting(Wait.SENDING))
    assert filing.work.away
    assert filing.do(Touch.TICKET).left == queue_for(AROUND.office, PASSPORT)
    assert filing.do(Touch.DONE).left is Exit.DONE
    assert not filing.do(ServerBack()).work.away


def test_while_the_server_answers_nobody_leaves_in_the_middle() -> None:
    assert Filing().review().do(Touch.SEND, Touch.DONE, Touch.BACK).left is None


def test_what_comes_when_the_citizen_has_gone_on_changes_nothing() -> None:
    filing = Filing().do(
        Fetched(IDENTITY, Fetch.THERE), PaymentOver(taken=True), Checked(whole=True, fee=FEE)
    )
    assert filing.orders == ()
    begun = Filing().begin().do(PaymentOver(taken=True), Moved(RequestStage.PAID, official=False))
    assert isinstance(begun.page, Filling)


def test_a_fee_that_nobody_knows_is_not_agreed_to() -> None:
    filing = Filing().review()
    filing.work = replace(filing.work, fee=None)
    assert filing.do(Touch.SEND).shows(Reviewing())
    paying = Filing().review().send(RequestStage.FEE_DUE).do(MeansKnown((CELL,), FEE))
    paying.work = replace(paying.work, fee=None, page=Paying())
    assert paying.do(Choose("cell")).shows(Paying())


def test_whoever_reads_pays_or_waits_is_given_time() -> None:
    assert idle_seconds(Reviewing()) == READING_SECONDS
    assert idle_seconds(Waiting(Wait.SENDING)) == WAITING_SECONDS
    assert idle_seconds(PayingNow(PAYMENT, None)) == PAYING_SECONDS
    assert idle_seconds(Ended(End.MADE)) < READING_SECONDS


def test_no_provider_stands_in_the_way_of_the_cash_desk() -> None:
    filing = Filing().review().send(RequestStage.FEE_DUE).do(MeansKnown((CELL,), FEE))
    filing.do(Choose("cell"), PaymentBegun(PAYMENT), Touch.PAY_LATER)
    assert filing.gave(CancelPaying(CASE, PAYMENT))
    assert filing.shows(Ended(End.CLERK))


def test_in_large_text_fewer_answers_stand_on_a_page() -> None:
    filing = Filing().review().surround(most=1)
    assert filing.do(Touch.MORE).shows(Reviewing(1))
    assert filing.do(Touch.MORE).shows(Reviewing(0))


def test_with_nothing_left_to_ask_the_way_back_leads_to_what_is_needed() -> None:
    filing = Filing().surround(card=CARD).begin("address")
    filing.registers_tell(given_name="ليلى", born_on="1994-03-17", street="شارع بغداد")
    filing.do(Checked(whole=True, fee=FEE))
    assert filing.shows(Reviewing())
    assert filing.do(Touch.BACK).shows(Beginning())
