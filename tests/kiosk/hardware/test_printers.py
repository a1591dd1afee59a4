# SPDX-License-Identifier: GPL-3.0-or-later
"""A ticket printer on the desk: its state in words, what to do, and the test ticket."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

import pytest
from PIL import Image

from common.devices.printer.encoding import as_image
from common.devices.printer.factory import make_printer
from common.devices.printer.fake import FakePrinter, Mishap
from common.devices.printer.picture import TicketPicture
from common.devices.printer.port import PrinterHealth, PrintTrouble
from common.devices.printer.setup import settings_of
from common.domain.identifiers import Language
from common.domain.office import PrinterSetup
from common.storage.system import SystemClock
from common.ui.texts import Words
from kiosk.hardware.findings import Finding, Verdict, said
from kiosk.hardware.printer_words import STATES, TROUBLES
from kiosk.hardware.ticket_printer import PrinterOnDesk
from kiosk.hardware.trial_ticket import TRIAL_CODE, trial_ticket
from tests.qr_codes import qr_codes_in
from tests.virtual.printer import VirtualPrinter

NETWORK = PrinterSetup("network", host="192.0.2.7")
NOBODY = {
    "network": (NETWORK, "192.0.2.7:9100"),
    "usb": (PrinterSetup("usb", vendor=0x04B8, product=0x0202), 'ATTR{idVendor}=="04b8"'),
    "system": (PrinterSetup("system", queue="tickets"), "lpstat -p tickets"),
    "file": (PrinterSetup("file", device="/dev/usb/lp0"), "ls -l /dev/usb/lp0"),
    "serial": (PrinterSetup("serial", device="/dev/nobat-none"), "serial.tools.list_ports"),
}

Draw = Callable[[int], TicketPicture]


@pytest.fixture
def draw(words_of: Callable[[Language], Words]) -> Draw:
    return lambda width: trial_ticket(width, words_of, "office · kiosk")


def on_desk(setup: PrinterSetup, printer: FakePrinter, draw: Draw) -> PrinterOnDesk:
    return PrinterOnDesk("printer", said("Ticket printer"), setup, lambda _: printer, draw)


def trial_of(device: PrinterOnDesk) -> Finding:
    trial = device.trial
    assert trial is not None
    return trial.run(Event())


@pytest.mark.parametrize("health", PrinterHealth)
def test_every_state_is_told_and_only_a_good_one_is_called_so(
    health: PrinterHealth, paper: FakePrinter, draw: Draw
) -> None:
    paper.become(health)
    found = on_desk(NETWORK, paper, draw).look()
    assert found.says.source == STATES[health]
    assert (found.verdict is Verdict.WELL) is (health is PrinterHealth.READY)
    resting = {PrinterHealth.READY, PrinterHealth.PAUSED}
    assert bool(found.advice) is (health not in resting)


def test_every_trouble_of_a_job_has_its_words() -> None:
    assert set(TROUBLES) == set(PrintTrouble)
    assert set(STATES) == set(PrinterHealth)


@pytest.mark.parametrize("kind", NOBODY)
def test_a_printer_that_nobody_reaches_comes_with_what_its_cable_needs(
    kind: str, paper: FakePrinter, draw: Draw, english: Words
) -> None:
    paper.become(PrinterHealth.UNREACHABLE)
    setup, needed = NOBODY[kind]
    found = on_desk(setup, paper, draw).look()
    assert found.verdict is Verdict.TROUBLE
    assert any(needed in advice.in_words(english) for advice in found.advice)


def test_the_test_ticket_is_printed_on_a_real_line(
    virtual_printer: VirtualPrinter, draw: Draw
) -> None:
    setup = PrinterSetup("network", host="127.0.0.1", port=virtual_printer.port)
    clock = SystemClock()
    device = PrinterOnDesk(
        "printer", said("p"), setup, lambda s: make_printer(settings_of(s), clock), draw
    )
    assert device.look().verdict is Verdict.WELL
    assert trial_of(device).verdict is Verdict.WELL
    (ticket,) = virtual_printer.mechanism.wait_for(1)
    with Image.open(ticket.path) as burnt:
        assert qr_codes_in(burnt) == [TRIAL_CODE]
    virtual_printer.mechanism.cover_open(True)
    assert device.look().says.source == STATES[PrinterHealth.COVER_OPEN]
    refused = trial_of(device)
    assert refused.verdict is Verdict.TROUBLE
    assert refused.steps[0].says.source == TROUBLES[PrintTrouble.COVER_OPEN]


def test_a_ticket_of_which_nobody_knows_is_never_called_printed(
    paper: FakePrinter, draw: Draw
) -> None:
    paper.script(Mishap.FALLS_SILENT)
    found = trial_of(on_desk(NETWORK, paper, draw))
    assert found.verdict is Verdict.TROUBLE
    assert "Perhaps" in found.says.source


@pytest.mark.parametrize("width", [384, 512, 576])
def test_the_ruler_reaches_both_edges_and_the_code_reads(width: int, draw: Draw) -> None:
    picture = draw(width)
    image = as_image(picture)
    assert picture.width == width
    assert qr_codes_in(image) == [TRIAL_CODE]
    columns = [
        any(image.getpixel((x, y)) == 0 for y in range(2, 50)) for x in (0, 1, width - 2, width - 1)
    ]
    assert all(columns)
