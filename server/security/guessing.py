# SPDX-License-Identifier: GPL-3.0-or-later
"""Slowing down whoever guesses: so many wrong tries at once, and then one after each wait.

A right try costs nothing, so that a hall full of people behind one address is not slowed down. It
is kept in memory: a restart forgives, which nobody outside can bring about.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass

from common.domain.ports import Clock

_REMEMBERED = 10_000


@dataclass(frozen=True, slots=True)
class Patience:
    """How many wrong tries are borne at once, and after how many seconds one more is."""

    tries: int
    seconds: float


@dataclass(frozen=True, slots=True)
class _Tries:
    left: float
    at: float


class Guessing:
    """Counts wrong tries about each thing that is guessed at. From the event loop only."""

    def __init__(self, clock: Clock) -> None:
        """Measure on ``clock``'s monotonic time."""
        self._clock = clock
        self._tries: OrderedDict[str, _Tries] = OrderedDict()

    def begin(self, about: Iterable[tuple[str, Patience]]) -> int | None:
        """Seconds to wait before another try, or None: go on.

        A try counts as wrong until it is known to be right, so that many at the same time gain
        nothing. ``about`` are all the things that this try is about.
        """
        now = self._clock.monotonic()
        left = [(key, patience, self._left(key, patience, now)) for key, patience in about]
        waits = [(1 - there) * patience.seconds for _, patience, there in left if there < 1]
        if waits:
            return math.ceil(max(waits))
        for key, _, there in left:
            self._keep(key, _Tries(there - 1, now))
        return None

    def right(self, about: Iterable[tuple[str, Patience]]) -> None:
        """The try was no guess: give it back."""
        now = self._clock.monotonic()
        for key, patience in about:
            left = self._left(key, patience, now)
            self._keep(key, _Tries(min(patience.tries, left + 1), now))

    def _left(self, key: str, patience: Patience, now: float) -> float:
        known = self._tries.get(key)
        if known is None:
            return patience.tries
        return min(patience.tries, known.left + (now - known.at) / patience.seconds)

    def _keep(self, key: str, tries: _Tries) -> None:
        self._tries[key] = tries
        self._tries.move_to_end(key)
        while len(self._tries) > _REMEMBERED:
            self._tries.popitem(last=False)
