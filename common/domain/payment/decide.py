# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be done with a request's payments, and what happens then.

A command that says again what is known already is decided to nothing, so that it may be repeated
whenever an answer was lost.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import TypeAlias, assert_never

from common.domain.identifiers import PaymentId
from common.domain.payment.commands import (
    AskRefund,
    CancelPayment,
    ExpirePayment,
    PaymentCommand,
    PaymentRefusal,
    PaymentRefusalReason,
    RecordFailed,
    RecordRefunded,
    RecordTaken,
    SetFee,
    StartPayment,
)
from common.domain.payment.events import (
    FeeSet,
    PaymentEvent,
    PaymentExpired,
    PaymentFailed,
    PaymentRefunded,
    PaymentStarted,
    PaymentTaken,
    RefundAsked,
)
from common.domain.payment.life import may_follow
from common.domain.payment.values import (
    Payment,
    PaymentStage,
    RefundReason,
    RequestPayments,
)

Decision: TypeAlias = "tuple[PaymentEvent, ...] | PaymentRefusal"

_CURRENCY = re.compile("[A-Z]{3}")
_GIVEN_BACK = frozenset({PaymentStage.REFUNDING, PaymentStage.REFUNDED})
_ARRIVED = _GIVEN_BACK | {PaymentStage.TAKEN}


def decide(state: RequestPayments, command: PaymentCommand, at: datetime) -> Decision:
    """What ``command`` makes happen at ``at``, or why nothing does."""
    match command:
        case SetFee():
            return _set_fee(state, command)
        case StartPayment():
            return _start(state, command)
        case _:
            payment = state.payments.get(command.payment)
            if payment is None:
                return _refuse(PaymentRefusalReason.UNKNOWN_PAYMENT, command.payment)
    match command:
        case RecordTaken():
            return _taken(state, payment, command)
        case RecordFailed():
            return _failed(payment, command)
        case ExpirePayment():
            return _expire(payment, at)
        case CancelPayment():
            return _cancel(payment)
        case AskRefund():
            return _ask_refund(payment)
        case RecordRefunded():
            return _refunded(payment, command)
        case _ as unreachable:
            assert_never(unreachable)


def _set_fee(state: RequestPayments, command: SetFee) -> Decision:
    fee = command.fee
    if fee.amount < 0 or not _CURRENCY.fullmatch(fee.currency):
        return _refuse(PaymentRefusalReason.BAD_FEE)
    if fee == state.fee:
        return ()
    # Whoever is paying, or has paid, must not find that it costs something else now.
    return _obstacle(state) or (FeeSet(fee),)


def _start(state: RequestPayments, command: StartPayment) -> Decision:
    known = state.payments.get(command.payment)
    if known is not None:
        same = (known.fee, known.method, known.provider, known.till)
        if same == (command.fee, command.method, command.provider, command.till):
            return ()
        return _refuse(PaymentRefusalReason.SAME_ID, known.id)
    if state.fee is None or state.fee.amount == 0:
        return _refuse(PaymentRefusalReason.NOTHING_DUE)
    obstacle = _obstacle(state)
    if obstacle is not None:
        return obstacle
    if command.fee != state.fee:
        return _refuse(PaymentRefusalReason.FEE_CHANGED)
    return (
        PaymentStarted(
            payment=command.payment,
            fee=command.fee,
            method=command.method,
            provider=command.provider,
            till=command.till,
            expires_at=command.expires_at,
        ),
    )


def _taken(state: RequestPayments, payment: Payment, command: RecordTaken) -> Decision:
    if command.fee != payment.fee:
        return _refuse(PaymentRefusalReason.WRONG_AMOUNT, payment.id)
    if payment.stage in _ARRIVED:
        return ()
    taken = PaymentTaken(payment.id, command.reference, command.receipt)
    if state.kept():
        return (taken, RefundAsked(payment.id, RefundReason.SURPLUS))
    if payment.fee != state.fee:
        return (taken, RefundAsked(payment.id, RefundReason.OTHER_FEE))
    return (taken,)


def _failed(payment: Payment, command: RecordFailed) -> Decision:
    if payment.stage in _ARRIVED:
        return _refuse(PaymentRefusalReason.TAKEN, payment.id)
    if not may_follow(PaymentFailed, payment.stage):
        return ()
    return (PaymentFailed(payment.id, command.reason),)


def _expire(payment: Payment, at: datetime) -> Decision:
    if not may_follow(PaymentExpired, payment.stage):
        return ()
    if payment.expires_at is None or at < payment.expires_at:
        return _refuse(PaymentRefusalReason.NOT_YET, payment.id)
    return (PaymentExpired(payment.id),)


def _cancel(payment: Payment) -> Decision:
    if payment.stage in _ARRIVED:
        return _refuse(PaymentRefusalReason.TAKEN, payment.id)
    if not may_follow(PaymentExpired, payment.stage):
        return ()
    if payment.provider is None:
        return _refuse(PaymentRefusalReason.NOT_AT_PROVIDER, payment.id)
    # As if its time were up: the provider is asked on, for the money may be on its way.
    return (PaymentExpired(payment.id),)


def _ask_refund(payment: Payment) -> Decision:
    if payment.stage in _GIVEN_BACK:
        return ()
    if not may_follow(RefundAsked, payment.stage):
        return _refuse(PaymentRefusalReason.NOT_TAKEN, payment.id)
    return (RefundAsked(payment.id, RefundReason.ASKED),)


def _refunded(payment: Payment, command: RecordRefunded) -> Decision:
    if payment.stage is PaymentStage.REFUNDED:
        return ()
    if not may_follow(PaymentRefunded, payment.stage):
        return _refuse(PaymentRefusalReason.NOT_TAKEN, payment.id)
    return (PaymentRefunded(payment.id, command.reference),)


def _obstacle(state: RequestPayments) -> PaymentRefusal | None:
    for payment in state.kept():
        return _refuse(PaymentRefusalReason.ALREADY_PAID, payment.id)
    for payment in state.under_way():
        return _refuse(PaymentRefusalReason.UNDER_WAY, payment.id)
    return None


def _refuse(reason: PaymentRefusalReason, payment: PaymentId | None = None) -> PaymentRefusal:
    return PaymentRefusal(reason, payment)
