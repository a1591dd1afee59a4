# SPDX-License-Identifier: GPL-3.0-or-later
"""What the office's kiosks need, as every clerk sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from common.domain.alerts import Alert, Alerts, AlertState, alert_of, standing, with_alert
from common.domain.identifiers import DeviceId
from common.domain.office import DeviceKind, Office
from common.sync.view import Overheard, View

FRESH_FOR: Final = timedelta(seconds=15)
"""How long what a device said on the local network goes before what the log says."""


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
    return alert_rows(view.office, alerts_now(view, now), now)


def alerts_now(view: View, now: datetime) -> Alerts:
    """What stands at ``now`` by the log, and by what devices have just told on the local network.

    The latter knows more while the server is away, and soonest when it has just fallen silent.
    """
    alerts = view.state.alerts
    for device, heard in view.overheard.items():
        if now - heard.at <= FRESH_FOR:
            for alert in Alert:
                alerts = _corrected(alerts, device, alert, heard)
    return alerts


def _corrected(alerts: Alerts, device: DeviceId, alert: Alert, heard: Overheard) -> Alerts:
    logged, since = alert_of(alerts, device, alert), heard.report.alerts.get(alert.value)
    if since is not None:
        over = logged is not None and (logged.stands or logged.since >= since)
        return (
            alerts if over else with_alert(alerts, device, alert, AlertState(True, since, device))
        )
    # A clerk ends a call for help, and the device need not know of it.
    if logged is None or not logged.stands or alert is Alert.HELP_CALLED:
        return alerts
    ended = AlertState(False, heard.at, device)
    return with_alert(alerts, device, alert, ended) if heard.at > logged.since else alerts


def calls_for_help(rows: tuple[AlertRow, ...]) -> tuple[AlertRow, ...]:
    """Where somebody asks for help."""
    return tuple(row for row in rows if row.alert is Alert.HELP_CALLED)


def of_devices(rows: tuple[AlertRow, ...]) -> tuple[AlertRow, ...]:
    """Where a device needs somebody."""
    return tuple(row for row in rows if row.alert is not Alert.HELP_CALLED)


def _minutes(since: datetime, now: datetime) -> int:
    return max(0, int((now - since).total_seconds() // 60))
