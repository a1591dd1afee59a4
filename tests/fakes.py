# SPDX-License-Identifier: GPL-3.0-or-later
"""A clock, an id source and a chance that do what a test tells them to."""

from datetime import UTC, datetime, timedelta
from itertools import cycle
from uuid import UUID

START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
"""The instant at which a fake clock starts unless told otherwise: a Monday morning."""


class FakeClock:
    """A clock that stands still until it is moved.

    The time of day may be set anywhere, also back; the monotonic time only ever advances, as
    on a real machine whose wall clock somebody corrects.
    """

    def __init__(self, at: datetime = START) -> None:
        """Start at the instant ``at``, which must be time-zone aware."""
        self._now = at.astimezone(UTC)
        self._monotonic = 1000.0

    def now(self) -> datetime:
        """Return the instant that was set, in UTC."""
        return self._now

    def monotonic(self) -> float:
        """Return the seconds advanced so far, from an arbitrary start."""
        return self._monotonic

    def set(self, at: datetime) -> None:
        """Set the time of day, back or forth; the monotonic time stays."""
        self._now = at.astimezone(UTC)

    def advance(self, by: timedelta | float) -> None:
        """Let ``by`` (or that many seconds) pass, on both clocks."""
        step = by if isinstance(by, timedelta) else timedelta(seconds=by)
        if step < timedelta(0):
            message = "time does not pass backwards; use set() for a clock that is put back"
            raise ValueError(message)
        self._now += step
        self._monotonic += step.total_seconds()


class FakeIds:
    """Valid UUIDs version 7 that count up from one, and so sort in the order of their making.

    Two sources in one test (two devices, say) are kept apart by ``source``, 0 to 65535.
    """

    def __init__(self, source: int = 0) -> None:
        """Start counting at one."""
        self._source = source
        self._count = 0

    def new(self) -> str:
        """Return the next identifier, such as ``00000000-0000-7000-8000-000000000001``."""
        self._count += 1
        version, variant = 0x7 << 76, 0b10 << 62
        return str(UUID(int=version | variant | self._source << 32 | self._count))


class FakeChance:
    """Chance that falls as it is told: the given fractions in turn, over and over."""

    def __init__(self, *fractions: float) -> None:
        """Take the fractions to return, each in [0, 1); without any, always 0.5."""
        self._fractions = cycle(fractions or (0.5,))

    def fraction(self) -> float:
        """Return the next fraction."""
        return next(self._fractions)
