# SPDX-License-Identifier: GPL-3.0-or-later
"""What a payment terminal promises, whichever it is.

A terminal has no idempotency key: asked again, it takes the money again. So "it did not work" is
three answers here and not one: declined, certainly not begun, and not known. What to do about the
last one is for a person to decide, with the terminal's own slip in hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique
from typing import Protocol, TypeAlias


@unique
class TerminalHealth(Enum):
    """The state of a terminal, as far as it tells."""

    READY = "ready"
    UNREACHABLE = "unreachable"
    """Nothing is plugged in, or another program holds the line."""
    SILENT = "silent"
    """The line is there, and the terminal gives no answer or is busy."""


@unique
class NotBegunReason(Enum):
    """Why the terminal was not even asked for money."""

    UNREACHABLE = "unreachable"
    SILENT = "silent"
    UNFIT = "unfit"
    """It does not take this amount or currency."""


@unique
class UnknownReason(Enum):
    """Why nobody knows whether the money was moved."""

    NO_ANSWER = "no_answer"
    """It was asked, and gave no answer in time."""
    GARBLED = "garbled"
    """Its answer cannot be read."""
    LOST = "lost"
    """The line broke while it was at work."""
    NOT_VERIFIED = "not_verified"
    """It says itself that it does not know."""
    OTHER_AMOUNT = "other_amount"
    """It says that it has moved another amount than it was asked for."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The money was taken, or given back; ``reference`` is what the terminal calls it, if it does.

    It never holds a card's number.
    """

    reference: str


@dataclass(frozen=True, slots=True)
class Declined:
    """Certain: the terminal was asked and moved nothing."""


@dataclass(frozen=True, slots=True)
class NotBegun:
    """Certain: the terminal was not asked, and moves nothing, now or later."""

    reason: NotBegunReason


@dataclass(frozen=True, slots=True)
class Unknown:
    """The money may have been moved, or may yet be."""

    reason: UnknownReason


TerminalOutcome: TypeAlias = Moved | Declined | NotBegun | Unknown


class PaymentTerminal(Protocol):
    """A terminal for cards.

    Calls block, for as long as somebody looks for their card: call them from a worker thread, one
    at a time. None of them raises for anything that a terminal does. Amounts are minor units.
    """

    def status(self) -> TerminalHealth:
        """Ask the terminal how it is."""
        ...

    def take(self, amount: int, currency: str) -> TerminalOutcome:
        """Have somebody pay."""
        ...

    def give_back(self, amount: int, currency: str) -> TerminalOutcome:
        """Credit somebody's card."""
        ...
