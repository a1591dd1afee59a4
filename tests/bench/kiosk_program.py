# SPDX-License-Identifier: GPL-3.0-or-later
"""A citizen at the real kiosk, ticket after ticket: ``python -m … DATA COUNT``.

Writes one line of JSON (:class:`KioskTimes`) when the last ticket is in the tray.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import msgspec
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from common.storage.settings import SettingsProblem, read_settings
from common.ui.fonts import load_fonts
from kiosk.composition import Kiosk, compose
from kiosk.flow.screens import Holding, Paper
from tests.bench.bare_ticket import BareTable, bare_drawings
from tests.bench.figures import BenchError
from tests.bench.offscreen import KIOSK_SIZE
from tests.bench.waiting import pause, wait_for
from tests.screens import items

_READING_MS = 150
"""Whoever touches has at least seen the button."""


class KioskTimes(msgspec.Struct, frozen=True):
    """``touched``: monotonic instants at which the finger came down; the others are durations.

    All in seconds.
    """

    touched: list[float]
    commits: list[float]
    drawings: list[float]


class _Citizen:
    """Touches what is to be seen."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._kiosk = kiosk
        self._finger: QPointingDevice = QTest.createTouchDevice()

    def take_ticket(self) -> float:
        """Go all the way; return the instant of the touch that asks for the ticket."""
        self._touch("begin")
        self._reach("choosing")
        self._touch("service-a")
        self._reach("confirming")
        pause(_READING_MS)
        asked = self._touch("getTicket")
        wait_for("paper", self._has_paper)
        self._touch("done")
        self._reach("welcome")
        return asked

    def _reach(self, screen: str) -> None:
        wait_for(screen, lambda: self._kiosk.model.shown.screen == screen)

    def _touch(self, name: str) -> float:
        wait_for(name, lambda: self._find(name) is not None)
        item, window = self._find(name), self._kiosk.window
        if item is None:
            message = f"{name} has gone from the kiosk's screen"
            raise BenchError(message)
        point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        came_down = time.monotonic()
        QTest.touchEvent(window, self._finger).press(0, point, window).commit(processEvents=False)
        QTest.touchEvent(window, self._finger).release(0, point, window).commit(processEvents=False)
        return came_down

    def _find(self, name: str) -> QQuickItem | None:
        return next((i for i in items(self._kiosk.window) if i.objectName() == name), None)

    def _has_paper(self) -> bool:
        screen = None if self._kiosk.conductor is None else self._kiosk.conductor.state.screen
        if not isinstance(screen, Holding) or screen.paper is Paper.PRINTING:
            return False
        if screen.paper is not Paper.TAKE:
            message = "the kiosk has no certain paper"
            raise BenchError(message)
        return True


def _main(data: Path, count: int) -> None:
    settings = read_settings(data)
    if isinstance(settings, SettingsProblem):
        raise BenchError(settings.detail)
    app = QGuiApplication(sys.argv[:1])
    load_fonts()
    kiosk = compose(data, settings, KIOSK_SIZE)
    wait_for("the welcome", lambda: kiosk.model.shown.screen == "welcome")
    citizen = _Citizen(kiosk)
    citizen.take_ticket()
    table = BareTable(data)
    touched, commits = [], []
    for _ in range(count):
        touched.append(citizen.take_ticket())
        # At the tickets' own pace: a disk that rests in between, or is slow at times, is so for
        # both.
        pause(_READING_MS)
        commits.append(table.commit())
    table.close()
    kiosk.close()
    times = KioskTimes(touched, commits, bare_drawings(count))
    sys.stdout.write(msgspec.json.encode(times).decode() + "\n")
    del app


if __name__ == "__main__":
    _main(Path(sys.argv[1]), int(sys.argv[2]))
