# SPDX-License-Identifier: GPL-3.0-or-later
"""A document scanner without a scanner, for tests: it reads, fails and comes loose on command."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from common.devices.document_scanner.interface import OnRead, OnState, OnTrouble
from common.devices.scanning import ScannerState, ScannerTrouble


class FakeDocumentScanner:
    """Calls back at once, in the caller's thread.

    ``script`` says how the coming scans go, one entry each: None for well, or the trouble
    that they end in. After its end all go well.
    """

    def __init__(self, script: Iterable[ScannerTrouble | None] = ()) -> None:
        """Plugged in, not started."""
        self._script = iter(script)
        self._plugged = ScannerState.READY
        self._callbacks: tuple[OnRead, OnTrouble, OnState] | None = None

    @property
    def state(self) -> ScannerState:
        """Whether the scanner is there."""
        return ScannerState.STOPPED if self._callbacks is None else self._plugged

    def start(self, *, on_read: OnRead, on_trouble: OnTrouble, on_state: OnState) -> None:
        """Begin, and tell the state."""
        self._callbacks = (on_read, on_trouble, on_state)
        on_state(self._plugged)

    def stop(self) -> None:
        """End, and tell so."""
        if self._callbacks is not None:
            on_state = self._callbacks[2]
            self._callbacks = None
            on_state(ScannerState.STOPPED)

    def scan(self, lines: Sequence[str]) -> None:
        """A card with the zone ``lines`` is put on; nothing happens unless READY."""
        if self._callbacks is None or self._plugged is not ScannerState.READY:
            return
        on_read, on_trouble, _ = self._callbacks
        trouble = next(self._script, None)
        if trouble is None:
            on_read(tuple(lines))
        else:
            on_trouble(trouble)

    def scan_half(self) -> None:
        """A card is pulled out half way; nothing happens unless READY."""
        if self._callbacks is not None and self._plugged is ScannerState.READY:
            self._callbacks[1](ScannerTrouble.INCOMPLETE)

    def disturb(self) -> None:
        """Bytes come that are no card; nothing happens unless READY."""
        if self._callbacks is not None and self._plugged is ScannerState.READY:
            self._callbacks[1](ScannerTrouble.GARBLED)

    def unplug(self) -> None:
        """The cable comes loose."""
        self._change(ScannerState.UNPLUGGED)

    def plug(self) -> None:
        """The cable is put back."""
        self._change(ScannerState.READY)

    def _change(self, plugged: ScannerState) -> None:
        if plugged is self._plugged:
            return
        self._plugged = plugged
        if self._callbacks is not None:
            self._callbacks[2](plugged)
