# SPDX-License-Identifier: GPL-3.0-or-later
"""States of the page beside the queue, each reached the way a clerk reaches it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt

from common.domain.catalogue import CatalogueService, Field, FieldKind
from common.domain.identifiers import CounterId, FieldCode, Language, RequestId
from common.domain.request.commands import SaveAnswers, StartReview
from common.domain.request.stages import RequestStage
from common.wire.request_messages import LookReason
from counter.flow.casework import Casework
from counter.flow.form_acts import FormAct, FormKey, Left, Typed
from counter.flow.request_questions import (
    WantDocument,
    WantField,
    WhatMore,
    WhichService,
    WhyRefuse,
)
from counter.flow.request_steps import Begin, Consider, Do, Look, Step, Tick
from counter.flow.request_ways import ShowKept, ShowOthers
from counter.flow.situation import Situation, situation_of
from tests.counter.conftest import Counter
from tests.counter.scenes import ANSWERS, Scene, idle_waiting, serving
from tests.counter.station import DEVICE
from tests.screens import settle

TYPED: Mapping[FieldKind, str] = {
    FieldKind.TEXT: "17",
    FieldKind.LATIN_TEXT: "LAYLA",
    FieldKind.NUMBER: "2020",
    FieldKind.DATE: "1994-03-17",
    FieldKind.YES_NO: "no",
    FieldKind.PHONE: "+963944123456",
    FieldKind.EMAIL: "a@example.org",
    FieldKind.NATIONAL_NUMBER: "99010000011",
}
MISTYPED: Mapping[FieldKind, str] = {
    FieldKind.PHONE: "12",
    FieldKind.NATIONAL_NUMBER: "123",
    FieldKind.DATE: "31.2.1994",
}


def casework(counter: Counter) -> Casework:
    """The flow of the page."""
    desk = counter.program.desk
    assert desk is not None
    return desk.beside.casework


def choose(counter: Counter, *steps: Step) -> None:
    """Choose steps, at a person's pace."""
    for step in steps:
        settle()
        counter.station.clock.advance(0.5)
        casework(counter).choose(step)
    settle()


def act(counter: Counter, *acts: FormAct) -> None:
    """Do something to the form."""
    for each in acts:
        casework(counter).act(each)
    settle()


def service_of(counter: Counter, request: RequestId) -> CatalogueService:
    """What is requested."""
    catalogue = counter.station.view.catalogue
    assert catalogue is not None
    found = catalogue.service(counter.station.requests.filed[request].state.service)
    assert found is not None
    return found


def fill(counter: Counter, request: RequestId, texts: Mapping[FieldKind, str]) -> None:
    """Type answers of the kinds that ``texts`` has into the form."""
    for field in service_of(counter, request).fields:
        said = _said(field, texts)
        if said and field.required:
            act(counter, Typed((field.code,), said), Left((field.code,)))


def _said(field: Field, texts: Mapping[FieldKind, str]) -> str:
    if field.kind is FieldKind.CHOICE:
        return field.choices[0].code
    if field.kind is FieldKind.NATIONAL_NUMBER and field.pattern is not None:
        # A pattern of digits, such as ``[0-9]{11}``.
        return texts[field.kind].ljust(int(field.pattern[6:-1]), "0")[: int(field.pattern[6:-1])]
    return texts.get(field.kind, "")


def request_of_ticket(counter: Counter) -> RequestId:
    """Somebody with a request that waits to be taken up is served."""
    serving(counter)
    station = counter.station
    ticket = station.view.state.ticket_at(CounterId("2"))
    assert ticket is not None
    office = station.view.office
    assert office is not None
    queued = office.service(ticket.service)
    assert queued is not None
    assert queued.request is not None
    request = station.requests.begin(queued.request, ANSWERS, ticket.id)
    station.requests.send(request)
    station.pass_minutes(1)
    return request


def request_to_fetch(counter: Counter) -> None:
    """A request whose papers and registers are awaited."""
    request_of_ticket(counter)
    counter.key(Qt.Key.Key_F1)


def request_reviewed(counter: Counter) -> None:
    """A request under review, with a long history, whose answers were opened."""
    request = request_of_ticket(counter)
    book = counter.station.requests
    book.fetch(request)
    if book.filed[request].state.stage is RequestStage.FEE_DUE:
        book.pay(request)
    counter.key(Qt.Key.Key_F1)
    choose(counter, Do(StartReview()), Look(LookReason.REVIEW))


def request_refusing(counter: Counter) -> None:
    """Why it is refused is asked."""
    request_reviewed(counter)
    choose(counter, Consider(WhyRefuse()))


def request_offline(counter: Counter) -> None:
    """The server goes away while a request is open."""
    request_reviewed(counter)
    counter.station.lose_server()


def request_none(counter: Counter) -> None:
    """Nobody is at the counter, and no number was typed."""
    idle_waiting(counter)
    counter.key(Qt.Key.Key_F1)


def request_unbegun(counter: Counter) -> None:
    """Somebody without a request is served."""
    serving(counter)
    counter.key(Qt.Key.Key_F1)


def request_services(counter: Counter) -> None:
    """For what a request is begun is asked."""
    request_unbegun(counter)
    choose(counter, Consider(WhichService()))


def request_form(counter: Counter) -> RequestId:
    """A request was begun for whoever is served; its form lies open."""
    serving(counter)
    station = counter.station
    ticket = station.view.state.ticket_at(CounterId("2"))
    office = station.view.office
    assert ticket is not None
    assert office is not None
    queued = office.service(ticket.service)
    assert queued is not None
    assert queued.request is not None
    counter.key(Qt.Key.Key_F1)
    choose(counter, Begin(queued.request, ticket.language))
    return next(reversed(station.requests.filed))


def request_form_wrong(counter: Counter) -> None:
    """Some answers are wrong, and all have been checked."""
    request = request_form(counter)
    fill(counter, request, MISTYPED)
    act(counter, FormKey.FINISH)


def request_form_clash(counter: Counter) -> None:
    """Somebody else has answered the same meanwhile."""
    request = request_form(counter)
    book = counter.station.requests
    first = service_of(counter, request).fields[1]
    book.filed[request].answers = {first.code: "هدى"}
    book.give(request, SaveAnswers(1), book.by_clerk())
    act(counter, Typed((first.code,), "ليلى"), Left((first.code,)))


def request_sending(counter: Counter) -> None:
    """All is answered; how it is delivered is asked."""
    request = request_form(counter)
    fill(counter, request, TYPED)
    act(counter, FormKey.FINISH)


def request_asking_more(counter: Counter) -> None:
    """What the applicant is asked for is chosen."""
    request_reviewed(counter)
    counter.station.clock.advance(1)
    choose(counter, Consider(WhatMore()))
    request = next(reversed(counter.station.requests.filed))
    service = service_of(counter, request)
    choose(counter, Tick(WantField(service.fields[2].code)))
    choose(counter, Tick(WantDocument(service.documents[0].code)))


def request_others(counter: Counter) -> None:
    """What else the applicant has requested is listed."""
    request = request_of_ticket(counter)
    book = counter.station.requests
    number = {FieldCode("national_number"): "99010000011"}
    book.filed[request].answers.update(number)
    catalogue = counter.station.view.catalogue
    assert catalogue is not None
    for service in catalogue.services[1:4]:
        book.begin(service.code, number)
    book.more = True
    counter.key(Qt.Key.Key_F1)
    choose(counter, ShowOthers())


def request_other(counter: Counter) -> None:
    """Another request of the same applicant was opened."""
    request_others(counter)
    page = casework(counter).page(situation(counter))
    assert page is not None
    choose(counter, page.steps[0])


def request_kept(counter: Counter) -> None:
    """A draft that waits for the server was opened again."""
    counter.station.remembers = True
    serving(counter)
    counter.station.lose_server()
    counter.key(Qt.Key.Key_F1)
    services = counter.station.view.catalogue
    assert services is not None
    choose(counter, Begin(services.services[0].code, Language("ar")))
    act(counter, Typed((services.services[0].fields[1].code,), "ليلى"), FormKey.LEAVE)
    counter.key(Qt.Key.Key_F1)
    counter.key(Qt.Key.Key_F1)


def request_keeping(counter: Counter) -> None:
    """What waits for the server is listed."""
    request_kept(counter)
    counter.key(Qt.Key.Key_F1)
    counter.key(Qt.Key.Key_F2)
    counter.key(Qt.Key.Key_F1)
    choose(counter, ShowKept())


def situation(counter: Counter) -> Situation:
    """How things stand at the counter."""
    station = counter.station
    found = situation_of(station.view, DEVICE, station.now(), isolated=False)
    assert found is not None
    return found


REQUEST_SCENES: Mapping[str, Scene] = {
    scene.__name__.replace("_", "-"): scene
    for scene in (
        request_to_fetch,
        request_reviewed,
        request_refusing,
        request_offline,
        request_none,
        request_services,
        request_form_wrong,
        request_form_clash,
        request_sending,
        request_asking_more,
        request_others,
        request_other,
        request_kept,
        request_keeping,
    )
}
