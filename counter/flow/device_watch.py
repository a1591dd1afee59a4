# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks again and again how the office's devices are, while a supervisor has their list open.

Loaded when it is first opened.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from common.domain.identifiers import DeviceId
from common.wire.device_reports import DeviceStandings
from counter.flow.alerts import alerts_now
from counter.flow.device_rows import DeviceRow, by_lan, by_server, device_rows, server_row
from counter.flow.ports import Ports, StationPort
from counter.flow.situation import Situation

LOOK_SECONDS = 1.0
STALE_SECONDS = 8.0
"""After so long without an answer, what devices tell on the local network counts for more."""


class Source(StrEnum):
    """Whence the rows are."""

    SERVER = "server"
    LOCAL_NETWORK = "local_network"
    """The server does not answer."""
    NOBODY_YET = "nobody_yet"
    """The server was asked a moment ago."""


@dataclass(frozen=True, slots=True)
class DevicesPage:
    """What the list shows."""

    source: Source
    rows: tuple[DeviceRow, ...]


class DeviceWatch:
    """``open`` and then ``tick`` while the list is to be seen."""

    def __init__(self, station: StationPort, device: DeviceId, ports: Ports) -> None:
        """Nothing has been asked; this counter is ``device``."""
        self._station = station
        self._device = device
        self._ports = ports
        self._opened_at = self._asked_at = self._told_at = float("-inf")
        self._standings: DeviceStandings | None = None

    def open(self) -> None:
        """Somebody wants to see how the devices are now."""
        self._opened_at, self._standings = self._ports.monotonic(), None
        self._ask()

    def tick(self) -> None:
        """Time has passed."""
        if self._ports.monotonic() - self._asked_at >= LOOK_SECONDS:
            self._ask()

    def page(self, situation: Situation) -> DevicesPage:
        """How things stand."""
        view, at = self._station.view, self._ports.monotonic()
        alerts, office = alerts_now(view, situation.now), situation.office
        if self._standings is not None and at - self._told_at < STALE_SECONDS:
            heard = by_server(self._standings)
            rows = device_rows(office, heard, alerts, self._device)
            return DevicesPage(Source.SERVER, (*rows, server_row(self._standings.server)))
        if not situation.isolated and at - self._opened_at < STALE_SECONDS:
            return DevicesPage(Source.NOBODY_YET, ())
        heard = by_lan(view.overheard, situation.now)
        return DevicesPage(Source.LOCAL_NETWORK, device_rows(office, heard, alerts, self._device))

    def _ask(self) -> None:
        self._asked_at = self._ports.monotonic()
        self._station.devices(lambda told: self._ports.post(partial(self._told, told)))

    def _told(self, standings: DeviceStandings | None) -> None:
        if standings is not None:
            self._standings, self._told_at = standings, self._ports.monotonic()
            self._ports.changed()
