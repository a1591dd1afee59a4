# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's window with two virtual printers on sockets, one of which fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from common.devices.printer.factory import make_printer
from common.devices.printer.setup import settings_of
from common.domain.alerts import Alert, standing
from common.domain.identifiers import ClerkId, CounterId
from common.domain.office import Office, PrinterSetup
from common.storage.system import SystemClock
from tests.kiosk.conftest import Hall, Opening
from tests.kiosk.offices import KIOSK, an_office
from tests.log_watch import LogWatch
from tests.screens import keep, picture, settle, wait_until
from tests.virtual.printer import VirtualPrinter


@pytest.fixture
def printers(tmp_path: Path) -> Iterator[tuple[VirtualPrinter, VirtualPrinter]]:
    with VirtualPrinter(tmp_path / "one") as one, VirtualPrinter(tmp_path / "two") as two:
        yield one, two


def office_with(first: VirtualPrinter, second: VirtualPrinter) -> Office:
    setups = [PrinterSetup("network", host="127.0.0.1", port=p.port) for p in (first, second)]
    office = an_office(setups[0])
    devices = tuple(
        replace(device, second_printer=setups[1]) if device.id == KIOSK else device
        for device in office.devices
    )
    return replace(office, devices=devices)


@pytest.fixture
def hall(
    open_kiosk: Callable[[Opening], Hall], printers: tuple[VirtualPrinter, VirtualPrinter]
) -> Hall:
    """A kiosk with both, in English."""
    made = open_kiosk(
        Opening(
            office=office_with(*printers),
            printer=lambda setup: make_printer(
                replace(settings_of(setup), timeout_s=1.0), SystemClock()
            ),
        )
    )
    made.station.open_counter(CounterId("c1"), ClerkId("rima"))
    made.speak("en")
    return made


def take_ticket(hall: Hall) -> object:
    hall.touch("begin")
    hall.touch("service-passport")
    hall.touch("getTicket")
    hall.reach("holding")
    wait_until(lambda: hall.kiosk.model.shapes["holding"]["paper"] != "printing", 10_000)
    settle()
    return hall.kiosk.model.shapes["holding"]["paper"]


def told(hall: Hall) -> set[Alert]:
    return set(standing(hall.station.view.state.alerts, hall.station.settings.device))


FAULTS: dict[str, tuple[Callable[[VirtualPrinter], None], Alert]] = {
    "paper out": (lambda printer: printer.mechanism.paper_out(True), Alert.PAPER_OUT),
    "cover open": (lambda printer: printer.mechanism.cover_open(True), Alert.PRINTER_DOWN),
    "switched off": (lambda printer: printer.close(), Alert.PRINTER_DOWN),
    "hangs": (lambda printer: printer.mechanism.silent(True), Alert.PRINTER_DOWN),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_the_first_printer_does_not_print_the_second_does_and_everybody_is_told(
    hall: Hall,
    printers: tuple[VirtualPrinter, VirtualPrinter],
    expected_log: LogWatch,
    fault: str,
) -> None:
    expected_log("no certain paper for 2026-11-22.PA001: failed, first printer")
    breaking, alert = FAULTS[fault]
    breaking(printers[0])
    assert take_ticket(hall) == "take_second"
    assert len(printers[1].mechanism.wait_for(1)) == 1
    keep(picture(hall.kiosk.window), "kiosk/way-second-printer")
    wait_until(lambda: told(hall) == {alert})


def test_a_ticket_that_may_be_on_paper_goes_to_no_second_printer(
    hall: Hall, printers: tuple[VirtualPrinter, VirtualPrinter], expected_log: LogWatch
) -> None:
    expected_log("no certain paper for 2026-11-22.PA001: unknown, first printer")
    first, second = printers
    first.die_after(2000)
    assert take_ticket(hall) == "screen"
    assert second.mechanism.tickets == ()
    wait_until(lambda: told(hall) == {Alert.PRINTER_DOWN, Alert.TICKET_UNCLEAR})


def test_a_second_printer_in_trouble_is_told_apart_from_the_first(
    hall: Hall, printers: tuple[VirtualPrinter, VirtualPrinter]
) -> None:
    printers[1].mechanism.paper_out(True)
    assert take_ticket(hall) == "take"
    hall.touch("done")
    hall.pass_seconds(11)
    wait_until(lambda: told(hall) == {Alert.SECOND_PAPER_OUT})
