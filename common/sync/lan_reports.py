# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports from device to device on the office's local network, for while no server passes them on.

Trouble that comes or goes is told there at once, whether the server answers or not: a server that
has just fallen silent looks well for some seconds more. While it is known to be away, all is told
again and again. A device that is well says nothing before, and so need not load what signs.
Counters listen, for the people at them.
"""

from __future__ import annotations

import logging

from common.domain.office import DeviceKind
from common.domain.ports import Clock
from common.storage.settings import DeviceSettings
from common.sync.clock_offset import CorrectedClock
from common.sync.device_keys import DeviceKeys
from common.sync.knowledge import Knowledge
from common.sync.lan_message import Unheard
from common.sync.lan_report import ReportEar, encode_report
from common.sync.multicast import send
from common.sync.self_report import SelfReport
from common.sync.view import Connectivity
from common.wire.device_reports import DeviceReport, PartState

_log = logging.getLogger(__name__)

LAN_SECONDS = 4.0
"""How often all is told while the server is away."""

_AWAY = frozenset({Connectivity.OFFLINE, Connectivity.REFUSED})


class LanReports:
    """Called by the one thread that listens on the local network."""

    def __init__(
        self,
        settings: DeviceSettings,
        own: SelfReport,
        knowledge: Knowledge,
        keys: DeviceKeys,
        corrected: CorrectedClock,
        clock: Clock,
    ) -> None:
        """Nothing has been told or heard."""
        self._settings = settings
        self._own = own
        self._knowledge = knowledge
        self._keys = keys
        self._corrected = corrected
        self._clock = clock
        self._ear = ReportEar(settings.office)
        self._told = _trouble(DeviceReport())
        self._told_at = float("-inf")
        self._count = 0
        self._no_network = False

    def tell(self) -> None:
        """Say how this device is, if that is due or trouble; called several times a second."""
        report, at = self._own.pressing(), self._clock.monotonic()
        view, trouble = self._knowledge.view, _trouble(report)
        due = view.connectivity in _AWAY and at - self._told_at >= LAN_SECONDS
        if (trouble != self._told or due) and view.office is not None:
            self._told, self._told_at = trouble, at
            self._send(report)

    def hear(self, datagram: bytes) -> None:
        """Take a report in, if this is a counter."""
        view, own = self._knowledge.view, self._settings.device
        setup = None if view.office is None else view.office.device(own)
        if setup is None or setup.kind is not DeviceKind.COUNTER:
            return
        heard = self._ear.hear(datagram, self._keys.public_keys, self._corrected.now())
        if isinstance(heard, Unheard):
            return
        device, report = heard
        if device != own:
            self._knowledge.show(overheard={**view.overheard, device: report})

    def _send(self, report: DeviceReport) -> None:
        key, settings, at = self._keys.signing_key, self._settings, self._corrected.now()
        if key is None:
            return
        # By the clock, so that it goes on growing over a restart.
        self._count = max(self._count + 1, int(at.timestamp() * 1_000_000))
        datagram = encode_report(report, settings.office, settings.device, self._count, at, key)
        if datagram is None:
            _log.info("this device has too much to say for the local network")
            return
        try:
            send(datagram, settings.lan)
        except OSError as error:
            if not self._no_network:
                _log.info("no report on the local network: %s", error.strerror)
            self._no_network = True
        else:
            self._no_network = False


def _trouble(report: DeviceReport) -> DeviceReport:
    """What is wrong, without what is well."""
    bad = {name: part for name, part in report.parts.items() if part.state != PartState.WELL}
    return DeviceReport(parts=bad, warnings=report.warnings, alerts=report.alerts)
