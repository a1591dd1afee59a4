# SPDX-License-Identifier: GPL-3.0-or-later
"""Time and the order of things: one heap of what is to happen, one generator of chance."""

from __future__ import annotations

import heapq
import random
import zlib
from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.simulation.strands import Strand

_TRACE_KEPT = 4000


class Violation(AssertionError):  # noqa: N818 - it is a finding about others
    """Something that must hold did not."""


class World:
    """Where a run takes place. Seconds are simulated ones, from the run's beginning."""

    def __init__(self, seed: int, begins: datetime) -> None:
        """Begin at the instant ``begins``."""
        self.rng = random.Random(seed)
        self.seconds = 0.0
        self.steps = 0
        self.checksum = 0
        self.trace: deque[str] = deque(maxlen=_TRACE_KEPT)
        self.running: Strand | None = None
        self.begins = begins
        self._heap: list[tuple[float, float, int, Callable[[], None]]] = []
        self._count = 0

    @property
    def instant(self) -> datetime:
        """The true time."""
        return self.begins + timedelta(seconds=self.seconds)

    def step(self, who: str, what: str) -> None:
        """Count a step, and remember it for whoever wants to see how it came."""
        self.steps += 1
        line = f"{self.seconds:10.3f} {who}: {what}"
        self.checksum = zlib.crc32(line.encode(), self.checksum)
        self.trace.append(line)

    def after(self, seconds: float, action: Callable[[], None]) -> None:
        """Have ``action`` happen; among those due at one instant, chance says which is first."""
        self._count += 1
        place = (self.seconds + seconds, self.rng.random(), self._count, action)
        heapq.heappush(self._heap, place)

    def sleep(self, seconds: float) -> None:
        """Let time pass in which nothing is carried out; what is due by then happens late."""
        self.seconds += seconds

    def run(self, enough: Callable[[], bool]) -> None:
        """Let things happen, one after the other, until it is ``enough``."""
        while not enough():
            at, _, _, action = heapq.heappop(self._heap)
            self.seconds = max(self.seconds, at)
            action()

    def likely(self, probability: float) -> bool:
        """Whether chance will have it."""
        return self.rng.random() < probability


class MachineClock:
    """A machine's own clock, wrong by ``skew`` seconds; a ``common.domain.ports.Clock``."""

    def __init__(self, world: World, skew: float) -> None:
        """Read the world's time."""
        self._world = world
        self.skew = skew

    def now(self) -> datetime:
        """Return what this machine believes the time to be."""
        return self._world.instant + timedelta(seconds=self.skew)

    def monotonic(self) -> float:
        """Return seconds that pass as they really do."""
        return 1000.0 + self._world.seconds


class WorldChance:
    """The run's chance as a ``common.domain.ports.Chance``."""

    def __init__(self, world: World) -> None:
        """Draw from the world's generator."""
        self._world = world

    def fraction(self) -> float:
        """Return a number in [0, 1)."""
        return self._world.rng.random()
