# SPDX-License-Identifier: GPL-3.0-or-later
"""The printers of the operating system (CUPS, Windows), by way of Qt.

Qt's parts for PDF files and printers are loaded with this module: import it when something is to
be printed, not before.
"""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from common.devices.paper_printer.port import (
    HandedToPrinter,
    NotPrinted,
    Paper,
    PaperOutcome,
    PaperTrouble,
)

_LOG = logging.getLogger(__name__)

DOTS_PER_INCH: Final = 300
"""Sharp enough for the codes on documents, and small enough for a slow printer's memory."""

_POINTS_PER_INCH: Final = 72


class SystemPaperPrinter:
    """A ``PaperPrinter`` that hands pages to a printer of the system."""

    def __init__(self, name: str | None = None) -> None:
        """Use the printer of this name, or the system's usual one."""
        self._name = name

    def print(self, paper: Paper) -> PaperOutcome:
        """Print all pages, each in its own size."""
        info = QPrinterInfo.defaultPrinter() if self._name is None else _named(self._name)
        if info.isNull():
            return NotPrinted(PaperTrouble.NO_PRINTER)
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        printer.setDocName(paper.name)
        return print_with(printer, paper)


def print_with(printer: QPrinter, paper: Paper) -> PaperOutcome:
    """Print a file with a printer that is set up."""
    buffer = QBuffer()
    buffer.setData(QByteArray(paper.content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        if document.error() is not QPdfDocument.Error.None_ or document.pageCount() == 0:
            return NotPrinted(PaperTrouble.UNREADABLE)
        return _printed(printer, document)
    finally:
        document.close()
        buffer.close()


def _printed(printer: QPrinter, document: QPdfDocument) -> PaperOutcome:
    printer.setResolution(DOTS_PER_INCH)
    printer.setFullPage(True)
    _lay_out(printer, document.pagePointSize(0))
    painter = QPainter()
    if not painter.begin(printer):
        return NotPrinted(PaperTrouble.REFUSED)
    for number in range(document.pageCount()):
        points = document.pagePointSize(number)
        if number:
            _lay_out(printer, points)
            printer.newPage()
        scale = DOTS_PER_INCH / _POINTS_PER_INCH
        size = QSize(round(points.width() * scale), round(points.height() * scale))
        picture = document.render(number, size, QPdfDocumentRenderOptions())
        painter.drawImage(QRectF(0, 0, size.width(), size.height()), picture)
    if not painter.end():
        return NotPrinted(PaperTrouble.REFUSED)
    _LOG.info("%d pages handed to a printer", document.pageCount())
    return HandedToPrinter(printer.printerName())


def _lay_out(printer: QPrinter, points: QSizeF) -> None:
    size = QPageSize(points, QPageSize.Unit.Point)
    printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))


def _named(name: str) -> QPrinterInfo:
    return QPrinterInfo.printerInfo(name)
