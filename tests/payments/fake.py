# SPDX-License-Identifier: GPL-3.0-or-later
"""A provider without a process, on the same books as the simulator."""

from __future__ import annotations

from datetime import datetime

import msgspec

from common.domain.identifiers import PaymentId
from common.domain.payment.values import Payment
from server.payments.provider import Declined, NeverHeard, Report, Unavailable
from server.payments.provider_messages import Sight, report_in
from tests.payments.ledger import Account, Ledger


class FakeProvider:
    """Answers at once, unless it is ``down``."""

    def __init__(self) -> None:
        self.ledger = Ledger()
        self.down = False

    def start(self, payment: Payment) -> Report | Unavailable | Declined:
        """Ask the payer."""
        if self.down:
            return Unavailable("down")
        account = self.ledger.start(payment.id, payment.fee.amount, payment.fee.currency, None)
        return Declined("other_payment") if account is None else _report(account)

    def poll(self, payment: PaymentId) -> Report | Unavailable | NeverHeard:
        """Say what has become of a payment."""
        if self.down:
            return Unavailable("down")
        account = self.ledger.accounts.get(payment)
        return NeverHeard() if account is None else _report(account)

    def refund(self, payment: Payment) -> Report | Unavailable | Declined:
        """Give the money back."""
        if self.down:
            return Unavailable("down")
        account = self.ledger.refund(payment.id)
        return Declined("not_taken") if account is None else _report(account)

    def statement(self, begin: datetime, end: datetime) -> tuple[Report, ...] | Unavailable:
        """All whose money has moved: this provider has no clock."""
        if self.down:
            return Unavailable("down")
        return tuple(_report(each) for each in self.ledger.accounts.values() if each.moved_at)


def _report(account: Account) -> Report:
    sight = msgspec.convert(account.sight(), Sight)
    return report_in(sight)
