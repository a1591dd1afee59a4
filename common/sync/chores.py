# SPDX-License-Identifier: GPL-3.0-or-later
"""What is looked after every second: the clock, the store, what waits to be kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from common.storage.kept import Kept
from common.storage.store import DeviceStore
from common.storage.trouble import StoreTrouble, TroubleReason
from common.sync.clock_offset import CorrectedClock
from common.sync.keeper import Keeper
from common.sync.knowledge import Knowledge
from common.sync.view import StationWarning

_OFFSET_STEP = 1.0
"""Seconds by which the clock's offset must have changed to be kept anew."""

_REOPENED = (StoreTrouble(TroubleReason.DAMAGED), StoreTrouble(TroubleReason.IN_USE))


class Chores:
    """Keeps the device's house in order. :meth:`load` at the start, :meth:`run` every second."""

    def __init__(
        self,
        knowledge: Knowledge,
        store: DeviceStore,
        keeper: Keeper,
        corrected: CorrectedClock,
        take_up: Sequence[Callable[[Kept], None]],
        ticks: Sequence[Callable[[], None]],
    ) -> None:
        """Hand what was kept to each of ``take_up``, in this order; ``ticks`` look at the clock."""
        self._knowledge = knowledge
        self._store = store
        self._keeper = keeper
        self._corrected = corrected
        self._take_up = take_up
        self._ticks = ticks
        self._kept_offset = 0.0

    def load(self) -> None:
        """Open the store and take up what was kept, or warn that it cannot be done yet."""
        kept = self._keeper.open()
        if isinstance(kept, StoreTrouble):
            self._knowledge.warn(StationWarning.STORE_TROUBLE)
            return
        self._kept_offset = kept.meta.clock_offset
        for take_up in self._take_up:
            take_up(kept)
        self._knowledge.unwarn(StationWarning.STORE_TROUBLE)

    def run(self) -> None:
        """Do what is due."""
        trouble = self._keeper.trouble
        if not self._knowledge.loaded or trouble in _REOPENED:
            self.load()
        elif trouble is not None or abs(self._corrected.offset - self._kept_offset) >= _OFFSET_STEP:
            self._keep_offset()
        if self._keeper.trouble is None:
            self._knowledge.unwarn(StationWarning.STORE_TROUBLE)
        else:
            self._knowledge.warn(StationWarning.STORE_TROUBLE)
        for tick in self._ticks:
            tick()
        self._keeper.save(self._corrected.now())
        self._store.tidy()

    def _keep_offset(self) -> None:
        """Write something small: it shows whether the store is well again, too."""
        offset = self._corrected.offset
        kept = self._keeper.watch(self._store.keep_clock_offset(offset))
        if not isinstance(kept, StoreTrouble):
            self._kept_offset = offset
