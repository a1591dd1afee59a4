# SPDX-License-Identifier: GPL-3.0-or-later
"""3M/RTE native framing: SOH, length, ``OU``, STX, flag, three lines with CR each, ETX, BCC.

A missing line still has its CR, and lines are padded with ``_`` to 44 characters (to 30 where
there are three), also those of a card whose lines have 36.
"""

from __future__ import annotations

import re
from functools import reduce
from operator import xor

from common.devices.frames import Cut, Frame, Reading
from common.devices.scanning import ScannerTrouble

_BLOCK = re.compile(rb"\x01.{1,2}OU\x02.([^\x01\x02\x03]*)\x03(.)", re.DOTALL)
_CARD_WIDTH = 36
_BOOKLET_WIDTH = 44


def _check_matches(block: bytes) -> bool:
    """Whether the last byte is the exclusive-or of those before it, with or without the SOH.

    Open descriptions do not say which; the check digits of the zone are the closer guard.
    """
    check = reduce(xor, block[1:-1])
    return block[-1] in {check, check ^ block[0]}


def _without_padding(lines: tuple[str, ...]) -> tuple[str, ...]:
    padding = "_" * (_BOOKLET_WIDTH - _CARD_WIDTH)
    if all(len(line) == _BOOKLET_WIDTH and line.endswith(padding) for line in lines):
        return tuple(line[:_CARD_WIDTH] for line in lines)
    return lines


class Rte:
    """Checked blocks that the scanner sends after each read."""

    @property
    def request(self) -> bytes:
        """Nothing: the scanner speaks by itself."""
        return b""

    def cut(self, buffer: bytes) -> Cut | None:
        """The first whole block, if its check byte is right."""
        block = _BLOCK.search(buffer)
        if block is None:
            return None
        lines = tuple(line for line in block[1].decode("latin-1").split("\r") if line.strip())
        if not lines or not _check_matches(block[0]):
            return Cut(ScannerTrouble.GARBLED, block.end())
        return Cut(Frame(_without_padding(lines)), block.end())

    def remainder(self, buffer: bytes) -> Reading:
        """A begun block was cut short; anything else is none."""
        return ScannerTrouble.INCOMPLETE if b"\x01" in buffer else ScannerTrouble.GARBLED
