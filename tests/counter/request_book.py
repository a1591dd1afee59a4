# SPDX-License-Identifier: GPL-3.0-or-later
"""The requests of a server in memory: the real rules decide about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeAlias

import msgspec

from common.domain.catalogue import Catalogue, CatalogueService
from common.domain.forms import (
    UNKEEPABLE,
    Completeness,
    check_answers,
    documents_of,
    fee_of,
    normalised,
)
from common.domain.identifiers import (
    CommandId,
    DeviceId,
    DocumentCode,
    EventId,
    FieldCode,
    InquiryId,
    Language,
    OfficeId,
    PaymentId,
    RequestId,
    ServiceCode,
    TicketId,
)
from common.domain.request.commands import (
    RecordFetched,
    RecordPayment,
    RequestCommand,
    SaveAnswers,
    StartRequest,
    SubmitRequest,
)
from common.domain.request.decide import decide
from common.domain.request.events import RequestEvent
from common.domain.request.evolve import fold
from common.domain.request.origin import ActorKind, Channel, RequestOrigin
from common.domain.request.reasons import PaymentMethod
from common.domain.request.refusals import RequestRefusal
from common.domain.request.state import RequestState
from common.domain.request.terms import Terms
from common.identity.national.reading import check_number
from common.storage.trouble import StoreTrouble
from common.sync.request_answers import NoRequest, RequestRead
from common.sync.request_desk import (
    AnswersRead,
    Give,
    Known,
    LookAt,
    Numbered,
    OfTicket,
    RequestAnswer,
)
from common.sync.request_forms import Begin, BeginAnswer, Begun, NotKept, Save, SaveAnswer, Saved
from common.sync.request_papers import (
    Fetch,
    FetchAnswer,
    NobodyToAsk,
    RegisterFailed,
    RegisterTrouble,
)
from common.sync.request_search import OthersOf, Theirs
from common.sync.view import View
from common.wire.request_events import to_entry
from common.wire.request_messages import (
    AnswersMessage,
    FieldProblemMessage,
    RequestAnswers,
    RequestSummary,
    RequestView,
)
from tests.counter.money_book import MoneyAnswer, MoneyBook
from tests.fakes import FakeIds

BookAnswer: TypeAlias = (
    RequestAnswer | BeginAnswer | SaveAnswer | FetchAnswer | Theirs | StoreTrouble | MoneyAnswer
)


class Knower(Protocol):
    """What the book asks of the station that it belongs to."""

    @property
    def view(self) -> View: ...

    def now(self) -> datetime: ...


@dataclass(slots=True)
class Filed:
    """One request in the book."""

    answers: AnswersMessage
    events: list[RequestEvent] = field(default_factory=list)

    @property
    def state(self) -> RequestState:
        state = fold(self.events)
        assert state is not None
        return state


class RequestBook:
    """Carries out what a counter asks about requests.

    ``looks`` are those that are on record; ``troubles`` are documents whose register fails, and
    ``records`` what the registers fill in once one has answered.
    """

    def __init__(self, station: Knower) -> None:
        self._station = station
        self._ids = FakeIds(7)
        self.filed: dict[RequestId, Filed] = {}
        self.money = MoneyBook(station.now, lambda: self.office, self._due, self._paid)
        self.looks: list[LookAt] = []
        self.troubles: dict[DocumentCode, RegisterTrouble] = {}
        self.records: AnswersMessage = {}
        self.more = False
        self._saved: dict[CommandId, SaveAnswer] = {}

    @property
    def office(self) -> OfficeId:
        office = self._station.view.office
        assert office is not None
        return office.id

    def begin(
        self,
        service: str,
        answers: Mapping[FieldCode, str],
        ticket: TicketId | None = None,
        office: OfficeId | None = None,
    ) -> RequestId:
        """Somebody begins a request at a kiosk and answers."""
        id_ = RequestId(self._ids.new())
        self.filed[id_] = Filed({**answers})
        kiosk = self.from_kiosk(office or self.office)
        self.give(id_, StartRequest(ServiceCode(service), Language("ar"), ticket), kiosk)
        self.give(id_, SaveAnswers(1), kiosk)
        return id_

    def send(self, id_: RequestId) -> None:
        """The applicant sends it."""
        filed = self.filed[id_]
        service = self._service(filed.state.service)
        command = SubmitRequest(fee_of(service, filed.answers), service.deliveries[0])
        self.give(id_, command, self.from_kiosk(filed.state.holder))

    def give(self, id_: RequestId, command: RequestCommand, origin: RequestOrigin) -> None:
        """Have something done that the rules allow."""
        refusal = self._happen(id_, command, origin)
        assert refusal is None, refusal

    def fetch(self, id_: RequestId) -> None:
        """Every register answers."""
        filed = self.filed[id_]
        for document in documents_of(self._service(filed.state.service), filed.answers):
            if document.register is not None and document.code not in filed.state.documents:
                told = RecordFetched(document.code, InquiryId(self._ids.new()))
                self.give(id_, told, self.by_server())

    def pay(self, id_: RequestId) -> None:
        """The fee comes."""
        fee, payment = self.filed[id_].state.fee, PaymentId(self._ids.new())
        self.give(id_, RecordPayment(payment, fee, PaymentMethod.CASH), self.by_server())

    def from_kiosk(self, office: OfficeId) -> RequestOrigin:
        """The applicant, at a kiosk."""
        return RequestOrigin(ActorKind.APPLICANT, office, Channel.KIOSK)

    def by_server(self) -> RequestOrigin:
        """The server itself."""
        return RequestOrigin(ActorKind.SYSTEM, self.office)

    def do(self, task: object) -> BookAnswer:
        """Answer a counter."""
        match task:
            case OfTicket(ticket):
                found = [id_ for id_, each in self.filed.items() if each.state.ticket == ticket]
                return self._read(found[-1]) if found else NoRequest()
            case Numbered(number):
                found = [id_ for id_, each in self.filed.items() if each.state.number == number]
                return self._read(found[-1]) if found else NoRequest()
            case Known(request):
                return self._read(request)
            case Give(request, command):
                return self._happen(request, command, self.by_clerk()) or self._read(request)
            case LookAt(request, _):
                self.looks.append(task)
                return AnswersRead(self._answers(request))
            case Begin(request, service, language, ticket):
                if request not in self.filed:
                    self.filed[request] = Filed({})
                    start = StartRequest(service, language, ticket)
                    refusal = self._happen(request, start, self.by_clerk())
                    assert refusal is None, refusal
                return Begun(self.filed[request].state, "AAAA-BBBB-CCCC")
            case Save():
                return self._save(task)
            case Fetch(request, document):
                return self._fetch(request, document)
            case OthersOf(request):
                return self._others(request)
        told = self.money.do(task)
        if told is not None:
            return told
        message = f"nobody answers {task}"
        raise AssertionError(message)

    def _others(self, request: RequestId) -> Theirs:
        person, field = self.filed[request].answers, FieldCode("national_number")
        found = [
            _summary(each.state, self.office)
            for id_, each in self.filed.items()
            if id_ != request and field in person and each.answers.get(field) == person[field]
        ]
        return Theirs(tuple(reversed(found)), self.more)

    def _due(self, request: RequestId) -> int:
        return self.filed[request].state.fee

    def _paid(
        self, request: RequestId, payment: PaymentId, amount: int, method: PaymentMethod
    ) -> None:
        self.give(request, RecordPayment(payment, amount, method), self.by_server())

    def by_clerk(self) -> RequestOrigin:
        """Whoever is signed in at the counter."""
        session = self._station.view.session
        assert session is not None
        return RequestOrigin(
            ActorKind.CLERK, self.office, Channel.COUNTER, session.clerk, session.role
        )

    def _save(self, task: Save) -> SaveAnswer:
        """The same id again gets the same answer."""
        filed = self.filed[task.request]
        if task.id in self._saved:
            return self._saved[task.id]
        service = self._service(filed.state.service)
        wrong = check_answers(service, task.answers, Completeness.DRAFT, check_number)
        if any(each.wrong in UNKEEPABLE for each in wrong):
            return NotKept(wrong)
        command = SaveAnswers(task.revision + 1)
        refusal = self._happen(task.request, command, self.by_clerk())
        if refusal is not None:
            return refusal
        filed.answers = msgspec.convert(normalised(service, task.answers), AnswersMessage)
        answer = self._saved[task.id] = Saved(filed.state, wrong)
        return answer

    def _fetch(self, request: RequestId, document: DocumentCode) -> FetchAnswer:
        if document in self.troubles:
            return RegisterFailed(self.troubles[document])
        if FieldCode("national_number") not in self.filed[request].answers:
            return NobodyToAsk()
        told = RecordFetched(document, InquiryId(self._ids.new()))
        return self._happen(request, told, self.by_server()) or self._read(request)

    def _answers(self, request: RequestId) -> RequestAnswers:
        filed = self.filed[request]
        service = self._service(filed.state.service)
        wrong = check_answers(service, filed.answers, Completeness.COMPLETE, check_number)
        return RequestAnswers(
            revision=filed.state.revision,
            answers=filed.answers,
            problems=tuple(FieldProblemMessage(e.path, e.wrong, e.limit) for e in wrong),
            fee=fee_of(service, filed.answers),
            documents=tuple(each.code for each in documents_of(service, filed.answers)),
            filled=self.records if filed.state.documents else {},
        )

    def _read(self, id_: RequestId) -> RequestRead:
        filed = self.filed[id_]
        entries = tuple(to_entry(event) for event in filed.events)
        return RequestRead(RequestView(filed.state, entries, self.office, self._station.now()))

    def _happen(
        self, id_: RequestId, command: RequestCommand, origin: RequestOrigin
    ) -> RequestRefusal | None:
        filed, now = self.filed[id_], self._station.now()
        state = fold(filed.events)
        wanted = command.service if isinstance(command, StartRequest) else filed.state.service
        service = self._service(wanted)
        office = self._station.view.office
        assert office is not None
        terms = Terms(
            service,
            self._catalogue.id,
            self._catalogue.version,
            office.hours,
            office.time_zone,
            number=f"{service.prefix}-2026-{len(self.filed):06d}",
            fee=fee_of(service, filed.answers),
            documents=tuple(each.code for each in documents_of(service, filed.answers)),
        )
        bodies = decide(terms, state, command, origin, now)
        if isinstance(bodies, RequestRefusal):
            return bodies
        for body in bodies:
            filed.events.append(
                RequestEvent(
                    EventId(self._ids.new()),
                    id_,
                    len(filed.events) + 1,
                    origin.office,
                    DeviceId("kiosk-a"),
                    now,
                    origin.actor,
                    origin.clerk,
                    CommandId(self._ids.new()),
                    body,
                )
            )
        return None

    @property
    def _catalogue(self) -> Catalogue:
        catalogue = self._station.view.catalogue
        assert catalogue is not None
        return catalogue

    def _service(self, code: ServiceCode) -> CatalogueService:
        service = self._catalogue.service(code)
        assert service is not None, code
        return service


def _summary(state: RequestState, office: OfficeId) -> RequestSummary:
    return RequestSummary(
        id=state.id,
        number=state.number,
        office=office,
        holder=state.holder,
        catalogue=state.catalogue,
        version=state.version,
        service=state.service,
        channel=state.channel,
        stage=state.stage,
        seq=state.seq,
        started_at=state.started_at,
        updated_at=state.touched_at,
    )
