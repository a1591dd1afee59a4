# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page of a request's fee shows, and what can be chosen on it, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from common.domain.identifiers import PaymentId, ProviderCode
from common.domain.payment.values import Method
from common.sync.request_money import NotPaid
from common.wire.payments import PaymentState


class PayStage(StrEnum):
    """How far the fee is."""

    READING = "reading"
    NOTHING_DUE = "nothing_due"
    DUE = "due"
    """How is it paid?"""
    CASH = "cash"
    """How much is given?"""
    TERMINAL = "terminal"
    """The terminal is at work."""
    WAITING = "waiting"
    """A provider waits for the payer."""
    SLIP = "slip"
    """Nobody knows what the terminal did: its slip tells."""
    PAID = "paid"
    GOING_BACK = "going_back"
    """The money is to go back, and has not yet."""
    SLIP_BACK = "slip_back"
    """Nobody knows whether the terminal gave it back."""
    SURE_BACK = "sure_back"
    """Is the money really to go back?"""


class PayTrouble(StrEnum):
    """What the clerk is told, other than a refusal."""

    UNSURE = "unsure"
    """No answer: whether it was taken is found out by asking again."""
    NO_ANSWER = "no_answer"
    NOT_ALLOWED = "not_allowed"
    NO_AMOUNT = "no_amount"
    TOO_LITTLE = "too_little"
    DECLINED = "declined"
    NO_TERMINAL = "no_terminal"
    UNFIT = "unfit"
    """The terminal does not take this amount or currency."""
    FAILED = "failed"
    EXPIRED = "expired"
    STOPPED = "stopped"
    GIVEN_BACK = "given_back"


PayNotice: TypeAlias = NotPaid | PayTrouble


@dataclass(frozen=True, slots=True)
class PayBy:
    """Pay in this way."""

    method: Method
    provider: ProviderCode | None = None


@dataclass(frozen=True, slots=True)
class OtherWay:
    """Choose the way of paying once more."""


@dataclass(frozen=True, slots=True)
class SlipSays:
    """The terminal's slip says that the money moved, or that it did not."""

    moved: bool


@dataclass(frozen=True, slots=True)
class AskAgain:
    """Ask the same once more, under the same id."""


@dataclass(frozen=True, slots=True)
class StopWaiting:
    """Wait no longer for the provider."""


@dataclass(frozen=True, slots=True)
class GiveBack:
    """Consider giving the money back."""

    payment: PaymentId


@dataclass(frozen=True, slots=True)
class SurelyGiveBack:
    """Give it back."""

    payment: PaymentId


@dataclass(frozen=True, slots=True)
class PrintReceipt:
    """Go on to the receipt."""


PayStep: TypeAlias = (
    PayBy | OtherWay | SlipSays | AskAgain | StopWaiting | GiveBack | SurelyGiveBack | PrintReceipt
)


@dataclass(frozen=True, slots=True)
class PayingPage:
    """The fee of one request. Amounts are minor units of ``currency``.

    ``given`` is what was typed, if it is an amount, and ``change`` what goes back of it; after
    the payment they are those of the payment. ``seconds_left`` is how long the payer has.
    """

    number: str
    stage: PayStage
    due: int
    currency: str
    payment: PaymentState | None
    given: int | None
    change: int | None
    seconds_left: int | None
    steps: tuple[PayStep, ...]
    notice: PayNotice | None
    busy: bool
    slow: bool

    @property
    def asks_amount(self) -> bool:
        """Whether an amount is to be typed."""
        return self.stage is PayStage.CASH
