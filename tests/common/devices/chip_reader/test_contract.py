# SPDX-License-Identifier: GPL-3.0-or-later
"""What every chip reader promises, asked of the PC/SC driver and of the fake."""

from __future__ import annotations

from collections.abc import Iterator
from queue import Empty

import pytest

from common.devices.chip_reader.driver import PcscChipReader
from common.devices.chip_reader.fake import FakeChipReader
from common.devices.chip_reader.port import CardOnReader, ChipReaderState
from common.identity.chip.link import CardGoneError
from tests.common.devices.chip_reader.rigs import (
    GREETED,
    GREETING,
    NAME,
    Desk,
    FakeHand,
    Parrot,
    SlotHand,
)
from tests.virtual.card_slots import CardSlots

CARD, EMPTY = ChipReaderState.CARD, ChipReaderState.EMPTY
NO_READER, NO_SERVICE = ChipReaderState.NO_READER, ChipReaderState.NO_SERVICE
STOPPED = ChipReaderState.STOPPED


@pytest.fixture(params=["driver", "fake"])
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    if request.param == "fake":
        fake = FakeChipReader()
        yield Desk(fake, FakeHand(fake))
        fake.stop()
        return
    slots = CardSlots(NAME)
    driver = PcscChipReader("", slots)
    yield Desk(driver, SlotHand(slots))
    driver.stop()


@pytest.fixture
def ready(desk: Desk) -> Desk:
    desk.start()
    assert desk.next() is EMPTY
    return desk


def laid(desk: Desk, card: Parrot) -> CardOnReader:
    desk.hand.put(card)
    assert desk.next() is CARD
    link = desk.reader.connect()
    assert link is not None
    return link


def after(desk: Desk, between: ChipReaderState, wanted: ChipReaderState) -> None:
    """Wait for ``wanted``; only ``between`` may be told before."""
    while (state := desk.next()) is not wanted:
        assert state is between


def test_a_reader_that_was_not_started_is_stopped_and_has_no_card(desk: Desk) -> None:
    assert desk.reader.state is STOPPED
    assert desk.reader.connect() is None
    desk.reader.stop()


def test_cards_come_and_go_and_each_is_told(ready: Desk) -> None:
    for name in (b"one", b"two", b"three"):
        link = laid(ready, Parrot(name))
        assert link.transmit(GREETING) == name + GREETED
        ready.hand.take()
        assert ready.next() is EMPTY
        assert ready.reader.connect() is None


def test_a_card_that_lies_there_at_the_start_is_found(desk: Desk) -> None:
    desk.hand.put(Parrot(b"early"))
    desk.start()
    after(desk, EMPTY, CARD)
    link = desk.reader.connect()
    assert link is not None
    assert link.transmit(GREETING) == b"early" + GREETED


def test_the_link_to_a_card_that_was_taken_is_dead_though_another_card_came(ready: Desk) -> None:
    old = laid(ready, Parrot(b"old"))
    ready.hand.take()
    assert ready.next() is EMPTY
    laid(ready, Parrot(b"new"))
    with pytest.raises(CardGoneError):
        old.transmit(GREETING)


def test_a_card_that_is_connected_anew_forgets_its_old_link(ready: Desk) -> None:
    first = laid(ready, Parrot(b"same"))
    second = ready.reader.connect()
    assert second is not None
    with pytest.raises(CardGoneError):
        first.transmit(GREETING)
    assert second.transmit(GREETING) == b"same" + GREETED


def test_a_card_may_be_connected_again_as_soon_as_it_was_let_go_of(ready: Desk) -> None:
    laid(ready, Parrot(b"same")).close()
    again = ready.reader.connect()
    assert again is not None
    assert again.transmit(GREETING) == b"same" + GREETED


def test_a_closed_link_is_dead_and_may_be_closed_again(ready: Desk) -> None:
    link = laid(ready, Parrot())
    link.close()
    link.close()
    with pytest.raises(CardGoneError):
        link.transmit(GREETING)


def test_a_reader_may_be_unplugged_and_plugged_in_again(ready: Desk) -> None:
    for name in (b"before", b"after"):
        link = laid(ready, Parrot(name))
        ready.hand.unplug()
        after(ready, EMPTY, NO_READER)
        with pytest.raises(CardGoneError):
            link.transmit(GREETING)
        assert ready.reader.connect() is None
        ready.hand.plug()
        after(ready, EMPTY, CARD)
        assert ready.reader.connect() is not None
        ready.hand.take()
        assert ready.next() is EMPTY


def test_the_card_service_may_end_and_run_again(ready: Desk) -> None:
    link = laid(ready, Parrot(b"before"))
    ready.hand.stop_service()
    after(ready, EMPTY, NO_SERVICE)
    with pytest.raises(CardGoneError):
        link.transmit(GREETING)
    assert ready.reader.connect() is None
    ready.hand.start_service()
    after(ready, EMPTY, CARD)
    again = ready.reader.connect()
    assert again is not None
    assert again.transmit(GREETING) == b"before" + GREETED


def test_a_card_service_that_is_not_there_at_the_start_is_a_state(desk: Desk) -> None:
    desk.hand.stop_service()
    desk.start()
    assert desk.next() is NO_SERVICE
    desk.hand.start_service()
    assert desk.next() is EMPTY


def test_a_stopped_reader_says_so_and_then_nothing(ready: Desk) -> None:
    link = laid(ready, Parrot())
    ready.reader.stop()
    after(ready, EMPTY, STOPPED)
    with pytest.raises(CardGoneError):
        link.transmit(GREETING)
    ready.hand.take()
    assert ready.reader.state is STOPPED
    with pytest.raises(Empty):
        ready.told.get(timeout=0.2)
