# SPDX-License-Identifier: GPL-3.0-or-later
"""A clock that never goes back: numbers and days that were given out cannot be taken back."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from threading import Lock

from common.domain.ports import Clock

_LOG = logging.getLogger(__name__)

_CATCH_UP_RATE = 0.5
"""How fast time goes on while the machine's clock is behind, so that it can catch up."""

_WORTH_TELLING = timedelta(seconds=5)


class SteadyClock:
    """The machine's clock or, after that was set back, a slower one until it has caught up.

    Safe to share between threads.
    """

    def __init__(self, clock: Clock, not_before: datetime | None) -> None:
        """Go on from ``not_before``, the last instant that anybody was told, if there is one."""
        self._clock = clock
        self._lock = Lock()
        self._measured = clock.monotonic()
        self._told = clock.now() if not_before is None else not_before
        self._behind = False

    def now(self) -> datetime:
        """Return the current instant, in UTC, at least as late as any returned before."""
        with self._lock:
            wall, measured = self._clock.now(), self._clock.monotonic()
            elapsed, self._measured = measured - self._measured, measured
            if wall >= self._told:
                self._told, self._behind = wall, False
                return wall
            behind, self._behind = self._behind, self._told - wall > _WORTH_TELLING
            if self._behind and not behind:
                _LOG.warning(
                    "the machine's clock is %.0f s behind what has been recorded; check it."
                    " Time goes on at half its pace until it has caught up",
                    (self._told - wall).total_seconds(),
                )
            self._told += timedelta(seconds=elapsed * _CATCH_UP_RATE)
            return self._told

    def monotonic(self) -> float:
        """Return the seconds of the machine's monotonic clock."""
        return self._clock.monotonic()
