# SPDX-License-Identifier: GPL-3.0-or-later
"""The driver over a real pcscd with vsmartcard's virtual reader."""

from __future__ import annotations

from collections.abc import Iterator
from queue import Queue
from threading import Thread
from threading import enumerate as running
from time import monotonic

import pytest

from common.devices.chip_reader.driver import PcscChipReader
from common.devices.chip_reader.port import ChipReaderState
from common.identity.chip.link import CardGoneError
from tests.common.devices.chip_reader.rigs import GREETED, GREETING, LIMIT_S, Parrot
from tests.virtual.card_service import READER, CardService, LaidCard

CARD, EMPTY = ChipReaderState.CARD, ChipReaderState.EMPTY


class Watched:
    """The driver on the virtual reader."""

    def __init__(self) -> None:
        self.told: Queue[ChipReaderState] = Queue()
        self.driver = PcscChipReader(READER)
        self.driver.start(on_state=self.told.put)

    def until(self, state: ChipReaderState) -> None:
        while self.told.get(timeout=LIMIT_S) is not state:
            pass


def let_go() -> None:
    """Wait until pcscd was told that the last card is not wanted any more.

    It is reset then, and vpcd takes that for the next card's if that is laid on at once.
    """
    for thread in running():
        if thread.name.startswith("card in"):
            thread.join(LIMIT_S)


@pytest.fixture(scope="module")
def service() -> Iterator[CardService]:
    with CardService() as running:
        yield running


@pytest.fixture
def watched(service: CardService) -> Iterator[Watched]:
    assert service.port
    made = Watched()
    made.until(EMPTY)
    yield made
    made.driver.stop()


def test_cards_come_answer_and_go(service: CardService, watched: Watched) -> None:
    for name in (b"one", b"two" * 300):
        laid = LaidCard(service, Parrot(name).transmit)
        watched.until(CARD)
        link = watched.driver.connect()
        assert link is not None
        assert link.transmit(GREETING) == name + GREETED
        laid.take()
        watched.until(EMPTY)
        with pytest.raises(CardGoneError):
            link.transmit(GREETING)
        let_go()


def test_a_card_pulled_out_while_it_works_is_gone_at_once(
    service: CardService, watched: Watched
) -> None:
    card = Parrot(hangs=True)
    laid = LaidCard(service, card.transmit)
    watched.until(CARD)
    link = watched.driver.connect()
    assert link is not None

    def pull_out() -> None:
        assert card.asked.wait(LIMIT_S)
        laid.pull()

    Thread(target=pull_out).start()
    began = monotonic()
    with pytest.raises(CardGoneError):
        link.transmit(GREETING)
    assert monotonic() - began < 1.5
    card.release.set()
    watched.until(EMPTY)
    let_go()


def test_the_service_may_end_and_come_back(service: CardService, watched: Watched) -> None:
    laid = LaidCard(service, Parrot(b"before").transmit)
    watched.until(CARD)
    link = watched.driver.connect()
    assert link is not None
    service.stop()
    watched.until(ChipReaderState.NO_SERVICE)
    with pytest.raises(CardGoneError):
        link.transmit(GREETING)
    assert watched.driver.connect() is None
    laid.take()
    let_go()
    service.start()
    watched.until(EMPTY)
    again = LaidCard(service, Parrot(b"after").transmit)
    watched.until(CARD)
    link = watched.driver.connect()
    assert link is not None
    assert link.transmit(GREETING) == b"after" + GREETED
    again.take()
