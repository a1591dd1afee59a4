# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be wrong with a device, found in its report and in the alerts that stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, unique
from typing import Final, TypeAlias

from common.domain.alerts import Alert, AlertState
from common.sync.view import StationWarning
from common.wire.device_reports import (
    DOCUMENT_SCANNER,
    PRINTER,
    SECOND_PRINTER,
    DeviceReport,
    PartReport,
    PartState,
)

HANGS_AFTER_SECONDS: Final = 60.0
CLOCK_SECONDS: Final = 60.0
QUEUE_LONG: Final = 50
DISK_LOW_MB: Final = 1_000
DISK_FULL_MB: Final = 200

_PARTS: Final = {
    Alert.PAPER_LOW: PRINTER,
    Alert.PAPER_OUT: PRINTER,
    Alert.PRINTER_DOWN: PRINTER,
    Alert.SECOND_PAPER_LOW: SECOND_PRINTER,
    Alert.SECOND_PAPER_OUT: SECOND_PRINTER,
    Alert.SECOND_PRINTER_DOWN: SECOND_PRINTER,
    Alert.SCANNER_DOWN: DOCUMENT_SCANNER,
}
"""Alerts of which a part's report says more."""

_MAY_WAIT: Final = frozenset({Alert.PAPER_LOW, Alert.SECOND_PAPER_LOW, Alert.CLOCK_WRONG})
_STOPS_WORK: Final = frozenset({StationWarning.STORE_TROUBLE, StationWarning.KEY_REFUSED})


@unique
class Need(IntEnum):
    """How much a device needs somebody, the least first."""

    NONE = 0
    UNTOLD = 1
    """It follows the log and does not report: its program is of before there were reports."""
    SOON = 2
    SILENT = 3
    """Nothing has been heard of it. A counter may just be switched off."""
    NOW = 4


@dataclass(frozen=True, slots=True)
class Told:
    """An alert that stands in the log."""

    alert: Alert


@dataclass(frozen=True, slots=True)
class PartBad:
    """A part does not do its work, or wants somebody soon. Both are words of its report."""

    part: str
    detail: str


@dataclass(frozen=True, slots=True)
class DiskLow:
    """So much is left, in MB."""

    free_mb: int


@dataclass(frozen=True, slots=True)
class ClockOff:
    """The clock is ahead by so many seconds, or behind where they are negative."""

    seconds: float


@dataclass(frozen=True, slots=True)
class OtherVersion:
    """The program is another version than the server's."""

    version: str
    servers: str


@dataclass(frozen=True, slots=True)
class Piled:
    """So much waits in a queue."""

    queue: str
    count: int


@dataclass(frozen=True, slots=True)
class Warned:
    """The device warns of something; a word that this version may not know."""

    warning: str


@dataclass(frozen=True, slots=True)
class Hangs:
    """The link works, and the program behind the screen has not been heard for long."""


@dataclass(frozen=True, slots=True)
class CannotStore:
    """The server's database takes nothing."""


Matter: TypeAlias = (
    Told | PartBad | DiskLow | ClockOff | OtherVersion | Piled | Warned | Hangs | CannotStore
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong. ``since`` (UTC) is None where nobody knows."""

    matter: Matter
    need: Need
    since: datetime | None = None


def findings_of(
    report: DeviceReport | None,
    alerts: Mapping[Alert, AlertState],
    since: Mapping[str, datetime],
    servers_version: str,
) -> tuple[Finding, ...]:
    """All that is wrong, the worst first.

    ``alerts`` are those that stand; ``since`` says of parts from when on they are as they are;
    without ``servers_version`` (empty) versions are not compared.
    """
    known = DeviceReport() if report is None else report
    parts = dict(_parts(known, since))
    found = [
        *_alerts(alerts, parts),
        *parts.values(),
        *disk_findings(known.disk_free_mb),
        *_program(known, alerts, servers_version),
        *_piled(known),
    ]
    return tuple(sorted(found, key=lambda each: -each.need))


def disk_findings(free_mb: int | None) -> tuple[Finding, ...]:
    """Whether a disk with so much left wants somebody."""
    if free_mb is None or free_mb >= DISK_LOW_MB:
        return ()
    return (Finding(DiskLow(free_mb), Need.NOW if free_mb < DISK_FULL_MB else Need.SOON),)


def _parts(report: DeviceReport, since: Mapping[str, datetime]) -> Iterator[tuple[str, Finding]]:
    for name, part in report.parts.items():
        need = _need_of(part)
        if need is not Need.NONE:
            yield name, Finding(PartBad(name, part.detail), need, since.get(name))


def _need_of(part: PartReport) -> Need:
    match part.state:
        case PartState.WELL:
            return Need.NONE
        case PartState.DOWN:
            return Need.NOW
        case _:
            # A word of a later version is no worse than this.
            return Need.SOON


def _alerts(alerts: Mapping[Alert, AlertState], parts: Mapping[str, Finding]) -> Iterator[Finding]:
    for alert, told in alerts.items():
        if _PARTS.get(alert) not in parts:
            yield Finding(Told(alert), Need.SOON if alert in _MAY_WAIT else Need.NOW, told.since)


def _program(
    report: DeviceReport, alerts: Mapping[Alert, AlertState], servers_version: str
) -> Iterator[Finding]:
    """What the program itself tells, or does not tell any more."""
    if report.silent_s is not None and report.silent_s > HANGS_AFTER_SECONDS:
        yield Finding(Hangs(), Need.NOW)
    for warning in report.warnings:
        if warning != StationWarning.CLOCK_BEHIND or Alert.CLOCK_WRONG not in alerts:
            need = Need.NOW if warning in _STOPS_WORK else Need.SOON
            yield Finding(Warned(warning), need)
    ahead = report.clock_ahead_s
    if ahead is not None and abs(ahead) > CLOCK_SECONDS:
        yield Finding(ClockOff(ahead), Need.SOON)
    if servers_version and report.version and report.version != servers_version:
        yield Finding(OtherVersion(report.version, servers_version), Need.SOON)


def _piled(report: DeviceReport) -> Iterator[Finding]:
    for queue, count in report.queues.items():
        if count >= QUEUE_LONG:
            yield Finding(Piled(queue, count), Need.SOON)
