# SPDX-License-Identifier: GPL-3.0-or-later
"""What a printer for whole pages promises, whichever it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, unique
from pathlib import Path
from typing import Protocol, TypeAlias


@dataclass(frozen=True, slots=True)
class Paper:
    """A PDF file to print; ``name`` is its file's name without the ending."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class HandedToPrinter:
    """The system's printer has it."""

    printer: str


@dataclass(frozen=True, slots=True)
class KeptAsFile:
    """It lies in this file, to be printed from there."""

    path: Path


@unique
class PaperTrouble(Enum):
    """Why nothing came of it."""

    NO_PRINTER = "no_printer"
    """No printer is set up, or not the one that is named."""
    REFUSED = "refused"
    """The printer, or the folder, takes nothing."""
    UNREADABLE = "unreadable"
    """This is no PDF file."""


@dataclass(frozen=True, slots=True)
class NotPrinted:
    """Nothing was printed."""

    trouble: PaperTrouble


PaperOutcome: TypeAlias = HandedToPrinter | KeptAsFile | NotPrinted


class PaperPrinter(Protocol):
    """A printer. Calls block: call them from a worker thread, one at a time."""

    def print(self, paper: Paper) -> PaperOutcome:
        """Print a file; raises nothing for anything that a printer does."""
        ...
