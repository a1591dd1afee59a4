# SPDX-License-Identifier: GPL-3.0-or-later
"""Devices need the staff, and are well again."""

from __future__ import annotations

from dataclasses import replace

from common.domain.alerts import AlertState, with_alert
from common.domain.events import AlertBody, AlertRaised, Event
from common.domain.state import OfficeState


def alert_told(state: OfficeState, event: Event, body: AlertBody) -> OfficeState:
    """The alert stands, or does not any more, as the event's device has told."""
    told = AlertState(isinstance(body, AlertRaised), event.at, event.device)
    return replace(state, alerts=with_alert(state.alerts, body.device, body.alert, told))
