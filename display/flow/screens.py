# SPDX-License-Identifier: GPL-3.0-or-later
"""Which screen is up, and what stands on it in turn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias, TypeVar
from zoneinfo import ZoneInfo

from common.domain.identifiers import DeviceId, Language
from common.domain.office import Office
from common.domain.opening import business_day, next_opening, open_now
from common.sync.view import View
from display.flow.calls import Calls, current
from display.flow.following import counters_of, setup_of
from display.flow.waits import services_at

NOTICE_SECONDS = 12
"""How long a notice stays."""

LANGUAGE_SECONDS = 10
"""How long the labels stay in one language."""

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Starting:
    """The office's set-up has never been here yet."""


@dataclass(frozen=True, slots=True)
class Closed:
    """Nobody waits any more. ``opens`` is None if that is more than two months away.

    ``holiday`` is the local day if it is one.
    """

    opens: datetime | None
    holiday: date | None


@dataclass(frozen=True, slots=True)
class OnDuty:
    """Calls and waits."""


Screen: TypeAlias = Starting | Closed | OnDuty


def screen(view: View, calls: Calls, device: DeviceId, at: datetime) -> Screen:
    """The screen at ``at`` (UTC). Whoever still waits after closing time is still called."""
    office = view.office
    if office is None:
        return Starting()
    day = business_day(office, at)
    over = view.state.closed and view.state.day >= day
    if not over and open_now(office, at) is not None:
        return OnDuty()
    if view.state.day == day and _people_left(view, calls, office, device, at):
        return OnDuty()
    local = at.astimezone(ZoneInfo(office.time_zone)).date()
    coming = next_opening(office, at)
    holiday = local if local in office.hours.holidays else None
    return Closed(None if coming is None else coming.opens, holiday)


def languages_shown(office: Office, device: DeviceId) -> tuple[Language, ...]:
    """The languages of the labels, in turn; the first is the one the screen is laid out for."""
    setup = setup_of(office, device)
    return (() if setup is None else setup.languages) or office.languages[:1]


def in_turn(items: Sequence[Item], each_seconds: float, seconds: float) -> Item | None:
    """The one whose turn it is at a time in seconds; None if there are none."""
    return items[int(seconds // each_seconds) % len(items)] if items else None


def _people_left(view: View, calls: Calls, office: Office, device: DeviceId, at: datetime) -> bool:
    if current(calls, view.state, at):
        return True
    here = counters_of(office, device)
    return any(view.state.waiting_for(s.code) for s in services_at(office, here))
