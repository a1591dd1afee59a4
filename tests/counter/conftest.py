# SPDX-License-Identifier: GPL-3.0-or-later
"""A counter's program on a fake station, in a real window, worked by keys."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from common.devices.code_scanner.fake import FakeCodeScanner
from common.domain.events import Event
from common.ui.assets import TRANSLATIONS
from common.ui.fonts import load_fonts
from common.ui.translation_files import TranslationFiles
from counter.boot import read_paper
from counter.booted import Booted
from counter.composition import CounterProgram
from counter.flow.promotion import Promotion
from tests.counter.hardware import FakeHardware
from tests.counter.station import DEVICE, KIOSK_KEYS, PASSWORD, CounterStation, office_of
from tests.fakes import FakeClock, FakeIds
from tests.screens import settle, wait_until


class Counter:
    """A running counter and what a clerk does at it."""

    def __init__(
        self, folder: Path, station: CounterStation, translations: TranslationFiles
    ) -> None:
        self.station = station
        self.announced: list[Event] = []
        self.promotion = Promotion.DONE
        self.scanner = FakeCodeScanner()
        self.hardware = FakeHardware()
        self.stopped = 0
        self.program = CounterProgram(folder, self._boot, translations, station.clock)
        self.program.start()
        self.window = self.program.window
        self.window.activateWindow()
        wait_until(lambda: self.program.desk is not None)
        settle()

    def key(self, key: Qt.Key, *, control: bool = False) -> None:
        """Press a key as the window system would deliver it; a person is not faster."""
        self.station.clock.advance(0.3)
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier(0)
        QTest.keyClick(self.window.windowHandle(), key, modifier)
        settle()

    def type(self, text: str, gap: float = 0.15) -> None:
        """Type ``text``, ``gap`` seconds from key to key."""
        for character in text:
            self.station.clock.advance(gap)
            QTest.keyClick(self.window.windowHandle(), Qt.Key(ord(character.upper())))
        settle()

    def sign_in(self) -> None:
        """Sign in by keys."""
        self.type("rima")
        self.key(Qt.Key.Key_Return)
        self.type(PASSWORD)
        self.key(Qt.Key.Key_Return)
        wait_until(lambda: self.window.pages.currentWidget() is self.window.dock)

    def show(self) -> None:
        """Draw what is the case now, as the clock of the window does twice a second."""
        settle()
        self.program.show_now()
        settle()

    def stop(self) -> None:
        self.program.stop()
        self.window.close()
        self.window.deleteLater()
        self.program.deleteLater()
        settle()

    def _boot(self) -> Booted:
        def read(text: str, office: object, now: object) -> object:
            return read_paper(text, KIOSK_KEYS, office, now)  # type: ignore[arg-type]  # as they come

        return Booted(
            self.station,
            self.station.inner.settings.device,
            read,  # type: ignore[arg-type]  # see above
            self.announced.extend,
            lambda: self.promotion,
            lambda _setup: self.scanner,
            self._stop,
            FakeIds(11),
            self.hardware,
        )

    def _stop(self) -> None:
        self.stopped += 1


@pytest.fixture(scope="session")
def translations(tmp_path_factory: pytest.TempPathFactory) -> TranslationFiles:
    """The bundled translations, compiled once for all tests."""
    cache: Path = tmp_path_factory.mktemp("translations")
    return TranslationFiles(("counter", "common"), TRANSLATIONS, cache)


@pytest.fixture(scope="session")
def application(qapp: QApplication) -> QApplication:
    """The one application, with the bundled fonts."""
    qapp.setStyle("Fusion")
    load_fonts()
    return qapp


StartCounter = Callable[..., Counter]


@pytest.fixture
def start(
    application: QApplication, translations: TranslationFiles, tmp_path: Path
) -> Iterator[StartCounter]:
    """Start counters; each is stopped at the end."""
    started: list[Counter] = []

    def begin(station: CounterStation, folder: Path | None = None) -> Counter:
        counter = Counter(folder or tmp_path, station, translations)
        started.append(counter)
        return counter

    yield begin
    for counter in started:
        counter.stop()
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def station() -> CounterStation:
    """Counter 2 of Damascus on a Monday morning."""
    return CounterStation(office_of("damascus"), FakeClock(), DEVICE)


@pytest.fixture
def counter(start: StartCounter, station: CounterStation) -> Counter:
    """Counter 2 of Damascus, running; in English."""
    made = start(station)
    english(made)
    return made


def english(counter: Counter) -> None:
    """Choose English by keys."""
    choose_language(counter, "English")


def choose_language(counter: Counter, own_name: str) -> None:
    """Choose a language by keys."""
    counter.key(Qt.Key.Key_L, control=True)
    signed_out = counter.window.pages.currentWidget() is counter.window.sign_in
    panel = counter.window.sign_in.panel if signed_out else counter.window.dock.panel
    names = [panel.list.item(row).text() for row in range(panel.list.count())]
    for _ in range(names.index(own_name)):
        counter.key(Qt.Key.Key_Down)
    counter.key(Qt.Key.Key_Return)
