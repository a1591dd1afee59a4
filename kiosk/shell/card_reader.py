# SPDX-License-Identifier: GPL-3.0-or-later
"""The document scanner of this kiosk: fitted by the set-up, read in its own thread."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from common.devices.document_scanner.interface import DocumentScanner
from common.devices.scanning import ScannerState, ScannerTrouble
from common.domain.office import ScannerSetup
from common.domain.opening import business_day
from common.identity.receipt_code import Receipt, decode_receipt
from kiosk.card import CardFault
from kiosk.card_reading import card_of, fault_of
from kiosk.flow.inputs import CardFailed, CardPut, Input, ReceiptShown
from kiosk.station_port import KioskStation

_log = logging.getLogger(__name__)

MakeScanner = Callable[[ScannerSetup], DocumentScanner]


class CardReader(QObject):
    """Turns what is scanned into inputs of the flow; keeps nothing of it."""

    told = Signal(object)
    stateChanged = Signal()

    def __init__(
        self, station: KioskStation, make: MakeScanner, parent: QObject | None = None
    ) -> None:
        """Read nothing yet; ``make`` fits a scanner once the set-up names one."""
        super().__init__(parent)
        self._station = station
        self._make = make
        self._setup: ScannerSetup | None = None
        self._scanner: DocumentScanner | None = None

    @property
    def state(self) -> ScannerState | None:
        """Whether the scanner is there; None if the office has given this kiosk none."""
        return None if self._scanner is None else self._scanner.state

    def connect_to(self, take: Callable[[Input], None]) -> None:
        """Hand what is read to ``take``, on the GUI thread."""
        self.told.connect(take, Qt.ConnectionType.QueuedConnection)

    def fit(self, setup: ScannerSetup | None) -> None:
        """Use the scanner of ``setup``; does nothing if it is in use already."""
        if setup == self._setup:
            return
        self.close()
        self._setup = setup
        if setup is None:
            return
        self._scanner = self._make(setup)
        self._scanner.start(
            on_read=self._read, on_trouble=self._trouble, on_state=self._state_changed
        )

    def close(self) -> None:
        """Stop reading."""
        scanner, self._scanner = self._scanner, None
        if scanner is not None:
            scanner.stop()

    def _read(self, lines: tuple[str, ...]) -> None:
        office = self._station.view.office
        if office is None:
            return
        receipt = decode_receipt("".join(lines))
        if isinstance(receipt, Receipt):
            self.told.emit(ReceiptShown(receipt.number, receipt.secret))
            return
        today = business_day(office, self._station.now())
        read = card_of(lines, today, self._station.day_keys(today), office.card_code)
        self.told.emit(CardFailed(read) if isinstance(read, CardFault) else CardPut(read))

    def _trouble(self, trouble: ScannerTrouble) -> None:
        self.told.emit(CardFailed(fault_of(trouble)))

    def _state_changed(self, state: ScannerState) -> None:
        _log.info("document scanner: %s", state.value)
        self.stateChanged.emit()
