# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk tells a supervisor of what is connected to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from common.devices.printer.port import PrinterHealth
from common.devices.scanning import ScannerState
from common.wire.device_reports import (
    DOCUMENT_SCANNER,
    PRINTER,
    SECOND_PRINTER,
    PartReport,
    PartState,
)
from kiosk.flow.troubles import DeviceHealth

UNCLEAR = "unclear_tickets"
"""The queue of tickets of which nobody knows whether they came out."""


def parts_of(health: DeviceHealth) -> Mapping[str, PartReport]:
    """Each part that the office has set up."""
    parts: dict[str, PartReport] = {}
    if health.printer is not None:
        parts[PRINTER] = _printer(health.printer)
    if health.second_printer is not None:
        parts[SECOND_PRINTER] = _printer(health.second_printer)
    if health.scanner is not None:
        parts[DOCUMENT_SCANNER] = _scanner(health.scanner)
    return parts


def queues_of(health: DeviceHealth) -> Mapping[str, int]:
    """How much waits in each queue of the kiosk's own."""
    return {UNCLEAR: len(health.unclear)}


def _printer(health: PrinterHealth) -> PartReport:
    match health:
        case PrinterHealth.READY | PrinterHealth.UNTOLD:
            return PartReport(PartState.WELL)
        case PrinterHealth.PAPER_NEAR_END:
            return PartReport(PartState.SOON, health.value)
        case PrinterHealth.UNKNOWN:
            return PartReport(PartState.DOWN, "silent")
        case _:
            return PartReport(PartState.DOWN, health.value)


def _scanner(state: ScannerState) -> PartReport:
    match state:
        case ScannerState.READY:
            return PartReport(PartState.WELL)
        case ScannerState.UNPLUGGED:
            return PartReport(PartState.DOWN, state.value)
        case ScannerState.STOPPED:
            return PartReport(PartState.UNKNOWN, state.value)
        case _ as unreachable:
            assert_never(unreachable)
