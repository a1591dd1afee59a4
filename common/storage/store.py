# SPDX-License-Identifier: GPL-3.0-or-later
"""The device's own SQLite database."""

from __future__ import annotations

from pathlib import Path

from common.domain.ports import Clock


class DeviceStore:
    """The database of one device; safe to share between threads, opened by the station."""

    def __init__(self, path: Path, clock: Clock) -> None:
        """Use the file at ``path``, which is made if it is missing. Touches nothing yet."""
        self._path = path
        self._clock = clock
