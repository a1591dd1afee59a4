# SPDX-License-Identifier: GPL-3.0-or-later
"""Cut a stream of ESC/POS bytes into commands, written from the command reference alone.

It shares nothing with the driver or with python-escpos, so that a fault in one of them shows.
Lengths are respected: bytes inside a raster image are never taken for a command.
"""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AskNow:
    """``DLE EOT n``: real-time status."""

    query: int


@dataclass(frozen=True, slots=True)
class AskInOrder:
    """``GS r n``: status once everything before is done."""

    query: int


@dataclass(frozen=True, slots=True)
class Rows:
    """A picture to burn; ``bits`` as in a PBM file: rows of whole bytes, 1 is black."""

    width_bytes: int
    height: int
    bits: bytes


@dataclass(frozen=True, slots=True)
class Feed:
    """White paper, in dots."""

    dots: int


@dataclass(frozen=True, slots=True)
class Cut:
    """``GS V``: the ticket falls, after ``feed`` dots of white."""

    feed: int


@dataclass(frozen=True, slots=True)
class Reset:
    """``ESC @``."""


@dataclass(frozen=True, slots=True)
class Stray:
    """A byte that is no command known here: text, or a sign of a broken stream."""

    byte: int


Command = AskNow | AskInOrder | Rows | Feed | Cut | Reset | Stray

LINE_DOTS = 30
_FIXED_LENGTH = {
    # Settings that change nothing in a picture: ESC ! - E G 2 3 M R SP a t {, GS ! B H L W f h w.
    **{b"\x1b" + bytes((c,)): 3 for c in b"!-EG3MR at{"},
    b"\x1b2": 2,
    **{b"\x1d" + bytes((c,)): 3 for c in b"!BHfhw"},
    b"\x1dL": 4,
    b"\x1dW": 4,
}


class CommandStream:
    """Takes bytes as they come in, gives whole commands."""

    def __init__(self) -> None:
        """Start between two commands."""
        self._buffer = bytearray()
        self._stored: Rows | None = None
        self._line_begun = False

    @property
    def waiting(self) -> int:
        """Return the bytes of a command that has not come whole yet."""
        return len(self._buffer)

    def feed(self, data: bytes) -> Iterator[Command]:
        """Take ``data`` and yield the commands that are complete with it."""
        self._buffer += data
        while self._buffer:
            length = self._length()
            if length is None or len(self._buffer) < length:
                return
            raw = bytes(self._buffer[:length])
            del self._buffer[:length]
            yield from self._decode(raw)

    def _length(self) -> int | None:
        """Return the length of the command at the start, or None if more bytes must tell."""
        head = bytes(self._buffer[:2])
        if head[0] not in b"\x10\x1b\x1d":
            return 1
        if len(head) < 2:
            return None
        if head in _FIXED_LENGTH:
            return _FIXED_LENGTH[head]
        simple = {b"\x1b@": 2, b"\x10\x04": 3, b"\x1dr": 3, b"\x1bd": 3, b"\x1bJ": 3}
        if head in simple:
            return simple[head]
        return self._counted_length(head)

    def _counted_length(self, head: bytes) -> int | None:
        needed = {b"\x1dv": 8, b"\x1b*": 5, b"\x1dV": 3, b"\x1d(": 5, b"\x1d8": 7}.get(head)
        if needed is None:
            return 1
        buffer = self._buffer
        if len(buffer) < needed:
            return None
        match head:
            case b"\x1dv":
                return 8 + _low_high(buffer[4:6]) * _low_high(buffer[6:8])
            case b"\x1b*":
                return 5 + _low_high(buffer[3:5]) * (3 if buffer[2] in (32, 33) else 1)
            case b"\x1dV":
                return 4 if buffer[2] in (65, 66, 97, 98, 103, 104) else 3
            case b"\x1d(":
                return 5 + _low_high(buffer[3:5])
            case _:
                return 7 + _low_high(buffer[3:7])

    def _decode(self, raw: bytes) -> Iterator[Command]:
        match raw[:2]:
            case b"\x10\x04":
                yield AskNow(raw[2])
            case b"\x1dr":
                yield AskInOrder(raw[2])
            case b"\x1b@":
                yield Reset()
            case b"\x1bd":
                yield Feed(raw[2] * LINE_DOTS)
            case b"\x1bJ":
                yield Feed(raw[2])
            case b"\x1dv":
                yield from _scaled(raw[3], _low_high(raw[4:6]), _low_high(raw[6:8]), raw[8:])
            case b"\x1b*":
                self._line_begun = True
                yield _columns(raw[2], raw[5:])
            case b"\x1dV":
                yield Cut(raw[3] if len(raw) == 4 else 0)
            case b"\x1d(" | b"\x1d8":
                yield from self._graphics(raw[5:] if raw[1] == ord("(") else raw[7:], raw[2])
            case head if head not in _FIXED_LENGTH:
                yield from self._character(raw)

    def _character(self, raw: bytes) -> Iterator[Command]:
        if raw == b"\n":
            # Behind columns the feed only moves past them.
            yield Feed(0 if self._line_begun else LINE_DOTS)
            self._line_begun = False
        elif raw != b"\r":
            yield Stray(raw[0])

    def _graphics(self, parameters: bytes, kind: int) -> Iterator[Command]:
        """``GS ( L`` and ``GS 8 L``: store a picture (function 112), print it (50)."""
        if kind != ord("L") or len(parameters) < 2:
            return
        if parameters[1] == 112:
            width, height = _low_high(parameters[6:8]), _low_high(parameters[8:10])
            self._stored = Rows(-(-width // 8), height, parameters[10:])
        elif parameters[1] in (2, 50) and self._stored is not None:
            yield self._stored
            self._stored = None


def _low_high(raw: bytes | bytearray) -> int:
    return int.from_bytes(raw, "little")


def _scaled(mode: int, width_bytes: int, height: int, bits: bytes) -> Iterator[Command]:
    """``GS v 0``: modes 1 to 3 double the dots, which no ticket of ours asks for."""
    if mode in (0, 48):
        yield Rows(width_bytes, height, bits)
    else:
        yield Stray(mode)


def _columns(mode: int, data: bytes) -> Rows:
    """``ESC *``: columns of 8 or 24 dots, highest bit on top, turned into rows."""
    depth = 3 if mode in (32, 33) else 1
    width = len(data) // depth
    width_bytes = -(-width // 8)
    rows = bytearray(width_bytes * depth * 8)
    for x in range(width):
        column = int.from_bytes(data[x * depth : (x + 1) * depth], "big")
        for y in range(depth * 8):
            if column >> (depth * 8 - 1 - y) & 1:
                rows[y * width_bytes + x // 8] |= 0x80 >> x % 8
    return Rows(width_bytes, depth * 8, bytes(rows))
