# SPDX-License-Identifier: GPL-3.0-or-later
"""A business day gives way to the next."""

from __future__ import annotations

from datetime import date

from common.domain.alerts import carried
from common.domain.events import DayOpened
from common.domain.replacing import replace
from common.domain.state import OfficeState


def day_opened(state: OfficeState, body: DayOpened) -> OfficeState:
    """The state of a new day; of the old one only what ``body`` carries is left."""
    turned = turned_to(state, body.day)
    return replace(turned, serve_seconds=body.serve_seconds, begins=body.begins, alerts=body.alerts)


def turned_to(state: OfficeState, day: date) -> OfficeState:
    """The state on ``day``, which is empty at first if it is a later day than the state's."""
    if day <= state.day:
        return state
    return OfficeState(day=day, serve_seconds=state.serve_seconds, alerts=carried(state.alerts))
