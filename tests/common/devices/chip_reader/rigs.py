# SPDX-License-Identifier: GPL-3.0-or-later
"""Chip readers with a person at them: the fake, and the driver over a stand-in of PC/SC."""

from __future__ import annotations

from queue import Queue
from threading import Event
from typing import Protocol

from common.devices.chip_reader.fake import FakeChipReader
from common.devices.chip_reader.port import ChipReader, ChipReaderState
from tests.virtual.card_slots import CardSlots

NAME = "Office Reader 00 00"
LIMIT_S = 10.0

GREETING, GREETED = bytes.fromhex("00A4040C"), bytes.fromhex("9000")


class Parrot:
    """A card that answers every command with its own name and success.

    One that ``hangs`` answers nothing before ``release`` is set.
    """

    def __init__(self, name: bytes = b"", *, hangs: bool = False) -> None:
        self.name = name
        self.asked = Event()
        self.release = Event()
        self._hangs = hangs

    def transmit(self, apdu: bytes) -> bytes:
        assert apdu
        self.asked.set()
        if self._hangs:
            assert self.release.wait(LIMIT_S)
        return self.name + GREETED


class Hand(Protocol):
    """What a person does to reader and service."""

    def put(self, card: Parrot) -> None: ...
    def take(self) -> None: ...
    def unplug(self) -> None: ...
    def plug(self) -> None: ...
    def stop_service(self) -> None: ...
    def start_service(self) -> None: ...


class FakeHand:
    """The person at the fake."""

    def __init__(self, reader: FakeChipReader) -> None:
        self._reader = reader
        self.take = reader.take
        self.unplug = reader.unplug
        self.plug = reader.plug
        self.stop_service = reader.stop_service
        self.start_service = reader.start_service

    def put(self, card: Parrot) -> None:
        self._reader.put(card)


class SlotHand:
    """The person at the stand-in."""

    def __init__(self, slots: CardSlots) -> None:
        self._slots = slots
        self.stop_service = slots.stop_service
        self.start_service = slots.start_service

    def put(self, card: Parrot) -> None:
        self._slots.put(NAME, card.transmit)

    def take(self) -> None:
        self._slots.take(NAME)

    def unplug(self) -> None:
        self._slots.unplug(NAME)

    def plug(self) -> None:
        self._slots.plug(NAME)


class Desk:
    """A reader, the person at it, and what the reader told, in order."""

    def __init__(self, reader: ChipReader, hand: Hand) -> None:
        self.reader = reader
        self.hand = hand
        self.told: Queue[ChipReaderState] = Queue()

    def start(self) -> None:
        self.reader.start(on_state=self.told.put)

    def next(self) -> ChipReaderState:
        return self.told.get(timeout=LIMIT_S)
