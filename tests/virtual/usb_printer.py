# SPDX-License-Identifier: GPL-3.0-or-later
"""The virtual printer's mechanism behind a stand-in for pyusb's device.

``usb.core.find`` is to be replaced by ``UsbPrinter.find``; everything above it is the real thing.
"""

import threading
from collections import deque
from pathlib import Path

import usb.core

from tests.virtual.printer_mechanism import Answers, Mechanism

VENDOR, PRODUCT = 0x04B8, 0x0E15


class UsbPrinter:
    """A printer at two bulk endpoints that may be pulled out."""

    def __init__(self, folder: Path) -> None:
        """Keep tickets in ``folder``, plugged in."""
        self.mechanism = Mechanism(folder)
        self.kernel_driver = True
        self.configured = True
        self.in_use = False
        self._plugged = True
        self._dies_in: int | None = None
        self._answers: deque[int] = deque()
        self._answered = threading.Condition()

    def find(self, **wanted: object) -> "UsbPrinter | None":
        """As ``usb.core.find``: this printer, if it is there and is the one that is wanted."""
        its_own = wanted == {"idVendor": VENDOR, "idProduct": PRODUCT}
        self.in_use = self._plugged and its_own
        return self if self.in_use else None

    def unplug(self, on: bool) -> None:
        """Pull the cable out, or put it in."""
        self._plugged = not on

    def die_after(self, received: int) -> None:
        """Pull the cable out, and forget what is no paper yet, after so many more bytes."""
        self._dies_in = received

    # ── What pyusb's device offers ───────────────────────────────────────────────────────────

    def is_kernel_driver_active(self, _interface: int) -> bool:
        """Whether ``usblp`` holds it."""
        return self.kernel_driver

    def detach_kernel_driver(self, _interface: int) -> None:
        """Send ``usblp`` away."""
        self.kernel_driver = False

    def set_configuration(self) -> None:
        """Take the only configuration; as with a real one, that is a reset."""
        self._use()
        self.reset()
        self.configured = True

    def get_active_configuration(self) -> None:
        """Raise if there is none yet."""
        self._use()
        if not self.configured:
            message = "Configuration not set"
            raise usb.core.USBError(message)

    def reset(self) -> None:
        """Reset the port: answers nobody has fetched are gone, and held tickets too."""
        self._use()
        self._answers.clear()
        self.mechanism.lose_power()

    def finalize(self) -> None:
        """Give it back to the system."""
        self.in_use = False

    def write(self, _endpoint: int, data: bytes, _timeout_ms: int) -> int:
        """Take all bytes, or those up to the printer's death."""
        self._use()
        if self._dies_in is not None:
            self._dies_in -= len(data)
            if self._dies_in <= 0:
                self._dies_in, self._plugged = None, False
                self.mechanism.lose_power()
                self._use()
        self.mechanism.receive(data, Answers(self._answer))
        return len(data)

    def read(self, _endpoint: int, size: int, timeout_ms: int) -> list[int]:
        """Return one packet of answers, waiting for its first byte."""
        self._use()
        with self._answered:
            if not self._answered.wait_for(lambda: self._answers, timeout_ms / 1000):
                message = "Operation timed out"
                raise usb.core.USBTimeoutError(message)
            return [self._answers.popleft() for _ in range(min(size, len(self._answers)))]

    def _answer(self, data: bytes) -> None:
        with self._answered:
            self._answers.extend(data)
            self._answered.notify_all()

    def _use(self) -> None:
        if not self._plugged:
            message = "No such device (it may have been disconnected)"
            raise usb.core.USBError(message)
