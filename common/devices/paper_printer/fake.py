# SPDX-License-Identifier: GPL-3.0-or-later
"""A printer for whole pages that breaks on order."""

from __future__ import annotations

from collections import deque

from common.devices.paper_printer.port import (
    HandedToPrinter,
    NotPrinted,
    Paper,
    PaperOutcome,
    PaperTrouble,
)

_BEGINNING = b"%PDF-"


class FakePaperPrinter:
    """A ``PaperPrinter`` that remembers what it printed."""

    def __init__(self) -> None:
        """All is well, and nothing was printed."""
        self.printed: list[Paper] = []
        self._script: deque[PaperTrouble] = deque()

    def script(self, *troubles: PaperTrouble) -> None:
        """Have the next papers fail so, one after the other; those after them come out."""
        self._script.extend(troubles)

    def print(self, paper: Paper) -> PaperOutcome:
        """Print, unless something is scripted."""
        if self._script:
            return NotPrinted(self._script.popleft())
        if not paper.content.startswith(_BEGINNING):
            return NotPrinted(PaperTrouble.UNREADABLE)
        self.printed.append(paper)
        return HandedToPrinter("fake")
