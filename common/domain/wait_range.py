# SPDX-License-Identifier: GPL-3.0-or-later
"""A forecast as it is told to people: a range of minutes that promises no more than is known."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.tickets import Forecast

_STEP_MINUTES = 5
_NO_WAIT_SECONDS = 60
_SHORT_MINUTES = 10


@dataclass(frozen=True, slots=True)
class Minutes:
    """A wait as a range of minutes; ``most`` 0 is no wait, ``least`` 0 is "under"."""

    least: int
    most: int


def minutes_of(wait: Forecast) -> Minutes:
    """A forecast in steps of five minutes, never narrower than it is known."""
    if wait.high < _NO_WAIT_SECONDS:
        return Minutes(0, 0)
    least = wait.low // 60 // _STEP_MINUTES * _STEP_MINUTES
    most = -(-wait.high // (60 * _STEP_MINUTES)) * _STEP_MINUTES
    if most <= _SHORT_MINUTES:
        return Minutes(0, most)
    return Minutes(least, most)
