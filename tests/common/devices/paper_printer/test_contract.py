# SPDX-License-Identifier: GPL-3.0-or-later
"""What every printer for whole pages does, those of the system, the folder and the fake."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from common.devices.paper_printer.fake import FakePaperPrinter
from common.devices.paper_printer.file_printer import FilePaperPrinter
from common.devices.paper_printer.port import (
    HandedToPrinter,
    KeptAsFile,
    NotPrinted,
    Paper,
    PaperOutcome,
    PaperPrinter,
    PaperTrouble,
)
from common.devices.paper_printer.system_printer import print_with
from common.documents.rendering import render
from tests.common.documents import examples

KINDS = ("folder", "system", "fake")


class Rig(Protocol):
    """A printer, a hand that breaks and mends it, and what came out.

    ``warns`` is what the log says when it is broken; empty: nothing.
    """

    warns: str

    @property
    def printer(self) -> PaperPrinter: ...

    def breaks(self) -> None: ...

    def is_mended(self) -> None: ...

    def papers(self) -> int: ...


class FolderRig:
    """A file lies where the folder should be."""

    warns = "a paper cannot be kept"

    def __init__(self, place: Path) -> None:
        self._folder = place / "papers"
        self.printer = FilePaperPrinter(self._folder)

    def breaks(self) -> None:
        self._folder.write_text("in the way", encoding="utf-8")

    def is_mended(self) -> None:
        self._folder.unlink()

    def papers(self) -> int:
        return len(list(self._folder.glob("*.pdf"))) if self._folder.is_dir() else 0


class SystemRig:
    """Qt's way to the system's printers, ending in a file; broken, its folder is not there."""

    warns = r"QPainter::begin\(\): Returned false"

    def __init__(self, place: Path) -> None:
        self._place = place
        self._folder = place
        self._count = 0
        self.printer = self

    def print(self, paper: Paper) -> PaperOutcome:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self._count += 1
        printer.setOutputFileName(str(self._folder / f"{self._count}.pdf"))
        return print_with(printer, paper)

    def breaks(self) -> None:
        self._folder = self._place / "nowhere"

    def is_mended(self) -> None:
        self._folder = self._place

    def papers(self) -> int:
        return len(list(self._place.glob("*.pdf")))


class FakeRig:
    """The fake, which breaks by its script."""

    warns = ""

    def __init__(self, _place: Path) -> None:
        self.printer = FakePaperPrinter()

    def breaks(self) -> None:
        self.printer.script(PaperTrouble.REFUSED)

    def is_mended(self) -> None:
        """A script ends by itself."""

    def papers(self) -> int:
        return len(self.printer.printed)


RIGS: dict[str, Callable[[Path], Rig]] = {
    "folder": FolderRig,
    "system": SystemRig,
    "fake": FakeRig,
}


@pytest.fixture(scope="module")
def paper() -> Paper:
    return Paper("R-2026-000017", render(examples.receipt("en")))


@pytest.fixture(params=KINDS)
def rig(request: pytest.FixtureRequest, tmp_path: Path, qapp: QApplication) -> Rig:
    assert qapp is not None
    return RIGS[request.param](tmp_path)


def test_each_paper_comes_out_once(rig: Rig, paper: Paper) -> None:
    for count in (1, 2):
        assert isinstance(rig.printer.print(paper), HandedToPrinter | KeptAsFile)
        assert rig.papers() == count


def test_what_is_no_paper_is_turned_away_and_nothing_comes_out(rig: Rig) -> None:
    assert rig.printer.print(Paper("x", b"<html>")) == NotPrinted(PaperTrouble.UNREADABLE)
    assert rig.papers() == 0


def test_a_printer_that_takes_nothing_is_told_and_works_again_once_it_is_mended(
    rig: Rig, paper: Paper, expected_log: Callable[[str], None]
) -> None:
    rig.breaks()
    if rig.warns:
        expected_log(rig.warns)
    assert rig.printer.print(paper) == NotPrinted(PaperTrouble.REFUSED)
    assert rig.papers() == 0
    rig.is_mended()
    assert isinstance(rig.printer.print(paper), HandedToPrinter | KeptAsFile)
    assert rig.papers() == 1


def test_the_fake_fails_by_its_script_and_goes_on(paper: Paper) -> None:
    fake = FakePaperPrinter()
    troubles = (PaperTrouble.NO_PRINTER, PaperTrouble.REFUSED)
    fake.script(*troubles)
    outcomes = [fake.print(paper) for _ in range(3)]
    assert outcomes == [*map(NotPrinted, troubles), HandedToPrinter("fake")]
    assert fake.printed == [paper]
