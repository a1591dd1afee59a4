# SPDX-License-Identifier: GPL-3.0-or-later
"""A chip reader without a reader, for tests: cards, cable and service come and go on command."""

from __future__ import annotations

from common.devices.chip_reader.port import CardOnReader, ChipReaderState, OnState
from common.identity.chip.link import CardGoneError, CardLink


class FakeChipReader:
    """Calls back at once, in the caller's thread."""

    def __init__(self) -> None:
        """A reader without a card, not started."""
        self._service = True
        self._plugged = True
        self._card: CardLink | None = None
        self._patience: int | None = None
        self._link: _FakeLink | None = None
        self._told = ChipReaderState.STOPPED
        self._on_state: OnState | None = None

    @property
    def state(self) -> ChipReaderState:
        """See ``ChipReader``."""
        return self._told

    def start(self, *, on_state: OnState) -> None:
        """See ``ChipReader``."""
        self._on_state = on_state
        self._tell()

    def connect(self) -> CardOnReader | None:
        """See ``ChipReader``."""
        self._let_go()
        if self._told is not ChipReaderState.CARD or self._card is None:
            return None
        self._link = _FakeLink(self, self._card, self._patience)
        return self._link

    def stop(self) -> None:
        """See ``ChipReader``."""
        self._let_go()
        on_state, self._on_state = self._on_state, None
        if on_state is not None:
            self._told = ChipReaderState.STOPPED
            on_state(self._told)

    def put(self, card: CardLink, *, pulled_out_after: int | None = None) -> None:
        """A card is laid on; it is taken away during the command after so many."""
        self._card, self._patience = card, pulled_out_after
        self._tell()

    def take(self) -> None:
        """The card is taken away."""
        self._card = None
        self._tell()

    def unplug(self) -> None:
        """The reader's cable comes loose."""
        self._plugged = False
        self._tell()

    def plug(self) -> None:
        """The cable is put back."""
        self._plugged = True
        self._tell()

    def stop_service(self) -> None:
        """The machine's card service ends."""
        self._service = False
        self._tell()

    def start_service(self) -> None:
        """It runs again."""
        self._service = True
        self._tell()

    def _tell(self) -> None:
        state = self._now()
        if state is not ChipReaderState.CARD:
            self._let_go()
        if self._on_state is not None and state is not self._told:
            self._told = state
            self._on_state(state)

    def _now(self) -> ChipReaderState:
        if not self._service:
            return ChipReaderState.NO_SERVICE
        if not self._plugged:
            return ChipReaderState.NO_READER
        return ChipReaderState.EMPTY if self._card is None else ChipReaderState.CARD

    def _let_go(self) -> None:
        if self._link is not None:
            self._link.close()
            self._link = None


class _FakeLink:
    def __init__(self, reader: FakeChipReader, card: CardLink, patience: int | None) -> None:
        self._reader = reader
        self._card: CardLink | None = card
        self._left = patience

    def transmit(self, apdu: bytes) -> bytes:
        if self._left == 0:
            self._reader.take()
        if self._card is None:
            raise CardGoneError
        if self._left is not None:
            self._left -= 1
        return self._card.transmit(apdu)

    def close(self) -> None:
        self._card = None
