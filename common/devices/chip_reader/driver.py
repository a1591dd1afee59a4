# SPDX-License-Identifier: GPL-3.0-or-later
"""A chip reader on PC/SC: readers, cards and the card service itself may come and go."""

from __future__ import annotations

import logging
from threading import Event, Lock, Thread

from common.devices.chip_reader.pcsc import (
    CHANGED,
    EVENTS_FROM_BIT,
    MUTE,
    NO_CHANGE,
    PRESENT,
    READER_LEFT,
    UNAWARE,
    Context,
    PcscCalls,
    PcscError,
    PyscardCalls,
)
from common.devices.chip_reader.pcsc_card import ANSWER_LIMIT_S, PcscCard
from common.devices.chip_reader.port import CardOnReader, ChipReaderState, OnState

_LOOK_S = 0.3
"""So often readers are listed anew; a card is told without waiting for that."""

_SERVICE_RETRY_S = 1.0
_STOP_LIMIT_S = 1.0

_log = logging.getLogger(__name__)


class PcscChipReader:
    """The first reader whose name holds ``name``; any reader where it is empty."""

    def __init__(
        self,
        name: str = "",
        calls: PcscCalls | None = None,
        answer_limit_s: float = ANSWER_LIMIT_S,
    ) -> None:
        """Prepare; the card service is reached after ``start``."""
        self._name = name.casefold()
        self._calls = calls or PyscardCalls()
        self._answer_limit_s = answer_limit_s
        self._state = ChipReaderState.STOPPED
        self._on_state: OnState = _nobody
        self._stopping = Event()
        self._lock = Lock()
        self._reader: str | None = None
        self._card: PcscCard | None = None
        self._known = UNAWARE
        self._thread = Thread(target=self._run, name="chip reader", daemon=True)

    @property
    def state(self) -> ChipReaderState:
        """See ``ChipReader``."""
        return self._state

    def start(self, *, on_state: OnState) -> None:
        """See ``ChipReader``. Raises RuntimeError if it was begun before."""
        self._on_state = on_state
        self._thread.start()

    def connect(self) -> CardOnReader | None:
        """See ``ChipReader``; a card connected before is let go of."""
        with self._lock:
            if self._card is not None:
                # We hold a card alone: even from ourselves, until the service is told.
                self._card.close()
                self._card.await_end()
            if self._state is not ChipReaderState.CARD or self._reader is None:
                return None
            card = PcscCard(self._calls, self._reader, self._answer_limit_s)
            self._card = card
        if card.started():
            return card
        card.close()
        return None

    def stop(self) -> None:
        """See ``ChipReader``."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(_STOP_LIMIT_S)
        self._left()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                context = self._calls.establish()
            except PcscError as error:
                _log.debug("no card service: %s", error)
                self._tell(ChipReaderState.NO_SERVICE)
                self._stopping.wait(_SERVICE_RETRY_S)
                continue
            try:
                self._watch(context)
            except PcscError as error:
                _log.debug("the card service has gone: %s", error)
                self._tell(ChipReaderState.NO_SERVICE)
            self._let_go(context)
        self._tell(ChipReaderState.STOPPED)

    def _let_go(self, context: Context) -> None:
        try:
            self._calls.release(context)
        except PcscError as error:
            _log.debug("a context of a service that is gone: %s", error)

    def _watch(self, context: Context) -> None:
        """Look until stopped. Raises PcscError when the service goes."""
        # Another service counts anew.
        self._reader = None
        while not self._stopping.is_set():
            reader = self._chosen(self._calls.readers(context))
            if reader != self._reader:
                self._left()
                self._reader, self._known = reader, UNAWARE
            if reader is None:
                self._tell(ChipReaderState.NO_READER)
                self._stopping.wait(_LOOK_S)
                continue
            try:
                bits = self._calls.await_change(context, reader, self._known, _LOOK_S)
            except PcscError as error:
                if error.code in READER_LEFT:
                    self._reader = None
                    self._tell(ChipReaderState.NO_READER)
                elif error.code != NO_CHANGE:
                    raise
                continue
            self._take(bits)

    def _chosen(self, names: tuple[str, ...]) -> str | None:
        return next((name for name in names if self._name in name.casefold()), None)

    def _take(self, bits: int) -> None:
        """What a reader's state bits say; their upper half counts insertions and removals."""
        before, self._known = self._known, bits & ~CHANGED
        present = bool(bits & PRESENT) and not bits & MUTE
        if not present:
            self._tell(ChipReaderState.EMPTY)
            return
        if before >> EVENTS_FROM_BIT != bits >> EVENTS_FROM_BIT:
            self._tell(ChipReaderState.EMPTY)
        self._tell(ChipReaderState.CARD)

    def _left(self) -> None:
        card = self._card
        if card is not None:
            card.close()

    def _tell(self, state: ChipReaderState) -> None:
        if state is not ChipReaderState.CARD:
            self._left()
        if state is self._state:
            return
        self._state = state
        _log.info("chip reader: %s", state.value)
        self._on_state(state)


def _nobody(state: ChipReaderState) -> None:
    del state
