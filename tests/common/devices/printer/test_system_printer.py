# SPDX-License-Identifier: GPL-3.0-or-later
"""Printing by a queue of the system: what it tells, and what it cannot."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.devices.printer.factory import make_printer
from common.devices.printer.fake import Mishap
from common.devices.printer.lp_spooler import LpSpooler
from common.devices.printer.port import (
    HandedOver,
    PrinterHealth,
    PrinterStatus,
    PrintFailed,
    PrintTrouble,
    PrintUnknown,
)
from common.devices.printer.settings import PrinterKind, PrinterSettings
from common.devices.printer.spooler import Fate, SpooledJob
from common.storage.system import SystemClock
from tests.common.devices.printer.pictures import chequered
from tests.common.devices.printer.untold_rigs import SystemRig, system_rig
from tests.virtual.spooler import QUEUE

TICKET = chequered(height=100)


@pytest.fixture
def rig(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SystemRig]:
    def put_first_on_path(folder: Path) -> None:
        monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")

    with system_rig(tmp_path, put_first_on_path) as made:
        yield made


@pytest.mark.parametrize(
    "health",
    [
        PrinterHealth.PAPER_OUT,
        PrinterHealth.COVER_OPEN,
        PrinterHealth.JAMMED,
        PrinterHealth.OFFLINE,
    ],
)
def test_what_the_queue_knows_of_its_printer_keeps_a_ticket_from_being_sent(
    rig: SystemRig, health: PrinterHealth
) -> None:
    rig.become(health)
    assert rig.printer.status() == PrinterStatus(health)
    assert rig.printer.print(TICKET) == PrintFailed(PrintTrouble[health.name])
    rig.become(PrinterHealth.READY)
    assert rig.printer.print(TICKET) == HandedOver()
    assert rig.tickets((TICKET,)) == (TICKET,)


def test_a_queue_that_was_stopped_or_takes_nothing_gets_nothing(rig: SystemRig) -> None:
    rig.spooler.switch("disabled", True)
    assert rig.printer.status() == PrinterStatus(PrinterHealth.OFFLINE)
    assert rig.printer.print(TICKET) == PrintFailed(PrintTrouble.OFFLINE)
    rig.spooler.switch("disabled", False)
    rig.spooler.switch("rejecting", True)
    assert rig.printer.print(TICKET) == PrintFailed(PrintTrouble.OFFLINE)
    assert rig.spooler.waiting == 0


def test_a_ticket_that_the_queue_does_not_get_rid_of_is_taken_back_and_in_doubt(
    rig: SystemRig,
) -> None:
    rig.script(Mishap.PAPER_RUNS_OUT)
    assert rig.printer.print(TICKET) == PrintUnknown(PrintTrouble.UNFINISHED)
    assert rig.spooler.waiting == 0
    rig.spooler.hold(False)
    assert rig.printer.print(TICKET) == HandedOver()
    assert rig.tickets((TICKET,)) == (TICKET,)


def test_a_job_that_the_system_gave_up_is_in_doubt(rig: SystemRig) -> None:
    rig.script(Mishap.DIES)
    assert rig.printer.print(TICKET) == PrintUnknown(PrintTrouble.LOST)


def test_behind_somebody_elses_job_nothing_is_queued(rig: SystemRig) -> None:
    rig.spooler.hold(True)
    other = LpSpooler().submit(QUEUE, b"an advertisement", 5)
    assert other == SpooledJob(f"{QUEUE}-1")
    assert rig.printer.print(TICKET) == PrintFailed(PrintTrouble.BUSY)
    assert rig.spooler.waiting == 1


def test_a_system_that_does_not_answer_leaves_the_ticket_in_doubt(rig: SystemRig) -> None:
    rig.spooler.switch("silent", True)
    assert rig.printer.print(TICKET) == PrintUnknown(PrintTrouble.SILENT)


def test_of_a_job_that_is_in_no_list_nothing_is_told(rig: SystemRig) -> None:
    spooler = LpSpooler()
    assert spooler.fate(QUEUE, SpooledJob(f"{QUEUE}-7"), 5) is Fate.UNTOLD
    rig.spooler.switch("gone", True)
    assert spooler.fate(QUEUE, SpooledJob(f"{QUEUE}-7"), 5) is Fate.UNTOLD


def test_where_there_is_no_cups_the_printer_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    settings = PrinterSettings(PrinterKind.SYSTEM, queue=QUEUE)
    printer = make_printer(settings, SystemClock())
    assert printer.status() == PrinterStatus(PrinterHealth.UNREACHABLE)
    assert printer.print(TICKET) == PrintFailed(PrintTrouble.UNREACHABLE)


@pytest.mark.parametrize("name", ["-o", "two words", "a/b", "a#b"])
def test_a_name_that_is_no_queue_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="no name of a queue"):
        PrinterSettings(PrinterKind.SYSTEM, queue=name)
