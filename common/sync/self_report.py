# SPDX-License-Identifier: GPL-3.0-or-later
"""What a device says of itself: as its program has told its parts, and as the link knows it.

None of it goes into the log or the outbox. A report that is lost is made up for by the next one.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.metadata import version
from threading import Lock

from common.domain.alerts import standing
from common.domain.identifiers import DeviceId
from common.domain.ports import Clock
from common.storage.store import DeviceStore
from common.sync.clock_offset import CorrectedClock
from common.sync.knowledge import Knowledge
from common.wire.device_reports import OUTBOX, REQUESTS, DeviceReport, PartReport

_MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Told:
    """What the program has told, and when (monotonic seconds); nothing before the first time."""

    parts: Mapping[str, PartReport] = field(default_factory=dict)
    queues: Mapping[str, int] = field(default_factory=dict)
    at: float | None = None


class SelfReport:
    """Puts a device's report together. Thread-safe."""

    def __init__(
        self,
        device: DeviceId,
        knowledge: Knowledge,
        store: DeviceStore,
        corrected: CorrectedClock,
        clock: Clock,
    ) -> None:
        """The program has told nothing yet."""
        self._device = device
        self._knowledge = knowledge
        self._store = store
        self._corrected = corrected
        self._clock = clock
        self._lock = Lock()
        self._told = Told()
        self._version = ""

    def tell(self, parts: Mapping[str, PartReport], queues: Mapping[str, int]) -> bool:
        """The program tells how its parts are; whether one of them is otherwise than before."""
        told = Told(dict(parts), dict(queues), self._clock.monotonic())
        with self._lock:
            before, self._told = self._told, told
        return before.parts != told.parts

    def pressing(self) -> DeviceReport:
        """What cannot wait: parts, warnings and alerts."""
        view = self._knowledge.view
        alerts = standing(view.state.alerts, self._device)
        return DeviceReport(
            parts=self._told.parts,
            warnings=tuple(sorted(view.warnings)),
            alerts={alert.value: told.since for alert, told in alerts.items()},
        )

    def whole(self) -> DeviceReport:
        """Everything; asks for the disk."""
        pressing, told, view = self.pressing(), self._told, self._knowledge.view
        free, whole = self._disk()
        queues = {OUTBOX: view.pending, REQUESTS: len(view.requests_waiting)}
        silent = None if told.at is None else self._clock.monotonic() - told.at
        # A correction to be added is negative where the clock is ahead.
        ahead = -self._corrected.offset if self._corrected.met_server else None
        return DeviceReport(
            version=self._own_version(),
            clock_ahead_s=None if ahead is None else round(ahead, 3),
            disk_free_mb=free,
            disk_mb=whole,
            parts=told.parts,
            queues={**queues, **told.queues},
            warnings=pressing.warnings,
            alerts=pressing.alerts,
            silent_s=None if silent is None else round(silent, 1),
        )

    def _own_version(self) -> str:
        # Looked for on the disk, so not before there is somebody to tell.
        self._version = self._version or version("nobat")
        return self._version

    def _disk(self) -> tuple[int | None, int | None]:
        try:
            usage = shutil.disk_usage(self._store.folder)
        except OSError:
            return None, None
        return usage.free // _MB, usage.total // _MB
