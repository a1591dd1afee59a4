# SPDX-License-Identifier: GPL-3.0-or-later
"""What every ticket printer keeps: one suite for each way to a printer, and for the fake.

First those that tell how they are, then those that are only written to.
"""

import pytest

from common.devices.printer.fake import Mishap
from common.devices.printer.picture import TicketPicture
from common.devices.printer.port import (
    HandedOver,
    Printed,
    PrinterHealth,
    PrinterStatus,
    PrintFailed,
    PrintTrouble,
    PrintUnknown,
)
from tests.common.devices.printer.pictures import chequered
from tests.common.devices.printer.rigs import Rig

FIRST, SECOND = chequered(1), chequered(2, width=512, height=700)


def test_a_ready_printer_prints_each_ticket_dot_for_dot(rig: Rig) -> None:
    assert rig.printer.status() == PrinterStatus(PrinterHealth.READY)
    assert rig.printer.print(FIRST) == Printed()
    assert rig.printer.print(SECOND) == Printed()
    assert rig.tickets((FIRST, SECOND)) == (FIRST, SECOND)


def test_a_printer_low_on_paper_says_so_and_prints(rig: Rig) -> None:
    rig.become(PrinterHealth.PAPER_NEAR_END)
    assert rig.printer.status() == PrinterStatus(PrinterHealth.PAPER_NEAR_END)
    assert rig.printer.print(FIRST) == Printed()
    assert rig.tickets((FIRST,)) == (FIRST,)


@pytest.mark.parametrize(
    ("health", "trouble"),
    [
        (PrinterHealth.PAPER_OUT, PrintTrouble.PAPER_OUT),
        (PrinterHealth.COVER_OPEN, PrintTrouble.COVER_OPEN),
        (PrinterHealth.CUTTER_JAMMED, PrintTrouble.CUTTER_JAMMED),
        (PrinterHealth.JAMMED, PrintTrouble.JAMMED),
        (PrinterHealth.PAUSED, PrintTrouble.PAUSED),
        (PrinterHealth.BROKEN, PrintTrouble.BROKEN),
        (PrinterHealth.OFFLINE, PrintTrouble.OFFLINE),
        (PrinterHealth.UNREACHABLE, PrintTrouble.UNREACHABLE),
        (PrinterHealth.UNKNOWN, PrintTrouble.SILENT),
    ],
)
def test_to_a_printer_known_not_to_print_nothing_is_sent(
    rig: Rig, health: PrinterHealth, trouble: PrintTrouble
) -> None:
    rig.become(health)
    assert rig.printer.status() == PrinterStatus(health)
    assert rig.printer.print(FIRST) == PrintFailed(trouble)
    rig.become(PrinterHealth.READY)
    assert rig.printer.print(SECOND) == Printed()
    assert rig.tickets((SECOND,)) == (SECOND,)


def test_paper_that_runs_out_leaves_the_ticket_in_doubt_and_it_comes_out_once_later(
    rig: Rig,
) -> None:
    rig.script(Mishap.PAPER_RUNS_OUT)
    assert rig.printer.print(FIRST) == PrintUnknown(PrintTrouble.PAPER_OUT)
    assert rig.printer.print(SECOND) == PrintFailed(PrintTrouble.PAPER_OUT)
    assert rig.tickets(()) == ()
    rig.become(PrinterHealth.READY)
    assert rig.tickets((FIRST,)) == (FIRST,)


def test_a_printer_that_dies_in_the_middle_leaves_the_ticket_in_doubt(rig: Rig) -> None:
    rig.script(Mishap.DIES)
    assert rig.printer.print(FIRST) == PrintUnknown(PrintTrouble.LOST)
    assert rig.printer.status() == PrinterStatus(PrinterHealth.UNREACHABLE)
    rig.become(PrinterHealth.READY)
    assert rig.printer.print(SECOND) == Printed()
    assert rig.tickets((SECOND,)) == (SECOND,)


def test_a_printer_that_prints_and_then_says_nothing_leaves_the_ticket_in_doubt(
    rig: Rig,
) -> None:
    rig.script(Mishap.FALLS_SILENT)
    assert rig.printer.print(FIRST) == PrintUnknown(PrintTrouble.SILENT)
    assert rig.tickets((FIRST,)) == (FIRST,)
    assert rig.printer.status() == PrinterStatus(PrinterHealth.UNKNOWN)


def test_a_picture_wider_than_the_paper_is_refused_and_not_clipped(rig: Rig) -> None:
    wide = TicketPicture(584, 10, bytes(73 * 10))
    assert rig.printer.print(wide) == PrintFailed(PrintTrouble.TOO_WIDE)
    assert rig.tickets(()) == ()


def test_a_printer_that_is_only_written_to_never_calls_a_ticket_printed(untold: Rig) -> None:
    assert untold.printer.status() == PrinterStatus(PrinterHealth.UNTOLD)
    assert untold.printer.print(FIRST) == HandedOver()
    assert untold.printer.print(SECOND) == HandedOver()
    assert untold.tickets((FIRST, SECOND)) == (FIRST, SECOND)


def test_nothing_is_sent_to_one_that_is_not_there_and_it_goes_on_when_it_is_back(
    untold: Rig,
) -> None:
    untold.become(PrinterHealth.UNREACHABLE)
    assert untold.printer.status() == PrinterStatus(PrinterHealth.UNREACHABLE)
    assert untold.printer.print(FIRST) == PrintFailed(PrintTrouble.UNREACHABLE)
    untold.become(PrinterHealth.READY)
    assert untold.printer.print(SECOND) == HandedOver()
    assert untold.tickets((SECOND,)) == (SECOND,)


def test_neither_prints_a_picture_that_is_wider_than_its_paper(untold: Rig) -> None:
    wide = TicketPicture(584, 10, bytes(73 * 10))
    assert untold.printer.print(wide) == PrintFailed(PrintTrouble.TOO_WIDE)
    assert untold.tickets(()) == ()
