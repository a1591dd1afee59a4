# SPDX-License-Identifier: GPL-3.0-or-later
"""How often the kiosk asks its printer how it is.

The staff are to know of missing paper within five seconds, whoever stands before the kiosk: the
pause between two looks, one look, and the way to the counters must fit into that.
"""

from __future__ import annotations

from typing import Final

from common.devices.printer.port import PrinterHealth
from kiosk.flow.screens import (
    Closed,
    Holding,
    Issuing,
    Paper,
    Screen,
    StaffDesk,
    StaffLock,
    StaffTickets,
    Welcome,
)
from kiosk.flow.troubles import DeviceHealth

LOOK_SECONDS: Final = 2.0
SELDOM_SECONDS: Final = 10.0

_GIVES_NO_ANSWER: Final = frozenset({PrinterHealth.UNREACHABLE, PrinterHealth.UNKNOWN})


def pause(screen: Screen, health: DeviceHealth) -> float | None:
    """Seconds from one look to the next; None while a printer has a ticket to print.

    Printing asks the printer itself, before and after. One that gives no answer holds whoever asks
    for seconds, so it is asked seldom while somebody may soon want a ticket; the staff know of it.
    """
    if _prints(screen):
        return None
    at_rest = isinstance(screen, Welcome | Closed | StaffLock | StaffDesk | StaffTickets | Holding)
    answers = _GIVES_NO_ANSWER.isdisjoint({health.printer, health.second_printer})
    return LOOK_SECONDS if at_rest or answers else SELDOM_SECONDS


def _prints(screen: Screen) -> bool:
    match screen:
        case Issuing():
            return True
        case Holding(paper=paper):
            return paper is Paper.PRINTING
        case StaffTickets(copying=copying):
            return copying is not None
        case _:
            return False
