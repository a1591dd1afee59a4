# SPDX-License-Identifier: GPL-3.0-or-later
"""A serial line that is read in a thread of its own and may be unplugged at any time."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event, Thread
from typing import Protocol

import serial

from common.devices.scanning import ScannerState

try:
    from termios import error as _terminal_error
except ImportError:  # only POSIX systems have terminals
    GONE: tuple[type[Exception], ...] = (OSError,)
else:
    # pyserial lets it through when the device goes while it is being opened.
    GONE = (OSError, _terminal_error)

GAP_S = 0.2
"""A pause that no scanner makes within one read, seconds."""

_FIRST_RETRY_S = 0.25
_LONGEST_RETRY_S = 2.0
_SEND_LIMIT_S = 0.5
_STOP_LIMIT_S = 1.0

_log = logging.getLogger(__name__)


class Receiver(Protocol):
    """Who takes what the line delivers; called in the line's thread."""

    @property
    def request(self) -> bytes:
        """What to send whenever the line is idle; empty for nothing."""
        ...

    def receive(self, data: bytes) -> None:
        """Take bytes as they came, cut anywhere."""
        ...

    def idle(self) -> None:
        """Nothing came for ``GAP_S``."""
        ...

    def cut_off(self) -> None:
        """The line was unplugged: what is unfinished will stay so."""
        ...


@dataclass(frozen=True, slots=True)
class LineSettings:
    """Where the line is: a device (``/dev/ttyACM0``, ``COM3``) or a pyserial address.

    ``hwgrep://VID:PID`` finds a USB scanner wherever it was plugged in.
    """

    port: str
    baud: int = 9600


class SerialLine:
    """Opens the port, reads it, and looks for it again with growing pauses when it is gone."""

    def __init__(
        self,
        settings: LineSettings,
        receiver: Receiver,
        on_state: Callable[[ScannerState], None],
    ) -> None:
        """Prepare; nothing is opened before ``start``. ``on_state`` is told each change."""
        self._settings = settings
        self._receiver = receiver
        self._on_state = on_state
        self._state = ScannerState.STOPPED
        self._stopping = Event()
        self._thread = Thread(target=self._run, name=f"serial {settings.port}", daemon=True)

    @property
    def state(self) -> ScannerState:
        """The state last told; may be asked from any thread."""
        return self._state

    def start(self) -> None:
        """Begin. Raises RuntimeError if it was begun before."""
        self._thread.start()

    def stop(self) -> None:
        """End within a second; not from a callback. Without ``start`` it does nothing."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(_STOP_LIMIT_S)

    def _run(self) -> None:
        pause = _FIRST_RETRY_S
        while not self._stopping.is_set():
            port = self._open()
            if port is None:
                self._tell(ScannerState.UNPLUGGED)
            else:
                with port:
                    if self._serve(port):
                        pause = _FIRST_RETRY_S
            self._stopping.wait(pause)
            pause = min(pause * 2, _LONGEST_RETRY_S)
        self._tell(ScannerState.STOPPED)

    def _open(self) -> serial.Serial | None:
        try:
            return serial.serial_for_url(
                self._settings.port,
                baudrate=self._settings.baud,
                timeout=GAP_S,
                write_timeout=_SEND_LIMIT_S,
                exclusive=True,
            )
        except GONE as error:
            _log.debug("cannot open %s: %s", self._settings.port, error)
            return None

    def _serve(self, port: serial.Serial) -> bool:
        """Read until the line is gone or stopped; whether it was good for anything at all."""
        self._tell(ScannerState.READY)
        proven = False
        while not self._stopping.is_set():
            data = self._exchange(port)
            if data is None:
                self._tell(ScannerState.UNPLUGGED)
                self._receiver.cut_off()
                return proven
            proven = True
            if data:
                self._receiver.receive(data)
            else:
                self._receiver.idle()
        return proven

    def _exchange(self, port: serial.Serial) -> bytes | None:
        """What came, nothing if the line is idle, None if it is gone."""
        try:
            data: bytes = port.read(max(1, port.in_waiting))
            if not data and self._receiver.request:
                port.write(self._receiver.request)
        except GONE as error:
            _log.debug("lost %s: %s", self._settings.port, error)
            return None
        return data

    def _tell(self, state: ScannerState) -> None:
        if state is self._state:
            return
        self._state = state
        _log.info("scanner at %s: %s", self._settings.port, state.value)
        self._on_state(state)
