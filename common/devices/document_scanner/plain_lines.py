# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain framing: the lines of the zone, each ended by CR, LF or both.

The length of the first line says how many there are (ICAO 9303-3 section 4.1), so a read is
handed on at its last character. The last line end may be missing; then a pause ends the read.
Lines of lengths that no zone has, such as a reader's greeting or noise of the line as it is
plugged in, are passed over where a whole zone follows.
A reader that also takes 2D codes writes each of them as one line, which no zone has the look of.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from common.devices.frames import Cut, Frame, Reading, Silence
from common.devices.scanning import ScannerTrouble

_ENDED_LINE = re.compile(rb"([^\r\n]*)[\r\n]+")
# How many lines follow from the length of the first; a zone may also come in one line.
_LINES_BY_LENGTH: Mapping[int, int] = {30: 3, 36: 2, 44: 2, 72: 1, 88: 1, 90: 1}
_LONGEST_LINE = 44
_FEWEST_SEPARATORS = 4
_NOT_OF_A_LINE = "".join(map(chr, (*range(0x21), 0x7F)))
"""Blanks and control characters, such as those that other framings put around a line."""


def _is_code(line: str) -> bool:
    """Whether it is a card's 2D code or one of our own in digits, rather than a line of a zone."""
    return line.count("#") >= _FEWEST_SEPARATORS or (line.isdecimal() and len(line) > _LONGEST_LINE)


def _is_whole(lines: tuple[str, ...]) -> bool:
    return len({len(line) for line in lines}) == 1 and len(lines) == _LINES_BY_LENGTH.get(
        len(lines[0])
    )


class PlainLines:
    """Lines and nothing around them."""

    @property
    def request(self) -> bytes:
        """Nothing: such a scanner speaks by itself."""
        return b""

    def cut(self, buffer: bytes) -> Cut | None:
        """As many ended lines as the first one announces."""
        lines: list[str] = []
        for ended in _ENDED_LINE.finditer(buffer):
            line = ended[1].decode("latin-1").strip(_NOT_OF_A_LINE)
            if _is_code(line):
                return Cut(Frame((line,)), ended.end())
            if line and (lines or len(line) in _LINES_BY_LENGTH):
                lines.append(line)
            if lines and len(lines) == _LINES_BY_LENGTH.get(len(lines[0])):
                return Cut(Frame(tuple(lines)), ended.end())
        return None

    def remainder(self, buffer: bytes) -> Reading:
        """A whole zone whose last line end is missing, or what is left of one."""
        text = buffer.decode("latin-1")
        ended = (line.strip(_NOT_OF_A_LINE) for line in re.split(r"[\r\n]+", text))
        lines = tuple(line for line in ended if line)
        if not lines:
            return Silence.NOTHING_THERE
        if _is_code(lines[-1]):
            return Frame(lines[-1:])
        return Frame(lines) if _is_whole(lines) else ScannerTrouble.INCOMPLETE
