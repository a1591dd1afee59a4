# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether what the display shows is up to date, and since when it is not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

from common.sync.view import Connectivity, View

GRACE = timedelta(seconds=5)
"""A line that breaks for less than this is no news for the lobby."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """In step with the office."""


@dataclass(frozen=True, slots=True)
class Stale:
    """Out of step; last in step at ``as_of`` (UTC), None if never."""

    as_of: datetime | None


@dataclass(frozen=True, slots=True)
class Outcast:
    """The server does not know this display any more: somebody must enrol it anew."""

    as_of: datetime | None


Freshness: TypeAlias = Fresh | Stale | Outcast


def apart_since(before: datetime | None, view: View, at: datetime) -> datetime | None:
    """Since when the line is down, given since when it was ``before``; None while it is up."""
    if view.connectivity is Connectivity.ONLINE:
        return None
    return at if before is None else before


def freshness(view: View, since: datetime | None, at: datetime) -> Freshness:
    """How fresh ``view`` is, given since when the line is down."""
    if view.connectivity is Connectivity.REFUSED:
        return Outcast(view.as_of)
    if since is None or at - since < GRACE:
        return Fresh()
    return Stale(view.as_of)
