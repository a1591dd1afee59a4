# SPDX-License-Identifier: GPL-3.0-or-later
"""Our driver against emupos, an emulator that was written by others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from common.devices.printer.driver import EscposPrinter
from common.devices.printer.port import Printed, PrinterHealth, PrintFailed, PrintTrouble
from common.devices.printer.settings import PrinterKind, PrinterSettings
from common.storage.system import SystemClock
from tests.common.devices.printer.pictures import bits_of, chequered
from tests.demo.processes import eventually
from tests.virtual.emupos import Emupos


@pytest.fixture(scope="module")
def emupos(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emupos]:
    with Emupos(tmp_path_factory.mktemp("emupos")) as running:
        yield running


@pytest.fixture
def printer(emupos: Emupos) -> EscposPrinter:
    settings = PrinterSettings(PrinterKind.NETWORK, host="127.0.0.1", port=emupos.port)
    made = EscposPrinter(settings, SystemClock())
    eventually("a ready printer", lambda: made.status().health is PrinterHealth.READY, 10)
    return made


def test_what_is_printed_is_what_was_drawn_dot_for_dot(
    emupos: Emupos, printer: EscposPrinter
) -> None:
    before = len(emupos.receipts())
    pictures = [chequered(seed=7, height=1200), chequered(seed=8, height=400)]
    for picture in pictures:
        assert printer.print(picture) == Printed()
    eventually("papers", lambda: len(emupos.receipts()) == before + len(pictures), 10)
    for paper, picture in zip(emupos.receipts()[before:], pictures, strict=True):
        assert bits_of(paper, picture.width, picture.height) == picture


@pytest.mark.parametrize(
    ("fault", "health", "trouble"),
    [
        ("paper-out", PrinterHealth.PAPER_OUT, PrintTrouble.PAPER_OUT),
        ("cover-open", PrinterHealth.COVER_OPEN, PrintTrouble.COVER_OPEN),
        ("offline", PrinterHealth.OFFLINE, PrintTrouble.OFFLINE),
    ],
)
def test_a_fault_is_seen_before_anything_is_sent_and_its_end_too(
    emupos: Emupos,
    printer: EscposPrinter,
    fault: str,
    health: PrinterHealth,
    trouble: PrintTrouble,
) -> None:
    before = emupos.receipts()
    emupos.fault(fault, there=True)
    assert printer.status().health is health
    assert printer.print(chequered(height=80)) == PrintFailed(trouble)
    emupos.fault(fault, there=False)
    assert printer.status().health is PrinterHealth.READY
    assert emupos.receipts() == before


def test_a_roll_that_runs_low_still_prints(emupos: Emupos, printer: EscposPrinter) -> None:
    emupos.fault("paper-near-end", there=True)
    assert printer.status().health is PrinterHealth.PAPER_NEAR_END
    assert printer.print(chequered(height=80)) == Printed()
    emupos.fault("paper-near-end", there=False)
