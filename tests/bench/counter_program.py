# SPDX-License-Identifier: GPL-3.0-or-later
"""A clerk at the real counter window: ``python -m … DATA CLERK COUNT``.

Reads the password from its input, signs in by keyboard, and serves so many citizens with the
one key that does what comes next. Writes, as JSON, for each ticket the instant (monotonic, s) at
which that key went down for its call.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from common.storage.system import SystemClock
from common.ui.fonts import load_fonts
from common.ui.tokens import COLOURS, Variant
from common.ui.translation_files import installed_translations
from common.ui.widget_style import palette
from counter.boot import boot
from counter.composition import CounterProgram
from counter.flow.desk import TWICE_SECONDS
from counter.flow.screen import DockPage, Screen
from counter.flow.situation import DeskStage
from tests.bench.figures import BenchError
from tests.bench.waiting import pause, wait_for

_BETWEEN_KEYS_MS = round(TWICE_SECONDS * 1000) + 50


class _Clerk:
    """Works by keyboard."""

    def __init__(self, program: CounterProgram) -> None:
        self._program = program

    def sign_in(self, name: str, password: str) -> None:
        """Type name and password, and open the counter."""
        form = self._program.window.sign_in
        wait_for("the sign-in", form.submit.isEnabled)
        QTest.keyClicks(form.clerk, name)
        QTest.keyClick(form.clerk, Qt.Key.Key_Return)
        QTest.keyClicks(form.password, password)
        QTest.keyClick(form.password, Qt.Key.Key_Return)
        wait_for("the dock", lambda: self._stage() is not None)
        if self._stage() is DeskStage.CLOSED:
            self._press_until(DeskStage.IDLE)

    def serve(self) -> tuple[str, float]:
        """Call, start and finish; return whom, and when the key for the call went down."""
        pressed = self._press_until(DeskStage.CALLED)
        ticket = self._ticket()
        self._press_until(DeskStage.SERVING)
        self._press_until(DeskStage.IDLE)
        return ticket, pressed

    def _press_until(self, stage: DeskStage) -> float:
        pause(_BETWEEN_KEYS_MS)
        pressed = time.monotonic()
        QTest.keyClick(self._program.window, Qt.Key.Key_F2)
        wait_for(stage.value, lambda: self._stage() is stage and not self._busy())
        return pressed

    def _stage(self) -> DeskStage | None:
        screen = self._screen()
        return screen.stage if isinstance(screen, DockPage) else None

    def _ticket(self) -> str:
        screen = self._screen()
        if not isinstance(screen, DockPage) or screen.current is None:
            message = "nobody was called"
            raise BenchError(message)
        return str(screen.current.ticket)

    def _busy(self) -> bool:
        screen = self._screen()
        return screen is None or screen.shared.busy

    def _screen(self) -> Screen | None:
        desk = self._program.desk
        return None if desk is None else desk.screen()


def _main(data: Path, name: str, count: int) -> None:
    password = sys.stdin.readline().strip()
    if not password:
        message = "no password was given"
        raise BenchError(message)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    load_fonts()
    app.setPalette(palette(COLOURS[Variant.LIGHT]))
    translations = installed_translations("counter", "common")
    program = CounterProgram(data, lambda: boot(data), translations, SystemClock())
    program.start()
    clerk = _Clerk(program)
    clerk.sign_in(name, password)
    pressed = dict(clerk.serve() for _ in range(count))
    program.stop()
    sys.stdout.write(msgspec.json.encode(pressed).decode() + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    _main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
