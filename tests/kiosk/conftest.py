# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk with a station in memory, in a window offscreen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from common.devices.chip_reader.fake import FakeChipReader
from common.devices.document_scanner.fake import FakeDocumentScanner
from common.devices.document_scanner.interface import DocumentScanner
from common.devices.printer.fake import FakePrinter
from common.devices.printer.port import TicketPrinter
from common.devices.voice.fake import FakePlayer, FakeSpeech
from common.domain.identifiers import ClerkId, CounterId, Language
from common.domain.office import Office, PrinterSetup, ScannerSetup
from common.storage.settings import DeviceSettings
from common.ui.assets import TRANSLATIONS
from common.ui.fonts import load_fonts
from common.ui.translation_files import TranslationFiles
from kiosk.composition import Kiosk
from kiosk.document_printer import DocumentPrinter
from kiosk.flow.inputs import ChooseLanguage
from kiosk.wiring import Outside
from tests.fakes import FakeClock, FakeIds
from tests.kiosk.offices import KIOSK, OFFICE_ID, an_office
from tests.screens import items, settle, touch, wait_until
from tests.sync.fake_station import FakeStation

SUNDAY = datetime(2026, 11, 22, 7, 24, tzinfo=UTC)
"""10:24 on an open day in Damascus."""

A_PRINTER = PrinterSetup("network", host="127.0.0.1", port=9100)
A_SCANNER = ScannerSetup("a port")
PORTRAIT = (1080, 1920)


@pytest.fixture(scope="session")
def application(qapp: QApplication) -> QApplication:
    """The one application, with the bundled fonts."""
    load_fonts()
    return qapp


@pytest.fixture(scope="session")
def translations(tmp_path_factory: pytest.TempPathFactory) -> TranslationFiles:
    """The bundled translations, compiled once for all tests."""
    cache = tmp_path_factory.mktemp("translations")
    return TranslationFiles(("kiosk", "common"), TRANSLATIONS, cache)


@pytest.fixture(scope="session")
def finger() -> QPointingDevice:
    """A touch screen."""
    return QTest.createTouchDevice()


@dataclass
class Hall:
    """A kiosk, the office behind it, and a citizen before it."""

    kiosk: Kiosk
    station: FakeStation
    clock: FakeClock
    printer: FakePrinter
    scanner: FakeDocumentScanner
    speech: FakeSpeech
    finger: QPointingDevice
    data: Path
    chips: FakeChipReader

    @property
    def screen(self) -> str:
        """The screen's name."""
        return self.kiosk.model.shown.screen

    def find(self, name: str) -> QQuickItem:
        """The visible item with an object name."""
        found = [item for item in items(self.kiosk.window) if item.objectName() == name]
        assert found, f"{name} is not to be seen; there are {sorted(self.names())}"
        return found[-1]

    def names(self) -> set[str]:
        """The object names to be seen."""
        return {item.objectName() for item in items(self.kiosk.window) if item.objectName()}

    def touch(self, name: str) -> None:
        """Touch the item with an object name."""
        touch(self.kiosk.window, self.find(name), self.finger)

    def reach(self, screen: str) -> None:
        """Wait until a screen is shown."""
        wait_until(lambda: self.screen == screen)
        settle()

    def speak(self, language: str) -> None:
        """Have the screen in a language, whether or not its button can be seen."""
        assert self.kiosk.conductor is not None
        self.kiosk.conductor.take(ChooseLanguage(Language(language)))
        settle()

    def pass_seconds(self, seconds: float) -> None:
        """Let time pass, and the kiosk notice."""
        self.clock.advance(seconds)
        assert self.kiosk.conductor is not None
        self.kiosk.conductor._tick()
        settle()


@dataclass
class Opening:
    """How a kiosk is set up for a test."""

    office: Office | None = field(default_factory=lambda: an_office(A_PRINTER, A_SCANNER))
    size: tuple[int, int] = PORTRAIT
    at: datetime = SUNDAY
    printer: Callable[[PrinterSetup], TicketPrinter] | None = None
    scanner: Callable[[ScannerSetup], DocumentScanner] | None = None
    documents: DocumentPrinter | None = None


@pytest.fixture
def open_kiosk(
    application: QApplication,
    translations: TranslationFiles,
    finger: QPointingDevice,
    tmp_path: Path,
) -> Iterator[Callable[[Opening], Hall]]:
    """Open kiosks; each is closed after the test."""
    opened: list[Kiosk] = []

    def open_one(how: Opening) -> Hall:
        clock = FakeClock(how.at)
        settings = DeviceSettings("http://127.0.0.1:9", OFFICE_ID, KIOSK, "secret")
        station = FakeStation(settings, clock, FakeIds(), how.office)
        printer, scanner, speech = FakePrinter(), FakeDocumentScanner(), FakeSpeech()
        chips = FakeChipReader()
        outside = Outside(
            clock,
            lambda: station,
            how.printer or (lambda _: printer),
            how.scanner or (lambda _: scanner),
            lambda: (speech, FakePlayer()),
            lambda _: chips,
            how.documents,
        )
        kiosk = Kiosk(tmp_path, lambda: outside, translations, how.size)
        opened.append(kiosk)
        hall = Hall(kiosk, station, clock, printer, scanner, speech, finger, tmp_path, chips)
        wait_until(lambda: kiosk.conductor is not None)
        if how.office is not None:
            wait_until(lambda: hall.screen != "starting")
            settle()
        return hall

    yield open_one
    for kiosk in opened:
        for translator in kiosk.interface.language.formats.words.translators:
            QCoreApplication.removeTranslator(translator)
        kiosk.close()
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def hall(open_kiosk: Callable[[Opening], Hall]) -> Hall:
    """An open kiosk in portrait with all devices, in Arabic."""
    made = open_kiosk(Opening())
    made.station.open_counter(CounterId("c1"), ClerkId("rima"))
    return made
