# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page of the paperwork in every language: kept as a picture, nothing cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest

from common.domain.catalogue import Answers, Delivery, NumberScheme
from common.domain.identifiers import FieldCode, Language, PaymentId, ProviderCode, RequestId
from common.domain.payment.values import Method
from common.domain.request.stages import RequestStage
from kiosk.card import Card, CardFacts
from kiosk.flow.paperwork.dates import DatePart, TypedDate
from kiosk.flow.paperwork.pages import (
    Asking,
    Beginning,
    Browsing,
    Delivering,
    End,
    Ended,
    Filling,
    Leaving,
    Listed,
    Looked,
    Means,
    Page,
    Part,
    Paying,
    PayingNow,
    RegistersSaid,
    Reviewing,
    Said,
    Standing,
    Stop,
    Stopped,
    Told,
    Wait,
    Waiting,
)
from kiosk.flow.paperwork.state import Case, Fee, Fetch, Paperwork, Queue
from kiosk.flow.screens import AtPaperwork, Choosing, Confirming, Paper, Screen
from kiosk.flow.state import Looks
from tests.kiosk.catalogues import (
    A_CATALOGUE,
    A_PASSPORT,
    AN_ADDRESS,
    IDENTITY,
    requesting_office,
)
from tests.kiosk.conftest import A_PRINTER, A_SCANNER, Hall, Opening
from tests.kiosk.offices import PASSPORT, PLAIN, an_office
from tests.screens import keep, misprints, picture

LANGUAGES = ("ar", "fa", "uk", "fr", "en")
LONGEST = ("ar", "fr")
"""Languages in which sentences are long, one for each direction."""

PORTRAIT = (1080, 1920)
LYING = {"lying": (1920, 1080), "small": (1280, 800)}
LOOKS = {
    "larger": Looks(larger_text=True),
    "contrast": Looks(high_contrast=True),
    "lower": Looks(lower_reach=True),
}

CASE = Case(RequestId("r"), "P-2026-000123", "7K2M-9QXD-4HTP")
CARD = Card(None, None, expired=False, facts=CardFacts())
STANDING = Standing(
    number="P-2026-000123",
    names=A_PASSPORT.names,
    stage=RequestStage.FEE_DUE,
    since=1_795_300_000.0,
    language=Language("ar"),
    currency="SYP",
    to_pay=250_000,
    asked=2,
    due_at=1_795_900_000.0,
    electronic=False,
    tracking=None,
)


SEVERAL = (
    replace(STANDING, stage=RequestStage.MORE_NEEDED),
    replace(STANDING, number="P-2026-000119", stage=RequestStage.PAID),
    replace(STANDING, number="P-2026-000104"),
    replace(STANDING, number="P-2026-000098", stage=RequestStage.REFUSED),
    replace(STANDING, number="P-2026-000055", stage=RequestStage.DRAFT),
)


def answers(**given: object) -> Answers:
    return {FieldCode(code): answer for code, answer in given.items()}  # type: ignore[misc]  # texts and entries


FULL = answers(
    national_number="99010000011",
    given_name="ليلى",
    given_name_latin="LAYLA",
    born_on="1994-03-17",
    phone="+963944123456",
    street="شارع بغداد 14",
    reason="first",
    has_family="yes",
    family=({"name": "سليم", "born_on": "2015-02-01"}, {"name": "هدى"}),
)
WORK = Paperwork(
    Browsing(),
    Language("en"),
    queue=Queue(PASSPORT, PLAIN),
    catalogue=A_CATALOGUE,
    service=A_PASSPORT,
    case=CASE,
    answers=FULL,
    filled=answers(given_name="ليلى"),
    fetched={IDENTITY: Fetch.THERE},
    fee=Fee(250_000, "SYP"),
    delivery=Delivery.POST,
    means=(Means(ProviderCode("cell"), Method.MOBILE), Means(ProviderCode("bank"), Method.BANK)),
)


def path(*parts: str | int) -> tuple[FieldCode | int, ...]:
    return tuple(FieldCode(each) if isinstance(each, str) else each for each in parts)


def at(page: Page) -> Paperwork:
    return replace(WORK, page=page)


@dataclass(frozen=True)
class Scene:
    """One page to be shown."""

    work: Paperwork
    looks: Looks = Looks()  # noqa: RUF009 - it is frozen
    card: Card | None = None
    behind: Choosing | Confirming = Choosing()  # noqa: RUF009 - it is frozen


SPOILT = replace(
    at(Filling(path("given_name_latin"))),
    answers={**FULL, **answers(given_name_latin="ليلى")},
    left=frozenset({path("given_name_latin")}),
    filled={},
)


def numbered(scheme: NumberScheme, number: str) -> Paperwork:
    """The service asks for a number of this scheme, and this one was typed."""
    first, *others = A_PASSPORT.fields
    asked = replace(first, scheme=scheme, pattern=None)
    place = path("national_number")
    return replace(
        at(Filling(place)),
        service=replace(A_PASSPORT, fields=(asked, *others)),
        answers={**FULL, **answers(national_number=number)},
        left=frozenset({place}),
        filled={},
    )


SCENES = {
    "browse": Scene(at(Browsing())),
    "begin": Scene(replace(at(Beginning()), case=None)),
    "begin-smart": Scene(replace(at(Beginning()), case=None, service=AN_ADDRESS)),
    "begin-card": Scene(replace(at(Beginning()), case=None, service=AN_ADDRESS), card=CARD),
    "beginning": Scene(at(Waiting(Wait.BEGINNING))),
    "fetching": Scene(replace(at(Waiting(Wait.FETCHING)), fetched={})),
    "away": Scene(replace(at(Waiting(Wait.SENDING)), away=True)),
    "deciding": Scene(at(Waiting(Wait.DECIDING))),
    "nobody": Scene(at(RegistersSaid(Said.NOBODY))),
    "silent": Scene(at(RegistersSaid(Said.SILENT))),
    "form-number": Scene(replace(at(Filling(path("national_number"))), filled={})),
    "form-number-wrong": Scene(numbered(NumberScheme.IRAN, "0000100103")),
    "form-number-letters": Scene(numbered(NumberScheme.FRANCE_NIR, "253072B07300471")),
    "form-names": Scene(replace(at(Filling(path("given_name"))), filled={})),
    "form-names-wrong": Scene(SPOILT),
    "form-date": Scene(
        replace(at(Filling(path("born_on"))), date=TypedDate(Language("en"), "17", 3, "199"))
    ),
    "form-month": Scene(
        replace(
            at(Filling(path("born_on"))),
            date=TypedDate(Language("en"), "17", part=DatePart.MONTH),
        )
    ),
    "form-choice": Scene(at(Filling(path("reason")))),
    "form-yes-no": Scene(at(Filling(path("has_family")))),
    "form-group": Scene(at(Filling(path("family")))),
    "form-entry": Scene(at(Filling(path("family", 1, "name")))),
    "form-away": Scene(replace(at(Filling(path("phone"))), away=True)),
    "form-email": Scene(at(Filling(path("email")))),
    "deliver": Scene(at(Delivering())),
    "review": Scene(at(Reviewing(fee_changed=True))),
    "pay": Scene(at(Paying())),
    "pay-failed": Scene(at(Paying(failed=True))),
    "pay-now": Scene(at(PayingNow(PaymentId("p"), "https://pay.example/v1/p/123"))),
    "end-clerk": Scene(replace(at(Ended(End.CLERK)), receipt=Paper.TAKE)),
    "end-no-paper": Scene(replace(at(Ended(End.WAITS)), receipt=Paper.SCREEN)),
    "end-made": Scene(replace(at(Ended(End.MADE)), receipt=Paper.TAKE, service=AN_ADDRESS)),
    "end-kept": Scene(replace(at(Ended(End.KEPT)), receipt=Paper.PRINTING)),
    "leave": Scene(at(Leaving(Beginning()))),
    "stop-server": Scene(at(Stopped(Stop.NO_SERVER))),
    "stop-card": Scene(replace(at(Stopped(Stop.CARD_NEEDED)), queue=None)),
    "ask": Scene(at(Asking("P-2026-000123", "7K2M", Part.SECRET))),
    "ask-wrong": Scene(at(Asking(wrong=True))),
    "ask-nothing": Scene(at(Asking(looked=Looked.NOTHING))),
    "ask-away": Scene(at(Asking(looked=Looked.AWAY))),
    "ask-later": Scene(at(Asking(looked=Looked.LATER, seconds=90))),
    "finding": Scene(at(Waiting(Wait.FINDING))),
    "told": Scene(at(Told(STANDING))),
    "list": Scene(at(Listed(SEVERAL, more=True))),
}
FULLEST = ("browse", "begin", "form-names-wrong", "form-month", "form-choice", "form-group",
           "review", "pay-now", "end-no-paper", "ask-away", "list")  # fmt: skip
ACCESSIBLE = ("browse", "begin", "form-names-wrong", "form-date", "form-choice", "review",
              "end-no-paper", "ask-away", "list")  # fmt: skip


@pytest.fixture
def open_requesting(open_kiosk: Callable[[Opening], Hall]) -> Callable[[tuple[int, int]], Hall]:
    """Open a kiosk of an office that takes requests."""

    def open_one(size: tuple[int, int]) -> Hall:
        office = requesting_office(an_office(A_PRINTER, A_SCANNER))
        hall = open_kiosk(Opening(office=office, size=size))
        hall.station.show(replace(hall.station.view, catalogue=A_CATALOGUE))
        return hall

    return open_one


def stage(hall: Hall, scene: Scene, language: str) -> None:
    """Put the kiosk into a state, however one would get there."""
    conductor = hall.kiosk.conductor
    assert conductor is not None
    conductor._timer.stop()
    before = conductor.state
    work = replace(scene.work, language=Language(language))
    if work.date is not None:
        work = replace(work, date=replace(work.date, language=Language(language)))
    screen: Screen = AtPaperwork(work, scene.behind)
    conductor.state = replace(
        before, screen=screen, language=Language(language), looks=scene.looks, card=scene.card
    )
    conductor._show(before)


def faults_of(hall: Hall, name: str) -> Iterator[str]:
    image = picture(hall.kiosk.window)
    keep(image, f"kiosk-requests/{name}")
    for misprint in misprints(hall.kiosk.window):
        yield f"{name}: {misprint.text!r} {misprint.fault}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_any_page_is_cut_off(
    open_requesting: Callable[[tuple[int, int]], Hall], language: str
) -> None:
    hall = open_requesting(PORTRAIT)
    faults: list[str] = []
    for name, scene in SCENES.items():
        stage(hall, scene, language)
        faults += faults_of(hall, f"portrait-{language}-{name}")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("language", LONGEST)
@pytest.mark.parametrize("size", LYING)
def test_no_text_is_cut_off_on_a_screen_that_lies(
    open_requesting: Callable[[tuple[int, int]], Hall], size: str, language: str
) -> None:
    hall = open_requesting(LYING[size])
    faults: list[str] = []
    for name in FULLEST:
        stage(hall, SCENES[name], language)
        faults += faults_of(hall, f"{size}-{language}-{name}")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("language", LONGEST)
def test_no_text_is_cut_off_in_any_of_the_accessible_looks(
    open_requesting: Callable[[tuple[int, int]], Hall], language: str
) -> None:
    hall = open_requesting(PORTRAIT)
    faults: list[str] = []
    for look, looks in LOOKS.items():
        for name in ACCESSIBLE:
            stage(hall, replace(SCENES[name], looks=looks), language)
            faults += faults_of(hall, f"portrait-{language}-{look}-{name}")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_before_a_ticket_offers_the_request_that_its_queue_leads_to(
    open_requesting: Callable[[tuple[int, int]], Hall], language: str
) -> None:
    hall = open_requesting(PORTRAIT)
    conductor = hall.kiosk.conductor
    assert conductor is not None
    conductor._timer.stop()
    before = conductor.state
    conductor.state = replace(
        before, screen=Confirming(PASSPORT, PLAIN, None, 0), language=Language(language)
    )
    conductor._show(before)
    assert list(faults_of(hall, f"portrait-{language}-before-ticket")) == []
    assert "beginRequest" in hall.names()
