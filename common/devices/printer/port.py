# SPDX-License-Identifier: GPL-3.0-or-later
"""What a ticket printer promises, whatever cable it hangs on.

The one question that matters is whether a ticket may come out. A printer whose paper is out
still takes a job and prints it after the refill, so "it did not work" is three answers here and
not one: printed, certainly not printed, and not known. Only a person may decide what to do
about the last one. Of a printer that cannot be asked, "printed" is never said: at best that
it was handed over.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, unique
from typing import Protocol

from common.devices.printer.picture import TicketPicture


@unique
class PrinterHealth(Enum):
    """The state of a printer, as far as it tells."""

    READY = "ready"
    PAPER_NEAR_END = "paper_near_end"
    """It prints, and wants a new roll soon."""
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    CUTTER_JAMMED = "cutter_jammed"
    """The cutter is stuck, with paper in it as a rule."""
    JAMMED = "jammed"
    """An error of the mechanism that a hand can mend: paper jam, a head that is not locked."""
    PAUSED = "paused"
    """It goes on by itself: the head is too hot."""
    BROKEN = "broken"
    """An error that it cannot recover from: switch it off and on, or have it repaired."""
    OFFLINE = "offline"
    """It answers that it does not print, for a cause that it does not tell, such as a key."""
    UNREACHABLE = "unreachable"
    """Nobody is there: no device, connection refused, or closed by the printer."""
    UNKNOWN = "unknown"
    """Somebody is there who was asked and gives no answer, or none that makes sense."""
    UNTOLD = "untold"
    """It is there; how it is cannot be asked, or what it answers is not to be believed."""


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """One look at a printer."""

    health: PrinterHealth


@unique
class PrintTrouble(Enum):
    """Why a ticket did not come out, or may not have."""

    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    CUTTER_JAMMED = "cutter_jammed"
    JAMMED = "jammed"
    PAUSED = "paused"
    BROKEN = "broken"
    OFFLINE = "offline"
    UNREACHABLE = "unreachable"
    SILENT = "silent"
    """The printer was asked and did not answer in time."""
    LOST = "lost"
    """The connection broke while the job was under way."""
    UNFINISHED = "unfinished"
    """The printer answers that it is well, but not that it has finished the job in time."""
    BUSY = "busy"
    """An earlier job is still being written to the device."""
    TOO_WIDE = "too_wide"
    """The picture is wider than the paper."""
    UNTOLD = "untold"
    """All of it was taken, by a printer whose word on the rest is not to be believed."""


_TROUBLES: Mapping[PrinterHealth, PrintTrouble] = {
    PrinterHealth.PAPER_OUT: PrintTrouble.PAPER_OUT,
    PrinterHealth.COVER_OPEN: PrintTrouble.COVER_OPEN,
    PrinterHealth.CUTTER_JAMMED: PrintTrouble.CUTTER_JAMMED,
    PrinterHealth.JAMMED: PrintTrouble.JAMMED,
    PrinterHealth.PAUSED: PrintTrouble.PAUSED,
    PrinterHealth.BROKEN: PrintTrouble.BROKEN,
    PrinterHealth.OFFLINE: PrintTrouble.OFFLINE,
    PrinterHealth.UNREACHABLE: PrintTrouble.UNREACHABLE,
    PrinterHealth.UNKNOWN: PrintTrouble.SILENT,
}


def trouble_of(health: PrinterHealth) -> PrintTrouble | None:
    """Why a printer in this state prints nothing; None if it prints, or may."""
    return _TROUBLES.get(health)


@dataclass(frozen=True, slots=True)
class Printed:
    """The ticket was printed: the printer took it whole and was well afterwards."""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """All of it was taken, and nobody can say more; the office has chosen to trust that."""


@dataclass(frozen=True, slots=True)
class PrintFailed:
    """Certain: nothing of this job was sent, and nothing will come out, now or later."""

    reason: PrintTrouble


@dataclass(frozen=True, slots=True)
class PrintUnknown:
    """The ticket may have come out, or may come out later, after a refill for instance.

    Printing it again can give two papers with one number.
    """

    reason: PrintTrouble


PrintOutcome = Printed | HandedOver | PrintFailed | PrintUnknown


class TicketPrinter(Protocol):
    """A printer that turns pictures into tickets, each cut off the roll.

    Both calls block, for a few seconds at worst: call them from a worker thread, never from the
    thread of the screen. They may be called from several threads, which then wait for each
    other. Neither raises for anything that a printer does.
    """

    def status(self) -> PrinterStatus:
        """Ask the printer how it is."""
        ...

    def print(self, picture: TicketPicture) -> PrintOutcome:
        """Print one ticket and cut it off; say what is known about the result."""
        ...
