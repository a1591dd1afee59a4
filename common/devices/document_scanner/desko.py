# SPDX-License-Identifier: GPL-3.0-or-later
"""DESKO framing: start byte, STX, each line with CR, ETX, end byte.

The start and end bytes depend on the set-up of the scanner and carry nothing, so that only
STX and ETX are looked for.
"""

from __future__ import annotations

import re

from common.devices.frames import Cut, Frame, Reading, Silence
from common.devices.scanning import ScannerTrouble

_BLOCK = re.compile(rb"\x02([^\x02\x03]*)\x03")
_PRINTABLE = re.compile(rb"[\x20-\x7e]")


class Desko:
    """Lines between STX and ETX."""

    @property
    def request(self) -> bytes:
        """Nothing: the scanner speaks by itself."""
        return b""

    def cut(self, buffer: bytes) -> Cut | None:
        """The first block; one that begins anew before it ended is given up for the next."""
        block = _BLOCK.search(buffer)
        if block is None:
            return None
        lines = tuple(line for line in block[1].decode("latin-1").split("\r") if line.strip())
        return Cut(Frame(lines) if lines else ScannerTrouble.GARBLED, block.end())

    def remainder(self, buffer: bytes) -> Reading:
        """A lone start or end byte means nothing; a begun block was cut short."""
        if b"\x02" in buffer:
            return ScannerTrouble.INCOMPLETE
        return ScannerTrouble.GARBLED if _PRINTABLE.search(buffer) else Silence.NOTHING_THERE
