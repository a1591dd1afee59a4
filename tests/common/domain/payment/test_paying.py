# SPDX-License-Identifier: GPL-3.0-or-later
"""A request is paid once, whatever is told twice, late or wrongly."""

from __future__ import annotations

from dataclasses import replace

import pytest

from common.domain.identifiers import PaymentId, RequestId
from common.domain.payment.commands import (
    AskRefund,
    ExpirePayment,
    PaymentCommand,
    PaymentRefusal,
    PaymentRefusalReason,
    RecordFailed,
    RecordRefunded,
    SetFee,
    StartPayment,
)
from common.domain.payment.decide import decide
from common.domain.payment.events import PaymentTaken, RefundAsked
from common.domain.payment.values import (
    Fee,
    Method,
    PaymentStage,
    RefundReason,
    RequestPayments,
)
from tests.common.domain.payment.kit import (
    EXPIRY,
    FEE,
    FIRST,
    LATER,
    SECOND,
    Desk,
    by_phone,
    taken,
)
from tests.fakes import START

Reason = PaymentRefusalReason


def test_a_payment_is_started_and_taken_with_a_receipt() -> None:
    desk = Desk()
    desk.do(by_phone())
    started = desk.payment(FIRST)
    assert (started.stage, started.started_at) == (PaymentStage.STARTED, START)
    desk.do(taken())
    done = desk.payment(FIRST)
    assert (done.stage, done.reference, done.receipt) == (
        PaymentStage.TAKEN,
        "ref-first",
        "receipt-first",
    )
    assert desk.state.kept() == (done,)


@pytest.mark.parametrize(
    "command", [by_phone(), taken(), SetFee(FEE)], ids=lambda each: type(each).__name__
)
def test_the_same_again_changes_nothing(command: PaymentCommand) -> None:
    desk = Desk()
    desk.do(by_phone())
    desk.do(taken())
    assert desk.nothing_new(command)


def test_an_id_stands_for_one_payment_only() -> None:
    desk = Desk()
    desk.do(by_phone())
    other = replace(by_phone(), method=Method.BANK)
    assert desk.give(other) == PaymentRefusal(Reason.SAME_ID, FIRST)


def test_nobody_pays_before_a_fee_is_set() -> None:
    assert Desk(fee=None).give(by_phone()) == PaymentRefusal(Reason.NOTHING_DUE)


def test_nobody_pays_for_what_is_free() -> None:
    free = Fee(0, "SYP")
    assert Desk(fee=free).give(by_phone(fee=free)) == PaymentRefusal(Reason.NOTHING_DUE)


@pytest.mark.parametrize("fee", [Fee(-1, "SYP"), Fee(1, "syp"), Fee(1, "")])
def test_a_fee_has_an_amount_and_a_currency(fee: Fee) -> None:
    assert Desk().give(SetFee(fee)) == PaymentRefusal(Reason.BAD_FEE)


def test_a_fee_that_changed_before_paying_is_shown_again() -> None:
    desk = Desk()
    desk.do(SetFee(Fee(300_000, "SYP")))
    assert desk.give(by_phone()) == PaymentRefusal(Reason.FEE_CHANGED)


def test_a_fee_does_not_change_while_somebody_pays_or_once_it_is_paid() -> None:
    desk = Desk()
    desk.do(by_phone())
    dearer = SetFee(Fee(300_000, "SYP"))
    assert desk.give(dearer) == PaymentRefusal(Reason.UNDER_WAY, FIRST)
    desk.do(taken())
    assert desk.give(dearer) == PaymentRefusal(Reason.ALREADY_PAID, FIRST)


def test_a_second_payment_waits_for_the_first_to_end() -> None:
    desk = Desk()
    desk.do(by_phone())
    assert desk.give(by_phone(SECOND)) == PaymentRefusal(Reason.UNDER_WAY, FIRST)
    desk.do(RecordFailed(FIRST, "declined"))
    desk.do(by_phone(SECOND))


def test_what_is_paid_is_not_paid_again() -> None:
    desk = Desk()
    desk.do(by_phone())
    desk.do(taken())
    assert desk.give(by_phone(SECOND)) == PaymentRefusal(Reason.ALREADY_PAID, FIRST)


def test_another_amount_than_was_to_be_paid_is_not_taken_for_the_payment() -> None:
    desk = Desk()
    desk.do(by_phone())
    assert desk.give(taken(fee=Fee(1, "SYP"))) == PaymentRefusal(Reason.WRONG_AMOUNT, FIRST)
    assert desk.payment(FIRST).stage is PaymentStage.STARTED


@pytest.mark.parametrize(
    "command",
    [
        taken(),
        RecordFailed(FIRST, "declined"),
        ExpirePayment(FIRST),
        AskRefund(FIRST),
        RecordRefunded(FIRST, "r"),
    ],
    ids=lambda each: type(each).__name__,
)
def test_nothing_happens_to_a_payment_that_nobody_started(command: PaymentCommand) -> None:
    assert Desk().give(command) == PaymentRefusal(Reason.UNKNOWN_PAYMENT, FIRST)


def test_a_payment_expires_when_its_time_is_up_and_not_before() -> None:
    desk = Desk()
    desk.do(by_phone())
    assert desk.give(ExpirePayment(FIRST)) == PaymentRefusal(Reason.NOT_YET, FIRST)
    desk.do(ExpirePayment(FIRST), EXPIRY)
    assert desk.payment(FIRST).stage is PaymentStage.EXPIRED
    assert desk.nothing_new(ExpirePayment(FIRST), LATER)


def test_a_payment_at_the_counter_has_no_time_limit() -> None:
    desk = Desk()
    desk.do(StartPayment(FIRST, FEE, Method.CARD))
    assert desk.give(ExpirePayment(FIRST), LATER) == PaymentRefusal(Reason.NOT_YET, FIRST)


def test_money_that_arrives_after_the_time_is_up_is_not_lost() -> None:
    desk = Desk()
    desk.do(by_phone())
    desk.do(ExpirePayment(FIRST), EXPIRY)
    desk.do(taken(), LATER)
    assert [each.id for each in desk.state.kept()] == [FIRST]


def test_money_that_arrives_late_beside_another_payment_goes_back() -> None:
    desk = Desk()
    desk.do(by_phone())
    desk.do(ExpirePayment(FIRST), EXPIRY)
    desk.do(by_phone(SECOND))
    desk.do(taken(SECOND))
    desk.do(taken(FIRST), LATER)
    assert desk.events[-2:] == [
        PaymentTaken(FIRST, "ref-first", "receipt-first"),
        RefundAsked(FIRST, RefundReason.SURPLUS),
    ]
    assert [each.id for each in desk.state.kept()] == [SECOND]


def test_money_that_arrives_late_for_another_fee_goes_back() -> None:
    desk = Desk()
    desk.do(by_phone())
    desk.do(ExpirePayment(FIRST), EXPIRY)
    desk.do(SetFee(Fee(300_000, "SYP")))
    desk.do(taken(FIRST), LATER)
    assert desk.events[-1] == RefundAsked(FIRST, RefundReason.OTHER_FEE)
    assert desk.state.kept() == ()


def test_what_was_taken_cannot_have_failed() -> None:
    desk = Desk()
    desk.do(by_phone())
    desk.do(taken())
    assert desk.give(RecordFailed(FIRST, "x")) == PaymentRefusal(Reason.TAKEN, FIRST)


def test_a_failure_told_twice_or_after_the_time_is_up_is_no_news() -> None:
    desk = Desk()
    desk.do(by_phone())
    desk.do(RecordFailed(FIRST, "declined"))
    assert desk.nothing_new(RecordFailed(FIRST, "declined"))


def test_money_goes_back_once() -> None:
    desk = Desk()
    desk.do(by_phone())
    desk.do(taken())
    desk.do(AskRefund(FIRST))
    assert desk.payment(FIRST).stage is PaymentStage.REFUNDING
    assert desk.nothing_new(AskRefund(FIRST))
    desk.do(RecordRefunded(FIRST, "back"))
    assert desk.payment(FIRST).stage is PaymentStage.REFUNDED
    assert desk.nothing_new(RecordRefunded(FIRST, "back"))
    assert desk.nothing_new(AskRefund(FIRST))
    assert desk.nothing_new(taken())


def test_a_refund_that_nobody_asked_for_is_taken_note_of() -> None:
    desk = Desk()
    desk.do(by_phone())
    desk.do(taken())
    desk.do(RecordRefunded(FIRST, "back"))
    assert desk.payment(FIRST).stage is PaymentStage.REFUNDED


def test_nothing_goes_back_that_was_not_taken() -> None:
    desk = Desk()
    desk.do(by_phone())
    refusal = PaymentRefusal(Reason.NOT_TAKEN, FIRST)
    assert desk.give(AskRefund(FIRST)) == refusal
    assert desk.give(RecordRefunded(FIRST, "back")) == refusal


def test_who_got_their_money_back_may_pay_again() -> None:
    desk = Desk()
    desk.do(by_phone())
    desk.do(taken())
    desk.do(AskRefund(FIRST))
    desk.do(by_phone(SECOND))
    desk.do(taken(SECOND))
    assert [each.id for each in desk.state.kept()] == [SECOND]


def test_deciding_changes_nothing_by_itself() -> None:
    state = RequestPayments(RequestId("request"))
    decide(state, SetFee(FEE), START)
    assert state == RequestPayments(RequestId("request"))
    assert PaymentId("first") not in state.payments
