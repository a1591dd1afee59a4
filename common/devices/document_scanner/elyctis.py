# SPDX-License-Identifier: GPL-3.0-or-later
"""Elyctis framing: the host asks, the scanner answers ``I``, length, zone.

The length is two bytes, high byte first; zero means that no document lies there. The scanner
is asked whenever the line is idle.
"""

from __future__ import annotations

import re

from common.devices.frames import Cut, Frame, Reading, Silence
from common.devices.scanning import ScannerTrouble

_INQUIRE = b"\x49\x00\x00"
_HEAD_BYTES = 3
_LONGEST_ZONE = 256


class Elyctis:
    """Answers to the Inquire command."""

    @property
    def request(self) -> bytes:
        """The Inquire command."""
        return _INQUIRE

    def cut(self, buffer: bytes) -> Cut | None:
        """The first answer; None while it is incomplete or cannot be an answer."""
        if len(buffer) < _HEAD_BYTES or buffer[0] != _INQUIRE[0]:
            return None
        size = int.from_bytes(buffer[1:_HEAD_BYTES], "big")
        if size > _LONGEST_ZONE:
            return Cut(ScannerTrouble.TOO_LONG, len(buffer))
        end = _HEAD_BYTES + size
        if len(buffer) < end:
            return None
        text = buffer[_HEAD_BYTES:end].decode("latin-1")
        lines = tuple(line for line in re.split(r"[\r\n]+", text) if line.strip(" \x00"))
        return Cut(Frame(lines) if lines else Silence.NOTHING_THERE, end)

    def remainder(self, buffer: bytes) -> Reading:
        """An answer that began and did not end, or no answer at all."""
        if buffer[0] == _INQUIRE[0]:
            return ScannerTrouble.INCOMPLETE
        return ScannerTrouble.GARBLED
