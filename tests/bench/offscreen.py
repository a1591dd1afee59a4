# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs with a window that exists in memory only."""

from __future__ import annotations

from typing import Final

OFFSCREEN: Final = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QT_QUICK_CONTROLS_STYLE": "Basic",
}
"""The environment of such a program."""

KIOSK_SIZE: Final = (1080, 1920)
DISPLAY_SIZE: Final = (1920, 1080)
COUNTER_SIZE: Final = (400, 780)
