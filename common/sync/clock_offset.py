# SPDX-License-Identifier: GPL-3.0-or-later
"""Corrected time: the server's, as far as it is known, and otherwise never going back.

Wall clocks lie, so after a start this machine's is only asked once: time runs on by the
monotonic clock from an anchor, which each contact with the server sets anew. Where we turn out
to be up to a minute ahead of the server, time runs at half speed until the server has caught
up. A clock that was wrong by more is not lived with: the server's word is taken at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock

from common.domain.ports import Clock

_JUMP = timedelta(seconds=60)
"""A wall clock that differs by more than this has been set, or was wrong from the start."""

_LONGEST_ROUND_TRIP = 10.0
"""Seconds. A slower answer says too little about the time."""

_SLOWED = 0.5


@dataclass(frozen=True, slots=True)
class _Anchor:
    """At monotonic second ``at``, ``true`` was the best estimate and ``told`` what we said."""

    at: float
    true: datetime
    told: datetime

    def read(self, monotonic: float) -> datetime:
        passed = max(0.0, monotonic - self.at)
        true = self.true + timedelta(seconds=passed)
        return max(true, self.told + timedelta(seconds=passed * _SLOWED))


class CorrectedClock:
    """The time for events. Thread-safe."""

    def __init__(self, clock: Clock) -> None:
        """Begin with this machine's own clock."""
        self._clock = clock
        self._lock = Lock()
        self._offset = 0.0
        self._met_server = False
        start = clock.now()
        self._anchor = _Anchor(clock.monotonic(), start, start)

    def resume(self, offset: float, last_time: datetime | None) -> None:
        """Take up after a start: the clock's last known offset, and the last time used.

        A clock that is behind the last time used does not take us back: time goes on from there.
        """
        with self._lock:
            self._offset = offset
            wall = self._clock.now() + timedelta(seconds=offset)
            start = wall if last_time is None else max(wall, last_time)
            self._anchor = _Anchor(self._clock.monotonic(), start, start)

    def measured(self, server: datetime, sent: float, received: float) -> None:
        """Learn from an answer: the server's time on it, and when (monotonic) we asked and got it.

        The server read its clock somewhere in between, at half of the round trip in the mean.
        """
        round_trip = received - sent
        if not 0.0 <= round_trip <= _LONGEST_ROUND_TRIP:
            return
        with self._lock:
            monotonic = self._clock.monotonic()
            true = server + timedelta(seconds=round_trip / 2 + monotonic - received)
            told = self._anchor.read(monotonic)
            self._offset = (true - self._clock.now()).total_seconds()
            # Within the measurement's own error there is nothing to mend.
            if self._met_server and abs(true - told) <= timedelta(seconds=round_trip / 2):
                return
            self._anchor = _Anchor(monotonic, true, true if told - true > _JUMP else told)
            self._met_server = True

    def now(self) -> datetime:
        """The corrected time, UTC; does not go back unless the server says so (see above)."""
        with self._lock:
            monotonic = self._clock.monotonic()
            told = self._anchor.read(monotonic)
            if not self._met_server:
                # Nobody else to ask: follow a clock that somebody has put right, forwards only.
                wall = self._clock.now() + timedelta(seconds=self._offset)
                if wall - told > _JUMP:
                    self._anchor = _Anchor(monotonic, wall, wall)
                    return wall
            return told

    @property
    def met_server(self) -> bool:
        """Whether the time is the server's, and no longer this machine's."""
        with self._lock:
            return self._met_server

    @property
    def offset(self) -> float:
        """Seconds to add to this machine's clock, by the last contact."""
        with self._lock:
            return self._offset

    @property
    def behind(self) -> bool:
        """Whether this machine's clock is far behind a time that was already used."""
        told = self.now()
        with self._lock:
            wall = self._clock.now() + timedelta(seconds=self._offset)
        return told - wall > _JUMP
