# SPDX-License-Identifier: GPL-3.0-or-later
"""The run's own stop watch."""

from __future__ import annotations

from common.storage.system import SystemClock

_CLOCK = SystemClock()


def seconds_now() -> float:
    """Seconds of the machine's monotonic clock, which nobody sets."""
    return _CLOCK.monotonic()
