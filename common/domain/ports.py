# SPDX-License-Identifier: GPL-3.0-or-later
"""What Nobat takes from outside: the time, new identifiers and chance.

Nothing else may ask the machine for any of them, so that a test can set all three and a
replay gives the same result. The real ones are in ``common.storage.system``, those for tests
in ``tests.fakes``.
"""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """The time of day, and a measure for durations."""

    def now(self) -> datetime:
        """Return the current instant, time-zone aware and in UTC."""
        ...

    def monotonic(self) -> float:
        """Return seconds since an arbitrary start; never goes back, so fit for durations."""
        ...


class Ids(Protocol):
    """A source of identifiers for events and commands."""

    def new(self) -> str:
        """Return a UUID version 7 (RFC 9562, section 5.7) in its 36-character lower-case form.

        No identifier comes twice, and those of one source sort in the order of their making.
        """
        ...


class Chance(Protocol):
    """A source of chance for what must spread out, such as the wait before a retry.

    Not fit for secrets: those come from the standard library's ``secrets``.
    """

    def fraction(self) -> float:
        """Return a number from 0 up to, but not including, 1; each is as likely as another."""
        ...
