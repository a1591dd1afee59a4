# SPDX-License-Identifier: GPL-3.0-or-later
"""The virtual printer's mechanism behind a driver's link, without cable or waiting.

Time passes only where the driver waits for an answer that does not come, and the kiosk itself can
lose its power at any byte.
"""

from collections import deque
from collections.abc import Callable
from pathlib import Path

from common.devices.printer.link import Link, LinkFault
from common.devices.printer.settings import PrinterSettings
from tests.fakes import FakeClock
from tests.virtual.printer_mechanism import Answers, Mechanism


class WiredPrinter:
    """A mechanism that can be switched off, also in the middle of a job."""

    def __init__(self, keep: Path, clock: FakeClock, at_each_step: Callable[[], None]) -> None:
        """Keep tickets in ``keep``; ``at_each_step`` may raise: then the kiosk is gone."""
        self.mechanism = Mechanism(keep)
        self.clock = clock
        self.at_each_step = at_each_step
        self.is_on = True
        self._dies_in: int | None = None

    def connect(self, _: PrinterSettings) -> Link | None:
        """What the driver calls for a link."""
        self.at_each_step()
        return _Wire(self) if self.is_on else None

    def switch_off(self) -> None:
        """Nobody is there; what came in and is no paper yet is forgotten."""
        self.is_on = False
        self._dies_in = None
        self.mechanism.lose_power()

    def switch_on(self) -> None:
        """Be there again."""
        self.is_on = True

    def die_after(self, received: int) -> None:
        """Switch off after so many more bytes."""
        self._dies_in = received

    def take(self, data: bytes, answers: Answers) -> bool:
        """Take bytes; False if it died of them."""
        if not self.is_on:
            return False
        if self._dies_in is not None:
            if self._dies_in < len(data):
                self.mechanism.receive(data[: self._dies_in], answers)
                self.switch_off()
                return False
            self._dies_in -= len(data)
        self.mechanism.receive(data, answers)
        return True


class _Wire:
    """One connection."""

    def __init__(self, printer: WiredPrinter) -> None:
        self._printer = printer
        self._answers: deque[int] = deque()

    def send(self, data: bytes, timeout_s: float) -> LinkFault | None:
        self._printer.at_each_step()
        taken = self._printer.take(data, Answers(self._answers.extend))
        self._printer.at_each_step()
        return None if taken else LinkFault.LOST

    def receive(self, timeout_s: float) -> int | LinkFault:
        if self._answers:
            return self._answers.popleft()
        self._printer.clock.advance(timeout_s)
        return LinkFault.SILENT if self._printer.is_on else LinkFault.LOST

    def close(self) -> None:
        self._answers.clear()
