# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program with a window as ``python -m`` would, and tells of its first frame.

``python -m tests.bench.first_frame MODULE ARGUMENT…`` writes one line of JSON
(:class:`FirstFrame`) once the window is painted. The program is not told.
"""

from __future__ import annotations

import os
import runpy
import sys
import time
from threading import Event, Thread
from typing import TextIO

import msgspec
from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_LOOK_EVERY_S = 0.002
_PATIENCE_S = 60.0
_PAINTED = frozenset({QEvent.Type.Expose, QEvent.Type.Paint})


class FirstFrame(msgspec.Struct, frozen=True):
    """When a window was first painted (monotonic, s), and by which process."""

    at: float
    process: int


class _Watch(QObject):
    """Waits for the first frame, on the screen's thread."""

    asked = Signal()

    def __init__(self, answers: TextIO) -> None:
        super().__init__()
        self._answers = answers
        self.told = Event()
        self.asked.connect(self._begin)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Widgets paint within this event; when the loop comes round, they have."""
        if event.type() in _PAINTED:
            QTimer.singleShot(0, self._tell)
        return False

    def _begin(self) -> None:
        """The event loop has just begun: there are windows, and hardly anything is painted."""
        windows = QGuiApplication.topLevelWindows()
        for window in windows:
            self._follow(window)
        if not windows:
            QTimer.singleShot(1, self._begin)

    def _follow(self, window: QWindow) -> None:
        if window.isExposed():
            # The loop was quicker than we.
            QTimer.singleShot(0, self._tell)
        # By its name: QtQuick's own types would have to be loaded, and weigh on the figures.
        if window.metaObject().indexOfSignal("frameSwapped()") >= 0:
            QObject.connect(window, SIGNAL("frameSwapped()"), self._tell)
        else:
            window.installEventFilter(self)

    def _tell(self) -> None:
        at = time.monotonic()
        if not self.told.is_set():
            self.told.set()
            self._answers.write(msgspec.json.encode(FirstFrame(at, os.getpid())).decode() + "\n")
            self._answers.flush()


def _attend(watches: list[_Watch], answers: TextIO) -> None:
    pause = Event()
    deadline = time.monotonic() + _PATIENCE_S
    while (app := QCoreApplication.instance()) is None and time.monotonic() < deadline:
        pause.wait(_LOOK_EVERY_S)
    if app is not None:
        watch = _Watch(answers)
        watches.append(watch)
        watch.moveToThread(app.thread())
        watch.asked.emit()
        if watch.told.wait(_PATIENCE_S):
            return
    # Whoever waits for the line must not wait for ever.
    sys.stderr.write(f"nothing was painted within {_PATIENCE_S:.0f} s\n")
    os._exit(1)


def _main() -> None:
    program, *arguments = sys.argv[1:]
    sys.argv = [program, *arguments]
    # Whatever the program writes must not get between the answers.
    answers, sys.stdout = sys.stdout, sys.stderr
    watches: list[_Watch] = []
    Thread(target=_attend, args=(watches, answers), daemon=True).start()
    runpy.run_module(program, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    _main()
