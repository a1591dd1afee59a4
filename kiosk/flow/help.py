# SPDX-License-Identifier: GPL-3.0-or-later
"""What the citizen is told of a call for help and of troubles: no more than is true."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, unique

from common.domain.alerts import Alert, Alerts, alert_of, standing
from common.domain.identifiers import DeviceId

COMING = timedelta(seconds=60)
"""For so long the kiosk says that somebody comes, after a clerk has said so."""

_OF_PAPER = frozenset(
    {
        Alert.PAPER_OUT,
        Alert.PRINTER_DOWN,
        Alert.SECOND_PAPER_OUT,
        Alert.SECOND_PRINTER_DOWN,
        Alert.TICKET_UNCLEAR,
    }
)


@unique
class Help(Enum):
    """How a call for help stands at this kiosk."""

    NONE = ""
    CALLED = "called"
    COMING = "coming"
    """A clerk has said: I am going."""


@dataclass(frozen=True, slots=True)
class StaffNews:
    """What the staff know: of a call for help and, as ``no_paper``, of a printer in trouble.

    ``online``: they know at once; else only when the server is back.
    """

    help: Help = Help.NONE
    no_paper: bool = False
    online: bool = False


def help_of(alerts: Alerts, device: DeviceId, now: datetime) -> Help:
    """How a call for help stands at ``now`` (UTC)."""
    told = alert_of(alerts, device, Alert.HELP_CALLED)
    if told is None:
        return Help.NONE
    if told.stands:
        return Help.CALLED
    answered = told.told_by != device
    return Help.COMING if answered and now - told.since < COMING else Help.NONE


def paper_told(alerts: Alerts, device: DeviceId) -> bool:
    """Whether something of the printer stands for the staff to see."""
    return not _OF_PAPER.isdisjoint(standing(alerts, device))
