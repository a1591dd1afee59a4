# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole office with its screens, each program running and looked at from outside."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from common.domain.identifiers import Language
from tests.demo.desk import Desk
from tests.demo.device import Device
from tests.demo.kiosk_visit import KioskVisits
from tests.demo.log_book import LogBook
from tests.demo.office import CLERKS, DemoOffice
from tests.demo.papers import Reader, Tray
from tests.demo.processes import eventually

KIOSK_SIZE = (1080, 1920)
COUNTER_SIZE = (420, 900)
DISPLAY_SIZE = (1920, 1080)


class Stage:
    """Server, kiosk, two counters and a display. Use as a context manager."""

    def __init__(
        self, folder: Path, source: Path, tickets: Path, main: Language | None = None
    ) -> None:
        """Set up in ``folder`` by the office file ``source``; keep ``tickets`` on paper.

        ``main`` is the office's main language where it is not to be the file's.
        """
        self._stack = ExitStack()
        with self._stack:
            self._set_up(DemoOffice(folder, source, tickets, main), tickets)
            # All went well, so what was started stays until the end.
            self._stack = self._stack.pop_all()

    def _set_up(self, office: DemoOffice, tickets: Path) -> None:
        self.office = self._stack.enter_context(office)
        cast = self.office.cast
        self.book = LogBook(self.office.settings(cast.kiosk))
        kiosk = self._device("kiosk", cast.kiosk, KIOSK_SIZE)
        self.display = self._device("display", cast.display, DISPLAY_SIZE)
        self.kiosk = KioskVisits(
            kiosk, self.office.office, self.office.card_scanner, Tray(tickets), tickets
        )
        self.desks = tuple(
            Desk(self._device("counter", name, COUNTER_SIZE), self.office.office, clerk, scanner)
            for name, clerk, scanner in zip(
                cast.counters, CLERKS, self.office.code_scanners, strict=True
            )
        )

    def __enter__(self) -> Self:
        """Wait until the kiosk may issue tickets that others can check."""
        kiosk = self.office.cast.kiosk

        def keys() -> Reader | None:
            known = self.book.configuration()
            is_there = any(device == kiosk for device in known.public_keys)
            return Reader(known.office.id, known.public_keys) if is_there else None

        self.kiosk.reader = eventually("the kiosk's public key", keys)
        self.kiosk.device.await_sight("welcomeScreen")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End everything."""
        self._stack.close()

    def await_on_display(self, label: str) -> None:
        """Wait until a number can be read in the lobby."""
        eventually(f"{label} on the display", lambda: self.display.look().says(label) or None)

    def _device(self, program: str, name: str, size: tuple[int, int]) -> Device:
        log = self.office.logs / f"{name}.log"
        device = Device(program, self.office.enrol(name), size, log)
        self._stack.callback(device.stop)
        return device
