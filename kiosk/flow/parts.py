# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk tells a supervisor of what is connected to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from common.devices.chip_reader.port import ChipReaderState
from common.devices.printer.port import PrinterHealth
from common.devices.scanning import ScannerState
from common.wire.device_reports import (
    CHIP_READER,
    DOCUMENT_SCANNER,
    PRINTER,
    PRINTING,
    SECOND_PRINTER,
    PartReport,
    PartState,
)
from kiosk.flow.troubles import DeviceHealth

UNCLEAR = "unclear_tickets"
"""The queue of tickets of which nobody knows whether they came out."""


def parts_of(
    health: DeviceHealth, chip_reader: ChipReaderState | None = None
) -> Mapping[str, PartReport]:
    """Each part that the office has set up; ``chip_reader`` is None where it has given none."""
    parts: dict[str, PartReport] = {}
    if health.printer is not None:
        parts[PRINTER] = _printer(health.printer)
    if health.second_printer is not None:
        parts[SECOND_PRINTER] = _printer(health.second_printer)
    if health.scanner is not None:
        parts[DOCUMENT_SCANNER] = _scanner(health.scanner)
    if chip_reader is not None:
        parts[CHIP_READER] = _chip_reader(chip_reader)
    return parts


def queues_of(health: DeviceHealth) -> Mapping[str, int]:
    """How much waits in each queue of the kiosk's own."""
    return {PRINTING: health.to_print, UNCLEAR: len(health.unclear)}


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


def _chip_reader(state: ChipReaderState) -> PartReport:
    match state:
        case ChipReaderState.CARD | ChipReaderState.EMPTY:
            return PartReport(PartState.WELL)
        case ChipReaderState.NO_READER:
            return PartReport(PartState.DOWN, "unplugged")
        case ChipReaderState.NO_SERVICE:
            return PartReport(PartState.DOWN, "broken")
        case ChipReaderState.STOPPED:
            return PartReport(PartState.UNKNOWN, state.value)
        case _ as unreachable:
            assert_never(unreachable)
