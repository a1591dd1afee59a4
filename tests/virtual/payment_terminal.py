# SPDX-License-Identifier: GPL-3.0-or-later
"""A virtual payment terminal that speaks Concert on a virtual serial port.

Written from the protocol's description alone, without the library that the driver uses.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum, unique
from functools import reduce
from operator import xor
from pathlib import Path
from threading import Event, Thread
from types import TracebackType
from typing import Self

from tests.virtual.serial_port import VirtualSerialPort

_STX, _ETX, _EOT, _ENQ, _ACK, _NAK = b"\x02", b"\x03", b"\x04", b"\x05", b"\x06", b"\x15"
_POLL_S = 0.02
_REQUEST_BYTES = 37


@unique
class Mood(StrEnum):
    """How the terminal, or the person at it, behaves."""

    APPROVES = "approves"
    DECLINES = "declines"
    NOT_SURE = "not_sure"
    BUSY = "busy"
    """It answers nothing at all."""
    FORGETS_TO_ANSWER = "forgets_to_answer"
    """It moves the money and does not say so."""
    GARBLES = "garbles"
    OTHER_AMOUNT = "other_amount"
    PULLED_OUT = "pulled_out"
    """The cable goes while it is at work."""


class VirtualPaymentTerminal:
    """Takes requests in a thread of its own."""

    def __init__(self, path: Path) -> None:
        """Plug in at ``path``, which must not exist in a folder that does."""
        self._serial = VirtualSerialPort(path)
        self._closing = Event()
        self._received = b""
        self.mood = Mood.APPROVES
        self.requests: list[str] = []
        """Each request's 34 characters."""
        self.meanwhile: Callable[[], object] = lambda: None
        """What happens while somebody looks for their card."""
        self._thread = Thread(target=self._run, name="virtual terminal", daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        """Give the terminal, which is closed at the end of the block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Unplug for good."""
        self._closing.set()
        self._thread.join()
        self._serial.unplug()

    @property
    def port(self) -> str:
        """What a driver opens."""
        return self._serial.path

    def unplug(self) -> None:
        """Pull the cable out."""
        self._serial.unplug()

    def plug(self) -> None:
        """Put the cable in."""
        self._serial.plug()

    def _run(self) -> None:
        while not self._closing.is_set():
            if self._read(1) == _ENQ and self.mood is not Mood.BUSY:
                self._serial.send(_ACK)
                self._converse()

    def _converse(self) -> None:
        start = self._read(1)
        if start != _STX:
            return
        frame = start + self._read(_REQUEST_BYTES - 1)
        body, check = frame[1:-1], frame[-1:]
        if len(frame) != _REQUEST_BYTES or _lrc(body) != check:
            self._serial.send(_NAK)
            return
        request = body[:-1].decode("ascii")
        self.requests.append(request)
        self._serial.send(_ACK)
        if self._read(1) == _EOT:
            self._work(request)

    def _work(self, request: str) -> None:
        mood = self.mood
        self.meanwhile()
        if mood is Mood.PULLED_OUT:
            self._serial.unplug()
            return
        if mood is Mood.FORGETS_TO_ANSWER:
            return
        self._serial.send(_ENQ)
        if self._read(1) != _ACK:
            return
        result = {Mood.DECLINES: "7", Mood.NOT_SURE: "9"}.get(mood, "0")
        amount = "00000199" if mood is Mood.OTHER_AMOUNT else request[2:10]
        text = f"{request[:2]}{result}{amount}{request[11]}{request[13:16]}REF0000042"
        body = text.encode("ascii") + _ETX
        check = b"\x00" if mood is Mood.GARBLES else _lrc(body)
        self._serial.send(_STX + body + check)
        if self._read(1) == _ACK:
            self._serial.send(_EOT)

    def _read(self, size: int) -> bytes:
        """The next ``size`` bytes, or fewer if the port closes or nothing more comes."""
        for _ in range(100):
            if len(self._received) >= size or self._closing.is_set():
                break
            self._received += self._serial.receive(_POLL_S)
        found, self._received = self._received[:size], self._received[size:]
        return found


def _lrc(body: bytes) -> bytes:
    return bytes((reduce(xor, body),))
