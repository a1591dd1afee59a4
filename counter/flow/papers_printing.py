# SPDX-License-Identifier: GPL-3.0-or-later
"""Handing papers to the printer: one at a time, and the last one stays at hand until it is left.

What the printer did not take is printed again from the same file: it is no further copy.
"""

from __future__ import annotations

from functools import partial

from common.devices.paper_printer.port import NotPrinted, Paper, PaperOutcome
from counter.flow.papers_page import Printing
from counter.flow.ports import Ports


class PaperTray:
    """The paper that is being printed, or was printed last."""

    def __init__(self, ports: Ports) -> None:
        """It is empty."""
        self._ports = ports
        self._paper: Paper | None = None
        self._printing: Printing | None = None

    @property
    def printing(self) -> Printing | None:
        """How printing stands; None where nothing is, or was."""
        return self._printing

    @property
    def failed(self) -> bool:
        """Whether the paper is at hand, and did not get onto paper."""
        outcome = None if self._printing is None else self._printing.outcome
        return isinstance(outcome, NotPrinted)

    def print(self, paper: Paper) -> None:
        """Print a paper, and keep it at hand."""
        self._paper = paper
        self.print_again()

    def print_again(self) -> None:
        """Print the paper at hand."""
        if self._paper is not None:
            self._printing = Printing()
            self._ports.hardware.print(self._paper, partial(self._told, self._paper))

    def save(self) -> None:
        """Keep the paper at hand as a file."""
        if self._paper is not None:
            self._printing = Printing()
            self._ports.hardware.save(self._paper, partial(self._told, self._paper))

    def clear(self) -> None:
        """Let go of the paper: it may be personal."""
        self._paper, self._printing = None, None

    def _told(self, paper: Paper, outcome: PaperOutcome) -> None:
        self._ports.post(partial(self._ended, paper, outcome))

    def _ended(self, paper: Paper, outcome: PaperOutcome) -> None:
        if paper is self._paper:
            self._printing = Printing(outcome)
            self._ports.changed()
