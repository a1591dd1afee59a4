# SPDX-License-Identifier: GPL-3.0-or-later
"""What the staff should know of the devices in this kiosk, and from when on."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from typing import assert_never

from common.devices.printer.port import PrinterHealth
from common.devices.scanning import ScannerState
from common.domain.alerts import Alert
from common.sync.view import StationWarning

PATIENCE_SECONDS: Mapping[Alert, float] = {
    Alert.PRINTER_DOWN: 10.0,
    Alert.SECOND_PRINTER_DOWN: 10.0,
    Alert.SCANNER_DOWN: 10.0,
}
"""What may pass by itself (a cover opened for a new roll, a cable put back) must last so long."""

_OF_SECOND: Mapping[Alert, Alert] = {
    Alert.PAPER_LOW: Alert.SECOND_PAPER_LOW,
    Alert.PAPER_OUT: Alert.SECOND_PAPER_OUT,
    Alert.PRINTER_DOWN: Alert.SECOND_PRINTER_DOWN,
}


@dataclass(frozen=True, slots=True)
class DeviceHealth:
    """How printers, their journal and scanner are; None for one that the office has not set up.

    ``unclear`` are the labels of tickets of which nobody knows whether they came out;
    ``warnings`` is what the station itself warns of; ``to_print`` counts the papers that wait for
    a printer or are on it.
    """

    printer: PrinterHealth | None = None
    unclear: tuple[str, ...] = ()
    scanner: ScannerState | None = None
    warnings: Set[StationWarning] = frozenset()
    second_printer: PrinterHealth | None = None
    to_print: int = 0


@dataclass(frozen=True, slots=True)
class Watch:
    """Since when each trouble has been seen at every look, monotonic seconds."""

    seen: Mapping[Alert, float] = field(default_factory=dict)


def troubles_of(health: DeviceHealth) -> frozenset[Alert]:
    """What is wrong at one look."""
    found = set(_of_printer(health.printer))
    found |= {_OF_SECOND[alert] for alert in _of_printer(health.second_printer)}
    if health.unclear:
        found.add(Alert.TICKET_UNCLEAR)
    if health.scanner is ScannerState.UNPLUGGED:
        found.add(Alert.SCANNER_DOWN)
    if StationWarning.CLOCK_BEHIND in health.warnings:
        found.add(Alert.CLOCK_WRONG)
    return frozenset(found)


def looked(watch: Watch, troubles: Set[Alert], at: float) -> Watch:
    """The watch after a look at ``at``; what is well again is forgotten."""
    return Watch({trouble: watch.seen.get(trouble, at) for trouble in troubles})


def due(watch: Watch, at: float) -> frozenset[Alert]:
    """What has lasted long enough for the staff to be told."""
    return frozenset(
        trouble
        for trouble, since in watch.seen.items()
        if at - since >= PATIENCE_SECONDS.get(trouble, 0.0)
    )


def _of_printer(health: PrinterHealth | None) -> frozenset[Alert]:
    match health:
        case None | PrinterHealth.READY | PrinterHealth.UNTOLD:
            return frozenset()
        case PrinterHealth.PAPER_NEAR_END:
            return frozenset({Alert.PAPER_LOW})
        case PrinterHealth.PAPER_OUT:
            return frozenset({Alert.PAPER_OUT})
        case (
            PrinterHealth.COVER_OPEN
            | PrinterHealth.CUTTER_JAMMED
            | PrinterHealth.JAMMED
            | PrinterHealth.PAUSED
            | PrinterHealth.BROKEN
            | PrinterHealth.OFFLINE
            | PrinterHealth.UNREACHABLE
            | PrinterHealth.UNKNOWN
        ):
            return frozenset({Alert.PRINTER_DOWN})
        case _:
            assert_never(health)
