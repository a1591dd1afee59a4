# SPDX-License-Identifier: GPL-3.0-or-later
"""A printer for tests that fails on script, in the ways that real ones do."""

from enum import Enum, unique
from threading import Lock

from common.devices.printer.picture import TicketPicture
from common.devices.printer.port import (
    HandedOver,
    Printed,
    PrinterHealth,
    PrinterStatus,
    PrintFailed,
    PrintOutcome,
    PrintTrouble,
    PrintUnknown,
    trouble_of,
)


@unique
class Mishap(Enum):
    """What befalls the next job, after it was sent."""

    PAPER_RUNS_OUT = "paper_runs_out"
    """The job is held, and comes out after the refill."""
    DIES = "dies"
    """The printer is gone, and the job with it."""
    FALLS_SILENT = "falls_silent"
    """The ticket comes out, and nobody learns it."""


class FakePrinter:
    """A ``TicketPrinter`` that keeps its tickets, and whose state a test sets."""

    def __init__(self, width_px: int = 576) -> None:
        """Start ready, with paper of ``width_px`` dots."""
        self._width_px = width_px
        self._health = PrinterHealth.READY
        self._mishap: Mishap | None = None
        self._held: list[TicketPicture] = []
        self._tickets: list[TicketPicture] = []
        self._lock = Lock()

    @property
    def tickets(self) -> tuple[TicketPicture, ...]:
        """Return the tickets that came out, oldest first."""
        with self._lock:
            return tuple(self._tickets)

    def become(self, health: PrinterHealth) -> None:
        """Take on a state; a held job comes out once the printer prints again."""
        with self._lock:
            self._health = health
            if trouble_of(health) is None:
                self._tickets += self._held
                self._held.clear()

    def script(self, mishap: Mishap) -> None:
        """Let ``mishap`` befall the next job that is sent."""
        with self._lock:
            self._mishap = mishap

    def status(self) -> PrinterStatus:
        """Return the state that was set or that a mishap left."""
        with self._lock:
            return PrinterStatus(self._health)

    def print(self, picture: TicketPicture) -> PrintOutcome:
        """Print as scripted."""
        with self._lock:
            if picture.width > self._width_px:
                return PrintFailed(PrintTrouble.TOO_WIDE)
            trouble = trouble_of(self._health)
            if trouble is not None:
                return PrintFailed(trouble)
            mishap, self._mishap = self._mishap, None
            match mishap:
                case None:
                    self._tickets.append(picture)
                    untold = self._health is PrinterHealth.UNTOLD
                    return HandedOver() if untold else Printed()
                case Mishap.PAPER_RUNS_OUT:
                    self._health = PrinterHealth.PAPER_OUT
                    self._held.append(picture)
                    return PrintUnknown(PrintTrouble.PAPER_OUT)
                case Mishap.DIES:
                    self._health = PrinterHealth.UNREACHABLE
                    return PrintUnknown(PrintTrouble.LOST)
                case Mishap.FALLS_SILENT:
                    self._health = PrinterHealth.UNKNOWN
                    self._tickets.append(picture)
                    return PrintUnknown(PrintTrouble.SILENT)
