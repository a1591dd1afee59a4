# SPDX-License-Identifier: GPL-3.0-or-later
"""A real program with its window, drawn in memory only, and the hand that works it."""

from __future__ import annotations

import signal
from pathlib import Path

from tests.chaos.machine import Gone
from tests.chaos.stopwatch import seconds_now
from tests.demo.device import Device
from tests.demo.processes import DemoError


class App:
    """``python -m program`` on a device's data; :attr:`device` is what its user sees."""

    def __init__(
        self, where: tuple[Path, Path, tuple[str, ...]], program: str, size: tuple[int, int]
    ) -> None:
        """``where`` is the data folder, the log, and the words before the program's own."""
        self._data, self._log, self._before = where
        self.name = self._data.name
        self._program = program
        self._size = size
        self._device: Device | None = None
        self._stopped = False
        self.up_since = 0.0

    @property
    def runs(self) -> bool:
        """Whether it works: started, not killed, not stopped."""
        return self._device is not None and self._device.runs and not self._stopped

    @property
    def device(self) -> Device:
        """The window. Raises Gone while there is none."""
        if self._device is None:
            raise Gone(self.name)
        return self._device

    def start(self) -> None:
        """Start it, and wait for its window. Raises Gone."""
        device = Device(self._program, self._data, self._size, self._log, self._before)
        try:
            device.await_window()
        except DemoError as error:
            raise Gone(self.name) from error
        self._device = device
        self._stopped = False
        self.up_since = seconds_now()

    def kill(self) -> None:
        """Cut its power."""
        device, self._device = self._device, None
        if device is not None:
            device.kill()

    def stop(self) -> None:
        """Ask it to end, and see to it that it does."""
        device, self._device = self._device, None
        if device is not None:
            device.stop()

    def freeze(self) -> None:
        """Hold it up in whatever it does (SIGSTOP)."""
        self._stopped = True
        self.device.signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        self.device.signal(signal.SIGCONT)
        self.up_since = seconds_now()
        self._stopped = False
