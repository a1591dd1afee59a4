# SPDX-License-Identifier: GPL-3.0-or-later
"""What every document scanner promises, asked of the serial driver and of the fake."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from queue import Empty, Queue
from typing import Protocol

import pytest

from common.devices.document_scanner.driver import SerialDocumentScanner
from common.devices.document_scanner.fake import FakeDocumentScanner
from common.devices.document_scanner.framings import FramingName
from common.devices.document_scanner.interface import DocumentScanner
from common.devices.scanning import ScannerState, ScannerTrouble
from common.domain.office import ScannerSetup
from tests.virtual.scanner import VirtualScanner
from tests.virtual.specimens import SPECIMENS

CARD = SPECIMENS["syria-id-layal"].lines()
PASSPORT = SPECIMENS["ukraine-passport-bohdan"].lines()
LIMIT_S = 10.0
Told = tuple[str, ...] | ScannerTrouble | ScannerState


class Hand(Protocol):
    """What a person does to the scanner."""

    def scan(self, card: Sequence[str]) -> None: ...
    def scan_half(self, card: Sequence[str]) -> None: ...
    def disturb(self) -> None: ...
    def unplug(self) -> None: ...
    def plug(self) -> None: ...


class FakeHand:
    """The person at the fake."""

    def __init__(self, scanner: FakeDocumentScanner) -> None:
        self._scanner = scanner

    def scan(self, card: Sequence[str]) -> None:
        self._scanner.scan(card)

    def scan_half(self, card: Sequence[str]) -> None:
        assert card
        self._scanner.scan_half()

    def disturb(self) -> None:
        self._scanner.disturb()

    def unplug(self) -> None:
        self._scanner.unplug()

    def plug(self) -> None:
        self._scanner.plug()


class Desk:
    """A scanner, the person at it, and what the scanner told, in order."""

    def __init__(self, scanner: DocumentScanner, hand: Hand) -> None:
        self.scanner = scanner
        self.hand = hand
        self.told: Queue[Told] = Queue()

    def start(self) -> None:
        self.scanner.start(on_read=self.told.put, on_trouble=self.told.put, on_state=self.told.put)

    def next(self) -> Told:
        return self.told.get(timeout=LIMIT_S)


@pytest.fixture(params=[*FramingName, "fake"])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    if request.param == "fake":
        fake = FakeDocumentScanner()
        yield Desk(fake, FakeHand(fake))
        fake.stop()
        return
    with VirtualScanner(tmp_path / "scanner", request.param) as virtual:
        driver = SerialDocumentScanner(ScannerSetup(virtual.port, request.param))
        yield Desk(driver, virtual)
        driver.stop()


@pytest.fixture
def ready(desk: Desk) -> Desk:
    desk.start()
    assert desk.next() is ScannerState.READY
    return desk


def test_a_scanner_that_was_not_started_is_stopped(desk: Desk) -> None:
    assert desk.scanner.state is ScannerState.STOPPED
    desk.scanner.stop()


def test_a_started_scanner_is_ready_and_reads_cards_in_order(ready: Desk) -> None:
    assert ready.scanner.state is ScannerState.READY
    for card in (CARD, PASSPORT, CARD):
        ready.hand.scan(card)
        assert ready.next() == card


def test_a_card_pulled_out_half_way_is_told_and_the_next_try_is_read(ready: Desk) -> None:
    ready.hand.scan_half(CARD)
    assert ready.next() is ScannerTrouble.INCOMPLETE
    ready.hand.scan(CARD)
    assert ready.next() == CARD


def test_an_unplugged_scanner_is_told_and_reads_again_when_it_is_back(ready: Desk) -> None:
    for _ in range(2):
        ready.hand.unplug()
        assert ready.next() is ScannerState.UNPLUGGED
        assert ready.scanner.state is ScannerState.UNPLUGGED
        ready.hand.plug()
        assert ready.next() is ScannerState.READY
        ready.hand.scan(CARD)
        assert ready.next() == CARD


def test_bytes_that_are_no_card_are_told_as_trouble_and_the_next_card_is_read(
    ready: Desk,
) -> None:
    ready.hand.disturb()
    assert ready.next() in {ScannerTrouble.GARBLED, ScannerTrouble.INCOMPLETE}
    ready.hand.scan(CARD)
    assert ready.next() == CARD


def test_a_scanner_unplugged_in_the_middle_of_a_card_gives_no_card_and_reads_the_next(
    ready: Desk,
) -> None:
    ready.hand.scan_half(CARD)
    ready.hand.unplug()
    told = [ready.next()]
    if told == [ScannerTrouble.INCOMPLETE]:
        told.append(ready.next())
    assert ScannerState.UNPLUGGED in told
    ready.hand.plug()
    told = [ready.next()]
    if told == [ScannerTrouble.INCOMPLETE]:
        told.append(ready.next())
    assert told[-1] is ScannerState.READY
    ready.hand.scan(PASSPORT)
    assert ready.next() == PASSPORT


def test_a_scanner_without_a_card_says_nothing(ready: Desk) -> None:
    with pytest.raises(Empty):
        ready.told.get(timeout=0.5)
    assert ready.scanner.state is ScannerState.READY


def test_a_scanner_that_is_plugged_in_after_the_start_is_found(desk: Desk) -> None:
    desk.hand.unplug()
    desk.start()
    assert desk.next() is ScannerState.UNPLUGGED
    desk.hand.plug()
    assert desk.next() is ScannerState.READY
    desk.hand.scan(PASSPORT)
    assert desk.next() == PASSPORT


@pytest.mark.timeout(20)
def test_a_stopped_scanner_says_so_and_then_nothing(ready: Desk) -> None:
    ready.scanner.stop()
    assert ready.next() is ScannerState.STOPPED
    assert ready.scanner.state is ScannerState.STOPPED
    ready.hand.scan(CARD)
    ready.hand.unplug()
    with pytest.raises(Empty):
        ready.told.get(timeout=0.3)


def test_stopping_while_unplugged_is_prompt(desk: Desk) -> None:
    desk.hand.unplug()
    desk.start()
    assert desk.next() is ScannerState.UNPLUGGED
    desk.scanner.stop()
    # stop() waits a second at most, and by then the thread has told its end.
    assert desk.told.get_nowait() is ScannerState.STOPPED
    desk.scanner.stop()
