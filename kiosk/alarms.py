# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells the staff what this kiosk needs, through the office's log; blocks: for worker threads."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import assert_never

from common.domain.alerts import Alert, standing, stands
from common.domain.commands import EndAlert, RaiseAlert
from common.domain.ports import Clock
from common.domain.refusals import Refusal
from common.storage.trouble import StoreTrouble
from common.sync.answers import Acted, NotReady
from kiosk.flow.troubles import DeviceHealth, Watch, due, looked, troubles_of
from kiosk.station_port import KioskStation

_log = logging.getLogger(__name__)

HELP_LASTS = timedelta(minutes=10)
"""Whoever asked for help so long ago, and was not answered, has found it elsewhere."""


class Alarms:
    """Brings what stands in the log into line with how the devices are.

    Compared anew at every look, so a restart forgets nothing and an alert that could not be
    kept is tried again.
    """

    def __init__(self, station: KioskStation, clock: Clock) -> None:
        """Tell by ``station``."""
        self._station = station
        self._clock = clock
        self._watch = Watch()

    def look(self, health: DeviceHealth) -> None:
        """Take note of how the devices are at a look that comes by itself."""
        at = self._clock.monotonic()
        self._watch = looked(self._watch, troubles_of(health), at)
        self._tell(due(self._watch, at))

    def look_after_failure(self, health: DeviceHealth) -> None:
        """Take note of it where a ticket had no paper: what is wrong is wrong at once."""
        long_since = dict.fromkeys((Alert.PRINTER_DOWN, Alert.SECOND_PRINTER_DOWN), float("-inf"))
        self._watch = Watch({**self._watch.seen, **long_since})
        self.look(health)

    def call_help(self) -> None:
        """Somebody pressed the help button."""
        self._act(RaiseAlert(Alert.HELP_CALLED))

    def staff_here(self) -> None:
        """The staff opened their desk at this kiosk: whoever asked for help has it."""
        device = self._station.settings.device
        if stands(self._station.view.state.alerts, device, Alert.HELP_CALLED):
            self._act(EndAlert(device, Alert.HELP_CALLED))

    def _tell(self, wanted: frozenset[Alert]) -> None:
        device = self._station.settings.device
        told = standing(self._station.view.state.alerts, device)
        for alert in Alert:
            if alert in wanted and alert not in told:
                self._act(RaiseAlert(alert))
            elif alert in told and alert not in wanted and alert is not Alert.HELP_CALLED:
                self._act(EndAlert(device, alert))
        asked = told.get(Alert.HELP_CALLED)
        if asked is not None and self._station.now() - asked.since >= HELP_LASTS:
            self._act(EndAlert(device, Alert.HELP_CALLED))

    def _act(self, command: RaiseAlert | EndAlert) -> None:
        match self._station.act(command):
            case Acted():
                _log.info("told the staff: %s", command)
            case Refusal(reason):
                # It was told, or ended by a clerk, a moment ago.
                _log.info("nothing to tell: %s, %s", command, reason.value)
            case StoreTrouble() | NotReady():
                _log.info("cannot tell the staff at present: %s", command)
            case unreachable:
                assert_never(unreachable)
