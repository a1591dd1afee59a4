# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo on a screen: every program in a window, and a window for paper, cards and mishaps."""

from __future__ import annotations

import shutil
import signal
import sys
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.demo.office import CLERKS, STAFF_PIN, DemoOffice
from tests.demo.office_file import office_file
from tests.demo.processes import Program
from tests.demo.workbench import Workbench

_LOOK_EVERY_MS = 250


def show(target: Path, office: str) -> int:
    """Open the office and keep it open until Ctrl+C or until the demo's window is closed."""
    shutil.rmtree(target, ignore_errors=True)
    _say("Setting up the office …")
    source = office_file(office)
    with ExitStack() as stack:
        demo = stack.enter_context(DemoOffice(target / "office", source, target / "tickets"))
        programs = _open_windows(demo, stack)
        _tell_what_to_do(demo)
        app = QApplication(["nobat-demo"])
        bench = Workbench(demo)
        bench.show()
        signal.signal(signal.SIGINT, lambda *_: app.quit())
        watch = QTimer()
        # The timer also lets Python see Ctrl+C while Qt waits.
        watch.timeout.connect(lambda: _watch(programs, bench))
        watch.start(_LOOK_EVERY_MS)
        status = app.exec()
        _say("Ending.")
        return status


def _open_windows(demo: DemoOffice, stack: ExitStack) -> list[Program]:
    cast = demo.cast
    wanted = [
        ("kiosk", cast.kiosk, ["--window", "540x960"]),
        *(("counter", counter, []) for counter in cast.counters),
        ("display", cast.display, ["--window", "1120x630"]),
    ]
    programs = []
    for module, device, more in wanted:
        log = demo.logs / f"{device}.log"
        program = Program(device, [module, "--data", str(demo.enrol(device)), *more], log)
        stack.callback(program.stop)
        programs.append(program)
    return programs


def _tell_what_to_do(demo: DemoOffice) -> None:
    _say(f"{demo.office.names['en']} is open, at {demo.url}.")
    _say("Take a ticket at the kiosk, then sign in at a counter and press F2:")
    for counter, clerk in zip(demo.cast.counters, CLERKS, strict=True):
        _say(f"  {counter}:  user {clerk.id}   password {clerk.password}")
    _say(f"The kiosk's staff screen: touch its emblem five times, PIN {STAFF_PIN}.")
    _say(f"Tickets are kept in {demo.tickets}, logs in {demo.logs}.")
    if shutil.which("espeak-ng") is None:
        _say("espeak-ng is not installed: calls are shown and not spoken.")
    _say("Ctrl+C ends everything.")


def _watch(programs: list[Program], bench: Workbench) -> None:
    bench.look()
    for program in [each for each in programs if not each.runs]:
        programs.remove(program)
        _say(f"{program.name} has ended; what it said last is in {program.log}.")


def _say(what: str) -> None:
    sys.stdout.write(what + "\n")
    sys.stdout.flush()
