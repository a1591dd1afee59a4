# SPDX-License-Identifier: GPL-3.0-or-later
"""What the kiosk needs of ``common.sync.station.Station``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol, TypeVar

from common.devices.printer.journal import JobStore
from common.domain.commands import Command
from common.storage.settings import DeviceSettings
from common.sync.answers import ActAnswer
from common.sync.station import Listener, Seal
from common.sync.view import View
from common.wire.device_reports import PartReport

if TYPE_CHECKING:
    from common.sync.request_line import Task

T = TypeVar("T")


class KioskStation(Protocol):
    """One device's core, as a kiosk sees it; see ``Station`` for what each promises."""

    @property
    def settings(self) -> DeviceSettings:
        """Which device this is."""
        ...

    @property
    def view(self) -> View:
        """What the device knows now."""
        ...

    @property
    def jobs(self) -> JobStore:
        """The print journal."""
        ...

    @property
    def signing_key(self) -> bytes | None:
        """The key that ticket codes are signed with."""
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

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Be told of changes, in worker threads."""
        ...

    def act(self, command: Command, sealed: Seal | None = None) -> ActAnswer:
        """Decide and keep; blocks for a disk flush."""
        ...

    def tell_parts(self, parts: Mapping[str, PartReport], queues: Mapping[str, int]) -> None:
        """Say how what is connected to this device is, and how much waits in its queues."""
        ...

    def request(self, task: Task[T], answer: Callable[[T], None]) -> None:
        """Ask about a request; ``answer`` is called once, in a worker thread."""
        ...

    def day_keys(self, day: date) -> bytes | None:
        """The data key of a business day."""
        ...
