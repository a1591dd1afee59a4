# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo's own window: cards to put on the reader, the last ticket, and things that go wrong."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tests.demo.office import DemoOffice
from tests.qr_codes import qr_codes_in
from tests.virtual.specimens import SPECIMENS, Specimen

_TICKET_WIDTH = 260


class Workbench(QWidget):
    """Everything that a person would do with their hands beside the screens."""

    def __init__(self, office: DemoOffice) -> None:
        """Work on the devices of ``office``."""
        super().__init__()
        self._office = office
        self._shown: Path | None = None
        self._ticket = QLabel("No ticket has been printed yet.")
        self._ticket.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._ticket.setFixedWidth(_TICKET_WIDTH)
        self.setWindowTitle("Nobat demo: cards, paper, mishaps")
        tools = QVBoxLayout()
        tools.addWidget(_group("Put a card on the kiosk's reader", self._cards()))
        tools.addWidget(_group("Make something go wrong", self._mishaps()))
        tools.addStretch(1)
        paper = _group("The last ticket", [self._ticket, *self._scanners()])
        whole = QHBoxLayout(self)
        whole.addLayout(tools)
        whole.addWidget(paper)

    def look(self) -> None:
        """Show the ticket that was printed last."""
        newest = max(self._office.tickets.glob("ticket-*.png"), default=None)
        if newest is not None and newest != self._shown:
            self._shown = newest
            picture = QPixmap(str(newest))
            smooth = Qt.TransformationMode.SmoothTransformation
            self._ticket.setPixmap(picture.scaledToWidth(_TICKET_WIDTH, smooth))

    def _cards(self) -> list[QWidget]:
        scanner = self._office.card_scanner
        whole = [_button(name, partial(scanner.scan, card)) for name, card in SPECIMENS.items()]
        first: Specimen = next(iter(SPECIMENS.values()))
        half = _button("… taken away half way", partial(scanner.scan_half, first))
        return [*whole, half]

    def _mishaps(self) -> list[QWidget]:
        return [
            _switch("No paper in the printer", self._take_paper),
            _switch("Printer switched off", self._switch_printer_off),
            _switch("Server killed", self._kill_server),
        ]

    def _scanners(self) -> list[QWidget]:
        return [
            _button(f"Scan it at {counter}", partial(self._scan, n))
            for n, counter in enumerate(self._office.cast.counters)
        ]

    def _take_paper(self, away: bool) -> None:
        self._office.printer(f"paper_out {'on' if away else 'off'}")

    def _switch_printer_off(self, off: bool) -> None:
        self._office.printer(f"closed {'on' if off else 'off'}")

    def _kill_server(self, dead: bool) -> None:
        if dead:
            self._office.kill_server()
        else:
            self._office.start_server()

    def _scan(self, counter: int) -> None:
        if self._shown is None:
            return
        with Image.open(self._shown) as image:
            for code in qr_codes_in(image):
                self._office.code_scanners[counter].scan(code)


def _group(title: str, parts: list[QWidget]) -> QGroupBox:
    group = QGroupBox(title)
    column = QVBoxLayout(group)
    for part in parts:
        column.addWidget(part)
    return group


def _button(text: str, pressed: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(lambda _checked: pressed())
    return button


def _switch(text: str, turned: Callable[[bool], None]) -> QCheckBox:
    switch = QCheckBox(text)
    switch.toggled.connect(turned)
    return switch
