# SPDX-License-Identifier: GPL-3.0-or-later
"""A server in memory that knows one request, for tests of the kiosk's window and its scripts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from common.domain.catalogue import Catalogue
from common.domain.forms import Completeness, check_answers, documents_of, fee_of
from common.domain.identifiers import FieldCode, OfficeId, ProviderCode, RequestId
from common.domain.payment.values import Method, PaymentStage
from common.domain.request.commands import SubmitRequest, TieTicket, Withdraw
from common.domain.request.origin import Channel
from common.domain.request.refusals import RequestRefusalReason, deny
from common.domain.request.stages import RequestStage
from common.domain.request.state import DocumentInHand, RequestState
from common.identity.national.reading import check_number
from common.sync.answers import Denied, Unreachable
from common.sync.request_answers import RequestRead
from common.sync.request_cash import CancelPayment
from common.sync.request_desk import AnswersRead, Give, Known, LookAt
from common.sync.request_forms import Begin, Begun, Save, Saved
from common.sync.request_keeping import OrKeep
from common.sync.request_line import ByReceipt, TryLater
from common.sync.request_money import AskPayment, Pay, PaymentRead, PaymentsRead, ReadPayments
from common.sync.request_papers import (
    Collected,
    Fetch,
    Issue,
    NoFile,
    NoFileReason,
    Pdf,
    ReadFile,
    RegisterFailed,
    RegisterTrouble,
)
from common.sync.request_search import Standings, StandingsOfCard
from common.sync.request_status import AskStatus, NoSuchRequest, StatusRead
from common.wire.payments import PaymentProvider, PaymentsState, PaymentState
from common.wire.request_messages import RequestAnswers, RequestStatus, RequestView
from tests.kiosk.catalogues import A_CATALOGUE

NUMBER, SECRET = "P-2026-000001", "7K2M-9QXD-4HTP"
OFFICE = OfficeId("damascus-centre")
NOW = datetime(2026, 11, 22, 7, 24, tzinfo=UTC)
FILLED = {FieldCode("given_name"): "ليلى"}


class RequestServer:
    """Answers tasks at once. A test sets what goes wrong."""

    def __init__(self, catalogue: Catalogue = A_CATALOGUE) -> None:
        self.catalogue = catalogue
        self.away = False
        self.trouble: RegisterTrouble | None = None
        self.payment = PaymentStage.STARTED
        self.after_paying = RequestStage.ISSUED
        self.collected = False
        self.holder = ""
        self.others: tuple[str, ...] = ()
        self.locked = False
        self.fee_rises = False
        self.withdrawn = False
        self.answers: Mapping[FieldCode, Any] = {}
        self.state: RequestState | None = None
        self.asked: list[str] = []

    def __call__(self, task: Any) -> Any:
        """What a task is answered."""
        if self.away:
            return Unreachable()
        if isinstance(task, ByReceipt):
            assert task.secret == SECRET
            task = task.task
        self.asked.append(type(task).__name__)
        answer: Any = getattr(self, f"_{type(task).__name__.lower()}")(task)
        return answer

    def _orkeep(self, task: OrKeep[Any]) -> Any:
        return self(ByReceipt(SECRET, task.task))

    def _begin(self, task: Begin) -> Any:
        if self.catalogue.service(task.service) is None:
            return deny(RequestRefusalReason.OTHER_SERVICE)
        self.answers = {}
        self.state = RequestState(
            id=RequestId(task.request),
            number=NUMBER,
            service=task.service,
            catalogue=self.catalogue.id,
            version=1,
            channel=Channel.KIOSK,
            holder=OFFICE,
            language=task.language,
            started_at=NOW,
            stage=RequestStage.DRAFT,
            stage_since=NOW,
            touched_at=NOW,
            seq=1,
        )
        return Begun(self.state, SECRET)

    @property
    def known(self) -> RequestState:
        assert self.state is not None
        return self.state

    @property
    def service(self) -> Any:
        return self.catalogue.service(self.known.service)

    def _move(self, **changes: Any) -> RequestRead:
        self.state = replace(self.known, **changes)
        return RequestRead(RequestView(self.state, (), OFFICE, NOW))

    def _save(self, task: Save) -> Any:
        if task.revision != self.known.revision:
            return deny(RequestRefusalReason.ANSWERS_CHANGED, number=NUMBER)
        self.answers = task.answers
        self._move(revision=task.revision + 1)
        return Saved(self.known, ())

    def _known(self, task: Known) -> Any:
        return self._move()

    def _fetch(self, task: Fetch) -> Any:
        if self.trouble is not None:
            return RegisterFailed(self.trouble)
        return self._move(documents={task.document: DocumentInHand()})

    def _lookat(self, task: LookAt) -> Any:
        problems = check_answers(self.service, self.answers, Completeness.COMPLETE, check_number)
        return AnswersRead(
            RequestAnswers(
                revision=self.known.revision,
                answers=dict(self.answers),
                problems=tuple(problems),  # type: ignore[arg-type]  # only whether there are any
                fee=fee_of(self.service, self.answers) + (1 if self.fee_rises else 0),
                documents=tuple(each.code for each in documents_of(self.service, self.answers)),
                filled=dict(FILLED),
            )
        )

    def _give(self, task: Give) -> Any:
        match task.command:
            case Withdraw():
                self.withdrawn = True
                return self._move(stage=RequestStage.WITHDRAWN)
            case SubmitRequest(fee, delivery):
                due = fee_of(self.service, self.answers) + (1 if self.fee_rises else 0)
                if fee != due:
                    return deny(RequestRefusalReason.FEE_CHANGED)
                return self._move(stage=RequestStage.FEE_DUE, fee=fee, delivery=delivery)
            case TieTicket(ticket):
                return self._move(ticket=ticket)
            case _:
                return Denied("not_permitted", "")

    def _readpayments(self, task: ReadPayments) -> Any:
        providers = (PaymentProvider(ProviderCode("cell"), Method.MOBILE),)
        return PaymentsRead(PaymentsState(self.known.fee, "SYP", (), providers))

    def _pay(self, task: Pay) -> Any:
        return PaymentRead(self._paid(task.payment, PaymentStage.STARTED))

    def _askpayment(self, task: AskPayment) -> Any:
        if self.payment is PaymentStage.TAKEN:
            self._move(stage=self.after_paying)
        return PaymentRead(self._paid(task.payment, self.payment))

    def _paid(self, payment: Any, stage: PaymentStage) -> PaymentState:
        return PaymentState(
            id=payment,
            request=self.known.id,
            amount=self.known.fee,
            currency="SYP",
            method=Method.MOBILE,
            stage=stage,
            started_at=NOW,
            page="https://pay.example/1",
        )

    def _cancelpayment(self, task: CancelPayment) -> Any:
        self.payment = PaymentStage.FAILED
        return PaymentRead(self._paid(task.payment, self.payment))

    def _readfile(self, task: ReadFile) -> Any:
        return NoFile(NoFileReason.NOTHING_ISSUED)

    def _issue(self, task: Issue) -> Any:
        return Pdf(b"%PDF-1.7", "C-1", 0)

    def _collected(self, task: Collected) -> Any:
        self.collected = True
        return self._move(stage=RequestStage.HANDED_OVER)

    def _askstatus(self, task: AskStatus) -> Any:
        if self.locked:
            return TryLater(90)
        if (task.number, task.secret) != (NUMBER, SECRET):
            return NoSuchRequest()
        return StatusRead(self.status(NUMBER))

    def status(self, number: str) -> RequestStatus:
        """How the request stands, or another like it."""
        state = self.known
        return RequestStatus(
            number=number,
            service=state.service,
            names=self.service.names,
            stage=state.stage,
            since=NOW,
            language=state.language,
            currency="SYP",
            holder=OFFICE,
            known_at=NOW,
        )

    def _standingsofcard(self, task: StandingsOfCard) -> Any:
        if self.locked:
            return TryLater(90)
        theirs = self.holder in task.numbers
        numbers = (NUMBER, *self.others) if theirs else ()
        return Standings((), tuple(map(self.status, numbers)))
