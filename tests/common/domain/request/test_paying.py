# SPDX-License-Identifier: GPL-3.0-or-later
"""The fee is paid once; money that pays nothing is recorded too, and given back."""

from dataclasses import replace

import pytest

from common.domain.identifiers import PaymentId
from common.domain.request.commands import (
    Approve,
    ChangeFee,
    Expire,
    OrderRefund,
    RefundPayment,
    Refuse,
    Reopen,
    StartReview,
    Withdraw,
)
from common.domain.request.events import FeeChanged, PaymentRefunded, RefundOrdered, SurplusRecorded
from common.domain.request.reasons import NegativeReason, ReopenReason, SurplusReason
from common.domain.request.refusals import RequestRefusalReason as Why
from common.domain.request.stages import RequestStage
from tests.common.domain.request.kit import (
    APPLICANT,
    CLERK,
    FEE,
    OFFICER,
    PASSPORT,
    SUPERVISOR,
    SYSTEM,
    Case,
    pay,
    terms_of,
)

REFUND = RefundPayment(PaymentId("payment-1"))
FREE = replace(PASSPORT, fee=replace(PASSPORT.fee, refundable=False))


def test_the_fee_is_paid() -> None:
    case = Case().pay()
    assert case.stage() is RequestStage.PAID
    assert (case.state.paid, case.state.owed_back) == (FEE, 0)


def test_a_payment_told_twice_is_known_already() -> None:
    assert Case().pay().refused(pay(), SYSTEM) is Why.PAYMENT_KNOWN


def test_nobody_but_the_server_says_that_money_has_come() -> None:
    case = Case().gather()
    for origin in (APPLICANT, CLERK, SUPERVISOR):
        assert case.refused(pay(), origin) is Why.NOT_PERMITTED


def test_a_second_payment_is_kept_and_owed_back() -> None:
    case = Case().pay()
    (surplus,) = case.do(pay("payment-2"), SYSTEM)
    assert isinstance(surplus, SurplusRecorded)
    assert surplus.reason is SurplusReason.ALREADY_PAID
    assert (case.state.paid, case.state.owed_back) == (FEE, FEE)
    case.do(RefundPayment(PaymentId("payment-2")), SYSTEM)
    assert (case.state.paid, case.state.owed_back) == (FEE, 0)
    assert case.stage() is RequestStage.PAID


@pytest.mark.parametrize("amount", [FEE - 1, FEE + 1])
def test_another_amount_does_not_pay_the_fee(amount: int) -> None:
    case = Case().gather()
    case.do(pay(amount=amount), SYSTEM)
    assert case.stage() is RequestStage.FEE_DUE
    assert case.state.payments[PaymentId("payment-1")].surplus is SurplusReason.WRONG_AMOUNT
    assert (case.state.paid, case.state.owed_back) == (0, amount)


def test_money_that_comes_after_the_end_is_not_lost() -> None:
    case = Case().gather()
    case.do(Withdraw(), APPLICANT)
    case.do(pay(), SYSTEM)
    assert case.stage() is RequestStage.WITHDRAWN
    assert case.state.payments[PaymentId("payment-1")].surplus is SurplusReason.NOT_DUE
    case.do(REFUND, OFFICER)
    assert case.state.owed_back == 0


@pytest.mark.parametrize("amount", [0, -1])
def test_what_is_no_amount_is_no_payment(amount: int) -> None:
    assert Case().gather().refused(pay(amount=amount), SYSTEM) is Why.NOT_AN_AMOUNT


def test_an_officer_changes_a_fee_that_has_not_been_paid() -> None:
    case = Case().gather()
    assert case.refused(ChangeFee(0), CLERK) is Why.OFFICERS_ONLY
    assert case.refused(ChangeFee(0), APPLICANT) is Why.NOT_PERMITTED
    assert case.refused(ChangeFee(FEE), OFFICER) is Why.FEE_SAME
    assert case.refused(ChangeFee(-1), OFFICER) is Why.NOT_AN_AMOUNT
    assert case.do(ChangeFee(100), SUPERVISOR) == (FeeChanged(100),)
    case.do(pay(amount=100), SYSTEM)
    assert case.stage() is RequestStage.PAID
    assert case.refused(ChangeFee(50), OFFICER) is Why.WRONG_STAGE


def test_a_fee_that_is_waived_need_not_be_paid() -> None:
    case = Case().gather()
    case.do(ChangeFee(0), OFFICER)
    assert case.stage() is RequestStage.PAID


def test_a_fee_that_is_waived_before_it_falls_due_never_does() -> None:
    case = Case().submit()
    assert case.do(ChangeFee(0), OFFICER) == (FeeChanged(0),)
    assert case.stage() is RequestStage.SUBMITTED


def refused() -> Case:
    """Return a request that an official refused after it was paid."""
    case = Case().review()
    case.do(Refuse(NegativeReason.NOT_ENTITLED))
    return case


def test_the_fee_of_a_refused_request_is_given_back_once() -> None:
    case = refused()
    assert case.do(REFUND, OFFICER) == (PaymentRefunded(PaymentId("payment-1"), FEE),)
    assert case.state.paid == 0
    assert case.refused(REFUND, OFFICER) is Why.ALREADY_REFUNDED


def test_the_fee_stands_while_the_request_goes_on_or_once_it_has_been_issued() -> None:
    assert Case().review().refused(REFUND, OFFICER) is Why.FEE_STANDS
    shelf = Case().ready()
    shelf.wait(days=90)
    shelf.do(Expire(), SYSTEM)
    assert shelf.refused(REFUND, OFFICER) is Why.FEE_STANDS
    assert Case().hand_over().refused(REFUND, OFFICER) is Why.FEE_STANDS


def test_a_fee_that_is_not_refundable_is_kept() -> None:
    case = Case(FREE).review()
    case.do(Refuse(NegativeReason.DUPLICATE))
    assert case.refused(REFUND, OFFICER) is Why.NOT_REFUNDABLE


def test_what_never_came_cannot_go_back() -> None:
    assert Case().gather().refused(REFUND, OFFICER) is Why.UNKNOWN_PAYMENT


def test_a_reopened_request_is_not_paid_again() -> None:
    case = refused()
    case.do(Reopen(ReopenReason.APPEAL), OFFICER)
    assert case.stage() is RequestStage.PAID
    case.do(StartReview())
    case.do(Approve())
    assert case.state.paid == FEE


def test_a_reopened_request_whose_fee_went_back_is_paid_again() -> None:
    case = refused()
    case.do(REFUND, OFFICER)
    case.do(Reopen(ReopenReason.APPEAL), OFFICER)
    assert case.stage() is RequestStage.FEE_DUE
    case.do(pay("payment-2"), SYSTEM)
    assert (case.stage(), case.state.paid) == (RequestStage.PAID, FEE)


def test_the_fee_of_a_reopened_request_that_was_paid_stands() -> None:
    case = Case()
    case.terms = replace(case.terms, documents=())
    case.submit()
    case.do(pay(), SYSTEM)
    case.do(Withdraw())
    case.terms = terms_of()
    case.do(Reopen(ReopenReason.APPEAL), OFFICER)
    assert case.stage() is RequestStage.SUBMITTED
    assert case.refused(ChangeFee(1), OFFICER) is Why.FEE_PAID


def test_money_that_was_taken_elsewhere_is_ordered_back_once_and_pays_nothing_any_more() -> None:
    case, order = Case().pay(), OrderRefund(REFUND.payment)
    assert case.refused(order, CLERK) is Why.OFFICERS_ONLY
    assert case.refused(order, SYSTEM) is Why.NOT_PERMITTED
    assert case.refused(order, OFFICER) is Why.FEE_STANDS
    case.do(Withdraw(), APPLICANT)
    assert case.refused(OrderRefund(PaymentId("payment-7")), OFFICER) is Why.UNKNOWN_PAYMENT
    assert case.do(order, OFFICER) == (RefundOrdered(order.payment),)
    assert (case.state.paid, case.state.owed_back) == (0, FEE)
    assert case.do(order, OFFICER) == ()
    (back,) = case.do(REFUND, SYSTEM)
    assert isinstance(back, PaymentRefunded)
    assert (case.state.paid, case.state.owed_back) == (0, 0)
    assert case.refused(order, OFFICER) is Why.ALREADY_REFUNDED


def test_what_is_ordered_back_does_not_pay_a_request_that_is_opened_again() -> None:
    case = Case().pay()
    case.do(Withdraw(), APPLICANT)
    case.do(OrderRefund(REFUND.payment), OFFICER)
    case.do(Reopen(ReopenReason.APPEAL), OFFICER)
    assert (case.state.paid, case.state.owed_back) == (0, FEE)
    case.do(REFUND, SYSTEM)
    assert case.state.owed_back == 0


def test_an_order_about_money_that_went_back_changes_nothing_however_late_it_comes() -> None:
    case = Case().pay()
    case.do(Withdraw(), APPLICANT)
    case.do(REFUND, SYSTEM)
    before = case.state.payments
    case.append((RefundOrdered(REFUND.payment), RefundOrdered(PaymentId("payment-7"))))
    assert case.state.payments == before
