# SPDX-License-Identifier: GPL-3.0-or-later
"""Payments by card: the terminal works, and the server is told what it did.

A terminal is never asked twice for the same: what it did not tell is for a person to say.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import assert_never

from common.devices.payment_terminal.port import (
    Declined,
    Moved,
    NotBegun,
    TerminalOutcome,
    Unknown,
)
from common.domain.identifiers import PaymentId, RequestId
from common.domain.payment.values import PaymentStage
from common.sync.request_money import TellTerminal
from common.wire.payments import CardFailed, CardOutcome, CardRefunded, CardTaken, PaymentState
from counter.flow.paying_page import PayNotice
from counter.flow.paying_rules import failed, failure
from counter.flow.paying_terminal import AtTerminal
from counter.flow.ports import Ports

_BY_HAND = "by hand"
"""What the terminal calls a payment of which only its slip told."""


@dataclass(frozen=True, slots=True)
class CardEnds:
    """Whom it tells: the server, with what the clerk is to read then, or the clerk alone."""

    tell: Callable[[RequestId, TellTerminal, PayNotice | None], None]
    say: Callable[[PayNotice], None]


class ByCard:
    """The terminal of this desk, and what became of its payments."""

    def __init__(self, ports: Ports, ends: CardEnds) -> None:
        """It rests."""
        self._ports = ports
        self._ends = ends
        self._terminal = AtTerminal(ports)

    def at_work(self, payment: PaymentId) -> bool:
        """Whether the terminal has not ended this payment yet."""
        return self._terminal.at_work(payment)

    def take(self, request: RequestId, payment: PaymentState) -> None:
        """Have somebody pay; how it ends is told even if nobody looks any more."""
        self._terminal.take(payment, partial(self._taken, request, payment))

    def give_back(self, request: RequestId, payment: PaymentState) -> None:
        """Credit somebody's card."""
        self._terminal.give_back(payment, partial(self._given, request, payment))

    def slip_says(self, request: RequestId, payment: PaymentState, *, moved: bool) -> None:
        """A person has looked at the terminal's slip."""
        back = payment.stage is PaymentStage.REFUNDING
        if back and not moved:
            # It still is to go back: the terminal is asked once more.
            self.give_back(request, payment)
            return
        told: CardOutcome = CardFailed(_BY_HAND)
        if moved:
            told = CardRefunded(_BY_HAND) if back else CardTaken(_BY_HAND)
        self._ends.tell(request, TellTerminal(request, payment.id, told), None)

    def _taken(self, request: RequestId, payment: PaymentState, outcome: TerminalOutcome) -> None:
        match outcome:
            case Moved(reference):
                told = TellTerminal(request, payment.id, CardTaken(reference))
                self._ends.tell(request, told, None)
            case Declined() | NotBegun():
                told = TellTerminal(request, payment.id, CardFailed(failure(outcome)))
                self._ends.tell(request, told, failed(outcome))
            case Unknown():
                self._ports.changed()
            case _ as unreachable:
                assert_never(unreachable)

    def _given(self, request: RequestId, payment: PaymentState, outcome: TerminalOutcome) -> None:
        if isinstance(outcome, Moved):
            told = TellTerminal(request, payment.id, CardRefunded(outcome.reference))
            self._ends.tell(request, told, None)
        elif not isinstance(outcome, Unknown):
            self._ends.say(failed(outcome))
        self._ports.changed()
