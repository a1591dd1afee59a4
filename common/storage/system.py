# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine's own clock, identifiers and chance: the only place that may ask for them."""

import random
import time
from datetime import UTC, datetime

import uuid_utils


class SystemClock:
    """The machine's clock, as a ``common.domain.ports.Clock``."""

    def now(self) -> datetime:
        """Return the machine's idea of the current instant, in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return the seconds of the machine's monotonic clock."""
        return time.monotonic()


class UuidIds:
    """UUIDs version 7 as a ``common.domain.ports.Ids``; safe to share between threads."""

    def new(self) -> str:
        """Return the next identifier; those of one process sort in the order of their making."""
        return str(uuid_utils.uuid7())


class SystemChance:
    """The machine's chance, as a ``common.domain.ports.Chance``; seeded anew each start."""

    def __init__(self) -> None:
        """Seed from the operating system."""
        self._source = random.Random()

    def fraction(self) -> float:
        """Return a number in [0, 1)."""
        return self._source.random()
