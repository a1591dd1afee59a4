# SPDX-License-Identifier: GPL-3.0-or-later
"""The window, worked by keys alone."""

from PySide6.QtCore import Qt

from tests.counter.conftest import Counter
from tests.screens import wait_until


def test_a_clerk_works_a_whole_cycle_by_one_key(counter: Counter) -> None:
    counter.station.issue("passport")
    counter.sign_in()
    dock = counter.window.dock
    assert dock.primary.face == "Open counter"
    counter.key(Qt.Key.Key_F2)
    assert dock.primary.face == "Call next"
    counter.key(Qt.Key.Key_F2)
    assert dock.primary.face == "Start"
    assert dock.current.number.text() == "PA 001"
    counter.key(Qt.Key.Key_F2)
    assert dock.primary.face == "Finish"
    counter.key(Qt.Key.Key_F2)
    wait_until(lambda: dock.primary.face == "Call next")
    assert counter.window.done.told.endswith("finished")
