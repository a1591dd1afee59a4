# SPDX-License-Identifier: GPL-3.0-or-later
"""How often the printer is looked at, and what a supervisor is told of what was seen."""

from __future__ import annotations

import pytest

from common.devices.chip_reader.port import ChipReaderState
from common.devices.printer.port import PrinterHealth
from common.devices.scanning import ScannerState
from common.domain.identifiers import ClassCode, EventId, ServiceCode, TicketId
from common.wire.device_reports import PartReport
from kiosk.flow.looking import LOOK_SECONDS, SELDOM_SECONDS, pause
from kiosk.flow.parts import UNCLEAR, parts_of, queues_of
from kiosk.flow.screens import (
    Choosing,
    Closed,
    Confirming,
    GivenTicket,
    Holding,
    Issuing,
    Paper,
    Screen,
    StaffDesk,
    StaffTickets,
    Welcome,
)
from kiosk.flow.troubles import DeviceHealth

PASSPORT = ServiceCode("passport")
GIVEN = GivenTicket(TicketId("2026-03-02.PA017"), EventId("e"), "PA 017", PASSPORT, None, "")
IN_USE: list[Screen] = [Choosing(), Confirming(PASSPORT, ClassCode("plain"), None, 0)]
AT_REST: list[Screen] = [
    Welcome(),
    Closed(),
    StaffDesk(),
    StaffTickets(),
    Holding(GIVEN, Paper.TAKE, 0.0),
]


@pytest.mark.parametrize("screen", [*IN_USE, *AT_REST])
@pytest.mark.parametrize("printer", [None, PrinterHealth.READY, PrinterHealth.PAPER_OUT])
def test_a_printer_that_answers_is_looked_at_whoever_stands_there(
    screen: Screen, printer: PrinterHealth | None
) -> None:
    assert pause(screen, DeviceHealth(printer)) == LOOK_SECONDS


@pytest.mark.parametrize(
    "health",
    [
        DeviceHealth(PrinterHealth.UNREACHABLE),
        DeviceHealth(PrinterHealth.UNKNOWN),
        DeviceHealth(PrinterHealth.READY, second_printer=PrinterHealth.UNREACHABLE),
    ],
)
def test_one_that_gives_no_answer_holds_up_no_ticket(health: DeviceHealth) -> None:
    assert [pause(screen, health) for screen in IN_USE] == [SELDOM_SECONDS] * len(IN_USE)
    assert [pause(screen, health) for screen in AT_REST] == [LOOK_SECONDS] * len(AT_REST)


def test_while_a_ticket_is_printed_nobody_else_asks() -> None:
    well = DeviceHealth(PrinterHealth.READY)
    for printing in (
        Holding(GIVEN, Paper.PRINTING, 0.0),
        Issuing(PASSPORT),
        StaffTickets(copying=GIVEN.ticket),
    ):
        assert pause(printing, well) is None


@pytest.mark.parametrize(
    ("health", "part"),
    [
        (PrinterHealth.READY, PartReport("well")),
        (PrinterHealth.UNTOLD, PartReport("well")),
        (PrinterHealth.PAPER_NEAR_END, PartReport("soon", "paper_near_end")),
        (PrinterHealth.PAPER_OUT, PartReport("down", "paper_out")),
        (PrinterHealth.COVER_OPEN, PartReport("down", "cover_open")),
        (PrinterHealth.UNKNOWN, PartReport("down", "silent")),
    ],
)
def test_the_printer_is_told_as_it_is(health: PrinterHealth, part: PartReport) -> None:
    assert parts_of(DeviceHealth(health)) == {"printer": part}
    second = DeviceHealth(PrinterHealth.READY, second_printer=health)
    assert parts_of(second) == {"printer": PartReport("well"), "second_printer": part}


@pytest.mark.parametrize(
    ("state", "part"),
    [
        (ScannerState.READY, PartReport("well")),
        (ScannerState.UNPLUGGED, PartReport("down", "unplugged")),
        (ScannerState.STOPPED, PartReport("unknown", "stopped")),
    ],
)
def test_the_scanner_too(state: ScannerState, part: PartReport) -> None:
    assert parts_of(DeviceHealth(scanner=state)) == {"document_scanner": part}


def test_what_the_office_has_not_set_up_is_not_told() -> None:
    assert parts_of(DeviceHealth()) == {}
    health = DeviceHealth(unclear=("PA 001", "PA 002"), to_print=1)
    assert queues_of(health) == {"printing": 1, UNCLEAR: 2}


@pytest.mark.parametrize(
    ("state", "part"),
    [
        (ChipReaderState.CARD, PartReport("well")),
        (ChipReaderState.EMPTY, PartReport("well")),
        (ChipReaderState.NO_READER, PartReport("down", "unplugged")),
        (ChipReaderState.NO_SERVICE, PartReport("down", "broken")),
        (ChipReaderState.STOPPED, PartReport("unknown", "stopped")),
    ],
)
def test_a_chip_reader_is_told_where_the_office_has_given_one(
    state: ChipReaderState, part: PartReport
) -> None:
    assert parts_of(DeviceHealth(), state) == {"chip_reader": part}
