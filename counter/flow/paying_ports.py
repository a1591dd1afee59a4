# SPDX-License-Identifier: GPL-3.0-or-later
"""The terminal and the page printer, as the flow asks them: it never waits for either."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from common.devices.paper_printer.port import Paper, PaperOutcome
from common.devices.payment_terminal.port import TerminalOutcome
from common.wire.device_reports import PartReport


class DeskHardware(Protocol):
    """What stands on the clerk's desk. Each call is answered once, from another thread."""

    @property
    def has_terminal(self) -> bool:
        """Whether a terminal for cards is set up."""
        ...

    @property
    def parts(self) -> Mapping[str, PartReport]:
        """How they were when they were used last, for supervisors."""
        ...

    def take(self, amount: int, currency: str, told: Callable[[TerminalOutcome], None]) -> None:
        """Have somebody pay at the terminal, in minor units."""
        ...

    def give_back(
        self, amount: int, currency: str, told: Callable[[TerminalOutcome], None]
    ) -> None:
        """Credit somebody's card."""
        ...

    def print(self, paper: Paper, told: Callable[[PaperOutcome], None]) -> None:
        """Print a PDF file."""
        ...

    def save(self, paper: Paper, told: Callable[[PaperOutcome], None]) -> None:
        """Keep a PDF file where the clerk finds it, and open it."""
        ...
