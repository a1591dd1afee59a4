# SPDX-License-Identifier: GPL-3.0-or-later
"""The counter with the real server process: a whole cycle by keys, the server killed in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from common.devices.printer.port import PrinterHealth
from common.domain.identifiers import DeviceId, OfficeId
from common.storage.settings import DeviceSettings, LanSettings, write_settings
from common.storage.system import SystemClock, UuidIds
from common.ui.translation_files import TranslationFiles
from counter.boot import boot
from counter.composition import CounterProgram
from counter.widgets.window import CounterWindow
from kiosk.alarms import Alarms
from kiosk.flow.help import Help, help_of
from kiosk.flow.troubles import DeviceHealth
from tests.end_to_end.stations import station
from tests.screens import pause, settle, wait_until
from tests.server.running import PASSWORD, RunningServer, running_server

PATIENCE_MS = 20_000
SEEN_WITHIN_MS = 5_000


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    with running_server(tmp_path) as running:
        running.add_clerk("rima")
        yield running


class Clerk:
    """Somebody at counter 1, with a data folder that outlives the program."""

    def __init__(self, folder: Path, server: RunningServer, translations: TranslationFiles) -> None:
        self.folder = folder
        self.translations = translations
        lan = LanSettings(port=47999, interface="127.0.0.1")
        settings = DeviceSettings(
            server.url,
            OfficeId(server.office),
            DeviceId("counter-1"),
            server.tokens["counter-1"],
            lan=lan,
        )
        write_settings(folder, settings)
        self.program = self._started()

    @property
    def window(self) -> CounterWindow:
        return self.program.window

    def key(self, key: Qt.Key) -> None:
        """Press a key, not faster than a person twice."""
        pause(300)
        QTest.keyClick(self.window.windowHandle(), key)
        settle()

    def type(self, text: str) -> None:
        for character in text:
            code = Qt.Key(ord(character.upper()))
            QTest.keyClick(self.window.windowHandle(), code)

    def sign_in(self) -> None:
        self.until(self.window.sign_in.submit.isEnabled)
        self.type("rima")
        self.key(Qt.Key.Key_Return)
        self.type(PASSWORD)
        self.key(Qt.Key.Key_Return)
        self.until(lambda: self.window.pages.currentWidget() is self.window.dock)

    def until(self, condition: Callable[[], bool]) -> None:
        wait_until(condition, PATIENCE_MS)

    def until_primary(self, face: str) -> None:
        self.until(lambda: self.window.dock.primary.face == face)

    def restart(self) -> None:
        """The program is ended and started again."""
        self.stop()
        self.program = self._started()

    def stop(self) -> None:
        self.program.stop()
        self.window.close()
        self.window.deleteLater()
        settle()

    def _started(self) -> CounterProgram:
        program = CounterProgram(
            self.folder, lambda: boot(self.folder), self.translations, SystemClock()
        )
        program.start()
        return program


@pytest.fixture
def clerk(
    application: QApplication,
    translations: TranslationFiles,
    server: RunningServer,
    tmp_path: Path,
) -> Iterator[Clerk]:
    made = Clerk(tmp_path / "counter", server, translations)
    yield made
    made.stop()


def issue(server: RunningServer) -> None:
    """Reception gives a passport ticket."""
    reception = server.device("kiosk-a")
    answer = reception.command(
        "issue_ticket",
        UuidIds().new(),
        service="passport",
        priority_class="plain",
        language="en",
    )
    assert answer.status_code == 200, answer.text


@pytest.mark.processes
def test_a_kiosk_without_paper_and_somebody_who_asks_for_help_are_seen_at_the_counter(
    server: RunningServer, clerk: Clerk, tmp_path: Path
) -> None:
    kiosk = station(server, "kiosk-a", tmp_path / "kiosk")
    try:
        clerk.sign_in()
        clerk.until_primary("Open counter")
        alarms = Alarms(kiosk, SystemClock())
        alarms.look(DeviceHealth(PrinterHealth.PAPER_OUT))
        wait_until(lambda: clerk.window.alerts.told == "Kiosk 1: no paper", SEEN_WITHIN_MS)
        focus = clerk.window.focusWidget()
        alarms.call_help()
        wait_until(lambda: "asks for help" in clerk.window.help.told, SEEN_WITHIN_MS)
        assert clerk.window.focusWidget() is focus
        clerk.key(Qt.Key.Key_F5)
        clerk.until(lambda: clerk.window.help.told == "")
        device = kiosk.settings.device
        clerk.until(lambda: help_of(kiosk.view.state.alerts, device, kiosk.now()) is Help.COMING)
        alarms.look(DeviceHealth(PrinterHealth.READY))
        clerk.until(lambda: clerk.window.alerts.told == "")
    finally:
        kiosk.stop()


@pytest.mark.processes
def test_a_day_by_keys_with_a_restart_and_a_dead_server(
    server: RunningServer, clerk: Clerk
) -> None:
    issue(server)
    issue(server)
    clerk.sign_in()
    clerk.until_primary("Open counter")
    clerk.key(Qt.Key.Key_F2)
    clerk.until_primary("Call next")
    clerk.key(Qt.Key.Key_F2)
    clerk.until_primary("Start")
    clerk.key(Qt.Key.Key_F2)
    clerk.until_primary("Finish")
    number = clerk.window.dock.current.number.text()

    clerk.restart()
    clerk.sign_in()
    clerk.until_primary("Finish")
    assert clerk.window.dock.current.number.text() == number

    server.kill()
    clerk.until(lambda: "Working on your own" in clerk.window.link.told)
    clerk.key(Qt.Key.Key_F2)
    clerk.until_primary("Take a ticket…")
    clerk.key(Qt.Key.Key_F2)
    clerk.type("pw2")
    clerk.key(Qt.Key.Key_Return)
    clerk.until_primary("Start")
    clerk.key(Qt.Key.Key_F2)
    clerk.until_primary("Finish")
    clerk.key(Qt.Key.Key_F2)
    clerk.until_primary("Take a ticket…")

    server.start()
    clerk.until_primary("Call next")
    clerk.until(lambda: clerk.window.link.told == "")
    log = [entry["event"]["type"] for entry in server.device("display").entries()]
    assert log.count("serving_finished") == 2
    assert clerk.window.note.told == ""
