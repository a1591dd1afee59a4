# SPDX-License-Identifier: GPL-3.0-or-later
"""Payments and tills as messages, and refusals in words for programmers."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus

import msgspec

from common.domain.identifiers import OfficeId, PaymentId, ProviderCode, RequestId
from common.domain.payment.commands import PaymentRefusal, PaymentRefusalReason
from common.domain.payment.till import Till, TillRefusal
from common.domain.payment.values import Fee, Method, Payment, RequestPayments
from common.wire.payments import (
    PaymentProvider,
    PaymentRefused,
    PaymentsState,
    PaymentState,
    TillState,
)
from server.replies import Reply
from server.storage.tills import Owner

_SAID: Mapping[PaymentRefusalReason | TillRefusal, str] = {
    PaymentRefusalReason.BAD_FEE: "The fee has no amount or no currency.",
    PaymentRefusalReason.NOTHING_DUE: "There is nothing to pay for this request.",
    PaymentRefusalReason.FEE_CHANGED: "The fee has changed. Show the new one, and ask again.",
    PaymentRefusalReason.ALREADY_PAID: "This request is paid already.",
    PaymentRefusalReason.UNDER_WAY: "Another payment for this request has not ended yet.",
    PaymentRefusalReason.UNKNOWN_PAYMENT: "There is no such payment for this request.",
    PaymentRefusalReason.SAME_ID: "Another payment has this id. Make a new id for each.",
    PaymentRefusalReason.WRONG_AMOUNT: "Another amount was taken than was to be paid.",
    PaymentRefusalReason.NOT_YET: "The payer still has time.",
    PaymentRefusalReason.NOT_TAKEN: "Nothing was taken that could go back.",
    PaymentRefusalReason.TAKEN: "The money of this payment was taken.",
    PaymentRefusalReason.NOT_AT_PROVIDER: "Only a payment through a provider can be cancelled.",
    TillRefusal.NO_TILL: "No till is open at this counter.",
    TillRefusal.TILL_OPEN: "A till is open at this counter already.",
    TillRefusal.TILL_CLOSED: "This till is closed.",
    TillRefusal.OTHER_CURRENCY: "This till holds another currency.",
    TillRefusal.BAD_AMOUNT: "An amount is 0 or more.",
    TillRefusal.NOT_ENOUGH_CASH: "There is not enough cash in this till.",
    TillRefusal.OTHER_CLERK: "Another clerk has opened this till.",
    TillRefusal.SAME_ID: "Something else was done under this id. Make a new id for each.",
}


def refusal_reply(refusal: PaymentRefusal | TillRefusal, fee: Fee | None = None) -> Reply:
    """Why nothing was changed; ``fee`` is the one in force."""
    if isinstance(refusal, TillRefusal):
        refused = PaymentRefused(refusal, _SAID[refusal])
    else:
        refused = PaymentRefused(
            reason=refusal.reason,
            message=_SAID[refusal.reason],
            payment=refusal.payment,
            amount=None if fee is None else fee.amount,
            currency=None if fee is None else fee.currency,
        )
    return Reply(HTTPStatus.CONFLICT, msgspec.json.encode(refused))


def payment_message(
    request: RequestId,
    payment: Payment,
    taken_by: OfficeId | None = None,
    page: str | None = None,
) -> PaymentState:
    """A payment; ``taken_by`` another office than the one that asks."""
    return PaymentState(
        id=payment.id,
        request=request,
        amount=payment.fee.amount,
        currency=payment.fee.currency,
        method=payment.method,
        stage=payment.stage,
        started_at=payment.started_at,
        provider=payment.provider,
        expires_at=payment.expires_at,
        receipt=payment.receipt,
        page=page,
        taken_by=taken_by,
    )


def payments_message(
    state: RequestPayments,
    methods: Mapping[ProviderCode, Method],
    others: Mapping[PaymentId, OfficeId] | None = None,
) -> PaymentsState:
    """What a request costs, every try to pay it, and the providers by which it can be paid.

    ``others``: which payments other offices of this server have taken.
    """
    fee = state.fee
    return PaymentsState(
        amount=None if fee is None else fee.amount,
        currency=None if fee is None else fee.currency,
        payments=tuple(
            payment_message(state.request, each, (others or {}).get(id_))
            for id_, each in state.payments.items()
        ),
        providers=tuple(PaymentProvider(code, method) for code, method in methods.items()),
    )


def till_message(till: Till, owner: Owner | None) -> TillState:
    """A till, and who opened it when."""
    return TillState(
        id=till.id,
        currency=till.currency,
        opening=till.opening,
        balance=till.balance,
        counted=till.counted,
        difference=till.difference,
        clerk=None if owner is None else owner.clerk,
        opened_at=None if owner is None else owner.opened_at,
    )
