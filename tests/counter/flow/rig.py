# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk on a fake station, without any window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from common.domain.events import Event
from common.domain.identifiers import EventId, Language
from common.domain.office import Office
from common.domain.tickets import TicketFacts
from common.sync.answers import ActAnswer
from counter.boot import read_paper
from counter.flow.actions import Action
from counter.flow.codes import BadPaper
from counter.flow.desk import Desk
from counter.flow.notices import Notice
from counter.flow.ports import Ports
from counter.flow.promotion import Promotion
from counter.flow.screen import DockPage, Link, SignInPage
from counter.flow.situation import DeskStage
from tests.counter.hardware import FakeHardware
from tests.counter.station import DEVICE, KIOSK_KEYS, CounterStation, office_of
from tests.fakes import FakeClock, FakeIds


class Notebook:
    """Remembers which notes were read."""

    def __init__(self) -> None:
        self.read: set[EventId] = set()

    def seen(self, note: EventId) -> bool:
        return note in self.read

    def put_away(self, note: EventId) -> None:
        self.read.add(note)


class Rig:
    """A desk and everything around it."""

    def __init__(self, office: Office | None = None) -> None:
        self.station = CounterStation(office or office_of("damascus"), FakeClock(), DEVICE)
        self.announced: list[Event] = []
        self.promotions: list[Callable[[Promotion], None]] = []
        self.spoken: list[Language] = []
        self.contrasts = 0
        self.drawn = 0
        self.notebook = Notebook()
        self.hardware = FakeHardware()
        ports = Ports(
            self._run,
            lambda call: call(),
            self.station.clock.monotonic,
            self._read,
            self.announced.extend,
            self.promotions.append,
            self.notebook,
            self.spoken.append,
            self._contrast,
            self._draw,
            FakeIds(11),
            self.hardware,
        )
        self.desk = Desk(self.station, DEVICE, ports)
        self.station.subscribe(lambda _view, _events: self.desk.refresh())

    def press(self, *actions: Action) -> None:
        """Press keys, at a person's pace."""
        for action in actions:
            self.station.clock.advance(0.5)
            self.desk.press(action)

    @property
    def page(self) -> DockPage:
        """The dock as it is shown."""
        screen = self.desk.screen()
        assert isinstance(screen, DockPage), screen
        return screen

    @property
    def sign_in_page(self) -> SignInPage:
        """The sign-in page as it is shown."""
        screen = self.desk.screen()
        assert isinstance(screen, SignInPage), screen
        return screen

    def notice(self) -> Notice | None:
        """What the clerk is told."""
        return self.desk.screen().shared.notice

    def link(self) -> Link:
        """How the counter stands with its server."""
        return self.desk.screen().shared.link

    def stage(self) -> DeskStage:
        """What the counter is doing."""
        return self.page.stage

    def open(self) -> None:
        """Rima signs in and opens the counter."""
        self.station.sign_rima_in()
        self.press(Action.PRIMARY)

    def call(self, service: str = "passport") -> None:
        """Somebody takes a ticket and is called here."""
        self.station.issue(service)
        self.press(Action.PRIMARY)

    def serve(self) -> None:
        """Somebody takes a ticket and is being served here."""
        self.call()
        self.press(Action.PRIMARY)

    def _run(
        self,
        work: Callable[[], ActAnswer],
        done: Callable[[ActAnswer], None],
        failed: Callable[[Exception], None],
    ) -> None:
        try:
            answer = work()
        except OSError as error:
            failed(error)
        else:
            done(answer)

    def _read(self, text: str, office: Office, now: datetime) -> TicketFacts | BadPaper:
        return read_paper(text, KIOSK_KEYS, office, now)

    def _contrast(self) -> None:
        self.contrasts += 1

    def _draw(self) -> None:
        self.drawn += 1
