# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the office gives out tickets now, and if not, when again."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from common.domain.office import Office
from common.domain.opening import Opening, business_day, next_opening, open_now, openings_on
from common.domain.state import OfficeState


def accepting(office: Office, state: OfficeState, at: datetime) -> bool:
    """Whether a citizen gets a ticket at ``at`` (UTC)."""
    if state.closed and state.day >= business_day(office, at):
        return False
    opening = open_now(office, at)
    return opening is not None and at < opening.last_ticket


def opens_next(office: Office, at: datetime) -> datetime | None:
    """When the office opens next (UTC); None if that is more than two months away."""
    opening = next_opening(office, at)
    return None if opening is None else opening.opens


def hours_today(office: Office, at: datetime) -> tuple[Opening, ...]:
    """When the office is open on the local day of ``at``."""
    return openings_on(office, at.astimezone(ZoneInfo(office.time_zone)).date())
