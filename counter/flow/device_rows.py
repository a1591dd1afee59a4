# SPDX-License-Identifier: GPL-3.0-or-later
"""How each of the office's devices is, as a supervisor sees it: what is wrong, and since when.

Loaded when a supervisor first asks for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from common.domain.alerts import Alerts, standing
from common.domain.identifiers import DeviceId
from common.domain.office import DeviceKind, Office
from common.sync.view import Overheard
from common.wire.device_reports import (
    DeviceReport,
    DeviceStanding,
    DeviceStandings,
    ServerStanding,
)
from counter.flow.device_findings import CannotStore, Finding, Need, disk_findings, findings_of

SILENT_AFTER: Final = timedelta(seconds=25)
"""Two reports missed, and some patience."""


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """One device; ``kind`` None is the server. ``number`` counts from 1 within its kind.

    ``counter`` is the label of the counter that it stands at. ``since`` says from when on it has
    needed somebody as much as it does, ``heard_at`` when its report came; both None where nobody
    knows. ``report`` is what it said last.
    """

    device: DeviceId | None
    kind: DeviceKind | None
    number: int
    counter: str | None
    need: Need
    since: datetime | None
    findings: tuple[Finding, ...]
    heard_at: datetime | None
    report: DeviceReport | None


@dataclass(frozen=True, slots=True)
class Heard:
    """What is known of a device from wherever it was heard, and when it was last (UTC)."""

    silent: bool = True
    at: datetime | None = None
    report: DeviceReport | None = None
    parts_since: Mapping[str, datetime] = field(default_factory=dict)
    servers_version: str = ""


NOTHING_HEARD: Final = Heard()


def by_server(standings: DeviceStandings) -> dict[DeviceId, Heard]:
    """What the server knows of each device."""
    version = standings.server.version
    return {each.device: _by_server(each, standings.at, version) for each in standings.devices}


def by_lan(overheard: Mapping[DeviceId, Overheard], now: datetime) -> dict[DeviceId, Heard]:
    """What each device has told on the local network."""
    return {
        device: Heard(now - each.at > SILENT_AFTER, each.at, each.report)
        for device, each in overheard.items()
    }


def device_rows(
    office: Office, heard: Mapping[DeviceId, Heard], alerts: Alerts, own: DeviceId
) -> tuple[DeviceRow, ...]:
    """All devices, those that need somebody most first.

    One of which nothing was ``heard`` is silent; nobody need be told of ``own`` where it does not
    hear itself.
    """
    numbers: dict[DeviceKind, int] = {}
    rows = []
    for setup in office.devices:
        number = numbers[setup.kind] = numbers.get(setup.kind, 0) + 1
        if setup.id == own and own not in heard:
            continue
        place = None if setup.counter is None else office.counter(setup.counter)
        label = None if place is None else place.label
        here = heard.get(setup.id, NOTHING_HEARD)
        told = standing(alerts, setup.id)
        findings = findings_of(here.report, told, here.parts_since, here.servers_version)
        need = _need(here, findings)
        since = here.at if need is Need.SILENT else _earliest(findings, need)
        row = DeviceRow(
            setup.id, setup.kind, number, label, need, since, findings, here.at, here.report
        )
        rows.append(row)
    return tuple(sorted(rows, key=lambda row: -row.need))


def server_row(server: ServerStanding) -> DeviceRow:
    """The server itself."""
    stuck = () if server.stores else (Finding(CannotStore(), Need.NOW),)
    findings = (*stuck, *disk_findings(server.disk_free_mb))
    need = max((each.need for each in findings), default=Need.NONE)
    report = DeviceReport(
        version=server.version, disk_free_mb=server.disk_free_mb, disk_mb=server.disk_mb
    )
    return DeviceRow(None, None, 1, None, need, None, findings, None, report)


def _by_server(each: DeviceStanding, at: datetime, version: str) -> Heard:
    if each.heard_at is None:
        return Heard(not each.follows, each.followed_until, servers_version=version)
    silent = at - each.heard_at > SILENT_AFTER
    return Heard(silent, each.heard_at, each.report, each.since, version)


def _need(heard: Heard, findings: tuple[Finding, ...]) -> Need:
    if heard.silent:
        return Need.SILENT
    worst = max((each.need for each in findings), default=Need.NONE)
    return Need.UNTOLD if heard.report is None and worst is Need.NONE else worst


def _earliest(findings: tuple[Finding, ...], need: Need) -> datetime | None:
    since = [each.since for each in findings if each.need is need and each.since is not None]
    return min(since, default=None)
