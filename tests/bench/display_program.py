# SPDX-License-Identifier: GPL-3.0-or-later
"""Several real lobby displays in one process: ``python -m … DATA…``.

Writes ``ready`` once all boards stand. A line of input ends it; it then writes, as JSON, for
each display the instants (monotonic, s) at which tickets were first in a painted frame.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from threading import Thread

import msgspec
from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtGui import QGuiApplication

from common.storage.settings import SettingsProblem, read_settings
from common.ui.fonts import load_fonts
from display.composition import Display, compose
from tests.bench.figures import BenchError
from tests.bench.offscreen import DISPLAY_SIZE
from tests.bench.waiting import wait_for

_TICKET = int(Qt.ItemDataRole.UserRole)
"""The first value of a line of the board."""


class _Watch:
    """Looks at one display's frames."""

    def __init__(self, data: Path) -> None:
        settings = read_settings(data)
        if isinstance(settings, SettingsProblem):
            raise BenchError(settings.detail)
        self.painted: dict[str, float] = {}
        self._display: Display = compose(data, settings, DISPLAY_SIZE)
        self._display.window.frameSwapped.connect(self._look)

    @property
    def stands(self) -> bool:
        """Whether the board is up."""
        return self._display.model.shown.screen == "board"

    def close(self) -> None:
        """End the display."""
        self._display.close()

    def _look(self) -> None:
        at, rows = time.monotonic(), self._display.model.call_rows
        for n in range(rows.rowCount()):
            self.painted.setdefault(str(rows.data(rows.index(n), _TICKET)), at)


def _main(folders: list[Path]) -> None:
    app = QGuiApplication(sys.argv[:1])
    load_fonts()
    # One after the other: what makes a device's database ready is for one per process.
    watches = [_standing(folder) for folder in folders]
    _tell("ready")
    Thread(target=_await_end, args=(app,), daemon=True).start()
    app.exec()
    _tell(msgspec.json.encode([watch.painted for watch in watches]).decode())
    for watch in watches:
        watch.close()


def _standing(folder: Path) -> _Watch:
    watch = _Watch(folder)
    wait_for("the board", lambda: watch.stands)
    return watch


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _await_end(app: QCoreApplication) -> None:
    sys.stdin.readline()
    QMetaObject.invokeMethod(app, "quit", Qt.ConnectionType.QueuedConnection)


if __name__ == "__main__":
    _main([Path(folder) for folder in sys.argv[1:]])
