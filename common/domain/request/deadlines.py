# SPDX-License-Identifier: GPL-3.0-or-later
"""Until when: the office by its working days, the applicant and the data by calendar days."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from common.domain.catalogue import CatalogueService
from common.domain.office import Hours
from common.domain.opening import spans_on
from common.domain.request.stages import ENDED, RequestStage
from common.domain.request.state import RequestState

_LAST_SECOND = time(23, 59, 59)


def due_after(hours: Hours, time_zone: str, at: datetime, working_days: int) -> datetime:
    """The last second (UTC) of the working day that is ``working_days`` after that of ``at``.

    0 is the day of ``at`` itself, or the first working day after it. In an office that has no
    hours every day is a working day.
    """
    zone = ZoneInfo(time_zone)
    day = at.astimezone(zone).date()
    left = working_days
    while left > 0 or not _works(hours, day):
        day += timedelta(days=1)
        left -= _works(hours, day)
    return datetime.combine(day, _LAST_SECOND, zone).astimezone(UTC)


def working_days_left(hours: Hours, time_zone: str, at: datetime, due_at: datetime) -> int:
    """How many working days come after that of ``at``, until and with that of ``due_at``."""
    zone = ZoneInfo(time_zone)
    day, last = at.astimezone(zone).date(), due_at.astimezone(zone).date()
    coming = (day + timedelta(days=n) for n in range(1, (last - day).days + 1))
    return sum(_works(hours, each) for each in coming)


def expires_at(service: CatalogueService, state: RequestState) -> datetime | None:
    """When the applicant's time runs out (UTC); None while nothing is up to them."""
    match state.stage:
        case RequestStage.DRAFT:
            return state.touched_at + timedelta(days=service.draft_days)
        case RequestStage.FEE_DUE | RequestStage.MORE_NEEDED:
            return state.stage_since + timedelta(days=service.draft_days)
        case RequestStage.READY:
            return state.stage_since + timedelta(days=service.ready_days)
        case _:
            return None


def kept_until(service: CatalogueService, state: RequestState) -> datetime | None:
    """Until when the data of an ended request is kept (UTC); None while it goes on."""
    if state.stage not in ENDED:
        return None
    return state.stage_since + timedelta(days=service.retention_days)


def _works(hours: Hours, day: date) -> bool:
    return bool(spans_on(hours, day)) or not any(hours.week.values())
