# SPDX-License-Identifier: GPL-3.0-or-later
"""What the staff must know of a device: no paper, a dead printer, somebody who asks for help.

A device tells only what changes, so an alert stands until its end is told. The end is kept as
well, since it may have been told by a clerk of whom the device has not heard yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from common.domain.identifiers import DeviceId


class Alert(StrEnum):
    """What a device tells the staff."""

    PAPER_LOW = "paper_low"
    PAPER_OUT = "paper_out"
    PRINTER_DOWN = "printer_down"
    SECOND_PAPER_LOW = "second_paper_low"
    SECOND_PAPER_OUT = "second_paper_out"
    SECOND_PRINTER_DOWN = "second_printer_down"
    TICKET_UNCLEAR = "ticket_unclear"
    """Nobody knows whether a ticket came out: somebody must look."""
    SCANNER_DOWN = "scanner_down"
    CLOCK_WRONG = "clock_wrong"
    """The machine's clock is behind a time that was already used; the later one is kept."""
    HELP_CALLED = "help_called"
    """A citizen pressed the help button. A clerk who goes there ends it."""


_OF_DEVICES = frozenset(Alert) - {Alert.HELP_CALLED}


@dataclass(frozen=True, slots=True)
class AlertState:
    """Whether an alert stands, since when (UTC), and which device told so."""

    stands: bool
    since: datetime
    told_by: DeviceId


Alerts: TypeAlias = Mapping[DeviceId, Mapping[Alert, AlertState]]
"""What each device has told today."""


def alert_of(alerts: Alerts, device: DeviceId, alert: Alert) -> AlertState | None:
    """What was last told of an alert; None if nothing was."""
    return alerts.get(device, {}).get(alert)


def standing(alerts: Alerts, device: DeviceId) -> Mapping[Alert, AlertState]:
    """The alerts of a device that stand."""
    return {alert: told for alert, told in alerts.get(device, {}).items() if told.stands}


def stands(alerts: Alerts, device: DeviceId, alert: Alert) -> bool:
    """Whether an alert of a device stands."""
    told = alert_of(alerts, device, alert)
    return told is not None and told.stands


def with_alert(alerts: Alerts, device: DeviceId, alert: Alert, told: AlertState) -> Alerts:
    """The alerts once this one was raised or ended."""
    return {**alerts, device: {**alerts.get(device, {}), alert: told}}


def carried(alerts: Alerts) -> Alerts:
    """What still stands on the next business day: devices mend no faster overnight.

    Whoever asked for help has gone home.
    """
    kept: dict[DeviceId, Mapping[Alert, AlertState]] = {}
    for device in alerts:
        broken = {a: told for a, told in standing(alerts, device).items() if a in _OF_DEVICES}
        if broken:
            kept[device] = broken
    return kept
