# SPDX-License-Identifier: GPL-3.0-or-later
"""A till: opened with a float, cash goes in and out, and it is counted and closed.

What was counted may differ from what should be there; the difference is kept, never corrected.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum, unique
from typing import TypeAlias, assert_never

from common.domain.identifiers import PaymentId, TillId, TillMoveId
from common.domain.payment.values import Fee


@dataclass(frozen=True, slots=True)
class Till:
    """One drawer from its opening to its closing.

    ``balance`` is what should be in it; ``counted`` what was, once it is closed.
    """

    id: TillId
    currency: str
    opening: int
    balance: int
    counted: int | None = None
    taken: frozenset[PaymentId] = field(default_factory=frozenset)
    paid_out: frozenset[PaymentId] = field(default_factory=frozenset)
    moves: frozenset[tuple[TillMoveId, int]] = field(default_factory=frozenset)

    @property
    def difference(self) -> int | None:
        """How much more was counted than should be there; negative: cash is missing."""
        return None if self.counted is None else self.counted - self.balance


@dataclass(frozen=True, slots=True)
class TillOpened:
    """The till was opened with ``opening`` in it."""

    till: TillId
    currency: str
    opening: int


@dataclass(frozen=True, slots=True)
class CashTaken:
    """The cash of a payment went in."""

    payment: PaymentId
    amount: int


@dataclass(frozen=True, slots=True)
class CashPaidOut:
    """The cash of a payment went back to the payer."""

    payment: PaymentId
    amount: int


@dataclass(frozen=True, slots=True)
class CashMoved:
    """Change was put in or, below 0, cash was taken out: for the safe or the bank."""

    move: TillMoveId
    amount: int


@dataclass(frozen=True, slots=True)
class TillClosed:
    """The till was counted and closed."""

    counted: int


TillEvent: TypeAlias = TillOpened | CashTaken | CashPaidOut | CashMoved | TillClosed


@dataclass(frozen=True, slots=True)
class OpenTill:
    """Open a till with ``opening`` in it."""

    till: TillId
    currency: str
    opening: int


@dataclass(frozen=True, slots=True)
class TakeCash:
    """Put the cash of a payment in."""

    payment: PaymentId
    fee: Fee


@dataclass(frozen=True, slots=True)
class PayOut:
    """Give the cash of a payment back."""

    payment: PaymentId
    fee: Fee


@dataclass(frozen=True, slots=True)
class MoveCash:
    """Put change in or, below 0, take cash out."""

    move: TillMoveId
    amount: int


@dataclass(frozen=True, slots=True)
class CloseTill:
    """Close the till, in which ``counted`` was found."""

    counted: int


TillCommand: TypeAlias = OpenTill | TakeCash | PayOut | MoveCash | CloseTill


@unique
class TillRefusal(StrEnum):
    """Why nothing goes into or out of a till."""

    NO_TILL = "no_till"
    """None is open."""
    TILL_OPEN = "till_open"
    """One is open already."""
    TILL_CLOSED = "till_closed"
    OTHER_CURRENCY = "other_currency"
    BAD_AMOUNT = "bad_amount"
    """Below 0; or nothing, where something is to be moved."""
    NOT_ENOUGH_CASH = "not_enough_cash"
    OTHER_CLERK = "other_clerk"
    """Whoever opened it answers for what is in it."""
    SAME_ID = "same_id"
    """Another amount was moved under this id."""


TillDecision: TypeAlias = "tuple[TillEvent, ...] | TillRefusal"


def decide_till(till: Till | None, command: TillCommand) -> TillDecision:
    """What ``command`` makes happen, or why nothing does. The same again makes nothing happen."""
    if isinstance(command, OpenTill):
        return _open(till, command)
    if till is None:
        return TillRefusal.NO_TILL
    match command:
        case TakeCash() if command.payment in till.taken:
            return ()
        case PayOut() if command.payment in till.paid_out:
            return ()
        case MoveCash() if (command.move, command.amount) in till.moves:
            return ()
        case CloseTill() if command.counted == till.counted:
            return ()
    if till.counted is not None:
        return TillRefusal.TILL_CLOSED
    match command:
        case CloseTill():
            if command.counted < 0:
                return TillRefusal.BAD_AMOUNT
            return (TillClosed(command.counted),)
        case MoveCash():
            return _put(till, command)
        case TakeCash() | PayOut():
            return _move(till, command)
        case _ as unreachable:
            assert_never(unreachable)


def evolve_till(till: Till | None, event: TillEvent) -> Till:
    """The till after ``event``. Raises ValueError if nothing but an opening can come first."""
    if isinstance(event, TillOpened):
        return Till(event.till, event.currency, event.opening, event.opening)
    if till is None:
        message = "a till is opened before anything else happens to it"
        raise ValueError(message)
    match event:
        case CashTaken():
            return replace(
                till, balance=till.balance + event.amount, taken=till.taken | {event.payment}
            )
        case CashPaidOut():
            return replace(
                till, balance=till.balance - event.amount, paid_out=till.paid_out | {event.payment}
            )
        case CashMoved():
            moves = till.moves | {(event.move, event.amount)}
            return replace(till, balance=till.balance + event.amount, moves=moves)
        case TillClosed():
            return replace(till, counted=event.counted)
        case _ as unreachable:
            assert_never(unreachable)


def _open(till: Till | None, command: OpenTill) -> TillDecision:
    if till is not None:
        opened = (till.id, till.currency, till.opening)
        again = opened == (command.till, command.currency, command.opening)
        return () if again else TillRefusal.TILL_OPEN
    if command.opening < 0:
        return TillRefusal.BAD_AMOUNT
    return (TillOpened(command.till, command.currency, command.opening),)


def _put(till: Till, command: MoveCash) -> TillDecision:
    if any(move == command.move for move, _ in till.moves):
        return TillRefusal.SAME_ID
    if command.amount == 0:
        return TillRefusal.BAD_AMOUNT
    if till.balance + command.amount < 0:
        return TillRefusal.NOT_ENOUGH_CASH
    return (CashMoved(command.move, command.amount),)


def _move(till: Till, command: TakeCash | PayOut) -> TillDecision:
    fee = command.fee
    if fee.amount < 0:
        return TillRefusal.BAD_AMOUNT
    if fee.currency != till.currency:
        return TillRefusal.OTHER_CURRENCY
    if isinstance(command, TakeCash):
        return (CashTaken(command.payment, fee.amount),)
    if fee.amount > till.balance:
        return TillRefusal.NOT_ENOUGH_CASH
    return (CashPaidOut(command.payment, fee.amount),)
