# SPDX-License-Identifier: GPL-3.0-or-later
"""What a ticket code scanner does, whichever it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from common.devices.scanning import ScannerState, ScannerTrouble

OnCode = Callable[[str], None]
"""Takes the text of one code; ``decode_ticket`` checks it."""
OnTrouble = Callable[[ScannerTrouble], None]
OnState = Callable[[ScannerState], None]


class CodeScanner(Protocol):
    """Reads codes by itself, from ``start`` to ``stop``."""

    @property
    def state(self) -> ScannerState:
        """Whether the scanner is there; may be asked from any thread."""
        ...

    def start(self, *, on_code: OnCode, on_trouble: OnTrouble, on_state: OnState) -> None:
        """Begin, once. The callbacks may come in a thread of the scanner's own: be brief."""
        ...

    def stop(self) -> None:
        """End within a second; not from a callback. A stopped scanner is not started again."""
        ...
