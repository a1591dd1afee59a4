# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the counter as a program of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from common.devices.keyboard_wedge.keyboard import event_seconds
from common.storage.system import SystemClock
from common.ui.fonts import load_fonts
from common.ui.tokens import COLOURS, Variant
from common.ui.translation_files import installed_translations
from common.ui.widget_style import palette
from counter.booted import Booted, NotSetUp
from counter.composition import CounterProgram


def run(folder: Path) -> int:
    """Show the counter until its window is closed; return the exit code."""
    application = QApplication(["nobat-counter"])
    application.setStyle("Fusion")
    load_fonts()
    application.setPalette(palette(COLOURS[Variant.LIGHT]))
    program = CounterProgram(
        folder,
        lambda: _boot(folder),
        installed_translations("counter", "common"),
        SystemClock(),
        event_seconds,
    )
    program.start()
    code = application.exec()
    program.stop()
    return code


def _boot(folder: Path) -> Booted | NotSetUp:
    # Database, network and keys take longer to load than the window: a worker does it.
    from counter.boot import boot  # noqa: PLC0415 - see above

    return boot(folder)
