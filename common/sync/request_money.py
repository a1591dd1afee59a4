# SPDX-License-Identifier: GPL-3.0-or-later
"""Paying for a request. Amounts are whole minor units of the currency."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import TypeAlias

import msgspec

from common.domain.identifiers import PaymentId, ProviderCode, RequestId
from common.domain.payment.commands import PaymentRefusalReason
from common.domain.payment.till import TillRefusal
from common.domain.payment.values import Method
from common.sync.answers import Denied, Unreachable
from common.sync.http import HttpAnswer
from common.sync.request_line import OTHERS_SECONDS, Line, Missed, read
from common.sync.retry import Retryable
from common.wire.payments import (
    CardOutcome,
    PaymentRefused,
    PaymentsState,
    PaymentStart,
    PaymentState,
)


@dataclass(frozen=True, slots=True)
class PaymentRead:
    """A payment as it stands."""

    state: PaymentState


@dataclass(frozen=True, slots=True)
class PaymentsRead:
    """What the request costs, and every try to pay it."""

    state: PaymentsState


@dataclass(frozen=True, slots=True)
class NoPayment:
    """The server knows no such payment: it has not begun."""


@dataclass(frozen=True, slots=True)
class NotPaid:
    """Nothing was changed. ``payment`` stands in the way, if one does.

    ``amount`` and ``currency`` are the fee in force, where the payer has to see it.
    """

    reason: PaymentRefusalReason | TillRefusal
    payment: PaymentId | None = None
    amount: int | None = None
    currency: str | None = None


PayAnswer: TypeAlias = PaymentRead | NotPaid | Missed
PaymentAnswer: TypeAlias = PaymentRead | NoPayment | Missed
PaymentsAnswer: TypeAlias = PaymentsRead | Missed


@dataclass(frozen=True, slots=True)
class ReadPayments:
    """What a request costs, and every try to pay it."""

    request: RequestId

    def put(self, line: Line) -> PaymentsAnswer:
        """See ``Task``."""
        found = read(line.exchange("GET", f"/requests/{self.request}/payments"), PaymentsState)
        return PaymentsRead(found) if isinstance(found, PaymentsState) else found


@dataclass(frozen=True, slots=True)
class AskPayment:
    """How a payment stands."""

    request: RequestId
    payment: PaymentId

    def put(self, line: Line) -> PaymentAnswer:
        """See ``Task``."""
        found = ReadPayments(self.request).put(line)
        if not isinstance(found, PaymentsRead):
            return found
        there = (each for each in found.state.payments if each.id == self.payment)
        payment = next(there, None)
        return NoPayment() if payment is None else PaymentRead(payment)


@dataclass(frozen=True, slots=True)
class Pay:
    """Begin to pay what the payer was shown; cash is taken at once, into the counter's till.

    ``payment`` is made by whoever begins it; the same once more changes nothing. ``provider`` is
    named for the methods mobile and bank, and for no other.
    """

    request: RequestId
    payment: PaymentId
    amount: int
    currency: str
    method: Method
    provider: ProviderCode | None = None

    def put(self, line: Line) -> PayAnswer:
        """See ``Task``."""
        start = PaymentStart(self.payment, self.amount, self.currency, self.method, self.provider)
        path, body = f"/requests/{self.request}/payments", msgspec.json.encode(start)
        return _paid(line.exchange("POST", path, body, OTHERS_SECONDS))


@dataclass(frozen=True, slots=True)
class TellTerminal:
    """Tell what a payment terminal has done."""

    request: RequestId
    payment: PaymentId
    outcome: CardOutcome

    def put(self, line: Line) -> PayAnswer:
        """See ``Task``."""
        path = f"/requests/{self.request}/payments/{self.payment}/outcome"
        return _paid(line.exchange("POST", path, msgspec.json.encode(self.outcome)))


@dataclass(frozen=True, slots=True)
class Refund:
    """Give money back: out of the till, by the provider, or next at the terminal."""

    request: RequestId
    payment: PaymentId

    def put(self, line: Line) -> PayAnswer:
        """See ``Task``."""
        path = f"/requests/{self.request}/payments/{self.payment}/refund"
        return _paid(line.exchange("POST", path, b"", OTHERS_SECONDS))


def not_paid(answer: HttpAnswer | Unreachable) -> NotPaid | Denied | None:
    """Why nothing was changed; None where the answer is no refusal."""
    if isinstance(answer, Unreachable) or answer.status != HTTPStatus.CONFLICT:
        return None
    refused = answer.read(PaymentRefused)
    if isinstance(refused, Retryable):
        return None
    known: dict[str, PaymentRefusalReason | TillRefusal] = {
        **{each.value: each for each in PaymentRefusalReason},
        **{each.value: each for each in TillRefusal},
    }
    reason = known.get(refused.reason)
    if reason is None:
        # A later server's reason has no words here; its own sentence has to do.
        return Denied(refused.reason, refused.message)
    return NotPaid(reason, refused.payment, refused.amount, refused.currency)


def _paid(answer: HttpAnswer | Unreachable) -> PayAnswer:
    refused = not_paid(answer)
    if refused is not None:
        return refused
    state = read(answer, PaymentState)
    return PaymentRead(state) if isinstance(state, PaymentState) else state
