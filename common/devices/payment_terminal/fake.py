# SPDX-License-Identifier: GPL-3.0-or-later
"""A payment terminal for tests, that fails on script in the ways that real ones do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from common.devices.payment_terminal.port import (
    Moved,
    NotBegun,
    NotBegunReason,
    TerminalHealth,
    TerminalOutcome,
    Unknown,
)


@dataclass(frozen=True, slots=True)
class Movement:
    """Money that a fake terminal has moved; below 0: given back."""

    amount: int
    currency: str


class FakePaymentTerminal:
    """A ``PaymentTerminal`` whose coming transactions end as ``script`` says, then all well.

    Where the outcome is unknown, the money is moved all the same: that is what one must expect.
    """

    def __init__(self, script: Iterable[TerminalOutcome] = ()) -> None:
        """Start plugged in."""
        self._script = iter(script)
        self._health = TerminalHealth.READY
        self.movements: list[Movement] = []

    def become(self, health: TerminalHealth) -> None:
        """Be plugged in, unplugged or silent from now on."""
        self._health = health

    def status(self) -> TerminalHealth:
        """Return the state that was set."""
        return self._health

    def take(self, amount: int, currency: str) -> TerminalOutcome:
        """Take as scripted."""
        return self._move(Movement(amount, currency))

    def give_back(self, amount: int, currency: str) -> TerminalOutcome:
        """Give back as scripted."""
        return self._move(Movement(-amount, currency))

    def _move(self, movement: Movement) -> TerminalOutcome:
        if movement.amount == 0:
            return NotBegun(NotBegunReason.UNFIT)
        match self._health:
            case TerminalHealth.UNREACHABLE:
                return NotBegun(NotBegunReason.UNREACHABLE)
            case TerminalHealth.SILENT:
                return NotBegun(NotBegunReason.SILENT)
            case TerminalHealth.READY:
                reference = f"fake-{len(self.movements) + 1}"
                outcome = next(self._script, Moved(reference))
                if isinstance(outcome, Moved | Unknown):
                    self.movements.append(movement)
                return outcome
