# SPDX-License-Identifier: GPL-3.0-or-later
"""From the bytes of a serial line to what was read, and to who wants to know."""

from __future__ import annotations

from collections.abc import Callable

from common.devices.frames import Frame, FrameReader
from common.devices.scanning import ScannerTrouble


class FrameReceiver:
    """A ``serial_line.Receiver`` that hands on frames and troubles."""

    def __init__(
        self,
        reader: FrameReader,
        on_frame: Callable[[Frame], None],
        on_trouble: Callable[[ScannerTrouble], None],
    ) -> None:
        """Cut by ``reader`` and call back in the line's thread."""
        self._reader = reader
        self._on_frame = on_frame
        self._on_trouble = on_trouble

    @property
    def request(self) -> bytes:
        """What the scanner wants to be asked."""
        return self._reader.request

    def receive(self, data: bytes) -> None:
        """Take bytes as they came."""
        self._hand_on(self._reader.feed(data))

    def idle(self) -> None:
        """Hand on what the pause has ended."""
        self._hand_on(self._reader.idle())

    def cut_off(self) -> None:
        """Hand on what stays unfinished, and begin anew."""
        self._hand_on(self._reader.idle())
        self._reader.reset()

    def _hand_on(self, readings: list[Frame | ScannerTrouble]) -> None:
        for reading in readings:
            if isinstance(reading, Frame):
                self._on_frame(reading)
            else:
                self._on_trouble(reading)
