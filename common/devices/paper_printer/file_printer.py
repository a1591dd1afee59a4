# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps papers as files, where there is no printer: for the demo, tests, and offices without."""

from __future__ import annotations

import logging
import re
from pathlib import Path

from common.devices.paper_printer.port import (
    KeptAsFile,
    NotPrinted,
    Paper,
    PaperOutcome,
    PaperTrouble,
)

_LOG = logging.getLogger(__name__)
_UNFIT = re.compile(r"[^\w.-]+")
_BEGINNING = b"%PDF-"
"""What every PDF file begins with (ISO 32000-1, 7.5.2)."""


class FilePaperPrinter:
    """A ``PaperPrinter`` that writes each paper into a file of its own."""

    def __init__(self, folder: Path) -> None:
        """Write into ``folder``, which is made with the first paper."""
        self._folder = folder

    def print(self, paper: Paper) -> PaperOutcome:
        """Write the file; one that is there already is left alone."""
        if not paper.content.startswith(_BEGINNING):
            return NotPrinted(PaperTrouble.UNREADABLE)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            return KeptAsFile(self._written(paper))
        except OSError as error:
            _LOG.warning("a paper cannot be kept: %s", error.strerror)
            return NotPrinted(PaperTrouble.REFUSED)

    def _written(self, paper: Paper) -> Path:
        stem = _UNFIT.sub("-", paper.name).strip("-.") or "paper"
        number = 1
        while True:
            path = self._folder / (f"{stem}.pdf" if number == 1 else f"{stem}-{number}.pdf")
            try:
                with path.open("xb") as file:
                    file.write(paper.content)
            except FileExistsError:
                number += 1
            else:
                return path
