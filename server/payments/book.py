# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing down what happens to payments, inside a transaction of the sequencer's writer.

Whoever must know at once that money came or went, as a request must, is told in the same
transaction: both are written or neither.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeAlias

from sqlalchemy import Connection

from common.domain.identifiers import ClerkId, OfficeId, PaymentId, RequestId
from common.domain.payment.commands import (
    PaymentCommand,
    PaymentRefusal,
    PaymentRefusalReason,
    RecordTaken,
    StartPayment,
)
from common.domain.payment.decide import decide
from common.domain.payment.events import FeeSet, PaymentEvent, PaymentRefunded, PaymentTaken
from common.domain.payment.evolve import evolve
from common.domain.payment.values import Payment, PaymentStage, RequestPayments
from server.payments.receipt_numbers import next_receipt
from server.storage import payments
from server.storage.payments import Kept

_UNSETTLED = frozenset({PaymentStage.STARTED, PaymentStage.EXPIRED, PaymentStage.REFUNDING})
"""Stages in which a provider may know more than we do."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that has happened to the payments of a request, and what they are after it."""

    event: PaymentEvent
    payments: RequestPayments
    office: OfficeId
    clerk: ClerkId | None
    at: datetime


Listener: TypeAlias = Callable[[Connection, Entry], None]
"""Told of every entry in the transaction that writes it; may run more than once for one entry."""


@dataclass(frozen=True, slots=True)
class Actor:
    """At which office something is done and by which clerk; no clerk: payer or provider."""

    office: OfficeId
    clerk: ClerkId | None = None


@dataclass(frozen=True, slots=True)
class Book:
    """Decides commands about payments and writes what follows."""

    ask_after: timedelta
    listeners: Sequence[Listener] = ()

    def carry_out(
        self,
        connection: Connection,
        request: RequestId,
        command: PaymentCommand,
        actor: Actor,
        at: datetime,
    ) -> RequestPayments | PaymentRefusal:
        """The request's payments after ``command``, or why it is refused."""
        if isinstance(command, StartPayment):
            known = payments.find(connection, command.payment)
            if known is not None and known.request != request:
                return PaymentRefusal(PaymentRefusalReason.SAME_ID, command.payment)
        log = payments.load(connection, request)
        decision = decide(log.payments, command, at)
        if isinstance(decision, PaymentRefusal):
            return decision
        if not decision:
            return log.payments
        numbered = _numbered(connection, decision, command, actor, at)
        payments.append(connection, log, numbered, office=actor.office, clerk=actor.clerk, at=at)
        state = log.payments
        for event in numbered:
            state = evolve(state, event, at)
            if not isinstance(event, FeeSet):
                self._draw(connection, state, event.payment, event, actor, at)
            for listener in self.listeners:
                listener(connection, Entry(event, state, actor.office, actor.clerk, at))
        return state

    def _draw(
        self,
        connection: Connection,
        state: RequestPayments,
        payment: PaymentId,
        event: PaymentEvent,
        actor: Actor,
        at: datetime,
    ) -> None:
        drawn = state.payments[payment]
        moved = isinstance(event, PaymentTaken | PaymentRefunded)
        payments.draw(
            connection,
            Kept(drawn, state.request, actor.office),
            moved_at=at if moved else None,
            ask_at=self._ask_at(drawn, at),
        )

    def _ask_at(self, payment: Payment, at: datetime) -> datetime | None:
        if payment.provider is None or payment.stage not in _UNSETTLED:
            return None
        return at + self.ask_after


def _numbered(
    connection: Connection,
    decision: Sequence[PaymentEvent],
    command: PaymentCommand,
    actor: Actor,
    at: datetime,
) -> tuple[PaymentEvent, ...]:
    """The events with the number of a receipt, which only what is news uses up."""
    if not isinstance(command, RecordTaken):
        return tuple(decision)
    receipt = next_receipt(connection, actor.office, at)
    return tuple(
        replace(each, receipt=receipt) if isinstance(each, PaymentTaken) else each
        for each in decision
    )
