# SPDX-License-Identifier: GPL-3.0-or-later
"""Works out the waits beside the window's thread, and not more often than anybody can read."""

from __future__ import annotations

import logging
from collections.abc import Callable

from common.domain.identifiers import CounterId
from common.domain.office import Office
from common.domain.state import OfficeState
from common.ui.operation import Operations
from display.flow.waits import ServiceWait, waits
from display.station_port import DisplayStation

_log = logging.getLogger(__name__)

LEAST_GAP_S = 2.0
"""Between two forecasts after something has changed."""

LONGEST_GAP_S = 30.0
"""Between two forecasts while nothing changes but the time."""


class Waiting:
    """The latest waits. For the window's thread."""

    def __init__(self, operations: Operations, taken: Callable[[], None]) -> None:
        """Have ``taken`` called when there are new ones."""
        self._operations = operations
        self._taken = taken
        self._asked_at = float("-inf")
        self._asked_for: tuple[Office, OfficeState] | None = None
        self._busy = False
        self.latest: tuple[ServiceWait, ...] = ()

    def refresh(
        self, station: DisplayStation, office: Office, counters: frozenset[CounterId]
    ) -> None:
        """Ask for new ones if it is time."""
        state, at = station.view.state, station.now()
        passed = at.timestamp() - self._asked_at
        changed = self._asked_for is None or (
            self._asked_for[0] is not office or self._asked_for[1] is not state
        )
        if self._busy or passed < (LEAST_GAP_S if changed else LONGEST_GAP_S):
            return
        self._busy, self._asked_at = True, at.timestamp()
        self._asked_for = (office, state)
        self._operations.run(lambda: waits(office, state, counters, at), self._take, self._failed)

    def _take(self, fresh: tuple[ServiceWait, ...]) -> None:
        self._busy = False
        if fresh != self.latest:
            self.latest = fresh
            self._taken()

    def _failed(self, error: Exception) -> None:
        # The lobby keeps the last waits; calls go on.
        self._busy = False
        _log.error("the waits cannot be worked out", exc_info=error)
