# SPDX-License-Identifier: GPL-3.0-or-later
"""The printer for A4 on the desk, as ``--documents`` names it."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Event
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from common.ui.fonts import font
from common.ui.texts import translatable
from kiosk.document_printer import document_printer
from kiosk.hardware.findings import Finding, Trial, Verdict, said

_PRINTER: Final = said(translatable("Hardware", "Printer"))
_DPI: Final = 150
_NOT_THERE: Final = (
    said(
        translatable(
            "Hardware",
            "{command} lists the printers that the machine knows; write the name as it stands"
            " there.",
        ),
        command="lpstat -e",
    ),
)


class PagesOnDesk:
    """Looks whether the machine knows the printer; prints a page when asked."""

    key = "documents"
    name = said(translatable("Hardware", "Printer for {size}"), size="A4")

    def __init__(self, where: str) -> None:
        """``where`` is a printer's name, or ``folder:PATH``."""
        self._where = where

    @property
    def trial(self) -> Trial | None:
        """A test page."""
        return Trial(said(translatable("Hardware", "Print a test page")), self._print)

    def look(self) -> Finding:
        """Whether it is there."""
        facts = ((_PRINTER, self._where),)
        kind, _, path = self._where.partition(":")
        if kind == "folder" and path:
            return _folder(Path(path))
        # Loaded where there is a printer: it asks the machine for all that it knows.
        from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 - see above

        if QPrinterInfo.printerInfo(self._where).isNull():
            source = translatable("Hardware", "The machine knows no such printer.")
            return Finding(Verdict.TROUBLE, said(source), _NOT_THERE, facts)
        source = translatable("Hardware", "The machine knows the printer.")
        return Finding(Verdict.WELL, said(source), facts=facts)

    def close(self) -> None:
        """Nothing is held between two calls."""

    def _print(self, _cancelled: Event) -> Finding:
        printer = document_printer(self._where)
        if printer is None or not printer.print(_page(self._where)):
            source = translatable("Hardware", "The printer took nothing.")
            return Finding(Verdict.TROUBLE, said(source), _NOT_THERE)
        source = translatable("Hardware", "The test page was handed over: look whether it comes.")
        return Finding(Verdict.WELL, said(source))


def _folder(folder: Path) -> Finding:
    facts = ((_PRINTER, str(folder)),)
    nearest = next(each for each in (folder, *folder.parents) if each.exists())
    if os.access(nearest, os.W_OK):
        source = translatable("Hardware", "Pages are kept as files.")
        return Finding(Verdict.WELL, said(source), facts=facts)
    source = translatable("Hardware", "This user may not write there.")
    return Finding(Verdict.TROUBLE, said(source), facts=facts)


def _page(title: str) -> bytes:
    """A page with a frame at its edges and a line of every script."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(_DPI)
    painter = QPainter(writer)
    area = QRectF(painter.viewport())
    painter.drawRect(area.adjusted(2, 2, -2, -2))
    painter.setFont(font(40))
    lines = (title, "العربية", "فارسی", "Українська", "Français", "English", "0123456789")
    for n, line in enumerate(lines):
        top = QRectF(area.left(), area.top() + 120 + 90 * n, area.width(), 80)
        painter.drawText(top, int(Qt.AlignmentFlag.AlignHCenter), line)
    painter.end()
    buffer.close()
    return bytes(content.data())
