# SPDX-License-Identifier: GPL-3.0-or-later
"""An office with devices, stations for them, and waiting for what must come about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import time
from pathlib import Path
from threading import Event as Flag
from typing import TypeVar

from common.domain.commands import Command, IssueTicket, OpenCounter
from common.domain.events import Event
from common.domain.identifiers import ClerkId, DeviceId, TicketId
from common.domain.office import DeviceKind, DeviceSetup, Hours, Office, QueueRules, Span
from common.domain.ports import Clock
from common.storage.settings import DATABASE_FILE, DeviceSettings
from common.storage.store import DeviceStore
from common.storage.system import SystemClock, UuidIds
from common.sync.answers import Acted, OrderAnswer, Ordered, SignedIn, SignInAnswer
from common.sync.station import Station
from common.sync.view import Connectivity, LogEvent, View
from tests.common.domain.kit import ARABIC, OFFICE, ONE, PASSPORT, STANDARD, TWO
from tests.common.sync.paper_server import PASSWORD, TOKEN, PaperServer
from tests.fakes import FakeChance

KIOSK, KIOSK_2 = DeviceId("kiosk-1"), DeviceId("kiosk-2")
COUNTER, DISPLAY = DeviceId("counter-1"), DeviceId("display-1")
RIMA = ClerkId("rima")

_ALWAYS = (Span(time(0), time(0)),)

OPEN_OFFICE: Office = replace(
    OFFICE,
    hours=Hours(week=dict.fromkeys(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), _ALWAYS)),
    rules=QueueRules(seconds_between_recalls=0, recalls_before_no_show=0),
    devices=(
        DeviceSetup(KIOSK, DeviceKind.KIOSK, series="A"),
        DeviceSetup(KIOSK_2, DeviceKind.KIOSK, series="B"),
        DeviceSetup(COUNTER, DeviceKind.COUNTER, counter=ONE),
        DeviceSetup(DeviceId("counter-2"), DeviceKind.COUNTER, counter=TWO),
        DeviceSetup(DISPLAY, DeviceKind.DISPLAY),
    ),
)
"""Open at any hour, with two kiosks, two counters and a display."""

ISSUE = IssueTicket(PASSPORT, STANDARD, ARABIC)

T = TypeVar("T")


def until(condition: Callable[[], bool], seconds: float = 15.0) -> None:
    """Wait until ``condition`` holds; fails if it never does."""
    tick, clock = Flag(), SystemClock()
    deadline = clock.monotonic() + seconds
    while not condition():
        assert clock.monotonic() < deadline, "did not come about in time"
        tick.wait(0.01)


def only(answers: Sequence[T], seconds: float = 15.0) -> T:
    """The one answer, once it has come."""
    until(lambda: bool(answers), seconds)
    (answer,) = answers
    return answer


def order(station: Station, command: Command, seconds: float = 15.0) -> OrderAnswer:
    """What becomes of an order."""
    answers: list[OrderAnswer] = []
    station.order(command, answers.append)
    return only(answers, seconds)


@dataclass
class Watcher:
    """A listener that remembers all it was told."""

    views: list[View] = field(default_factory=list)
    events: list[LogEvent] = field(default_factory=list)

    def __call__(self, view: View, events: tuple[LogEvent, ...]) -> None:
        self.views.append(view)
        self.events += events

    @property
    def told(self) -> list[Event]:
        """The events, in the order in which they were told."""
        return [each.event for each in self.events]


def make_station(
    folder: Path,
    url: str,
    device: DeviceId = KIOSK,
    clock: Clock | None = None,
    order_seconds: float = 4.0,
    token: str = TOKEN,
) -> Station:
    """A station that is not started, with its data in ``folder``."""
    own_clock = SystemClock() if clock is None else clock
    settings = DeviceSettings(url, OPEN_OFFICE.id, device, f"{token}-{device}")
    store = DeviceStore(folder / device / DATABASE_FILE, own_clock)
    chance = FakeChance(0.02)
    return Station(settings, store, own_clock, UuidIds(), chance, order_seconds)


def online(*stations: Station) -> None:
    """Wait until the stations are in step."""
    until(lambda: all(s.view.connectivity is Connectivity.ONLINE for s in stations))


def in_step(paper: PaperServer, *stations: Station) -> None:
    """Wait until everything is sent and the stations show what the server's log says."""
    until(lambda: all(s.view.pending == 0 and s.view.state == paper.state for s in stations))


def issue(station: Station) -> TicketId:
    """Issue a ticket; fails if that is refused."""
    answer = station.act(ISSUE)
    assert isinstance(answer, Acted), answer
    ticket: TicketId = answer.events[0].body.ticket  # type: ignore[union-attr]  # TicketIssued
    return ticket


def sign_in(station: Station, password: str = PASSWORD) -> SignInAnswer:
    """Sign the clerk in; returns the answer."""
    answers: list[SignInAnswer] = []
    station.sign_in(RIMA, password, answers.append)
    return only(answers)


def signed_in(station: Station) -> None:
    """Sign the clerk in; fails if that fails."""
    assert isinstance(sign_in(station), SignedIn)


def opened(station: Station) -> None:
    """Sign the clerk in and open counter 1; fails if either fails."""
    signed_in(station)
    assert isinstance(order(station, OpenCounter(ONE)), Ordered)
