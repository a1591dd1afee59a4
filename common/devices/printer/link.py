# SPDX-License-Identifier: GPL-3.0-or-later
"""The way to and from a printer: bytes out, status bytes in, and a bound on every wait.

python-escpos makes the jobs. Sockets, serial lines and USB are used directly, because it has no
time-out for writing to a serial line, reads sixteen bytes at once (which waits out the whole
time-out there), takes the end of a stream for an answer, does not close a socket whose connection
was refused, and resets a USB printer whenever it opens it.
"""

import contextlib
import socket
from collections import deque
from enum import Enum, unique
from typing import Protocol

import serial
import usb.core


@unique
class LinkFault(Enum):
    """Why nothing went over the link."""

    SILENT = "silent"
    """Time ran out."""
    LOST = "lost"
    """The other end is gone, or the link broke."""


class Link(Protocol):
    """An open connection to a printer."""

    def send(self, data: bytes, timeout_s: float) -> LinkFault | None:
        """Send all of ``data``; after a fault, an unknown part of it has been sent."""
        ...

    def receive(self, timeout_s: float) -> int | LinkFault:
        """Return the next byte that the printer sent, waiting at most ``timeout_s`` seconds."""
        ...

    def close(self) -> None:
        """Let go of the printer."""
        ...


class NetworkLink:
    """A raw TCP connection, port 9100 as a rule."""

    def __init__(self, connection: socket.socket) -> None:
        """Use a connection that is open."""
        self._connection = connection

    def send(self, data: bytes, timeout_s: float) -> LinkFault | None:
        """Send all of ``data``."""
        try:
            self._connection.settimeout(timeout_s)
            self._connection.sendall(data)
        except TimeoutError:
            return LinkFault.SILENT
        except OSError:
            return LinkFault.LOST
        return None

    def receive(self, timeout_s: float) -> int | LinkFault:
        """Return the next byte; an empty read means that the printer has closed."""
        try:
            self._connection.settimeout(timeout_s)
            data = self._connection.recv(1)
        except TimeoutError:
            return LinkFault.SILENT
        except OSError:
            return LinkFault.LOST
        return data[0] if data else LinkFault.LOST

    def close(self) -> None:
        """End the stream, so that the printer gets what is under way, and close."""
        with contextlib.suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)
        self._connection.close()


class SerialLink:
    """A serial line."""

    def __init__(self, port: serial.Serial) -> None:
        """Use a line that is open."""
        self._port = port

    def send(self, data: bytes, timeout_s: float) -> LinkFault | None:
        """Send all of ``data``; what the line itself needs at its speed is allowed on top."""
        bits_per_byte = 10
        try:
            self._port.write_timeout = timeout_s + len(data) * bits_per_byte / self._port.baudrate
            self._port.write(data)
        except serial.SerialTimeoutException:
            return LinkFault.SILENT
        except OSError:
            return LinkFault.LOST
        return None

    def receive(self, timeout_s: float) -> int | LinkFault:
        """Return the next byte."""
        try:
            self._port.timeout = timeout_s
            data = self._port.read(1)
        except OSError:
            return LinkFault.LOST
        return data[0] if data else LinkFault.SILENT

    def close(self) -> None:
        """Close the line without waiting for what a stopped printer does not take."""
        self._port.close()


class UsbLink:
    """A USB printer, read and written at its two bulk endpoints."""

    def __init__(self, device: usb.core.Device, in_endpoint: int, out_endpoint: int) -> None:
        """Use a device that is open."""
        self._device = device
        self._in = in_endpoint
        self._out = out_endpoint
        self._received: deque[int] = deque()

    def send(self, data: bytes, timeout_s: float) -> LinkFault | None:
        """Send all of ``data``."""
        try:
            written = self._device.write(self._out, data, _milliseconds(timeout_s))
        except usb.core.USBTimeoutError:
            return LinkFault.SILENT
        except OSError:
            return LinkFault.LOST
        return None if written == len(data) else LinkFault.SILENT

    def receive(self, timeout_s: float) -> int | LinkFault:
        """Return the next byte; the rest of its packet is kept for the next calls."""
        packet_size = 64
        if not self._received:
            try:
                self._received.extend(
                    self._device.read(self._in, packet_size, _milliseconds(timeout_s))
                )
            except usb.core.USBTimeoutError:
                return LinkFault.SILENT
            except OSError:
                return LinkFault.LOST
        return self._received.popleft() if self._received else LinkFault.SILENT

    def close(self) -> None:
        """Give the device back to the system."""
        self._device.finalize()


def _milliseconds(seconds: float) -> int:
    """Return whole milliseconds, at least one: zero would mean to wait for ever."""
    return max(1, round(seconds * 1000))
