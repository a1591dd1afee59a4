# SPDX-License-Identifier: GPL-3.0-or-later
"""``evolve`` moves requests by the table of their life, and only by it."""

from collections.abc import Callable
from dataclasses import replace
from typing import get_args

import pytest

from common.domain.catalogue import Delivery
from common.domain.identifiers import InquiryId, PaymentId, RequestId, TicketId
from common.domain.replacing import replace as changed
from common.domain.request.commands import (
    AskForMore,
    HandOver,
    PostDocument,
    Refuse,
    Withdraw,
)
from common.domain.request.events import (
    AnswersSaved,
    Approved,
    CustodyMoved,
    DocumentFetched,
    DocumentIssued,
    DocumentReprinted,
    DocumentTaken,
    Expired,
    FeeAsked,
    FeeChanged,
    FirstApproved,
    HandedOver,
    LeftToOfficial,
    MadeReady,
    MoreAsked,
    MoreGiven,
    NothingToPay,
    PaymentRecorded,
    PaymentRefunded,
    Posted,
    RefundOrdered,
    Refused,
    Reopened,
    RequestMoved,
    RequestSubmitted,
    ReviewStarted,
    SurplusRecorded,
    TicketTied,
    UrgencyGranted,
    Withdrawn,
)
from common.domain.request.evolve import evolve, fold
from common.domain.request.life import REOPENED_ON_SHELF, REQUEST_MOVES, move_of
from common.domain.request.origin import ActorKind
from common.domain.request.reasons import (
    NegativeReason,
    PaperReason,
    PaymentMethod,
    Recipient,
    ReopenReason,
    SurplusReason,
    UrgencyReason,
    WhyLeft,
)
from common.domain.request.stages import RequestStage
from tests.common.domain.request.kit import (
    BIRTH,
    CLERK,
    DIGEST,
    FEE,
    HERE,
    NAME,
    RIMA,
    SAMI,
    THERE,
    Case,
    pay,
)
from tests.fakes import START

SURPLUS = SurplusRecorded(PaymentId("payment-8"), 5, PaymentMethod.CASH, SurplusReason.ALREADY_PAID)

HAPPENS: list[RequestMoved] = [
    AnswersSaved(9),
    RequestSubmitted(START, FEE, Delivery.POST),
    TicketTied(TicketId("2026-11-22.PA007")),
    DocumentFetched(BIRTH, InquiryId("i")),
    DocumentTaken(BIRTH, PaperReason.REGISTER_WRONG),
    FeeAsked(FEE + 1),
    FeeChanged(FEE + 2),
    NothingToPay(START),
    PaymentRecorded(PaymentId("payment-9"), FEE, PaymentMethod.CARD, START),
    replace(SURPLUS, payment=PaymentId("payment-7")),
    PaymentRefunded(SURPLUS.payment, 5),
    RefundOrdered(SURPLUS.payment),
    LeftToOfficial(WhyLeft.CHECK_NOT_MET),
    ReviewStarted(SAMI),
    MoreAsked(RIMA, (NAME,)),
    MoreGiven(START),
    FirstApproved(RIMA),
    Approved(RIMA),
    Refused(RIMA, NegativeReason.DUPLICATE),
    UrgencyGranted(RIMA, UrgencyReason.WORK, START),
    DocumentIssued("C-9", DIGEST),
    DocumentReprinted(),
    MadeReady(THERE),
    Posted("RR9"),
    HandedOver(Recipient.PROXY, Delivery.COUNTER),
    Withdrawn(ActorKind.CLERK),
    Expired(RequestStage.DRAFT),
    Reopened(RIMA, ReopenReason.APPEAL, RequestStage.SUBMITTED),
    Reopened(RIMA, ReopenReason.APPEAL, RequestStage.READY),
    CustodyMoved(HERE, THERE),
]


def more_needed(case: Case) -> Case:
    """Live until the applicant is asked for more."""
    case.review().do(AskForMore((NAME,)))
    return case


def refused(case: Case) -> Case:
    """Live until a refusal."""
    case.review().do(Refuse(NegativeReason.DUPLICATE))
    return case


def posted(case: Case) -> Case:
    """Live until the document is in the post."""
    case.issue(Delivery.POST).do(PostDocument("RR123456785SY"))
    return case


def withdrawn(case: Case) -> Case:
    """Live until the applicant gives up."""
    case.submit().do(Withdraw())
    return case


def expired(case: Case) -> Case:
    """Live until the time has run out."""
    case.gather().append((Expired(RequestStage.FEE_DUE),))
    return case


def approved(case: Case) -> Case:
    """Live until the approval."""
    return case.approve()


LIVES: dict[RequestStage, Callable[[Case], Case]] = {
    RequestStage.DRAFT: Case.start,
    RequestStage.SUBMITTED: Case.submit,
    RequestStage.FEE_DUE: Case.gather,
    RequestStage.PAID: Case.pay,
    RequestStage.IN_REVIEW: Case.review,
    RequestStage.MORE_NEEDED: more_needed,
    RequestStage.APPROVED: approved,
    RequestStage.REFUSED: refused,
    RequestStage.ISSUED: Case.issue,
    RequestStage.READY: Case.ready,
    RequestStage.POSTED: posted,
    RequestStage.HANDED_OVER: Case.hand_over,
    RequestStage.WITHDRAWN: withdrawn,
    RequestStage.EXPIRED: expired,
}


@pytest.mark.parametrize("body", HAPPENS, ids=lambda body: type(body).__name__)
@pytest.mark.parametrize("stage", list(RequestStage))
def test_an_event_moves_a_request_by_the_table_or_not_at_all(
    stage: RequestStage, body: RequestMoved
) -> None:
    case = LIVES[stage](Case())
    assert case.stage() is stage
    case.append((SURPLUS,))
    before = case.state
    case.wait(hours=1)
    case.append((body,))
    move = move_of(body)
    after = changed(case.state, seq=before.seq)
    if stage not in move.sources:
        assert after == before
        return
    assert case.stage() is (move.target or stage)
    if move.target is not None:
        assert case.state.stage_since == case.clock.now()
    assert after != before


def test_the_table_names_every_event_that_moves_a_request() -> None:
    assert set(REQUEST_MOVES) == set(get_args(RequestMoved))
    assert {type(body) for body in HAPPENS} == set(REQUEST_MOVES)
    assert {move_of(body) for body in HAPPENS} >= {REOPENED_ON_SHELF}


def test_a_log_that_does_not_begin_with_the_start_tells_of_nothing() -> None:
    case = Case().start()
    assert fold([]) is None
    assert fold(case.log[1:]) is None


def test_an_event_counts_once_and_in_the_log_of_its_own_request() -> None:
    case = Case().review()
    last = case.log[-1]
    assert evolve(case.state, last) == case.state
    stranger = replace(last, request=RequestId("another"), seq=last.seq + 1)
    assert evolve(case.state, stranger) == case.state


def test_a_second_start_changes_nothing() -> None:
    case = Case().review()
    before = case.state
    case.append((case.log[0].body,))
    assert changed(case.state, seq=before.seq) == before


@pytest.mark.parametrize(
    "body",
    [
        PaymentRecorded(PaymentId("payment-1"), FEE, PaymentMethod.CASH, START),
        PaymentRefunded(PaymentId("payment-1"), 5),
        PaymentRefunded(PaymentId("unheard of"), 5),
    ],
    ids=["recorded again", "given back again", "unknown"],
)
def test_no_money_is_counted_or_given_back_twice_even_if_the_log_says_so(
    body: RequestMoved,
) -> None:
    case = Case().gather()
    case.append((SurplusRecorded(pay().payment, 5, pay().method, SurplusReason.NOT_DUE),))
    case.append((PaymentRefunded(pay().payment, 5),))
    before = case.state
    case.append((body,), CLERK)
    assert changed(case.state, seq=before.seq) == before


def test_a_request_says_who_was_given_its_document() -> None:
    case = Case().ready()
    case.do(HandOver(Recipient.PROXY))
    assert fold(case.log) == case.state
    assert case.state.recipient is Recipient.PROXY
