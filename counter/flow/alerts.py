# SPDX-License-Identifier: GPL-3.0-or-later
"""What the office's kiosks need, as every clerk sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from common.domain.alerts import Alert, Alerts, standing
from common.domain.identifiers import DeviceId
from common.domain.office import DeviceKind, Office
from common.sync.view import View


@dataclass(frozen=True, slots=True)
class AlertRow:
    """One alert that stands. ``kiosk`` counts from 1 in the office's order."""

    device: DeviceId
    kiosk: int
    alert: Alert
    since: datetime
    minutes: int


def alert_rows(office: Office, alerts: Alerts, now: datetime) -> tuple[AlertRow, ...]:
    """What stands at ``now`` (UTC), what has stood for longest first."""
    kiosks = [device.id for device in office.devices if device.kind is DeviceKind.KIOSK]
    rows = [
        AlertRow(device, number, alert, told.since, _minutes(told.since, now))
        for number, device in enumerate(kiosks, 1)
        for alert, told in standing(alerts, device).items()
    ]
    return tuple(sorted(rows, key=lambda row: (row.since, row.kiosk, row.alert)))


def alerts_in(view: View, now: datetime) -> tuple[AlertRow, ...]:
    """What whoever works at a counter is shown at ``now`` (UTC)."""
    if view.office is None or view.session is None:
        return ()
    return alert_rows(view.office, view.state.alerts, now)


def calls_for_help(rows: tuple[AlertRow, ...]) -> tuple[AlertRow, ...]:
    """Where somebody asks for help."""
    return tuple(row for row in rows if row.alert is Alert.HELP_CALLED)


def of_devices(rows: tuple[AlertRow, ...]) -> tuple[AlertRow, ...]:
    """Where a device needs somebody."""
    return tuple(row for row in rows if row.alert is not Alert.HELP_CALLED)


def _minutes(since: datetime, now: datetime) -> int:
    return max(0, int((now - since).total_seconds() // 60))
