# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens to a request's payments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from common.domain.identifiers import PaymentId, ProviderCode, TillId
from common.domain.payment.values import Fee, Method, RefundReason


@dataclass(frozen=True, slots=True)
class FeeSet:
    """From now on the request costs this."""

    fee: Fee


@dataclass(frozen=True, slots=True)
class PaymentStarted:
    """Somebody began to pay."""

    payment: PaymentId
    fee: Fee
    method: Method
    provider: ProviderCode | None = None
    till: TillId | None = None
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PaymentTaken:
    """The money is ours; ``receipt`` is the number that the payer gets."""

    payment: PaymentId
    reference: str
    receipt: str


@dataclass(frozen=True, slots=True)
class PaymentFailed:
    """Nothing was taken; ``reason`` is the provider's or the terminal's code."""

    payment: PaymentId
    reason: str


@dataclass(frozen=True, slots=True)
class PaymentExpired:
    """The payer did not pay in time."""

    payment: PaymentId


@dataclass(frozen=True, slots=True)
class RefundAsked:
    """The money is to go back."""

    payment: PaymentId
    reason: RefundReason


@dataclass(frozen=True, slots=True)
class PaymentRefunded:
    """The money went back."""

    payment: PaymentId
    reference: str


PaymentMove: TypeAlias = (
    PaymentStarted | PaymentTaken | PaymentFailed | PaymentExpired | RefundAsked | PaymentRefunded
)
"""Events that move a payment from one stage to another."""

PaymentEvent: TypeAlias = FeeSet | PaymentMove
