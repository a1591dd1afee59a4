# SPDX-License-Identifier: GPL-3.0-or-later
"""Payments for tests of their rules."""

from __future__ import annotations

from datetime import datetime, timedelta

from common.domain.identifiers import PaymentId, ProviderCode, RequestId
from common.domain.payment.commands import (
    PaymentCommand,
    PaymentRefusal,
    RecordTaken,
    SetFee,
    StartPayment,
)
from common.domain.payment.decide import decide
from common.domain.payment.events import PaymentEvent
from common.domain.payment.evolve import fold
from common.domain.payment.values import Fee, Method, Payment, RequestPayments
from tests.fakes import START

FEE = Fee(250_000, "SYP")
FIRST, SECOND = PaymentId("first"), PaymentId("second")
EXPIRY = START + timedelta(minutes=15)
LATER = EXPIRY + timedelta(minutes=1)


class Desk:
    """A request's payments, to which commands are given one after the other."""

    def __init__(self, *, fee: Fee | None = FEE) -> None:
        self.state = RequestPayments(RequestId("request"))
        self.events: list[PaymentEvent] = []
        if fee is not None:
            self.do(SetFee(fee))

    def give(self, command: PaymentCommand, at: datetime = START) -> PaymentRefusal | None:
        """Carry a command out; why not."""
        decision = decide(self.state, command, at)
        if isinstance(decision, PaymentRefusal):
            return decision
        self.events += decision
        self.state = fold(self.state.request, ((each, START) for each in self.events))
        return None

    def do(self, command: PaymentCommand, at: datetime = START) -> None:
        """Carry out a command that is permitted."""
        assert self.give(command, at) is None

    def nothing_new(self, command: PaymentCommand, at: datetime = START) -> bool:
        """Whether a command is permitted and changes nothing."""
        return decide(self.state, command, at) == ()

    def payment(self, payment: PaymentId) -> Payment:
        """A payment as it stands."""
        return self.state.payments[payment]


def by_phone(payment: PaymentId = FIRST, fee: Fee = FEE) -> StartPayment:
    """Begin to pay through a mobile operator."""
    return StartPayment(payment, fee, Method.MOBILE, ProviderCode("cell"), expires_at=EXPIRY)


def taken(payment: PaymentId = FIRST, fee: Fee = FEE) -> RecordTaken:
    """The provider has the money."""
    return RecordTaken(payment, fee, f"ref-{payment}", f"receipt-{payment}")
