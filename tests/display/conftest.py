# SPDX-License-Identifier: GPL-3.0-or-later
"""A display with a station in memory, in a window offscreen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from common.devices.voice.fake import FakePlayer, FakeSpeech
from common.devices.voice.port import VoiceTrouble
from common.domain.commands import CallNext, FinishServing, IssueTicket, Origin, StartServing
from common.domain.identifiers import (
    ClerkId,
    CounterId,
    DeviceId,
    Language,
    ServiceCode,
    TicketId,
)
from common.domain.office import Office
from common.storage.settings import DeviceSettings
from common.sync.answers import Acted
from common.sync.lan import LanCall
from common.ui.assets import TRANSLATIONS
from common.ui.fonts import load_fonts
from common.ui.translation_files import TranslationFiles
from display.composition import Display
from display.station_port import Ear
from display.wiring import Heard, Outside
from tests.display.office import AR, DISPLAY_A, PASSPORT, PLAIN, a_lobby
from tests.fakes import FakeClock, FakeIds
from tests.kiosk.offices import OFFICE_ID
from tests.screens import settle, texts, wait_until
from tests.sync.fake_station import FakeStation

SUNDAY = datetime(2026, 11, 22, 7, 26, tzinfo=UTC)
"""10:26 on an open day in Damascus."""

LYING, STANDING = (1920, 1080), (1080, 1920)


@pytest.fixture(scope="session")
def application(qapp: QApplication) -> QApplication:
    """The one application, with the bundled fonts."""
    load_fonts()
    return qapp


@pytest.fixture(scope="session")
def translations(tmp_path_factory: pytest.TempPathFactory) -> TranslationFiles:
    """The bundled translations, compiled once for all tests."""
    cache = tmp_path_factory.mktemp("translations")
    return TranslationFiles(("display", "common"), TRANSLATIONS, cache)


class FakeEar:
    """A LAN on which a test calls."""

    def __init__(self) -> None:
        self._heard: Heard | None = None
        self.stopped = False

    def listen(self, heard: Heard) -> Ear:
        """Be the display's ear."""
        self._heard = heard
        return self

    def start(self) -> None:
        """Nothing is to be joined."""

    def stop(self) -> None:
        self.stopped = True

    def hear(self, call: LanCall) -> None:
        """A counter calls over the LAN."""
        assert self._heard is not None
        self._heard(call)


class FakeLoudspeaker:
    """A loudspeaker whose knob can be read."""

    def __init__(self) -> None:
        self.player = FakePlayer()
        self.volume: int | None = None

    def set_volume(self, percent: int) -> None:
        self.volume = percent

    def play(self, wav: bytes, cancelled: Event) -> float | VoiceTrouble:
        return self.player.play(wav, cancelled)


@dataclass
class Morning:
    """What clerks and citizens do in the office behind the display."""

    station: FakeStation

    def open(self, *counters: CounterId) -> None:
        """A clerk opens each counter."""
        for counter in counters:
            assert isinstance(
                self.station.open_counter(counter, ClerkId(f"clerk-{counter}")), Acted
            )

    def issue(
        self, service: ServiceCode = PASSPORT, language: Language = AR, count: int = 1
    ) -> None:
        """Citizens get tickets."""
        for _ in range(count):
            answer = self.station.issue_elsewhere(IssueTicket(service, PLAIN, language), "A")
            assert isinstance(answer, Acted)

    def call(self, counter: CounterId) -> TicketId:
        """The counter calls who is next."""
        answer = self.station._carry_out(CallNext(counter), self._clerk(counter))
        assert isinstance(answer, Acted)
        ticket = self.station.view.state.ticket_at(counter)
        assert ticket is not None
        return ticket.id

    def serve(self, counter: CounterId) -> None:
        """The citizen comes, and is served."""
        for command in (StartServing(counter), FinishServing(counter)):
            assert isinstance(self.station._carry_out(command, self._clerk(counter)), Acted)

    def _clerk(self, counter: CounterId) -> Origin:
        return Origin(DeviceId(counter), None, ClerkId(f"clerk-{counter}"))


@dataclass
class Lobby(Morning):
    """A display, the office behind it, and ears and eyes before it."""

    display: Display
    clock: FakeClock
    ear: FakeEar
    speech: FakeSpeech
    loudspeaker: FakeLoudspeaker

    def pass_seconds(self, seconds: float) -> None:
        """Let time pass, and the display notice."""
        self.clock.advance(seconds)
        assert self.display.conductor is not None
        self.display.conductor._each_second()
        settle()

    def wait_for_waits(self) -> None:
        """Let time pass until the waits have been worked out anew."""
        self.pass_seconds(40)
        conductor = self.display.conductor
        assert conductor is not None
        wait_until(lambda: not conductor._waiting._busy)
        settle()

    @property
    def rows(self) -> list[tuple[object, ...]]:
        """The board's lines: number, counter, whether the citizen is still to come."""
        settle()
        return [row[1:] for row in self.display.model.call_rows._rows]

    @property
    def read(self) -> list[str]:
        """All texts on the screen."""
        settle()
        return texts(self.display.window)


@dataclass
class Opening:
    """How a display is set up for a test."""

    office: Office | None = field(default_factory=a_lobby)
    device: DeviceId = DISPLAY_A
    size: tuple[int, int] = LYING
    at: datetime = SUNDAY
    before: Callable[[FakeStation], None] = lambda _: None


Open = Callable[[Opening], Lobby]


@pytest.fixture
def open_display(application: QApplication, translations: TranslationFiles) -> Iterator[Open]:
    """Open displays; each is closed after the test."""
    opened: list[Display] = []

    def open_one(how: Opening) -> Lobby:
        clock = FakeClock(how.at)
        settings = DeviceSettings("http://127.0.0.1:9", OFFICE_ID, how.device, "secret")
        station = FakeStation(settings, clock, FakeIds(), how.office)
        how.before(station)
        ear, speech, loudspeaker = FakeEar(), FakeSpeech(), FakeLoudspeaker()
        outside = Outside(station, ear.listen, speech, loudspeaker)
        display = Display(lambda: outside, translations, how.size)
        opened.append(display)
        lobby = Lobby(station, display, clock, ear, speech, loudspeaker)
        wait_until(lambda: display.model.seconds > 0)
        settle()
        return lobby

    yield open_one
    for display in opened:
        for translator in display.interface.language.formats.words.translators:
            QCoreApplication.removeTranslator(translator)
        display.close()
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def lobby(open_display: Open) -> Lobby:
    """A display of hall A in Arabic, lying, with nobody called yet."""
    return open_display(Opening())
