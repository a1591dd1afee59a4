# SPDX-License-Identifier: GPL-3.0-or-later
"""Two scanners at one kiosk: the one that the office has set up, and whatever else reads codes."""

from __future__ import annotations

from common.devices.document_scanner.interface import (
    DocumentScanner,
    OnRead,
    OnState,
    OnTrouble,
)
from common.devices.scanning import ScannerState


class ScannerBeside:
    """Tells what either reads; its state is that of ``main``."""

    def __init__(self, main: DocumentScanner, other: DocumentScanner) -> None:
        """Start and stop both together."""
        self._main = main
        self._other = other

    @property
    def state(self) -> ScannerState:
        """Whether the main one is there."""
        return self._main.state

    def start(self, *, on_read: OnRead, on_trouble: OnTrouble, on_state: OnState) -> None:
        """Begin."""
        self._other.start(on_read=on_read, on_trouble=on_trouble, on_state=lambda _: None)
        self._main.start(on_read=on_read, on_trouble=on_trouble, on_state=on_state)

    def stop(self) -> None:
        """End within a second."""
        self._other.stop()
        self._main.stop()
