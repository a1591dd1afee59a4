# SPDX-License-Identifier: GPL-3.0-or-later
"""Locking out whoever guesses passwords: by clerk and by device, for longer each time.

It is kept in memory: a restart forgives, which nobody outside can bring about.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass
from typing import TypeAlias

from common.domain.identifiers import ClerkId, DeviceId, OfficeId
from common.domain.ports import Clock

_CLERK_TRIES = 5
_DEVICE_TRIES = 15
_FIRST_WAIT_S = 30.0
_LONGEST_WAIT_S = 900.0
_FORGIVEN_AFTER_S = 3600.0
_REMEMBERED = 10_000

_Key: TypeAlias = tuple[OfficeId, str, str]


@dataclass(frozen=True, slots=True)
class _Failures:
    count: int
    last: float
    locked_until: float


class Lockout:
    """Counts failed sign-ins. From the event loop only."""

    def __init__(self, clock: Clock) -> None:
        """Measure waits on ``clock``'s monotonic time."""
        self._clock = clock
        self._failures: OrderedDict[_Key, _Failures] = OrderedDict()

    def begin(self, office: OfficeId, device: DeviceId, clerk: ClerkId) -> int | None:
        """Seconds to wait before another try, or None: go on.

        A try counts as a failure until it is known to be none, so that many at the same time
        gain nothing.
        """
        now = self._clock.monotonic()
        keys = self._keys(office, device, clerk)
        wait = max(self._known(key, now).locked_until for key, _ in keys) - now
        if wait > 0:
            return math.ceil(wait)
        for key, tries in keys:
            self._fail(key, tries, now)
        return None

    def succeeded(self, office: OfficeId, device: DeviceId, clerk: ClerkId) -> None:
        """Forgive the clerk's failures; the device is only spared this one."""
        of_clerk, of_device = (key for key, _ in self._keys(office, device, clerk))
        self._failures.pop(of_clerk, None)
        known = self._failures.get(of_device)
        if known is not None:
            self._failures[of_device] = _Failures(known.count - 1, known.last, 0.0)

    def _keys(
        self, office: OfficeId, device: DeviceId, clerk: ClerkId
    ) -> tuple[tuple[_Key, int], tuple[_Key, int]]:
        return ((office, "clerk", clerk), _CLERK_TRIES), ((office, "device", device), _DEVICE_TRIES)

    def _known(self, key: _Key, now: float) -> _Failures:
        known = self._failures.get(key)
        if known is None or now - known.last > _FORGIVEN_AFTER_S:
            return _Failures(0, now, 0.0)
        return known

    def _fail(self, key: _Key, tries: int, now: float) -> None:
        count = self._known(key, now).count + 1
        over = count - tries
        # The exponent is bounded: a float would overflow after a thousand failures.
        wait = min(_LONGEST_WAIT_S, _FIRST_WAIT_S * 2.0 ** min(over, 10)) if over >= 0 else 0.0
        self._failures[key] = _Failures(count, now, now + wait)
        self._failures.move_to_end(key)
        while len(self._failures) > _REMEMBERED:
            self._failures.popitem(last=False)
