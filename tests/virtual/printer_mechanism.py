# SPDX-License-Identifier: GPL-3.0-or-later
"""Paper, sensors, head and cutter of the virtual printer.

As in a real one, questions in real time are answered at once; everything else goes into a
buffer that stands still while the paper is out or the cover open, and goes on afterwards.
"""

import json
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from PIL import Image

from tests.virtual.escpos_stream import (
    AskInOrder,
    AskNow,
    Command,
    CommandStream,
    Cut,
    Feed,
    Reset,
    Rows,
    Stray,
)

PAPER_DOTS = 576


class Breakdown(IntEnum):
    """What keeps it from printing, beside paper and cover: its bit in ``DLE EOT 3``."""

    JAMMED = 0x04
    CUTTER_JAMMED = 0x08
    BROKEN = 0x20
    PAUSED = 0x40


@dataclass(frozen=True, slots=True)
class KeptTicket:
    """One ticket that was cut off.

    Attributes:
        path: its picture.
        received: bytes of its job.
        last_byte_s: when its last byte came in, by the machine's monotonic clock.
        cut_s: when it was cut off, by the same clock.
        stray: bytes in it that are no known command; zero unless something is broken.
    """

    path: Path
    received: int
    last_byte_s: float
    cut_s: float
    stray: int


class Answers:
    """The way back to whoever sent something; may be closed meanwhile."""

    def __init__(self, send: Callable[[bytes], object]) -> None:
        """Send with ``send``, which raises OSError when nobody listens any more."""
        self._send = send

    def give(self, answer: int) -> None:
        """Send one byte, if somebody is still there."""
        try:
            self._send(bytes((answer,)))
        except OSError:
            return


@dataclass(frozen=True, slots=True)
class _Received:
    command: Command
    answers: Answers
    at: float


class Mechanism:
    """Everything behind the plug. Faults may be switched at any time, from any thread."""

    def __init__(self, keep: Path) -> None:
        """Keep tickets in the folder ``keep``, numbered on from those that are there."""
        keep.mkdir(parents=True, exist_ok=True)
        self._keep = keep
        self._changed = threading.Condition(threading.RLock())
        self._number = len(list(keep.glob("ticket-*.png")))
        self._tickets: list[KeptTicket] = []
        self._paper_out = self._near_end = self._cover_open = self._silent = False
        self._says_offline = False
        self._breakdowns: set[Breakdown] = set()
        self._rows_left: int | None = None
        self._silent_after_next = False
        self._clear()

    def _clear(self) -> None:
        self._stream = CommandStream()
        self._buffer: deque[_Received] = deque()
        self._strip: list[Rows | Feed] = []
        self._job_bytes = self._job_stray = 0

    # ── What a test sees ─────────────────────────────────────────────────────────────────────

    @property
    def tickets(self) -> tuple[KeptTicket, ...]:
        """Return the tickets cut off since the start, oldest first."""
        with self._changed:
            return tuple(self._tickets)

    def wait_for(self, count: int, timeout_s: float = 10) -> tuple[KeptTicket, ...]:
        """Wait until ``count`` tickets were cut off.

        Raises:
            TimeoutError: it took longer than ``timeout_s``.
        """
        with self._changed:
            if not self._changed.wait_for(lambda: len(self._tickets) >= count, timeout_s):
                message = f"{len(self._tickets)} tickets after {timeout_s} s, not {count}"
                raise TimeoutError(message)
            return tuple(self._tickets)

    def faults(self) -> dict[str, bool]:
        """Return the state of each switch."""
        with self._changed:
            return {
                "paper_out": self._paper_out,
                "paper_near_end": self._near_end,
                "cover_open": self._cover_open,
                "silent": self._silent,
                "says_offline": self._says_offline,
                **{each.name.lower(): each in self._breakdowns for each in Breakdown},
            }

    # ── What a test does ─────────────────────────────────────────────────────────────────────

    def paper_out(self, on: bool) -> None:
        """Take the paper away, or put a new roll in: then held jobs come out."""
        with self._changed:
            self._paper_out, self._rows_left = on, None
            self._work()

    def paper_ends_after(self, rows: int) -> None:
        """Let the paper end at the first picture or feed that needs more than these dots."""
        with self._changed:
            self._rows_left = rows

    def paper_near_end(self, on: bool) -> None:
        """Let the roll be nearly used up."""
        with self._changed:
            self._near_end = on

    def cover_open(self, on: bool) -> None:
        """Open or close the cover."""
        with self._changed:
            self._cover_open = on
            self._work()

    def says_offline(self, on: bool) -> None:
        """Say "off line" and print all the same, as some printers do all their lives."""
        with self._changed:
            self._says_offline = on

    def break_down(self, how: Breakdown, on: bool) -> None:
        """Stop with an error, or have it mended; what is broken forgets all it has received."""
        with self._changed:
            if on:
                self._breakdowns.add(how)
            else:
                self._breakdowns.discard(how)
                if how is Breakdown.BROKEN:
                    self._clear()
            self._work()

    def silent(self, on: bool) -> None:
        """Answer nothing and do nothing, or go on with what came in."""
        with self._changed:
            self._silent = on
            self._work()

    def silent_after_next(self) -> None:
        """Print the next ticket and answer nothing from then on."""
        with self._changed:
            self._silent_after_next = True

    def lose_power(self) -> None:
        """Forget everything received that is not paper yet."""
        with self._changed:
            self._clear()

    # ── What the plug does ───────────────────────────────────────────────────────────────────

    def receive(self, data: bytes, answers: Answers) -> None:
        """Take bytes from the cable."""
        at = time.monotonic()
        with self._changed:
            for command in self._stream.feed(data):
                if isinstance(command, AskNow):
                    if not self._silent:
                        answers.give(self._real_time_status(command.query))
                else:
                    self._buffer.append(_Received(command, answers, at))
            self._job_bytes += len(data)
            self._work()

    @property
    def _stopped(self) -> bool:
        return self._paper_out or self._cover_open or bool(self._breakdowns)

    def _work(self) -> None:
        while self._buffer and not (self._stopped or self._silent):
            received = self._buffer[0]
            if not self._has_paper_for(received.command):
                self._paper_out, self._rows_left = True, None
                return
            self._buffer.popleft()
            self._do(received)

    def _has_paper_for(self, command: Command) -> bool:
        if self._rows_left is None or not isinstance(command, Rows | Feed):
            return True
        self._rows_left -= command.height if isinstance(command, Rows) else command.dots
        return self._rows_left >= 0

    def _do(self, received: _Received) -> None:
        match received.command:
            case Rows() | Feed() as piece:
                self._strip.append(piece)
            case Cut(feed):
                self._strip.append(Feed(feed))
                self._cut(received.at)
            case AskInOrder():
                received.answers.give(0x03 if self._near_end else 0x00)
            case Stray():
                self._job_stray += 1
            case Reset() | AskNow():
                pass

    def _cut(self, last_byte_s: float) -> None:
        self._number += 1
        path = self._keep / f"ticket-{self._number:04}.png"
        # A watcher of the folder must never see half a picture.
        partial = path.with_suffix(".part")
        _burn(self._strip).save(partial, format="PNG")
        partial.replace(path)
        ticket = KeptTicket(path, self._job_bytes, last_byte_s, time.monotonic(), self._job_stray)
        self._tickets.append(ticket)
        line = {
            "ticket": path.name,
            "received": ticket.received,
            "last_byte_s": ticket.last_byte_s,
            "cut_s": ticket.cut_s,
            "stray": ticket.stray,
        }
        with (self._keep / "tickets.jsonl").open("a", encoding="utf-8") as log:
            log.write(json.dumps(line) + "\n")
        self._strip, self._job_bytes, self._job_stray = [], 0, 0
        self._silent, self._silent_after_next = self._silent or self._silent_after_next, False
        self._changed.notify_all()

    def _real_time_status(self, query: int) -> int:
        """Answer ``DLE EOT n`` as an Epson TM does; bits 1 and 4 are always set."""
        bits = 0x12
        if query == 1 and (self._stopped or self._says_offline):
            bits |= 0x08
        if query == 2:
            bits |= (0x04 if self._cover_open else 0) | (0x20 if self._paper_out else 0)
            bits |= 0x40 if self._breakdowns else 0
        if query == 3:
            bits |= sum(self._breakdowns)
        if query == 4:
            bits |= (0x0C if self._near_end else 0) | (0x60 if self._paper_out else 0)
        return bits


def _burn(strip: list[Rows | Feed]) -> Image.Image:
    """Return the strip as a picture on white paper, wider than usual only if the job is."""
    widths = [piece.width_bytes * 8 for piece in strip if isinstance(piece, Rows)]
    heights = [piece.height if isinstance(piece, Rows) else piece.dots for piece in strip]
    ticket = Image.new("1", (max([PAPER_DOTS, *widths]), max(1, sum(heights))), 1)
    top = 0
    for piece, height in zip(strip, heights, strict=True):
        if isinstance(piece, Rows) and height:
            size = (piece.width_bytes * 8, height)
            ticket.paste(Image.frombytes("1", size, piece.bits, "raw", "1;I"), (0, top))
        top += height
    return ticket
