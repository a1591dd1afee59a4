# SPDX-License-Identifier: GPL-3.0-or-later
"""Virtual scanners on virtual serial ports, for tests and the demo.

A program under test opens ``VirtualScanner.port`` as it would open ``/dev/ttyACM0``.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import xor
from pathlib import Path
from threading import Event, Lock, Thread
from types import TracebackType
from typing import Self

from common.devices.document_scanner.framings import FramingName
from tests.virtual.serial_port import VirtualSerialPort
from tests.virtual.specimens import Specimen

_POLL_S = 0.02


def framed(lines: Sequence[str], framing: FramingName) -> bytes:
    """The bytes that a scanner of that make sends for a zone."""
    match framing:
        case FramingName.LINES:
            return "".join(f"{line}\r" for line in lines).encode("ascii")
        case FramingName.DESKO:
            return b"\x1c\x02" + framed(lines, FramingName.LINES) + b"\x03\x1d"
        case FramingName.RTE:
            return _rte(lines)
        case FramingName.ELYCTIS:
            data = "\r".join(lines).encode("ascii") + b"\r"
            return b"\x49" + len(data).to_bytes(2, "big") + data


def _rte(lines: Sequence[str]) -> bytes:
    width = 30 if len(lines) == 3 else 44
    padded = [line.ljust(width, "_") for line in lines]
    present = [""] * (3 - len(padded)) + padded
    text = b"\x02 " + "".join(f"{line}\r" for line in present).encode("ascii") + b"\x03"
    header_bytes = 4
    size = len(text) + header_bytes + 1
    block = bytes((0x80 | size & 0x7F, 0x80 | size >> 7)) + b"OU" + text
    return b"\x01" + block + bytes((reduce(xor, block),))


class VirtualScanner:
    """A document scanner that reads the specimen it is handed."""

    def __init__(self, path: Path, framing: FramingName = FramingName.LINES) -> None:
        """Plug in at ``path``, which must not exist in a folder that does."""
        self._serial = VirtualSerialPort(path)
        self._framing = framing
        self._lock = Lock()
        self._answer = b""
        self._closing = Event()
        self._polled = framing is FramingName.ELYCTIS
        self._thread = Thread(target=self._answer_inquiries, name="virtual scanner", daemon=True)
        if self._polled:
            self._thread.start()

    def __enter__(self) -> Self:
        """Give the scanner, which is closed at the end of the block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        self.close()

    @property
    def port(self) -> str:
        """What a driver opens; stays the same over unplugging."""
        return self._serial.path

    def scan(self, card: Specimen | Sequence[str]) -> None:
        """Put a card on and take it off again."""
        self._deliver(self._bytes(card))

    def scan_half(self, card: Specimen | Sequence[str]) -> None:
        """Pull a card out half way."""
        data = self._bytes(card)
        self._deliver(data[: len(data) // 2])

    def disturb(self) -> None:
        """Send bytes that are no card."""
        self.send(b"\x81x9?/")

    def send(self, data: bytes) -> None:
        """Send ``data`` as they are: noise, or a frame to a test's own measure."""
        with self._lock:
            self._serial.send(data)

    def unplug(self) -> None:
        """Pull the cable out."""
        with self._lock:
            self._serial.unplug()

    def plug(self) -> None:
        """Put the cable in."""
        with self._lock:
            self._serial.plug()

    def close(self) -> None:
        """Unplug for good."""
        self._closing.set()
        if self._polled:
            self._thread.join()
        self._serial.unplug()

    def _bytes(self, card: Specimen | Sequence[str]) -> bytes:
        lines = card.lines() if isinstance(card, Specimen) else card
        return framed(lines, self._framing)

    def _deliver(self, data: bytes) -> None:
        with self._lock:
            if self._polled:
                self._answer = data
            else:
                self._serial.send(data)

    def _answer_inquiries(self) -> None:
        """Answer each inquiry: once with a card that was put on, else that there is none."""
        while not self._closing.wait(_POLL_S):
            with self._lock:
                if self._serial.receive(0).endswith(b"\x49\x00\x00"):
                    answer, self._answer = self._answer or b"\x49\x00\x00", b""
                    self._serial.send(answer)


class VirtualCodeScanner:
    """A ticket code scanner that reads the text it is handed."""

    def __init__(self, path: Path, line_end: str = "\r") -> None:
        """Plug in at ``path``, which must not exist in a folder that does."""
        self._serial = VirtualSerialPort(path)
        self._line_end = line_end

    def __enter__(self) -> Self:
        """Give the scanner, which is closed at the end of the block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        self.close()

    @property
    def port(self) -> str:
        """What a driver opens; stays the same over unplugging."""
        return self._serial.path

    def scan(self, code: str) -> None:
        """Hold a code before the scanner."""
        self.send(f"{code}{self._line_end}".encode("ascii"))

    def send(self, data: bytes) -> None:
        """Send ``data`` as they are."""
        self._serial.send(data)

    def unplug(self) -> None:
        """Pull the cable out."""
        self._serial.unplug()

    def plug(self) -> None:
        """Put the cable in."""
        self._serial.plug()

    def close(self) -> None:
        """Unplug for good."""
        self._serial.unplug()
