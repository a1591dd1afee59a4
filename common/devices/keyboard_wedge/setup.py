# SPDX-License-Identifier: GPL-3.0-or-later
"""How an office's set-up describes a scanner that types, as the wedge wants it."""

from __future__ import annotations

from common.devices.affixes import Affixes
from common.devices.keyboard_wedge.typing import WedgeSettings
from common.domain.office import ScannerSetup


def settings_of(setup: ScannerSetup | None) -> WedgeSettings:
    """The settings of ``setup``; the usual ones where it says nothing of a scanner that types."""
    if setup is None or not setup.types:
        return WedgeSettings()
    return WedgeSettings(
        Affixes(setup.prefix, setup.suffix),
        gap_seconds=setup.gap_ms / 1000,
        by_layout=setup.keyboard == "system",
    )
