# SPDX-License-Identifier: GPL-3.0-or-later
"""The printer for documents on A4: one of the machine's own, or a folder in its place.

Everything here blocks as the printer does: for a worker thread only.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final, Protocol

_log = logging.getLogger(__name__)

_DPI: Final = 300
_POINTS_PER_INCH: Final = 72


class DocumentPrinter(Protocol):
    """Prints whole documents."""

    def print(self, pdf: bytes) -> bool:
        """Print a PDF file; whether the printer has taken it."""
        ...


class FolderPrinter:
    """Keeps what would be printed as files, for tests and the demo."""

    def __init__(self, folder: Path) -> None:
        """Keep them in ``folder``."""
        self._folder = folder

    def print(self, pdf: bytes) -> bool:
        """Write the file under the next number."""
        self._folder.mkdir(parents=True, exist_ok=True)
        number = sum(1 for _ in self._folder.glob("document-*.pdf")) + 1
        (self._folder / f"document-{number}.pdf").write_bytes(pdf)
        return True


class SystemPrinter:
    """A printer that the machine knows by name; nothing of a document is kept on a disk here."""

    def __init__(self, name: str) -> None:
        """Print by the printer with this name; it is looked for each time."""
        self._name = name

    def print(self, pdf: bytes) -> bool:
        """Hand every page to the printer, as dots, so that all scripts come out as they are."""
        # Loaded with the first document: a kiosk starts without.
        from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize  # noqa: PLC0415 - as above
        from PySide6.QtGui import QPainter  # noqa: PLC0415 - as above
        from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 - as above
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415 - as above

        info = QPrinterInfo.printerInfo(self._name)
        if info.isNull():
            _log.warning("there is no printer %s", self._name)
            return False
        buffer = QBuffer()
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(buffer)
        if document.status() is not QPdfDocument.Status.Ready:
            _log.warning("a document cannot be read")
            return False
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        painter = QPainter()
        if not painter.begin(printer):
            _log.warning("the printer %s takes nothing", self._name)
            return False
        try:
            for page in range(document.pageCount()):
                if page and not printer.newPage():
                    return False
                points = document.pagePointSize(page)
                size = QSize(
                    round(points.width() / _POINTS_PER_INCH * _DPI),
                    round(points.height() / _POINTS_PER_INCH * _DPI),
                )
                painter.drawImage(painter.viewport(), document.render(page, size))
        finally:
            painter.end()
        return True


def document_printer(where: str | None) -> DocumentPrinter | None:
    """The printer that a set-up names: ``folder:PATH``, or a printer of the machine's."""
    if where is None:
        return None
    kind, _, path = where.partition(":")
    return FolderPrinter(Path(path)) if kind == "folder" and path else SystemPrinter(where)
