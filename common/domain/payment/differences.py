# SPDX-License-Identifier: GPL-3.0-or-later
"""What a provider and we see differently: the heart of the daily report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, unique

from common.domain.identifiers import PaymentId
from common.domain.payment.values import Fee, PaymentStage


@unique
class Money(StrEnum):
    """Where the money of a payment is."""

    WITH_PAYER = "with_payer"
    """Nothing was taken, or it may still be."""
    TAKEN = "taken"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Sight:
    """How one side sees a payment."""

    money: Money
    fee: Fee


@unique
class DifferenceKind(StrEnum):
    """What two sides disagree about."""

    ONLY_THERE = "only_there"
    """The provider took money for a payment that we do not know."""
    ONLY_HERE = "only_here"
    """We count as taken what the provider does not know."""
    MONEY = "money"
    """One says that the money was taken or returned, and the other does not."""
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class Difference:
    """One payment that a person must look into."""

    payment: PaymentId
    kind: DifferenceKind
    here: Sight | None
    there: Sight | None


_MONEY = {
    PaymentStage.STARTED: Money.WITH_PAYER,
    PaymentStage.FAILED: Money.WITH_PAYER,
    PaymentStage.EXPIRED: Money.WITH_PAYER,
    PaymentStage.TAKEN: Money.TAKEN,
    PaymentStage.REFUNDING: Money.TAKEN,
    PaymentStage.REFUNDED: Money.RETURNED,
}


def money_in(stage: PaymentStage) -> Money:
    """Where the money is of a payment in ``stage``."""
    return _MONEY[stage]


def differences(
    here: Mapping[PaymentId, Sight], there: Mapping[PaymentId, Sight]
) -> tuple[Difference, ...]:
    """What the two sides see differently, in the order of the payments' ids.

    A payment for which nobody says that money moved is no difference.
    """
    found = (
        _difference(payment, here.get(payment), there.get(payment))
        for payment in sorted({*here, *there})
    )
    return tuple(each for each in found if each is not None)


def _difference(payment: PaymentId, here: Sight | None, there: Sight | None) -> Difference | None:
    kind = _kind(here, there)
    return None if kind is None else Difference(payment, kind, here, there)


def _kind(here: Sight | None, there: Sight | None) -> DifferenceKind | None:
    moved = {each.money for each in (here, there) if each is not None} - {Money.WITH_PAYER}
    if not moved:
        return None
    if here is None:
        return DifferenceKind.ONLY_THERE
    if there is None:
        return DifferenceKind.ONLY_HERE
    if here.money is not there.money:
        return DifferenceKind.MONEY
    return None if here.fee == there.fee else DifferenceKind.AMOUNT
