# SPDX-License-Identifier: GPL-3.0-or-later
"""When the server was up, so that pauses of calling are measured only then."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import Lock

from tests.chaos.stopwatch import seconds_now


class Uptime:
    """The times between which the server ran, with room on its disk. Thread-safe."""

    def __init__(self, server: str = "server") -> None:
        """Up from now on."""
        self._server = server
        self._lock = Lock()
        self._since: float | None = seconds_now()
        self._spans: list[tuple[float, float]] = []

    @contextmanager
    def change(self, name: str) -> Iterator[None]:
        """Something is done that ends the server's work, if ``name`` is the server."""
        if name == self._server:
            with self._lock:
                if self._since is not None:
                    self._spans.append((self._since, seconds_now()))
                self._since = None
        yield

    def is_up(self, name: str) -> None:
        """``name`` works again."""
        if name == self._server:
            with self._lock:
                self._since = seconds_now()

    def spans(self) -> tuple[tuple[float, float], ...]:
        """All of them until now."""
        with self._lock:
            now = () if self._since is None else ((self._since, seconds_now()),)
            return (*self._spans, *now)


def longest_pause(spans: Sequence[tuple[float, float]], calls: Sequence[float]) -> float:
    """The longest time (s) within a span in which nobody was called.

    A span's end is no call, but whoever waited until then has waited.
    """
    longest = 0.0
    for begin, end in spans:
        inside = [begin, *sorted(at for at in calls if begin <= at <= end), end]
        gaps = (later - earlier for earlier, later in itertools.pairwise(inside))
        longest = max(longest, *gaps)
    return longest
