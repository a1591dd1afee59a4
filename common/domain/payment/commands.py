# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be asked of a request's payments, and why it is refused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, unique
from typing import TypeAlias

from common.domain.identifiers import PaymentId, ProviderCode, TillId
from common.domain.payment.values import Fee, Method


@dataclass(frozen=True, slots=True)
class SetFee:
    """The request costs ``fee``; an amount of 0 says that it is free."""

    fee: Fee


@dataclass(frozen=True, slots=True)
class StartPayment:
    """Begin to pay ``fee``, as the payer has seen it."""

    payment: PaymentId
    fee: Fee
    method: Method
    provider: ProviderCode | None = None
    till: TillId | None = None
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RecordTaken:
    """Provider, terminal or clerk tell that ``fee`` was taken.

    ``receipt`` is the number to give, should this be news.
    """

    payment: PaymentId
    fee: Fee
    reference: str
    receipt: str


@dataclass(frozen=True, slots=True)
class RecordFailed:
    """Provider, terminal or clerk tell that nothing was taken."""

    payment: PaymentId
    reason: str


@dataclass(frozen=True, slots=True)
class ExpirePayment:
    """End a payment whose time is up."""

    payment: PaymentId


@dataclass(frozen=True, slots=True)
class CancelPayment:
    """Wait no longer for a provider; its money may come all the same."""

    payment: PaymentId


@dataclass(frozen=True, slots=True)
class AskRefund:
    """Give the money back."""

    payment: PaymentId


@dataclass(frozen=True, slots=True)
class RecordRefunded:
    """Provider, terminal or clerk tell that the money went back."""

    payment: PaymentId
    reference: str


PaymentCommand: TypeAlias = (
    SetFee
    | StartPayment
    | RecordTaken
    | RecordFailed
    | ExpirePayment
    | CancelPayment
    | AskRefund
    | RecordRefunded
)


@unique
class PaymentRefusalReason(StrEnum):
    """Why a command about payments changes nothing."""

    BAD_FEE = "bad_fee"
    """An amount below 0, or no currency of three capital letters."""
    NOTHING_DUE = "nothing_due"
    """The request is free, or nobody has said yet what it costs."""
    FEE_CHANGED = "fee_changed"
    """The payer has seen another fee than the one in force."""
    ALREADY_PAID = "already_paid"
    UNDER_WAY = "under_way"
    """A payment was started and may still be taken."""
    UNKNOWN_PAYMENT = "unknown_payment"
    SAME_ID = "same_id"
    """Another payment has this id."""
    WRONG_AMOUNT = "wrong_amount"
    """Something else was taken than was to be paid: a person must look into it."""
    NOT_YET = "not_yet"
    """The payer still has time."""
    NOT_TAKEN = "not_taken"
    """Nothing was taken that could go back."""
    TAKEN = "taken"
    """It is said to have failed, but its money was taken: a person must look into it."""
    NOT_AT_PROVIDER = "not_at_provider"
    """Only for a provider is waited; a terminal's slip tells how its payment ended."""


@dataclass(frozen=True, slots=True)
class PaymentRefusal:
    """Why nothing was changed; ``payment`` stands in the way, or is the one meant."""

    reason: PaymentRefusalReason
    payment: PaymentId | None = None
