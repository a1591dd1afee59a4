# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages about payments and tills. Amounts are whole minor units of the currency."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

import msgspec

from common.domain.identifiers import (
    ClerkId,
    OfficeId,
    PaymentId,
    ProviderCode,
    RequestId,
    TillId,
    TillMoveId,
)
from common.domain.payment.values import Method, PaymentStage


class PaymentStart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Begin to pay what the payer has seen; the same id again changes nothing.

    ``provider`` is named for the methods mobile and bank, and for no other.
    """

    id: PaymentId
    amount: int
    currency: str
    method: Method
    provider: ProviderCode | None = None


class PaymentState(msgspec.Struct, frozen=True):
    """A payment. ``page`` is where the payer goes on, if the provider has told it just now.

    ``taken_by`` is the office that took the money, or the centre, if that is not the one that asks:
    only there it can be given back.
    """

    id: PaymentId
    request: RequestId
    amount: int
    currency: str
    method: Method
    stage: PaymentStage
    started_at: datetime
    provider: ProviderCode | None = None
    expires_at: datetime | None = None
    receipt: str | None = None
    page: str | None = None
    taken_by: OfficeId | None = None


class PaymentProvider(msgspec.Struct, frozen=True):
    """A provider through which the server takes money, and whether by mobile or by bank."""

    code: ProviderCode
    method: Method


class PaymentsState(msgspec.Struct, frozen=True):
    """What a request costs, and every try to pay it; no amount: nobody has said yet."""

    amount: int | None
    currency: str | None
    payments: tuple[PaymentState, ...]
    providers: tuple[PaymentProvider, ...] = ()


class CardTaken(msgspec.Struct, frozen=True, tag_field="outcome", tag="taken"):
    """The terminal took the money."""

    reference: str


class CardFailed(msgspec.Struct, frozen=True, tag_field="outcome", tag="failed"):
    """The terminal took nothing, for certain."""

    reason: str


class CardRefunded(msgspec.Struct, frozen=True, tag_field="outcome", tag="refunded"):
    """The terminal gave the money back."""

    reference: str


CardOutcome: TypeAlias = CardTaken | CardFailed | CardRefunded


class PaymentRefused(msgspec.Struct, frozen=True):
    """Why nothing was changed; ``reason`` is a ``PaymentRefusalReason`` or a ``TillRefusal``.

    ``amount`` and ``currency`` are the fee in force, where the payer has to see it.
    """

    reason: str
    message: str
    payment: PaymentId | None = None
    amount: int | None = None
    currency: str | None = None


class TillOpening(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Open a till at the counter that asks, with ``amount`` in it."""

    id: TillId
    amount: int


class TillClosing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Close a till in which ``counted`` was found."""

    counted: int


class TillMove(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Put ``amount`` into a till or, where it is below 0, take it out."""

    id: TillMoveId
    amount: int


class TillState(msgspec.Struct, frozen=True):
    """A till; ``difference`` is what was counted beyond what should be there.

    ``clerk`` has opened it; only they take cash into it and give cash out of it.
    """

    id: TillId
    currency: str
    opening: int
    balance: int
    counted: int | None = None
    difference: int | None = None
    clerk: ClerkId | None = None
    opened_at: datetime | None = None
