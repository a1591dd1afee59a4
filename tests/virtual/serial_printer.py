# SPDX-License-Identifier: GPL-3.0-or-later
"""The virtual printer's mechanism at the end of a serial line, which may be pulled out (POSIX)."""

import os
import threading
from pathlib import Path
from typing import Self

from tests.virtual.printer_mechanism import Answers, Mechanism
from tests.virtual.serial_port import VirtualSerialPort

_LOOK_S = 0.05


class SerialPrinter:
    """A printer that a driver opens by the path of its line."""

    def __init__(self, folder: Path) -> None:
        """Keep tickets in ``folder``; the line is a file beside them."""
        self.mechanism = Mechanism(folder / "paper")
        self._port = VirtualSerialPort(folder / "printer")
        self._stopping = threading.Event()
        self._dies_in: int | None = None
        self._cable = threading.Lock()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        """Switch on."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Switch off and pull the cable out."""
        self._stopping.set()
        self._thread.join(5)
        self._port.unplug()

    @property
    def device(self) -> str:
        """What a driver opens."""
        return self._port.path

    def unplug(self, on: bool) -> None:
        """Pull the cable out, or put it in."""
        # A driver hears of the end before the cable is all the way out.
        with self._cable:
            if on:
                self._port.unplug()
            else:
                self._port.plug()

    def die_after(self, received: int) -> None:
        """Pull the cable out, and forget what is no paper yet, after so many more bytes."""
        self._dies_in = received

    def _serve(self) -> None:
        answers = Answers(self._answer)
        while not self._stopping.is_set():
            data = self._port.receive(_LOOK_S)
            if not data:
                continue
            if self._dies_in is not None:
                self._dies_in -= len(data)
                if self._dies_in <= 0:
                    self._dies_in = None
                    self.mechanism.lose_power()
                    self.unplug(True)
                    continue
            self.mechanism.receive(data, answers)

    def _answer(self, data: bytes) -> None:
        try:
            self._port.send(data)
        except TimeoutError as error:
            raise OSError(os.strerror(5)) from error
