# SPDX-License-Identifier: GPL-3.0-or-later
"""What every ticket code scanner promises, asked of the serial driver and of the fake."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from typing import Protocol

import pytest

from common.devices.code_scanner.driver import SerialCodeScanner
from common.devices.code_scanner.fake import FakeCodeScanner
from common.devices.code_scanner.interface import CodeScanner
from common.devices.scanning import ScannerState, ScannerTrouble
from common.domain.office import ScannerSetup
from tests.virtual.scanner import VirtualCodeScanner

CODE = "621" + "0123456789" * 34
LIMIT_S = 10.0
Told = str | ScannerTrouble | ScannerState


class Hand(Protocol):
    """What a person does to the scanner."""

    def scan(self, code: str) -> None: ...
    def unplug(self) -> None: ...
    def plug(self) -> None: ...


class Desk:
    """A scanner, the person at it, and what the scanner told, in order."""

    def __init__(self, scanner: CodeScanner, hand: Hand) -> None:
        self.scanner = scanner
        self.hand = hand
        self.told: Queue[Told] = Queue()

    def start(self) -> None:
        self.scanner.start(on_code=self.told.put, on_trouble=self.told.put, on_state=self.told.put)

    def next(self) -> Told:
        return self.told.get(timeout=LIMIT_S)


@pytest.fixture(params=["\r", "\r\n", "", "fake"])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    if request.param == "fake":
        fake = FakeCodeScanner()
        yield Desk(fake, fake)
        fake.stop()
        return
    with VirtualCodeScanner(tmp_path / "scanner", request.param) as virtual:
        driver = SerialCodeScanner(ScannerSetup(virtual.port))
        yield Desk(driver, virtual)
        driver.stop()


def test_codes_are_told_in_order_over_unplugging_and_until_the_stop(desk: Desk) -> None:
    assert desk.scanner.state is ScannerState.STOPPED
    desk.start()
    assert desk.next() is ScannerState.READY
    desk.hand.scan(CODE)
    assert desk.next() == CODE
    desk.hand.scan("PA017")
    assert desk.next() == "PA017"
    desk.hand.unplug()
    assert desk.next() is ScannerState.UNPLUGGED
    desk.hand.scan(CODE)
    desk.hand.plug()
    assert desk.next() is ScannerState.READY
    desk.hand.scan(CODE)
    assert desk.next() == CODE
    desk.scanner.stop()
    assert desk.next() is ScannerState.STOPPED
    assert desk.told.empty()


def test_a_flood_is_told_and_does_not_grow(tmp_path: Path) -> None:
    told: Queue[Told] = Queue()
    with VirtualCodeScanner(tmp_path / "scanner") as virtual:
        scanner = SerialCodeScanner(ScannerSetup(virtual.port))
        scanner.start(on_code=told.put, on_trouble=told.put, on_state=told.put)
        assert told.get(timeout=LIMIT_S) is ScannerState.READY
        virtual.send(b"7" * 20_000)
        assert told.get(timeout=LIMIT_S) is ScannerTrouble.TOO_LONG
        scanner.stop()


def test_the_fake_follows_its_script() -> None:
    told: list[Told] = []
    scanner = FakeCodeScanner([ScannerTrouble.TOO_LONG])
    scanner.start(on_code=told.append, on_trouble=told.append, on_state=told.append)
    scanner.scan(CODE)
    scanner.scan(CODE)
    assert told == [ScannerState.READY, ScannerTrouble.TOO_LONG, CODE]
