# SPDX-License-Identifier: GPL-3.0-or-later
"""The chip reader as the conductor knows it: its code is loaded where the office has set one up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from common.domain.office import ChipReaderSetup
from kiosk.flow.inputs import Input
from kiosk.flow.state import ReadChip

if TYPE_CHECKING:
    from common.devices.chip_reader.port import ChipReaderState
    from kiosk.shell.chip_desk import ChipDesk


class Chips:
    """Nothing, until a set-up names a chip reader."""

    def __init__(self, make: Callable[[], ChipDesk]) -> None:
        """Make the desk with ``make``, on the GUI thread."""
        self._make = make
        self._desk: ChipDesk | None = None
        self._take: Callable[[Input], None] = _nobody
        self._changed: Callable[[], None] = _nothing

    @property
    def state(self) -> ChipReaderState | None:
        """How the reader is; None if the office has given this kiosk none."""
        return None if self._desk is None else self._desk.state

    @property
    def works(self) -> bool:
        """Whether a card that is put on would be seen."""
        return self.state is not None and self.state.works

    @property
    def card_there(self) -> bool:
        """Whether a card lies on the reader."""
        return self.state is not None and self.state.has_card

    def connect_to(self, take: Callable[[Input], None], changed: Callable[[], None]) -> None:
        """Hand what happens to ``take``, and call ``changed`` when the reader's state has."""
        self._take, self._changed = take, changed

    def fit(self, setup: ChipReaderSetup | None) -> None:
        """Use the reader of ``setup``."""
        if self._desk is None:
            if setup is None:
                return
            self._desk = self._make()
            self._desk.connect_to(self._take)
            self._desk.stateChanged.connect(self._changed)
        self._desk.fit(setup)

    def read(self, order: ReadChip) -> None:
        """Read the card that lies there."""
        if self._desk is not None:
            self._desk.read(order)

    def abandon(self) -> None:
        """Nobody waits for a card any more."""
        if self._desk is not None:
            self._desk.abandon()

    def close(self) -> None:
        """Stop reading."""
        if self._desk is not None:
            self._desk.close()


def _nobody(what: Input) -> None:
    del what


def _nothing() -> None:
    """Nobody wants to know."""
