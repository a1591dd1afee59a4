# SPDX-License-Identifier: GPL-3.0-or-later
"""What a counter tells supervisors of what stands on its desk."""

from __future__ import annotations

from collections.abc import Mapping

from common.devices.scanning import ScannerState
from common.wire.device_reports import CODE_SCANNER, PartReport, PartState

_SCANNERS = {
    ScannerState.READY: PartReport(),
    ScannerState.UNPLUGGED: PartReport(PartState.DOWN, ScannerState.UNPLUGGED.value),
    ScannerState.STOPPED: PartReport(PartState.UNKNOWN, ScannerState.STOPPED.value),
}


def parts_of(
    scanner: ScannerState | None, hardware: Mapping[str, PartReport]
) -> Mapping[str, PartReport]:
    """Each part that is set up; ``hardware`` are terminal and page printer."""
    return hardware if scanner is None else {CODE_SCANNER: _SCANNERS[scanner], **hardware}
