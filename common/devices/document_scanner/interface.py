# SPDX-License-Identifier: GPL-3.0-or-later
"""What a document scanner does, whichever it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from common.devices.scanning import ScannerState, ScannerTrouble

OnRead = Callable[[tuple[str, ...]], None]
"""Takes the lines of a zone, as the scanner wrote them; ``read_mrz`` makes sense of them."""
OnTrouble = Callable[[ScannerTrouble], None]
OnState = Callable[[ScannerState], None]


class DocumentScanner(Protocol):
    """Reads cards by itself, from ``start`` to ``stop``."""

    @property
    def state(self) -> ScannerState:
        """Whether the scanner is there; may be asked from any thread."""
        ...

    def start(self, *, on_read: OnRead, on_trouble: OnTrouble, on_state: OnState) -> None:
        """Begin, once. The callbacks may come in a thread of the scanner's own: be brief."""
        ...

    def stop(self) -> None:
        """End within a second; not from a callback. A stopped scanner is not started again."""
        ...
