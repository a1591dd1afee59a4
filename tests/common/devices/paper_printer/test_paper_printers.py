# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers are printed whole or kept as files; what is no paper is turned away."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from common.devices.paper_printer.file_printer import FilePaperPrinter
from common.devices.paper_printer.port import (
    HandedToPrinter,
    KeptAsFile,
    NotPrinted,
    Paper,
    PaperTrouble,
)
from common.devices.paper_printer.system_printer import SystemPaperPrinter, print_with
from common.documents.rendering import render
from tests.common.documents import examples
from tests.common.documents.rasterised import opened, picture


@pytest.fixture(scope="module")
def paper() -> Paper:
    return Paper("R-2026-000017", render(examples.receipt("ar")))


def test_a_file_printer_keeps_every_paper_under_its_name(tmp_path: Path, paper: Paper) -> None:
    printer = FilePaperPrinter(tmp_path / "papers")
    kept = [printer.print(paper), printer.print(paper)]
    assert kept == [
        KeptAsFile(tmp_path / "papers" / "R-2026-000017.pdf"),
        KeptAsFile(tmp_path / "papers" / "R-2026-000017-2.pdf"),
    ]
    assert (tmp_path / "papers" / "R-2026-000017.pdf").read_bytes() == paper.content


def test_a_name_is_never_a_way_out_of_the_folder(tmp_path: Path, paper: Paper) -> None:
    outcome = FilePaperPrinter(tmp_path).print(Paper("../../x y", paper.content))
    assert outcome == KeptAsFile(tmp_path / "x-y.pdf")
    assert FilePaperPrinter(tmp_path).print(Paper("..", paper.content)) == KeptAsFile(
        tmp_path / "paper.pdf"
    )


def test_what_is_no_pdf_file_is_turned_away(tmp_path: Path, qapp: QApplication) -> None:
    unreadable = NotPrinted(PaperTrouble.UNREADABLE)
    wrong = Paper("x", b"<html>")
    assert FilePaperPrinter(tmp_path).print(wrong) == unreadable
    assert print_with(_to_file(tmp_path / "x.pdf"), wrong) == unreadable
    assert qapp is not None


def test_pages_come_out_of_the_system_s_printer_as_they_are(
    tmp_path: Path, paper: Paper, qapp: QApplication
) -> None:
    target = tmp_path / "printed.pdf"
    assert isinstance(print_with(_to_file(target), paper), HandedToPrinter)
    content = target.read_bytes()
    with opened(content) as printed, opened(paper.content) as original:
        assert printed.pageCount() == original.pageCount() == 1
        assert abs(printed.pagePointSize(0).width() - original.pagePointSize(0).width()) < 2
    there, here = picture(content, 36), picture(paper.content, 36)
    assert _ink(there) == pytest.approx(_ink(here), rel=0.15)
    assert qapp is not None


def test_without_a_printer_that_is_told(paper: Paper, qapp: QApplication) -> None:
    there_is_none = NotPrinted(PaperTrouble.NO_PRINTER)
    assert SystemPaperPrinter("a printer that nobody has").print(paper) == there_is_none
    assert qapp is not None


def _to_file(target: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    return printer


def _ink(image: QImage) -> int:
    """How many points are dark."""

    return sum(
        QColor(image.pixel(x, y)).lightness() < 128
        for x in range(image.width())
        for y in range(image.height())
    )
