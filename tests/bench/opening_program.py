# SPDX-License-Identifier: GPL-3.0-or-later
"""A clerk at the real counter window who opens requests: ``python -m … DATA CLERK``.

Reads the password from its input, and then a JSON list of numbers. Signs in by keyboard, opens the
page beside the queue, and each request by its number. Writes, as JSON, for each of them the seconds
from the key that asks for it to the frame in which it is painted.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from common.storage.system import SystemClock
from common.ui.fonts import load_fonts
from common.ui.tokens import COLOURS, Variant
from common.ui.translation_files import installed_translations
from common.ui.widget_style import palette
from counter.boot import boot
from counter.composition import CounterProgram
from counter.flow.screen import DockPage
from tests.bench.waiting import pause, wait_for

_BETWEEN_MS = 300
"""Nobody types the next number sooner."""


class _Painted(QObject):
    """Tells when a widget that says a number has been painted."""

    def __init__(self, program: CounterProgram) -> None:
        super().__init__()
        self._label = program.window.request.head.number
        self._label.installEventFilter(self)
        self._number: str | None = None
        self.at: float | None = None

    def expect(self, number: str) -> None:
        """Wait for this number from now on."""
        self._number, self.at = number, None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Widgets paint within this event; when the loop comes round, they have."""
        wanted = self._number
        if event.type() == QEvent.Type.Paint and wanted and wanted in self._label.text():
            self._number = None
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        self.at = time.monotonic()


def _sign_in(program: CounterProgram, name: str, password: str) -> None:
    form = program.window.sign_in
    wait_for("the sign-in", form.submit.isEnabled)
    QTest.keyClicks(form.clerk, name)
    QTest.keyClick(form.clerk, Qt.Key.Key_Return)
    QTest.keyClicks(form.password, password)
    QTest.keyClick(form.password, Qt.Key.Key_Return)
    wait_for("the dock", lambda: isinstance(_screen(program), DockPage))


def _screen(program: CounterProgram) -> object:
    return None if program.desk is None else program.desk.screen()


def _open_page(program: CounterProgram) -> None:
    pane = program.window.request
    pause(_BETWEEN_MS)
    QTest.keyClick(program.window, Qt.Key.Key_F1)
    wait_for("the page of requests", pane.field.isVisible)


def _open(program: CounterProgram, painted: _Painted, number: str) -> float:
    field = program.window.request.field
    pause(_BETWEEN_MS)
    field.setFocus()
    field.setText(number)
    painted.expect(number)
    asked = time.monotonic()
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_for(f"request {number}", lambda: painted.at is not None)
    return (painted.at or asked) - asked


def _main(data: Path, name: str) -> None:
    password = sys.stdin.readline().strip()
    numbers = msgspec.json.decode(sys.stdin.readline(), type=list[str])
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    load_fonts()
    app.setPalette(palette(COLOURS[Variant.LIGHT]))
    translations = installed_translations("counter", "common")
    program = CounterProgram(data, lambda: boot(data), translations, SystemClock())
    program.start()
    _sign_in(program, name, password)
    _open_page(program)
    painted = _Painted(program)
    seconds = [_open(program, painted, each) for each in numbers]
    program.stop()
    sys.stdout.write(msgspec.json.encode(seconds).decode() + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    _main(Path(sys.argv[1]), sys.argv[2])
