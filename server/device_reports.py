# SPDX-License-Identifier: GPL-3.0-or-later
"""What devices have said of themselves since this server started. Kept in memory only.

From the event loop only. Bounded by the devices that have a token: each has one report.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from common.domain.identifiers import DeviceId, OfficeId
from common.domain.office import Office
from common.domain.ports import Clock
from common.wire.device_reports import (
    DeviceReport,
    DeviceStanding,
    DeviceStandings,
    ServerStanding,
)

_MB = 1_000_000


@dataclass(slots=True)
class _Known:
    streams: int = 0
    followed_until: datetime | None = None
    heard_at: datetime | None = None
    report: DeviceReport | None = None
    since: Mapping[str, datetime] = field(default_factory=dict)


class DeviceReports:
    """The latest report of every device, and whether it follows the log."""

    def __init__(self, data: Path, clock: Clock) -> None:
        """Nothing has been heard; the server's own data lies in ``data``."""
        self._data = data
        self._clock = clock
        self._started_at = clock.now()
        self._version = version("nobat")
        self._known: dict[tuple[OfficeId, DeviceId], _Known] = {}

    def take(self, office: OfficeId, device: DeviceId, report: DeviceReport) -> None:
        """A device has said how it is."""
        known, now = self._of(office, device), self._clock.now()
        before = {} if known.report is None else known.report.parts
        known.since = {
            name: known.since[name] if before.get(name) == part else now
            for name, part in report.parts.items()
        }
        known.report, known.heard_at = report, now

    def begin_stream(self, office: OfficeId, device: DeviceId) -> None:
        """A device follows the log; to be ended by :meth:`end_stream`."""
        self._of(office, device).streams += 1

    def end_stream(self, office: OfficeId, device: DeviceId) -> None:
        """One of its streams has come to its end."""
        known = self._of(office, device)
        known.streams -= 1
        known.followed_until = self._clock.now()

    def standings(self, office: Office, *, stores: bool) -> DeviceStandings:
        """How an office's devices are, and the server, which ``stores`` or cannot."""
        free, whole = _disk(self._data)
        server = ServerStanding(self._version, self._started_at, stores, free, whole)
        devices = tuple(self._standing(office.id, each.id) for each in office.devices)
        return DeviceStandings(self._clock.now(), server, devices)

    def _of(self, office: OfficeId, device: DeviceId) -> _Known:
        return self._known.setdefault((office, device), _Known())

    def _standing(self, office: OfficeId, device: DeviceId) -> DeviceStanding:
        known = self._known.get((office, device), _Known())
        return DeviceStanding(
            device,
            known.streams > 0,
            known.followed_until,
            known.heard_at,
            known.report,
            known.since,
        )


def _disk(folder: Path) -> tuple[int | None, int | None]:
    """Free and whole size of the disk under ``folder`` in MB; None where nobody can tell."""
    try:
        usage = shutil.disk_usage(folder)
    except OSError:
        return None, None
    return usage.free // _MB, usage.total // _MB
