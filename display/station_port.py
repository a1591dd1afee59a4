# SPDX-License-Identifier: GPL-3.0-or-later
"""What the display needs of the device's core, of the LAN and of the loudspeaker."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol

from common.devices.voice.port import Player
from common.storage.settings import DeviceSettings
from common.sync.station import Listener
from common.sync.view import View
from common.wire.device_reports import PartReport


class DisplayStation(Protocol):
    """One device's core, as a display sees it; see ``Station`` for what each promises."""

    @property
    def settings(self) -> DeviceSettings:
        """Which device this is."""
        ...

    @property
    def view(self) -> View:
        """What the device knows now."""
        ...

    def start(self) -> None:
        """Load what is kept, then connect."""
        ...

    def stop(self) -> None:
        """End all work."""
        ...

    def now(self) -> datetime:
        """The corrected time, UTC."""
        ...

    def tell_parts(self, parts: Mapping[str, PartReport], queues: Mapping[str, int]) -> None:
        """Say how what is connected to this device is, and how much waits in its queues."""
        ...

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Be told of changes, in worker threads."""
        ...


class Ear(Protocol):
    """Hears the calls of isolated counters; see ``common.sync.lan.LanListener``."""

    def start(self) -> None:
        """Listen in a thread."""
        ...

    def stop(self) -> None:
        """End within a second."""
        ...


class Loudspeaker(Player, Protocol):
    """A player that can be turned up and down."""

    def set_volume(self, percent: int) -> None:
        """Play from now on at 0 to 100 percent."""
        ...
