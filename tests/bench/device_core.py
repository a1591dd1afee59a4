# SPDX-License-Identifier: GPL-3.0-or-later
"""A device without its window."""

from __future__ import annotations

import time
from pathlib import Path
from threading import Event as Flag

from common.storage.settings import DATABASE_FILE, DeviceSettings
from common.storage.store import DeviceStore
from common.storage.system import SystemChance, SystemClock, UuidIds
from common.sync.station import Station
from common.sync.view import Connectivity, LogEvent, View
from tests.bench.figures import BenchError

_PATIENCE_S = 60.0


def run_until_online(settings: DeviceSettings, data: Path) -> tuple[float, View]:
    """Start a device, stop it once it is in step; return the seconds and what it knew then.

    Raises:
        BenchError: it did not get in step.
    """
    clock = SystemClock()
    station = Station(
        settings, DeviceStore(data / DATABASE_FILE, clock), clock, UuidIds(), SystemChance()
    )
    online = Flag()

    def listen(view: View, _: tuple[LogEvent, ...]) -> None:
        if view.connectivity is Connectivity.ONLINE:
            online.set()

    station.subscribe(listen)
    began = time.monotonic()
    try:
        station.start()
        came = online.wait(_PATIENCE_S)
        seconds, view = time.monotonic() - began, station.view
    finally:
        station.stop()
    if not came:
        message = f"the device was not online after {_PATIENCE_S:.0f} s"
        raise BenchError(message)
    return seconds, view
