# SPDX-License-Identifier: GPL-3.0-or-later
"""The clock on the screen follows the clock of the device."""

from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from common.ui.wall_clock import WallClock
from tests.fakes import START, FakeClock
from tests.screens import wait_until


def test_it_shows_the_time_at_once_and_moves_by_itself(application: QApplication) -> None:
    fake = FakeClock()
    shown = WallClock(fake)
    assert shown.property("now") == START.timestamp()
    fake.advance(60)
    wait_until(lambda: shown.property("now") == START.timestamp() + 60)


def test_it_tells_only_of_a_change(application: QApplication) -> None:
    fake = FakeClock()
    shown = WallClock(fake)
    told = QSignalSpy(shown.changed)
    shown.read()
    assert told.count() == 0
    fake.advance(1)
    shown.read()
    assert told.count() == 1
