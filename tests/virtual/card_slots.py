# SPDX-License-Identifier: GPL-3.0-or-later
"""A stand-in for the calls of PC/SC: readers, cards and the service change on command."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from threading import Condition, Event

from common.devices.chip_reader.pcsc import (
    CARD_REMOVED,
    CHANGED,
    EMPTY,
    EVENTS_FROM_BIT,
    MUTE,
    NO_CARD,
    NO_CHANGE,
    NO_SERVICE,
    PRESENT,
    SHARING_VIOLATION,
    T1,
    UNKNOWN_READER,
    Context,
    Handle,
    PcscError,
)

Answer = Callable[[bytes], bytes]

_RESET_S = 0.05
"""So long takes a card to be reset; until then it is held."""


@dataclass(eq=False)
class _Slot:
    card: Answer | None = None
    events: int = 0
    mute: bool = False


class CardSlots:
    """Stands for ``PcscCalls``; as thread-safe as the service is."""

    def __init__(self, *readers: str) -> None:
        self._changed = Condition()
        self._runs = True
        self._slots = {name: _Slot() for name in readers}
        self._unplugged: dict[str, _Slot] = {}
        self._numbers = count(1)
        self._contexts: set[int] = set()
        self._handles: dict[int, tuple[_Slot, Answer]] = {}
        self._slow = Event()
        self.resets = 0

    # What a person does.

    def put(self, reader: str, card: Answer, *, mute: bool = False) -> None:
        """Lay a card on; a mute one does not answer to being powered."""
        with self._changed:
            slot = self._slots[reader]
            slot.card, slot.mute, slot.events = card, mute, slot.events + 1
            self._changed.notify_all()

    def take(self, reader: str) -> None:
        """Pull the card out."""
        with self._changed:
            slot = self._slots[reader]
            slot.card, slot.events = None, slot.events + 1
            self._changed.notify_all()

    def swap(self, reader: str, card: Answer) -> None:
        """Change the card for another faster than anybody looks."""
        with self._changed:
            slot = self._slots[reader]
            slot.card, slot.events = card, slot.events + 2
            self._changed.notify_all()

    def plug(self, reader: str) -> None:
        """Plug a reader in, with the card that lay on it."""
        with self._changed:
            self._slots[reader] = self._unplugged.pop(reader, _Slot())
            self._changed.notify_all()

    def unplug(self, reader: str) -> None:
        """Pull a reader's cable."""
        with self._changed:
            slot = self._slots.pop(reader)
            self._unplugged[reader] = _Slot(slot.card, slot.events + 1, slot.mute)
            self._changed.notify_all()

    def stop_service(self) -> None:
        """End the service: nothing that it gave is good any more."""
        with self._changed:
            self._runs = False
            self._contexts.clear()
            self._handles.clear()
            self._changed.notify_all()

    def start_service(self) -> None:
        """Run it again."""
        with self._changed:
            self._runs = True

    # What the driver calls.

    def establish(self) -> Context:
        with self._changed:
            if not self._runs:
                raise PcscError(NO_SERVICE)
            number = next(self._numbers)
            self._contexts.add(number)
            return Context(number)

    def release(self, context: Context) -> None:
        with self._changed:
            self._check(context)
            self._contexts.remove(context)

    def readers(self, context: Context) -> tuple[str, ...]:
        with self._changed:
            self._check(context)
            return tuple(self._slots)

    def await_change(self, context: Context, reader: str, known: int, limit_s: float) -> int:
        with self._changed:
            self._changed.wait_for(lambda: self._bits(reader) != known, limit_s)
            self._check(context)
            bits = self._bits(reader)
            if bits is None:
                raise PcscError(UNKNOWN_READER)
            if bits == known:
                raise PcscError(NO_CHANGE)
            return bits | CHANGED

    def connect(self, context: Context, reader: str) -> Handle:
        with self._changed:
            self._check(context)
            slot = self._slots.get(reader)
            if slot is None:
                raise PcscError(UNKNOWN_READER)
            if slot.card is None:
                raise PcscError(NO_CARD)
            if any(held is slot for held, _ in self._handles.values()):
                raise PcscError(SHARING_VIOLATION)
            number = next(self._numbers)
            self._handles[number] = (slot, slot.card)
            return Handle(number, T1)

    def transmit(self, handle: Handle, apdu: bytes) -> bytes:
        with self._changed:
            slot, card = self._at(handle)
        answer = card(apdu)
        with self._changed:
            if slot.card is not card:
                raise PcscError(CARD_REMOVED)
            return answer

    def disconnect(self, handle: Handle) -> None:
        self._slow.wait(_RESET_S)
        with self._changed:
            try:
                self._at(handle)
            finally:
                self._handles.pop(handle.card, None)
            self.resets += 1

    def _at(self, handle: Handle) -> tuple[_Slot, Answer]:
        if handle.card not in self._handles:
            raise PcscError(CARD_REMOVED)
        slot, card = self._handles[handle.card]
        if slot.card is not card or slot not in self._slots.values():
            raise PcscError(CARD_REMOVED)
        return slot, card

    def _check(self, context: Context) -> None:
        if not self._runs or context not in self._contexts:
            raise PcscError(NO_SERVICE)

    def _bits(self, reader: str) -> int | None:
        slot = self._slots.get(reader)
        if slot is None:
            return None
        here = EMPTY if slot.card is None else PRESENT
        mute = MUTE if slot.card is not None and slot.mute else 0
        return slot.events << EVENTS_FROM_BIT | here | mute
