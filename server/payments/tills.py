# SPDX-License-Identifier: GPL-3.0-or-later
"""Cash: a payment and the till it goes into, or comes out of, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from sqlalchemy import Connection

from common.domain.identifiers import PaymentId, RequestId, TillId
from common.domain.payment.commands import (
    AskRefund,
    PaymentCommand,
    PaymentRefusal,
    RecordRefunded,
    RecordTaken,
    StartPayment,
)
from common.domain.payment.till import (
    CloseTill,
    MoveCash,
    OpenTill,
    PayOut,
    TakeCash,
    Till,
    TillCommand,
    TillRefusal,
    decide_till,
)
from common.domain.payment.values import Fee, Method, RequestPayments
from server.payments.book import Actor, Book
from server.storage import payments, tills
from server.storage.tills import Drawer, Place

Refusal: TypeAlias = PaymentRefusal | TillRefusal


@dataclass(frozen=True, slots=True)
class Tills:
    """What is done at the tills of an office's counters."""

    book: Book

    def open(
        self, connection: Connection, place: Place, command: OpenTill, at: datetime
    ) -> Till | TillRefusal:
        """Open a till at a counter, which can have one at a time."""
        drawer = tills.load(connection, command.till)
        here = tills.open_at(connection, place.office, place.counter)
        if drawer is None and here is not None:
            return TillRefusal.TILL_OPEN
        return _carry_out(connection, drawer, command, place, at)

    def close(
        self, connection: Connection, place: Place, till: TillId, counted: int, at: datetime
    ) -> Till | TillRefusal:
        """Count and close a till of this counter."""
        if tills.stands_at(connection, till) != (place.office, place.counter):
            return TillRefusal.NO_TILL
        return _carry_out(connection, tills.load(connection, till), CloseTill(counted), place, at)

    def move(
        self, connection: Connection, place: Place, till: TillId, command: MoveCash, at: datetime
    ) -> Till | TillRefusal:
        """Put change into the till that is open at this counter, or take cash out of it."""
        if tills.stands_at(connection, till) != (place.office, place.counter):
            return TillRefusal.NO_TILL
        if not _is_theirs(connection, till, place):
            return TillRefusal.OTHER_CLERK
        return _carry_out(connection, tills.load(connection, till), command, place, at)

    def current(self, connection: Connection, place: Place) -> Till | None:
        """The till that is open at a counter."""
        here = tills.open_at(connection, place.office, place.counter)
        drawer = None if here is None else tills.load(connection, here)
        return None if drawer is None else drawer.till

    def take(
        self,
        connection: Connection,
        place: Place,
        request: RequestId,
        payment: PaymentId,
        fee: Fee,
        at: datetime,
    ) -> RequestPayments | Refusal:
        """Take cash for a request: the payment is started and taken, and the till has it."""
        known = payments.find(connection, payment)
        till = (
            tills.open_at(connection, place.office, place.counter)
            if known is None
            else known.payment.till
        )
        drawer = None if till is None else tills.load(connection, till)
        if drawer is None:
            return TillRefusal.NO_TILL
        start = StartPayment(payment, fee, Method.CASH, till=drawer.till.id)
        taken = RecordTaken(payment, fee, drawer.till.id, "")
        return self._together(
            connection, place, request, (start, taken), drawer, TakeCash(payment, fee), at
        )

    def pay_out(
        self,
        connection: Connection,
        place: Place,
        request: RequestId,
        payment: PaymentId,
        fee: Fee,
        at: datetime,
    ) -> RequestPayments | Refusal:
        """Give cash back, out of the till that is open at this counter."""
        till = tills.open_at(connection, place.office, place.counter)
        drawer = None if till is None else tills.load(connection, till)
        if drawer is None:
            return TillRefusal.NO_TILL
        done = RecordRefunded(payment, drawer.till.id)
        return self._together(
            connection, place, request, (AskRefund(payment), done), drawer, PayOut(payment, fee), at
        )

    def _together(
        self,
        connection: Connection,
        place: Place,
        request: RequestId,
        commands: tuple[PaymentCommand, ...],
        drawer: Drawer,
        move: TakeCash | PayOut,
        at: datetime,
    ) -> RequestPayments | Refusal:
        # Nothing is written before both the till and the payment's rules have agreed.
        decision = decide_till(drawer.till, move)
        if isinstance(decision, TillRefusal):
            return decision
        takes = isinstance(move, TakeCash) and bool(decision)
        # Who gives money back is an officer, who may do so out of anybody's.
        if takes and not _is_theirs(connection, drawer.till.id, place):
            return TillRefusal.OTHER_CLERK
        before = state = payments.load(connection, request).payments
        for command in commands:
            done = self.book.carry_out(
                connection, request, command, Actor(place.office, place.clerk), at
            )
            if isinstance(done, PaymentRefusal):
                return done
            state = done
        # Told again, after the cash has gone back from another till: it does not go twice.
        if decision and state != before:
            tills.append(connection, drawer, decision, place=place, at=at)
        return state


def _is_theirs(connection: Connection, till: TillId, place: Place) -> bool:
    """Whether the clerk opened the till, and so answers for what is in it."""
    owner = tills.owner_of(connection, till)
    return owner is not None and owner.clerk == place.clerk


def _carry_out(
    connection: Connection,
    drawer: Drawer | None,
    command: TillCommand,
    place: Place,
    at: datetime,
) -> Till | TillRefusal:
    before = None if drawer is None else drawer.till
    decision = decide_till(before, command)
    if isinstance(decision, TillRefusal):
        return decision
    if decision:
        return tills.append(connection, drawer, decision, place=place, at=at)
    # Only what is there already can need nothing.
    return before if before is not None else TillRefusal.NO_TILL
