# SPDX-License-Identifier: GPL-3.0-or-later
"""Cutting a stream of bytes into frames, however the line splits or glues them.

A ``Framing`` is pure: it looks at the bytes received so far and says what the first frame is.
``FrameReader`` keeps those bytes, bounds them, and deals with what never ends.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique
from typing import Protocol

from common.devices.scanning import ScannerTrouble


@dataclass(frozen=True, slots=True, repr=False)
class Frame:
    """The lines of one read, without line ends."""

    lines: tuple[str, ...]

    def __repr__(self) -> str:
        """Show how much there is, not what: the lines name a person."""
        return f"<Frame of {len(self.lines)} lines>"


@unique
class Silence(Enum):
    """A frame that says that there is nothing to read."""

    NOTHING_THERE = "nothing_there"


Reading = Frame | ScannerTrouble | Silence


@dataclass(frozen=True, slots=True)
class Cut:
    """The first frame in the buffer, and how many bytes of the buffer it ends after."""

    reading: Reading
    used: int


class Framing(Protocol):
    """How one make of scanner marks where a read begins and ends."""

    @property
    def request(self) -> bytes:
        """What the host sends to ask for a read; empty if the scanner speaks by itself."""
        ...

    def cut(self, buffer: bytes) -> Cut | None:
        """The first frame in ``buffer``; None as long as more bytes are needed."""
        ...

    def remainder(self, buffer: bytes) -> Reading:
        """What ``buffer``, which ``cut`` had no frame in, is when nothing more comes."""
        ...


class FrameReader:
    """Feeds one framing with the bytes of one line; not for several threads at once."""

    def __init__(self, framing: Framing, *, longest: int = 1024) -> None:
        """Read by ``framing``; more than ``longest`` bytes without a frame are thrown away."""
        self._framing = framing
        self._longest = longest
        self._buffer = b""
        self._overrun = False
        self._last: Reading = Silence.NOTHING_THERE

    @property
    def request(self) -> bytes:
        """What to send when the line is idle."""
        return self._framing.request

    def feed(self, data: bytes) -> list[Frame | ScannerTrouble]:
        """Take received bytes; return what they complete, oldest first."""
        if self._overrun:
            return []
        self._buffer += data
        readings: list[Reading] = []
        while self._buffer and (cut := self._framing.cut(self._buffer)) is not None:
            self._buffer = self._buffer[cut.used :]
            readings.append(cut.reading)
        if len(self._buffer) > self._longest:
            self._buffer = b""
            self._overrun = True
            readings.append(ScannerTrouble.TOO_LONG)
        return self._news(readings)

    def idle(self) -> list[Frame | ScannerTrouble]:
        """Say that nothing came for a while: whatever is unfinished will stay so."""
        self._overrun = False
        if not self._buffer:
            return []
        rest, self._buffer = self._buffer, b""
        return self._news([self._framing.remainder(rest)])

    def reset(self) -> None:
        """Forget everything: the line was cut."""
        self._buffer = b""
        self._overrun = False
        self._last = Silence.NOTHING_THERE

    def _news(self, readings: list[Reading]) -> list[Frame | ScannerTrouble]:
        news: list[Frame | ScannerTrouble] = []
        for reading in readings:
            # A scanner that is asked again and again repeats the card that still lies on it.
            repeated = bool(self.request) and reading == self._last
            self._last = reading
            if not isinstance(reading, Silence) and not repeated:
                news.append(reading)
        return news
