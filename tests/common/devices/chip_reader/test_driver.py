# SPDX-License-Identifier: GPL-3.0-or-later
"""The PC/SC driver where timing and several readers count, over a stand-in of PC/SC."""

from __future__ import annotations

from collections.abc import Iterator
from queue import Queue
from threading import Thread
from time import monotonic

import pytest

from common.devices.chip_reader.driver import PcscChipReader
from common.devices.chip_reader.port import ChipReaderState
from common.identity.chip.link import CardGoneError
from tests.common.devices.chip_reader.rigs import GREETED, GREETING, LIMIT_S, NAME, Parrot
from tests.log_watch import LogWatch
from tests.virtual.card_slots import CardSlots

CARD, EMPTY, NO_READER = ChipReaderState.CARD, ChipReaderState.EMPTY, ChipReaderState.NO_READER
OTHER = "Built-in Reader 01 00"


class Watched:
    """A driver that was started, and what it tells."""

    def __init__(self, slots: CardSlots, name: str = "", answer_limit_s: float = 5.0) -> None:
        self.told: Queue[ChipReaderState] = Queue()
        self.driver = PcscChipReader(name, slots, answer_limit_s)
        self.driver.start(on_state=self.told.put)

    def until(self, state: ChipReaderState) -> None:
        while self.told.get(timeout=LIMIT_S) is not state:
            pass


@pytest.fixture
def slots() -> CardSlots:
    return CardSlots(OTHER, NAME)


@pytest.fixture
def watched(slots: CardSlots, request: pytest.FixtureRequest) -> Iterator[Watched]:
    made = Watched(slots, getattr(request, "param", ""))
    yield made
    made.driver.stop()


def test_without_a_name_the_first_reader_is_used(slots: CardSlots, watched: Watched) -> None:
    watched.until(EMPTY)
    slots.put(NAME, Parrot(b"wrong").transmit)
    slots.put(OTHER, Parrot(b"right").transmit)
    watched.until(CARD)
    link = watched.driver.connect()
    assert link is not None
    assert link.transmit(GREETING) == b"right" + GREETED


@pytest.mark.parametrize("watched", ["office reader"], indirect=True)
def test_a_reader_is_found_by_a_part_of_its_name(slots: CardSlots, watched: Watched) -> None:
    watched.until(EMPTY)
    slots.put(OTHER, Parrot(b"wrong").transmit)
    slots.put(NAME, Parrot(b"right").transmit)
    watched.until(CARD)
    link = watched.driver.connect()
    assert link is not None
    assert link.transmit(GREETING) == b"right" + GREETED


@pytest.mark.parametrize("watched", ["desk reader"], indirect=True)
def test_other_readers_do_not_stand_in_for_the_named_one(
    slots: CardSlots, watched: Watched
) -> None:
    watched.until(NO_READER)
    slots.put(OTHER, Parrot().transmit)
    slots.plug("Desk Reader 02 00")
    assert watched.told.get(timeout=LIMIT_S) is EMPTY


def test_a_card_that_does_not_answer_to_power_is_no_card(
    slots: CardSlots, watched: Watched
) -> None:
    watched.until(EMPTY)
    slots.put(OTHER, Parrot().transmit, mute=True)
    slots.take(OTHER)
    slots.put(OTHER, Parrot().transmit)
    assert watched.told.get(timeout=LIMIT_S) is CARD


def test_a_card_that_is_changed_for_another_between_two_looks_is_told(
    slots: CardSlots, watched: Watched
) -> None:
    watched.until(EMPTY)
    slots.put(OTHER, Parrot(b"old").transmit)
    watched.until(CARD)
    link = watched.driver.connect()
    assert link is not None
    slots.swap(OTHER, Parrot(b"new").transmit)
    assert watched.told.get(timeout=LIMIT_S) is EMPTY
    assert watched.told.get(timeout=LIMIT_S) is CARD
    with pytest.raises(CardGoneError):
        link.transmit(GREETING)


def test_a_card_pulled_out_while_it_works_is_gone_at_once(
    slots: CardSlots, watched: Watched
) -> None:
    watched.until(EMPTY)
    card = Parrot(hangs=True)
    slots.put(OTHER, card.transmit)
    watched.until(CARD)
    link = watched.driver.connect()
    assert link is not None

    def pull_out() -> None:
        assert card.asked.wait(LIMIT_S)
        slots.take(OTHER)

    Thread(target=pull_out).start()
    began = monotonic()
    with pytest.raises(CardGoneError):
        link.transmit(GREETING)
    assert monotonic() - began < 1.0
    card.release.set()


def test_a_chip_that_hangs_is_given_up(slots: CardSlots, expected_log: LogWatch) -> None:
    expected_log("chip has not answered for 0.05 s")
    watched = Watched(slots, answer_limit_s=0.05)
    watched.until(EMPTY)
    card = Parrot(hangs=True)
    slots.put(OTHER, card.transmit)
    watched.until(CARD)
    link = watched.driver.connect()
    assert link is not None
    with pytest.raises(CardGoneError):
        link.transmit(GREETING)
    card.release.set()
    watched.driver.stop()


def test_letting_go_of_a_card_resets_it(slots: CardSlots, watched: Watched) -> None:
    watched.until(EMPTY)
    slots.put(OTHER, Parrot().transmit)
    watched.until(CARD)
    first = watched.driver.connect()
    assert first is not None
    first.close()
    second = watched.driver.connect()
    assert second is not None
    assert second.transmit(GREETING) == GREETED
    assert slots.resets == 1
