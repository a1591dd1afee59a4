# SPDX-License-Identifier: GPL-3.0-or-later
"""Every screen and state of the kiosk in every language: kept as a picture, nothing cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from common.devices.printer.port import PrinterHealth
from common.devices.scanning import ScannerState
from common.domain.identifiers import EventId, Language, ServiceCode, TicketId
from common.domain.office import Office
from common.domain.refusals import RefusalReason
from common.domain.tickets import Forecast
from common.domain.wait_range import Minutes
from kiosk.card import Card, CardFault
from kiosk.flow.help import Help, StaffNews
from kiosk.flow.screens import (
    AlreadyHolding,
    CardTrouble,
    Choosing,
    Closed,
    Confirming,
    GivenTicket,
    Holding,
    Issuing,
    NotIssued,
    Paper,
    PinTrouble,
    Screen,
    StaffDesk,
    StaffLock,
    StaffTickets,
    Welcome,
)
from kiosk.flow.staff_tickets import PaperRow, UnclearPaper
from kiosk.flow.state import Looks
from kiosk.flow.troubles import DeviceHealth
from kiosk.flow.waits import ServiceWait, Waits
from tests.kiosk.conftest import A_PRINTER, A_SCANNER, SUNDAY, Hall, Opening
from tests.kiosk.offices import ELDERLY, PASSPORT, PLAIN, an_office, grouped_office
from tests.screens import keep, misprints, picture, settle, texts, wait_until

LANGUAGES = ("ar", "fa", "uk", "fr", "en")
CODE = "0".join(str(n * 7919 % 1_000_003) for n in range(1, 60))[:350]
GIVEN = GivenTicket(
    TicketId("2026-11-22.PA017"),
    EventId("e"),
    "PA 017",
    PASSPORT,
    Forecast(1200, 1800, 5),
    CODE,
)
EXPIRED = Card(None, None, expired=True)

PORTRAIT = (1080, 1920)
LYING = (1920, 1080)
SMALL = (1280, 800)
SIZES = {"portrait": PORTRAIT, "lying": LYING, "small": SMALL}


NO_LOOKS = Looks()
NO_NEWS = StaffNews(online=True)


@dataclass(frozen=True)
class Scene:
    """One state to be shown."""

    screen: Screen
    looks: Looks = NO_LOOKS
    card: Card | None = None
    asking: bool = False
    staff: StaffNews = NO_NEWS


PASSPORT_PAGE = Confirming(PASSPORT, PLAIN, None, 0)
SCENES = {
    "welcome": Scene(Welcome()),
    "closed": Scene(Closed()),
    "services": Scene(Choosing()),
    "services-card-expired": Scene(Choosing(), card=EXPIRED),
    "before-ticket": Scene(Confirming(PASSPORT, ELDERLY, None, 0)),
    "before-ticket-short": Scene(Confirming(ServiceCode("deferment"), PLAIN, None, 0)),
    "one-moment": Scene(Issuing(PASSPORT)),
    "ticket-printing": Scene(Holding(GIVEN, Paper.PRINTING, 0)),
    "ticket": Scene(Holding(GIVEN, Paper.TAKE, 1e9)),
    "ticket-second-printer": Scene(Holding(GIVEN, Paper.TAKE_SECOND, 1e9)),
    "ticket-no-paper": Scene(
        Holding(GIVEN, Paper.SCREEN, 1e9), staff=StaffNews(no_paper=True, online=True)
    ),
    "ticket-no-paper-alone": Scene(Holding(GIVEN, Paper.SCREEN, 1e9)),
    "already-has": Scene(AlreadyHolding("PA 017")),
    "card-unreadable": Scene(CardTrouble(CardFault.UNREADABLE, Welcome())),
    "card-pulled-out": Scene(CardTrouble(CardFault.PULLED_OUT, Welcome())),
    "no-ticket-closed": Scene(NotIssued(RefusalReason.OFFICE_CLOSED)),
    "no-ticket-trouble": Scene(NotIssued(None)),
    "still-there": Scene(Choosing(), asking=True),
    "help": Scene(Choosing(), staff=StaffNews(Help.CALLED, online=True)),
    "help-coming": Scene(Choosing(), staff=StaffNews(Help.COMING, online=True)),
    "help-alone": Scene(Choosing(), staff=StaffNews(Help.CALLED)),
    "staff-lock": Scene(StaffLock(PinTrouble.WRONG)),
    "staff-desk": Scene(StaffDesk()),
    "staff-tickets": Scene(StaffTickets(None, GIVEN.ticket, Paper.TAKE_SECOND)),
    "staff-tickets-copying": Scene(StaffTickets(TicketId("2026-11-22.PA017"))),
}
STOPPED = DeviceHealth(
    PrinterHealth.BROKEN,
    ("PA 016", "DA 003"),
    ScannerState.READY,
    second_printer=PrinterHealth.UNTOLD,
)


def row(number: str, service: str, minutes: int, unclear: UnclearPaper | None = None) -> PaperRow:
    ticket = TicketId(f"2026-11-22.{number}")
    issued_at = SUNDAY - timedelta(minutes=minutes)
    return PaperRow(ticket, ServiceCode(service), issued_at, unclear)


DOUBTED = TicketId("2026-11-21.DA003")
PAPERS = (
    PaperRow(DOUBTED, None, None, UnclearPaper(DOUBTED, second=True, copy=True)),
    row(
        "PA016", "passport", 9, UnclearPaper(TicketId("2026-11-22.PA016"), second=False, copy=False)
    ),
    row("PA017", "passport", 2),
    row("VA002", "vehicle", 3),
    row("CA011", "clearance", 6),
    row("PA015", "passport", 12),
)
ACCESSIBLE = ("welcome", "services", "before-ticket", "ticket", "ticket-no-paper",
              "card-unreadable", "already-has")  # fmt: skip
LOOKS = {
    "larger": Looks(larger_text=True),
    "contrast": Looks(high_contrast=True),
    "lower": Looks(lower_reach=True),
    "lower-larger": Looks(larger_text=True, lower_reach=True),
}


def busy(office: Office) -> Waits:
    minutes = (Minutes(20, 30), Minutes(10, 15), Minutes(0, 10), None, Minutes(0, 0))
    services = {
        s.code: ServiceWait(n * 3 % 7, minutes[n % len(minutes)])
        for n, s in enumerate(office.services)
    }
    return Waits(12, Minutes(20, 30), services)


def stage(hall: Hall, scene: Scene, language: str) -> None:
    """Put the kiosk into a state, however one would get there."""
    conductor = hall.kiosk.conductor
    assert conductor is not None
    conductor._timer.stop()
    office = hall.station.view.office
    assert office is not None
    writer = conductor._crew.writer
    writer.waits = busy(office)
    writer.staff = scene.staff
    writer.write_hours(hall.kiosk.model, hall.station.view, hall.station.now())
    before = conductor.state
    conductor.state = replace(
        before,
        screen=scene.screen,
        language=Language(language),
        looks=scene.looks,
        card=scene.card,
        asking_since=0.0 if scene.asking else None,
    )
    conductor._show(before)
    settle()
    # A look at the devices has come in meanwhile, and finds all well.
    writer.health, writer.papers = STOPPED, PAPERS
    conductor._write()
    settle()


def faults_of(hall: Hall, name: str) -> Iterator[str]:
    image = picture(hall.kiosk.window)
    keep(image, f"kiosk/{name}")
    for misprint in misprints(hall.kiosk.window):
        yield f"{name}: {misprint.text!r} {misprint.fault}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_no_text_of_any_screen_is_cut_off(
    open_kiosk: Callable[[Opening], Hall], size: str, language: str
) -> None:
    hall = open_kiosk(Opening(size=SIZES[size]))
    faults: list[str] = []
    for name, scene in SCENES.items():
        stage(hall, scene, language)
        faults += faults_of(hall, f"{size}-{language}-{name}")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_no_text_is_cut_off_in_any_of_the_accessible_looks(
    open_kiosk: Callable[[Opening], Hall], size: str, language: str
) -> None:
    hall = open_kiosk(Opening(size=SIZES[size]))
    faults: list[str] = []
    for look, looks in LOOKS.items():
        for name in ACCESSIBLE:
            stage(hall, replace(SCENES[name], looks=looks), language)
            faults += faults_of(hall, f"{size}-{language}-{look}-{name}")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_no_text_is_cut_off_where_services_come_in_groups(
    open_kiosk: Callable[[Opening], Hall], size: str, language: str
) -> None:
    hall = open_kiosk(Opening(office=grouped_office(A_PRINTER, A_SCANNER), size=SIZES[size]))
    faults: list[str] = []
    for name, screen in (
        ("welcome", Welcome()),
        ("groups", Choosing()),
        ("group", Choosing("people")),
    ):
        stage(hall, Scene(screen), language)
        faults += faults_of(hall, f"{size}-{language}-grouped-{name}")
    assert not faults, "\n".join(faults)


def test_before_the_set_up_has_come_the_kiosk_says_in_every_language_that_it_is_starting(
    open_kiosk: Callable[[Opening], Hall],
) -> None:
    hall = open_kiosk(Opening(office=None))
    assert hall.kiosk.model.startingWords
    wait_until(lambda: len(texts(hall.kiosk.window)) >= len(LANGUAGES))
    assert list(faults_of(hall, "portrait-starting")) == []
    hall.station.configure(an_office(A_PRINTER, A_SCANNER))
    hall.reach("welcome")
