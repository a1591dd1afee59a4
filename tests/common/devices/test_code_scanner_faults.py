# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong between a code and whoever wants it: by serial line, by keys, and in the fake."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from queue import Empty, Queue
from typing import Protocol

import pytest
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

from common.devices.code_scanner.driver import SerialCodeScanner
from common.devices.code_scanner.fake import FakeCodeScanner
from common.devices.code_scanner.interface import CodeScanner
from common.devices.keyboard_wedge.keyboard import KeyboardWedge
from common.devices.scanning import ScannerState, ScannerTrouble
from common.domain.office import ScannerSetup
from common.storage.system import SystemClock
from tests.keyboard import end_line, type_code
from tests.screens import settle, wait_until
from tests.virtual.scanner import VirtualCodeScanner

CODE = "621" + "0123456789" * 12
OTHER = "621" + "9876543210" * 12
TOO_MUCH = 5000


class Hand(Protocol):
    """What happens at the scanner."""

    def scan(self, code: str) -> None: ...
    def scan_half(self, code: str) -> None: ...
    def scan_glued(self, codes: Iterable[str]) -> None: ...
    def flood(self) -> None: ...


class SerialHand:
    """At a scanner on a serial line."""

    def __init__(self, scanner: VirtualCodeScanner) -> None:
        self._scanner = scanner

    def scan(self, code: str) -> None:
        self._scanner.scan(code)

    def scan_half(self, code: str) -> None:
        self._scanner.send(code[: len(code) // 2].encode())

    def scan_glued(self, codes: Iterable[str]) -> None:
        self._scanner.send("".join(f"{code}\r" for code in codes).encode())

    def flood(self) -> None:
        self._scanner.send(b"7" * TOO_MUCH)


class TypingHand:
    """At a scanner that types, in the Ukrainian layout."""

    def __init__(self, window: QWindow) -> None:
        self._window = window

    def scan(self, code: str) -> None:
        self.scan_glued([code])

    def scan_half(self, code: str) -> None:
        type_code(self._window, code[: len(code) // 2], "ua")

    def scan_glued(self, codes: Iterable[str]) -> None:
        for code in codes:
            type_code(self._window, code, "ua")
            end_line(self._window)

    def flood(self) -> None:
        type_code(self._window, "7" * TOO_MUCH, "ua")


class Desk:
    """A scanner that has been started, the hand at it, and what it told."""

    def __init__(self, scanner: CodeScanner, hand: Hand) -> None:
        self.hand = hand
        self._told: Queue[str | ScannerTrouble | ScannerState] = Queue()
        scanner.start(on_code=self._told.put, on_trouble=self._told.put, on_state=self._told.put)
        assert self.next() is ScannerState.READY

    def next(self) -> str | ScannerTrouble | ScannerState:
        wait_until(lambda: not self._told.empty())
        return self._told.get_nowait()

    def told_within(self, seconds: float) -> list[object]:
        """What is told in this time at the latest; nothing if nothing is."""
        clock = SystemClock()
        until = clock.monotonic() + seconds
        wait_until(lambda: not self._told.empty() or clock.monotonic() > until)
        return [] if self._told.empty() else [self._told.get_nowait()]

    def nothing_more(self) -> None:
        settle()
        with pytest.raises(Empty):
            self._told.get_nowait()


@pytest.fixture(params=["serial", "keyboard", "fake"])
def desk(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    match request.param:
        case "serial":
            with VirtualCodeScanner(tmp_path / "scanner") as virtual:
                driver = SerialCodeScanner(ScannerSetup(virtual.port))
                yield Desk(driver, SerialHand(virtual))
                driver.stop()
        case "keyboard":
            window = QWindow()
            wedge = KeyboardWedge(key_time=lambda _: 0.0)
            yield Desk(wedge, TypingHand(window))
            wedge.stop()
            window.deleteLater()
        case _:
            fake = FakeCodeScanner()
            yield Desk(fake, fake)
            fake.stop()


def test_codes_without_a_pause_between_them_come_out_one_by_one(desk: Desk) -> None:
    desk.hand.scan_glued([CODE, OTHER, CODE])
    assert [desk.next() for _ in range(3)] == [CODE, OTHER, CODE]
    desk.nothing_more()


def test_a_code_that_breaks_off_is_never_joined_to_the_next(desk: Desk) -> None:
    desk.hand.scan_half(CODE)
    # What has come is handed on: whoever wants the code finds that it is not whole.
    assert desk.next() == CODE[: len(CODE) // 2]
    desk.hand.scan(OTHER)
    assert desk.next() == OTHER
    desk.nothing_more()


@pytest.mark.timeout(30)
def test_noise_without_end_is_told_once_and_the_next_code_is_read(desk: Desk) -> None:
    desk.hand.flood()
    assert desk.next() is ScannerTrouble.TOO_LONG
    # The line has to have fallen silent before it is believed again.
    told: list[object] = []
    while not told:
        desk.hand.scan(CODE)
        told = desk.told_within(0.7)
    assert told == [CODE]
