# SPDX-License-Identifier: GPL-3.0-or-later
"""The payments that a terminal is at work on, whichever page lies open meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from common.devices.payment_terminal.port import TerminalOutcome
from common.domain.identifiers import PaymentId
from common.wire.payments import PaymentState
from counter.flow.ports import Ports

Ended: TypeAlias = Callable[[TerminalOutcome], None]


class AtTerminal:
    """Has the terminal take and give back, and knows what it has not ended yet."""

    def __init__(self, ports: Ports) -> None:
        """It rests."""
        self._ports = ports
        self._payments: set[PaymentId] = set()

    def at_work(self, payment: PaymentId) -> bool:
        """Whether the terminal has not ended this payment yet."""
        return payment in self._payments

    def take(self, payment: PaymentState, ended: Ended) -> None:
        """Have somebody pay; ``ended`` is called on the flow's own thread."""
        self._payments.add(payment.id)
        told = partial(self._told, payment.id, ended)
        self._ports.hardware.take(payment.amount, payment.currency, told)

    def give_back(self, payment: PaymentState, ended: Ended) -> None:
        """Credit somebody's card."""
        self._payments.add(payment.id)
        told = partial(self._told, payment.id, ended)
        self._ports.hardware.give_back(payment.amount, payment.currency, told)

    def _told(self, payment: PaymentId, ended: Ended, outcome: TerminalOutcome) -> None:
        self._ports.post(partial(self._ended, payment, ended, outcome))

    def _ended(self, payment: PaymentId, ended: Ended, outcome: TerminalOutcome) -> None:
        self._payments.discard(payment)
        ended(outcome)
