# SPDX-License-Identifier: GPL-3.0-or-later
"""The chip reader of this kiosk: fitted by the set-up, and read in a worker of its own."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from common.devices.chip_reader.port import CardOnReader, ChipReader, ChipReaderState
from common.domain.office import ChipReaderSetup
from common.domain.opening import business_day
from common.identity.chip.link import CardGoneError
from common.ui.operation import Operations
from kiosk.card import CardFault
from kiosk.flow.inputs import ChipFailed, ChipProgressed, ChipPut, ChipRead, Input
from kiosk.flow.state import ReadChip
from kiosk.station_port import KioskStation

if TYPE_CHECKING:
    # Loaded in the worker, with the first card.
    from kiosk.chip_reading import ChipJudge

MakeChipReader = Callable[[ChipReaderSetup], ChipReader]
MakeJudge = Callable[[], "ChipJudge"]
_Outcome = ChipRead | ChipFailed

_log = logging.getLogger(__name__)


class ChipDesk(QObject):
    """Turns what happens at the chip reader into inputs of the flow; keeps nothing of it."""

    stateChanged = Signal()
    _told = Signal(int, object)
    _seen = Signal(object)

    def __init__(
        self,
        station: KioskStation,
        make: MakeChipReader,
        make_judge: MakeJudge,
        parent: QObject | None = None,
    ) -> None:
        """Read nothing yet; ``make`` fits a reader once the set-up names one."""
        super().__init__(parent)
        self._station = station
        self._make = make
        self._make_judge = make_judge
        self._judge: ChipJudge | None = None
        self._setup: ChipReaderSetup | None = None
        self._reader: ChipReader | None = None
        self._work: Operations | None = None
        self._take: Callable[[Input], None] = _nobody
        self._number = 0
        self._told.connect(self._hand_on, Qt.ConnectionType.QueuedConnection)
        self._seen.connect(self._state_changed, Qt.ConnectionType.QueuedConnection)

    @property
    def state(self) -> ChipReaderState | None:
        """How the reader is; None if the office has given this kiosk none."""
        return None if self._reader is None else self._reader.state

    def connect_to(self, take: Callable[[Input], None]) -> None:
        """Hand what happens to ``take``, on the GUI thread."""
        self._take = take

    def fit(self, setup: ChipReaderSetup | None) -> None:
        """Use the reader of ``setup``; does nothing if it is in use already."""
        if setup == self._setup:
            return
        self.close()
        self._setup = setup
        if setup is None:
            return
        self._work = Operations(self)
        self._reader = self._make(setup)
        self._reader.start(on_state=self._seen.emit)

    def read(self, order: ReadChip) -> None:
        """Read the card that lies there; what comes of it is handed on."""
        reader, work = self._reader, self._work
        if reader is None or work is None:
            return
        self._number += 1
        number = self._number
        work.run(
            lambda: self._read(reader, order, number),
            lambda outcome: self._hand_on(number, outcome),
            _failed,
        )

    def abandon(self) -> None:
        """Nobody waits for the card that is being read any more."""
        self._number += 1

    def close(self) -> None:
        """Stop reading."""
        self.abandon()
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.stop()
        work, self._work = self._work, None
        if work is not None:
            work.close()

    def _state_changed(self, state: ChipReaderState) -> None:
        self.stateChanged.emit()
        reader, work = self._reader, self._work
        if state is ChipReaderState.CARD and reader is not None and work is not None:
            work.run(lambda: self._look(reader), self._looked, _failed)

    def _looked(self, found: ChipPut | None) -> None:
        if found is not None:
            self._take(found)

    def _hand_on(self, number: int, what: Input) -> None:
        if number == self._number:
            self._take(what)

    def _look(self, reader: ChipReader) -> ChipPut | None:
        """What kind of chip was put on; None if it is gone already. In the worker."""
        card = reader.connect()
        if card is None:
            return None
        try:
            return ChipPut(self._judging().takes_number(card))
        except CardGoneError:
            return None
        finally:
            card.close()

    def _read(self, reader: ChipReader, order: ReadChip, number: int) -> _Outcome:
        """In the worker."""
        judge, station = self._judging(), self._station
        office = station.view.office
        card = reader.connect()
        if office is None or card is None:
            return ChipFailed(CardFault.CHIP_PULLED_OUT)
        now = station.now()
        today = business_day(office, now)
        link = _Wanted(card, lambda: number == self._number)
        try:
            return judge.read(
                link,
                order,
                now,
                today,
                station.day_keys(today),
                lambda share: self._told.emit(number, ChipProgressed(share)),
            )
        finally:
            card.close()

    def _judging(self) -> ChipJudge:
        if self._judge is None:
            self._judge = self._make_judge()
        return self._judge


class _Wanted:
    """The link to a card as long as somebody waits for it."""

    def __init__(self, card: CardOnReader, is_wanted: Callable[[], bool]) -> None:
        self._card = card
        self._is_wanted = is_wanted

    def transmit(self, apdu: bytes) -> bytes:
        if not self._is_wanted():
            raise CardGoneError
        return self._card.transmit(apdu)


def _nobody(what: Input) -> None:
    del what


def _failed(error: Exception) -> None:
    _log.error("work at the chip reader failed", exc_info=error)
