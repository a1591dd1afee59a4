# SPDX-License-Identifier: GPL-3.0-or-later
"""How each order of the paperwork is carried out: what is asked, and what that comes to.

A script yields one thing after the other to be done, and is sent what came of it; what it returns
is the order's outcome. A task is asked again, under its own ids, for as long as the server does
not answer, so no script sees ``Unreachable`` that has not asked to be told by ``Once``.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias, TypeVar, assert_never

import msgspec

from common.domain.catalogue import Answers
from common.domain.identifiers import CommandId, PaymentId, RequestId
from common.domain.payment.values import PaymentStage
from common.domain.ports import Ids
from common.domain.request.commands import SubmitRequest, TieTicket, Withdraw
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason
from common.domain.request.stages import RequestStage
from common.domain.request.state import RequestState
from common.identity.document_code import DocumentKind
from common.sync.request_answers import RequestRead
from common.sync.request_cash import CancelPayment
from common.sync.request_desk import AnswersRead, Give, Known, LookAt
from common.sync.request_forms import Begin, Save, Saved
from common.sync.request_forms import Begun as BegunThere
from common.sync.request_keeping import OrKeep
from common.sync.request_line import ByReceipt, Task, TryLater
from common.sync.request_money import (
    AskPayment,
    NotPaid,
    Pay,
    PaymentRead,
    PaymentsRead,
    ReadPayments,
)
from common.sync.request_papers import (
    Collected,
    Fetch,
    Issue,
    Pdf,
    ReadFile,
    RegisterFailed,
    RegisterTrouble,
)
from common.sync.request_search import Standings, StandingsOfCard
from common.sync.request_status import AskStatus, StatusRead
from common.wire.request_messages import AnswersMessage, RequestStatus
from kiosk.flow.paperwork import inputs
from kiosk.flow.paperwork.orders import (
    AskMeans,
    AskStanding,
    AskStandings,
    BeginRequest,
    CancelPaying,
    CheckForm,
    DropRequest,
    FetchPapers,
    KeepAnswers,
    Order,
    PrintDocument,
    PrintReceipt,
    SendRequest,
    StartPaying,
    Tie,
    WatchPayment,
    WatchRequest,
)
from kiosk.flow.paperwork.pages import Looked, Means, Standing, Stop
from kiosk.flow.paperwork.state import Case, Fee
from kiosk.flow.paperwork.state import Fetch as Fetching
from kiosk.flow.screens import Paper

T = TypeVar("T")

_LOOK_AGAIN_S: Final = 1.0
_WATCHED_S: Final = 45
_UNDER_WAY: Final = frozenset({RequestStage.SUBMITTED, RequestStage.PAID})
_CERTIFICATE: Final = DocumentKind.CERTIFICATE


@dataclass(frozen=True, slots=True)
class Pause:
    """Go on after so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Once:
    """Ask, and go on also where the server does not answer: what is sent is ``Unreachable``."""

    task: Task[Any]


@dataclass(frozen=True, slots=True)
class Tell:
    """Tell the flow already."""

    what: inputs.Outcome


@dataclass(frozen=True, slots=True)
class Local:
    """Work of this machine, off the screen's thread."""

    work: Callable[[], object]


Step: TypeAlias = Task[Any] | Once | Pause | Tell | Local
Script: TypeAlias = Generator[Step, Any, inputs.Outcome | None]


@dataclass(slots=True)
class Scripts:
    """Knows the revision that the answers of the draft under way have reached.

    ``receipt`` prints one, ``document`` a PDF; both block. ``rule`` is told by the service.
    """

    ids: Ids
    receipt: Callable[[PrintReceipt], Paper]
    document: Callable[[bytes], bool]
    _revisions: dict[RequestId, int] = field(default_factory=dict)

    def of(self, order: Order) -> Script:  # noqa: C901, PLR0911 - one line for each order
        """The script of an order."""
        match order:
            case BeginRequest():
                return self._begin(order)
            case KeepAnswers():
                return self._keep(order)
            case FetchPapers():
                return _fetch(order)
            case CheckForm():
                return _check(order)
            case SendRequest():
                return self._send(order)
            case DropRequest(case):
                return self._drop(case)
            case PrintReceipt():
                return self._print_receipt(order)
            case AskMeans(case):
                return _means(case)
            case StartPaying():
                return self._pay(order)
            case WatchPayment():
                return _watch_payment(order)
            case CancelPaying(case, payment):
                return _cancel(case, payment)
            case WatchRequest(case):
                return _watch(case)
            case PrintDocument(case):
                return self._print_document(case)
            case AskStanding():
                return _standing(order)
            case AskStandings(numbers):
                return _standings(numbers)
            case Tie():
                return self._tie(order)
            case _:
                assert_never(order)

    def _begin(self, order: BeginRequest) -> Script:
        begun = yield Begin(RequestId(self.ids.new()), order.service, order.language)
        if not isinstance(begun, BegunThere):
            return inputs.Impossible(Stop.ELSEWHERE)
        return inputs.Begun(Case(begun.state.id, begun.state.number, begun.secret))

    def _keep(self, order: KeepAnswers) -> Script:
        case, answers = order.case, _message(order.answers)
        for _ in range(2):
            revision = self._revisions.get(case.request, 0)
            task = Save(case.request, CommandId(self.ids.new()), revision, answers)
            saved = yield ByReceipt(case.secret, task)
            if isinstance(saved, Saved):
                self._revisions[case.request] = saved.state.revision
                return None
            # A revision of ours was kept, and the news of it lost.
            known = yield ByReceipt(case.secret, Known(case.request))
            if isinstance(known, RequestRead):
                self._revisions[case.request] = known.view.state.revision
        return inputs.Impossible(Stop.ELSEWHERE)

    def _send(self, order: SendRequest) -> Script:
        case = order.case
        command = SubmitRequest(order.fee, order.delivery)
        given = yield _with(case, Give(case.request, command, CommandId(self.ids.new())))
        match given:
            case RequestRead():
                return _moved(given.view.state)
            case RequestRefusal(
                RequestRefusalReason.FEE_CHANGED | RequestRefusalReason.ANSWERS_INCOMPLETE
            ):
                return inputs.FeeChanged()
            case _:
                return inputs.Impossible(Stop.ELSEWHERE)

    def _drop(self, case: Case) -> Script:
        yield _with(case, Give(case.request, Withdraw(), CommandId(self.ids.new())))
        return None

    def _print_receipt(self, order: PrintReceipt) -> Script:
        paper = yield Local(lambda: self.receipt(order))
        return inputs.ReceiptOut(Paper.SCREEN if paper is Paper.PRINTING else paper)

    def _pay(self, order: StartPaying) -> Script:
        case, fee, means = order.case, order.fee, order.means
        task = Pay(
            case.request,
            PaymentId(self.ids.new()),
            fee.amount,
            fee.currency,
            means.method,
            means.provider,
        )
        paid = yield _with(case, task)
        match paid:
            case PaymentRead(state):
                return inputs.PaymentBegun(state.id, state.page)
            case NotPaid(payment=None, amount=int(), currency=str()):
                # It costs something else by now.
                return (yield from _means(case))
            case NotPaid(payment=payment):
                return inputs.PaymentBegun(payment)
            case _:
                return inputs.PaymentBegun(None)

    def _tie(self, order: Tie) -> Script:
        case, command = order.case, TieTicket(order.ticket)
        yield _with(case, OrKeep(Give(case.request, command, CommandId(self.ids.new()))))
        return None

    def _print_document(self, case: Case) -> Script:
        found = yield _with(case, ReadFile(case.request, _CERTIFICATE))
        if not isinstance(found, Pdf):
            task = Issue(case.request, _CERTIFICATE, CommandId(self.ids.new()))
            found = yield _with(case, task)
        if not isinstance(found, Pdf):
            # The server may have made it by itself meanwhile.
            found = yield _with(case, ReadFile(case.request, _CERTIFICATE))
        if not isinstance(found, Pdf):
            return inputs.DocumentOut(printed=False)
        content = found.content
        printed = yield Local(lambda: self.document(content))
        if printed:
            yield _with(case, Collected(case.request))
        return inputs.DocumentOut(printed=bool(printed))


def _fetch(order: FetchPapers) -> Script:
    case = order.case
    for document in order.documents:
        fetched = yield _with(case, Fetch(case.request, document))
        yield Tell(inputs.Fetched(document, _how(fetched)))
    looked = yield _with(case, LookAt(case.request))
    filled = looked.answers.filled if isinstance(looked, AnswersRead) else {}
    return inputs.Filled(filled)


def _how(fetched: object) -> Fetching:
    match fetched:
        case RequestRead() | RequestRefusal(RequestRefusalReason.DOCUMENT_IN_HAND):
            return Fetching.THERE
        case RegisterFailed(RegisterTrouble.NOT_FOUND):
            return Fetching.NOBODY
        case RegisterFailed(RegisterTrouble.OTHER_PERSON):
            return Fetching.ANOTHER
        case _:
            return Fetching.SILENT


def _check(order: CheckForm) -> Script:
    looked = yield _with(order.case, LookAt(order.case.request))
    if not isinstance(looked, AnswersRead):
        return inputs.Impossible(Stop.ELSEWHERE)
    found = looked.answers
    return inputs.Checked(whole=not found.problems, fee=Fee(found.fee, order.currency))


def _means(case: Case) -> Script:
    read = yield _with(case, ReadPayments(case.request))
    if not isinstance(read, PaymentsRead) or read.state.amount is None:
        return inputs.MeansKnown((), Fee(0, ""))
    means = tuple(Means(each.code, each.method) for each in read.state.providers)
    return inputs.MeansKnown(means, Fee(read.state.amount, read.state.currency or ""))


def _watch_payment(order: WatchPayment) -> Script:
    while True:
        read = yield _with(order.case, AskPayment(order.case.request, order.payment))
        if not isinstance(read, PaymentRead):
            return inputs.PaymentOver(taken=False)
        match read.state.stage:
            case PaymentStage.STARTED:
                yield Pause(_LOOK_AGAIN_S)
            case stage:
                return inputs.PaymentOver(taken=stage is PaymentStage.TAKEN)


def _cancel(case: Case, payment: PaymentId) -> Script:
    yield _with(case, CancelPayment(case.request, payment))
    return None


def _watch(case: Case) -> Script:
    for _ in range(_WATCHED_S):
        read = yield _with(case, Known(case.request))
        if not isinstance(read, RequestRead):
            return inputs.Impossible(Stop.ELSEWHERE)
        moved = _moved(read.view.state)
        if moved.stage not in _UNDER_WAY or moved.official:
            return moved
        yield Pause(_LOOK_AGAIN_S)
    return moved


def _standing(order: AskStanding) -> Script:
    read = yield AskStatus(order.number, order.secret)
    match read:
        case StatusRead(status):
            return inputs.StandingKnown(_told(status))
        case TryLater(seconds):
            return inputs.ReceiptWrong(seconds)
        case _:
            return inputs.ReceiptWrong()


def _standings(numbers: tuple[str, ...]) -> Script:
    if not numbers:
        return inputs.CardTells(Looked.NOTHING)
    read = yield Once(StandingsOfCard(numbers))
    match read:
        case Standings(_, statuses, more):
            return inputs.StandingsKnown(tuple(map(_told, statuses)), more)
        case TryLater(seconds):
            return inputs.CardTells(Looked.LATER, seconds)
        case _:
            return inputs.CardTells(Looked.AWAY)


def _told(status: RequestStatus) -> Standing:
    return Standing(
        number=status.number,
        names=status.names,
        stage=status.stage,
        since=status.since.timestamp(),
        language=status.language,
        currency=status.currency,
        to_pay=status.to_pay,
        asked=status.asked,
        due_at=None if status.due_at is None else status.due_at.timestamp(),
        electronic=status.delivery == "electronic",
        tracking=status.tracking,
    )


def _moved(state: RequestState) -> inputs.Moved:
    return inputs.Moved(state.stage, official=state.left_to_official is not None)


def _with(case: Case, task: Task[T]) -> ByReceipt[T]:
    return ByReceipt(case.secret, task)


def _message(answers: Answers) -> AnswersMessage:
    return msgspec.convert(answers, AnswersMessage)
