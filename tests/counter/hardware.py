# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk's hardware in memory: what a terminal says and a printer does is set beforehand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from common.devices.paper_printer.port import (
    HandedToPrinter,
    KeptAsFile,
    Paper,
    PaperOutcome,
)
from common.devices.payment_terminal.fake import FakePaymentTerminal
from common.devices.payment_terminal.port import TerminalOutcome
from common.wire.device_reports import PartReport


class FakeHardware:
    """Answers at once, or once it is asked to; ``terminal`` is scripted."""

    def __init__(self) -> None:
        self.has_terminal = False
        self.terminal = FakePaymentTerminal()
        self.late = False
        self.outcome: PaperOutcome = HandedToPrinter("HP LaserJet")
        self.printed: list[Paper] = []
        self.saved: list[Paper] = []
        self._waiting: list[Callable[[], None]] = []

    @property
    def parts(self) -> dict[str, PartReport]:
        return {"page_printer": PartReport("well", "untried")}

    def take(self, amount: int, currency: str, told: Callable[[TerminalOutcome], None]) -> None:
        self._soon(lambda: told(self.terminal.take(amount, currency)))

    def give_back(
        self, amount: int, currency: str, told: Callable[[TerminalOutcome], None]
    ) -> None:
        self._soon(lambda: told(self.terminal.give_back(amount, currency)))

    def print(self, paper: Paper, told: Callable[[PaperOutcome], None]) -> None:
        self.printed.append(paper)
        self._soon(lambda: told(self.outcome))

    def save(self, paper: Paper, told: Callable[[PaperOutcome], None]) -> None:
        self.saved.append(paper)
        self._soon(lambda: told(KeptAsFile(Path(f"{paper.name}.pdf"))))

    def answer_now(self) -> None:
        """Give every answer that was held back."""
        waiting, self._waiting = self._waiting, []
        for tell in waiting:
            tell()

    def _soon(self, tell: Callable[[], None]) -> None:
        if self.late:
            self._waiting.append(tell)
        else:
            tell()
