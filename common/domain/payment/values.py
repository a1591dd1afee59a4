# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rules of payments speak of. Amounts are whole minor units of an ISO 4217 currency."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum, unique

from common.domain.identifiers import PaymentId, ProviderCode, RequestId, TillId


@unique
class Method(StrEnum):
    """How somebody pays."""

    CASH = "cash"
    """Into a till."""
    CARD = "card"
    """At a payment terminal of the office."""
    MOBILE = "mobile"
    """Through a mobile operator, which asks the payer on the phone."""
    BANK = "bank"
    """Through a bank's own page or application."""


AT_A_PROVIDER = frozenset({Method.MOBILE, Method.BANK})
"""Methods in which the money goes to somebody who tells us of it later."""


@unique
class PaymentStage(StrEnum):
    """Where a payment is in its life."""

    STARTED = "started"
    TAKEN = "taken"
    FAILED = "failed"
    EXPIRED = "expired"
    REFUNDING = "refunding"
    """The money is to go back, and nobody has confirmed that it did."""
    REFUNDED = "refunded"


@unique
class RefundReason(StrEnum):
    """Why money goes back."""

    ASKED = "asked"
    """Somebody decided so: the request was withdrawn or refused."""
    SURPLUS = "surplus"
    """It arrived late, when another payment had settled the request."""
    OTHER_FEE = "other_fee"
    """It arrived late, when the request cost something else."""


@dataclass(frozen=True, slots=True)
class Fee:
    """What a request costs."""

    amount: int
    currency: str


@dataclass(frozen=True, slots=True)
class Payment:
    """One try to pay for a request.

    ``reference`` is what provider, terminal or till call it; ``expires_at`` is set where a
    provider may not take the money later.
    """

    id: PaymentId
    fee: Fee
    method: Method
    stage: PaymentStage
    started_at: datetime
    provider: ProviderCode | None = None
    till: TillId | None = None
    expires_at: datetime | None = None
    reference: str | None = None
    receipt: str | None = None


@dataclass(frozen=True, slots=True)
class RequestPayments:
    """What a request costs, and every try to pay for it."""

    request: RequestId
    fee: Fee | None = None
    payments: Mapping[PaymentId, Payment] = field(default_factory=dict)

    def kept(self) -> tuple[Payment, ...]:
        """The payments whose money was taken and stays; never more than one."""
        return self._in(PaymentStage.TAKEN)

    def under_way(self) -> tuple[Payment, ...]:
        """The payments that may still come to anything; never more than one."""
        return self._in(PaymentStage.STARTED)

    def _in(self, stage: PaymentStage) -> tuple[Payment, ...]:
        return tuple(each for each in self.payments.values() if each.stage is stage)
