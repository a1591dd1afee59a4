# SPDX-License-Identifier: GPL-3.0-or-later
"""What a counter runs on once it has started, whoever provides it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from common.devices.code_scanner.interface import CodeScanner
from common.domain.events import Event
from common.domain.identifiers import DeviceId
from common.domain.office import ScannerSetup
from common.sync.view import LogEvent, View
from counter.flow.ports import ReadCode, StationPort


class RunningStation(StationPort, Protocol):
    """A station that has been started."""

    def subscribe(
        self, listener: Callable[[View, tuple[LogEvent, ...]], None]
    ) -> Callable[[], None]:
        """Be told of changes, from other threads."""
        ...


@dataclass(frozen=True, slots=True)
class Booted:
    """``announce`` tells an isolated counter's calls; ``stop`` ends station and calls."""

    station: RunningStation
    device: DeviceId
    read_code: ReadCode
    announce: Callable[[tuple[Event, ...]], None]
    scanner: Callable[[ScannerSetup], CodeScanner]
    stop: Callable[[], None]


@dataclass(frozen=True, slots=True)
class NotSetUp:
    """This computer is no counter yet. ``detail`` tells a technician where to look."""

    detail: str
