# SPDX-License-Identifier: GPL-3.0-or-later
"""What a counter runs on once it has started, whoever provides it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Loaded in the worker, after the first frame.
    from common.devices.code_scanner.interface import CodeScanner
    from common.domain.events import Event
    from common.domain.identifiers import DeviceId
    from common.domain.office import ScannerSetup
    from common.domain.ports import Ids
    from counter.flow.paying_ports import DeskHardware
    from counter.flow.ports import ReadCode, RunningStation
    from counter.flow.promotion import Promotion


@dataclass(frozen=True, slots=True)
class Booted:
    """``announce`` tells an isolated counter's calls; ``stop`` ends station and calls.

    ``promote`` makes this computer the office's server; it blocks for seconds. ``ids`` names what
    is begun here; ``hardware`` is the card terminal and the page printer.
    """

    station: RunningStation
    device: DeviceId
    read_code: ReadCode
    announce: Callable[[tuple[Event, ...]], None]
    promote: Callable[[], Promotion]
    scanner: Callable[[ScannerSetup], CodeScanner]
    stop: Callable[[], None]
    ids: Ids
    hardware: DeskHardware


@dataclass(frozen=True, slots=True)
class NotSetUp:
    """This computer is no counter yet. ``detail`` tells a technician where to look."""

    detail: str
