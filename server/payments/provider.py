# SPDX-License-Identifier: GPL-3.0-or-later
"""What a provider of payments does, be it a mobile operator or a bank.

Every call may be repeated: the payment's id is the idempotency key, so that asking again after a
lost answer takes no money twice. Failures are of two types: ``Unavailable`` may succeed later,
``Declined`` never will.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, unique
from typing import Protocol, TypeAlias

from common.domain.identifiers import PaymentId
from common.domain.payment.values import Fee, Payment


@unique
class ProviderStage(StrEnum):
    """What a provider says of a payment."""

    PENDING = "pending"
    TAKEN = "taken"
    FAILED = "failed"
    EXPIRED = "expired"
    REFUNDED = "refunded"


@dataclass(frozen=True, slots=True)
class Report:
    """A payment as its provider sees it.

    ``page`` is where the payer goes on, ``reason`` the provider's code for a failure.
    """

    payment: PaymentId
    stage: ProviderStage
    fee: Fee
    reference: str
    page: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Unavailable:
    """No answer, or none that makes sense: whether anything was done is not known."""

    cause: str


@dataclass(frozen=True, slots=True)
class Declined:
    """The provider will not do it: nothing was done, and asking again will not help."""

    code: str


@dataclass(frozen=True, slots=True)
class NeverHeard:
    """The provider does not know the payment."""


StartAnswer: TypeAlias = Report | Unavailable | Declined
PollAnswer: TypeAlias = Report | Unavailable | NeverHeard
RefundAnswer: TypeAlias = Report | Unavailable | Declined


class Provider(Protocol):
    """Blocking calls, to be made from a worker thread; none of them raises."""

    def start(self, payment: Payment) -> StartAnswer:
        """Have the payer asked for the money."""
        ...

    def poll(self, payment: PaymentId) -> PollAnswer:
        """Ask what has become of a payment."""
        ...

    def refund(self, payment: Payment) -> RefundAnswer:
        """Give the money back."""
        ...

    def statement(self, begin: datetime, end: datetime) -> tuple[Report, ...] | Unavailable:
        """The payments whose money came or went from ``begin`` until before ``end``."""
        ...
