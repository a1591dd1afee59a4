# SPDX-License-Identifier: GPL-3.0-or-later
"""The fee: asked once, paid once; money that pays nothing is recorded too, and given back."""

from __future__ import annotations

from datetime import datetime

from common.domain.request.commands import ChangeFee, OrderRefund, RecordPayment, RefundPayment
from common.domain.request.decide.judging import (
    RequestDecision,
    office_has_until,
    out_of_stage,
)
from common.domain.request.events import (
    FeeChanged,
    NothingToPay,
    PaymentRecorded,
    PaymentRefunded,
    RefundOrdered,
    SurplusRecorded,
)
from common.domain.request.reasons import SurplusReason
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason, deny
from common.domain.request.stages import RequestStage
from common.domain.request.state import RequestState
from common.domain.request.terms import Terms

_GIVEN_UP = frozenset({RequestStage.REFUSED, RequestStage.WITHDRAWN, RequestStage.EXPIRED})


def change_fee(
    terms: Terms, state: RequestState, command: ChangeFee, at: datetime
) -> RequestDecision:
    """Ask another fee while nothing has been paid."""
    refusal = out_of_stage(state, FeeChanged)
    if refusal is not None:
        return refusal
    if command.amount < 0:
        return deny(RequestRefusalReason.NOT_AN_AMOUNT)
    if state.paid:
        return deny(RequestRefusalReason.FEE_PAID)
    if command.amount == state.fee:
        return deny(RequestRefusalReason.FEE_SAME)
    changed = FeeChanged(command.amount)
    if command.amount > 0 or state.stage is RequestStage.SUBMITTED:
        return (changed,)
    return changed, NothingToPay(office_has_until(terms, state, at))


def record_payment(
    terms: Terms, state: RequestState, command: RecordPayment, at: datetime
) -> RequestDecision:
    """Record money that has come: as the fee if it is that, and otherwise as owed back."""
    if command.amount <= 0:
        return deny(RequestRefusalReason.NOT_AN_AMOUNT)
    if command.payment in state.payments:
        return deny(RequestRefusalReason.PAYMENT_KNOWN)
    surplus = _surplus(state, command)
    if surplus is not None:
        return (SurplusRecorded(command.payment, command.amount, command.method, surplus),)
    due_at = office_has_until(terms, state, at)
    return (PaymentRecorded(command.payment, command.amount, command.method, due_at),)


def refund_payment(terms: Terms, state: RequestState, command: RefundPayment) -> RequestDecision:
    """Give back what paid nothing; the fee only if the request came to nothing."""
    payment = state.payments.get(command.payment)
    if payment is None:
        return deny(RequestRefusalReason.UNKNOWN_PAYMENT)
    if payment.refunded_at is not None:
        return deny(RequestRefusalReason.ALREADY_REFUNDED)
    if payment.counts and not _given_up(state):
        return deny(RequestRefusalReason.FEE_STANDS, number=state.number)
    if payment.counts and not terms.service.fee.refundable:
        return deny(RequestRefusalReason.NOT_REFUNDABLE)
    return (PaymentRefunded(command.payment, payment.amount),)


def order_refund(terms: Terms, state: RequestState, command: OrderRefund) -> RequestDecision:
    """Have the money go back where it came from, under the same rules; once is enough."""
    refusal = refund_payment(terms, state, RefundPayment(command.payment))
    if isinstance(refusal, RequestRefusal):
        return refusal
    return (RefundOrdered(command.payment),) if state.payments[command.payment].stays else ()


def _given_up(state: RequestState) -> bool:
    return state.stage in _GIVEN_UP and state.document_number is None


def _surplus(state: RequestState, command: RecordPayment) -> SurplusReason | None:
    if state.stage is not RequestStage.FEE_DUE:
        return SurplusReason.ALREADY_PAID if state.paid else SurplusReason.NOT_DUE
    return None if command.amount == state.fee else SurplusReason.WRONG_AMOUNT
