# SPDX-License-Identifier: GPL-3.0-or-later
"""A ticket code scanner without a scanner, for tests."""

from __future__ import annotations

from collections.abc import Iterable

from common.devices.code_scanner.interface import OnCode, OnState, OnTrouble
from common.devices.scanning import ScannerState, ScannerTrouble


class FakeCodeScanner:
    """Calls back at once, in the caller's thread.

    ``script`` says how the coming scans go, one entry each: None for well, or the trouble
    that they end in. After its end all go well.
    """

    def __init__(self, script: Iterable[ScannerTrouble | None] = ()) -> None:
        """Plugged in, not started."""
        self._script = iter(script)
        self._plugged = ScannerState.READY
        self._callbacks: tuple[OnCode, OnTrouble, OnState] | None = None

    @property
    def state(self) -> ScannerState:
        """Whether the scanner is there."""
        return ScannerState.STOPPED if self._callbacks is None else self._plugged

    def start(self, *, on_code: OnCode, on_trouble: OnTrouble, on_state: OnState) -> None:
        """Begin, and tell the state."""
        self._callbacks = (on_code, on_trouble, on_state)
        on_state(self._plugged)

    def stop(self) -> None:
        """End, and tell so."""
        if self._callbacks is not None:
            on_state = self._callbacks[2]
            self._callbacks = None
            on_state(ScannerState.STOPPED)

    def scan(self, code: str) -> None:
        """A code is held before the scanner; nothing happens unless READY."""
        if self._callbacks is None or self._plugged is not ScannerState.READY:
            return
        on_code, on_trouble, _ = self._callbacks
        trouble = next(self._script, None)
        if trouble is None:
            on_code(code)
        else:
            on_trouble(trouble)

    def scan_half(self, code: str) -> None:
        """The scanner breaks off in the middle; it hands on what it has."""
        self.scan(code[: len(code) // 2])

    def scan_glued(self, codes: Iterable[str]) -> None:
        """Several codes, without a pause between them."""
        for code in codes:
            self.scan(code)

    def flood(self) -> None:
        """Noise without end; nothing happens unless READY."""
        if self._callbacks is not None and self._plugged is ScannerState.READY:
            self._callbacks[1](ScannerTrouble.TOO_LONG)

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
