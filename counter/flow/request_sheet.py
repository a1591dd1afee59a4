# SPDX-License-Identifier: GPL-3.0-or-later
"""What is shown of a request: how it stands, its documents, its answers, what has happened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from common.domain.catalogue import Catalogue, CatalogueService, Field, RequiredDocument
from common.domain.identifiers import ClerkId, DocumentCode, OfficeId, ServiceCode
from common.domain.office import Names
from common.domain.request.events import RequestBody
from common.domain.request.reasons import PaperReason
from common.domain.request.stages import RequestStage
from common.domain.request.state import RequestState
from common.wire.events import UnknownEvent
from common.wire.request_events import from_entry
from common.wire.request_messages import RequestAnswers, RequestView
from counter.flow.case_rules import Case
from counter.flow.case_trouble import Unfetched

_OLD = timedelta(hours=12)


class Standing(StrEnum):
    """How a document stands."""

    FETCHED = "fetched"
    TAKEN = "taken"
    EXCEPTION = "exception"
    """On paper, although a register holds it."""
    ASKED = "asked"
    """The applicant was asked for it."""
    TO_FETCH = "to_fetch"
    TO_BRING = "to_bring"
    PERHAPS = "perhaps"
    """Needed only for some answers, which have not been looked at."""


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One line of the checklist."""

    code: DocumentCode
    names: Names
    standing: Standing
    exception: PaperReason | None = None
    unfetched: Unfetched | None = None
    """Why its register gave nothing."""


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One thing that happened. ``body`` is None where only a later version can read it."""

    at: datetime
    body: RequestBody | None
    clerk: ClerkId | None
    office: OfficeId


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer under its question; ``depth`` counts the groups around it."""

    question: Field
    value: str
    depth: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A request on one page. ``known_at`` (UTC) is until when the server knows of it.

    ``names`` are the service's, None if the office's catalogue lacks it; ``answers`` are None
    until they have been opened. ``to_pay`` is in minor units of ``currency``. ``is_old``: what
    is shown was known more than half a day ago.
    """

    number: str
    service: ServiceCode
    names: Names | None
    stage: RequestStage
    due_at: datetime | None
    late: bool
    urgent: bool
    holder: OfficeId | None
    to_pay: int
    currency: str
    known_at: datetime
    is_old: bool
    documents: tuple[DocumentRow, ...]
    wanted: tuple[Names, ...]
    answers: tuple[AnswerRow, ...] | None
    history: tuple[HistoryRow, ...]


def case_of(
    view: RequestView, catalogue: Catalogue | None, answers: RequestAnswers | None
) -> Case | None:
    """The request with its service; None where this device does not know the service."""
    service = None if catalogue is None else catalogue.service(view.state.service)
    if service is None:
        return None
    return Case(view.state, service, _needed(view.state, service, answers), answers)


def sheet_of(
    view: RequestView,
    case: Case | None,
    unfetched: Mapping[DocumentCode, Unfetched],
    office: OfficeId,
    currency: str,
    now: datetime,
) -> Sheet:
    """The request as it is shown at ``office``; ``unfetched`` is what registers did not give."""
    state = view.state
    due = None if state.stage not in _UNDER_WAY else state.due_at
    return Sheet(
        number=state.number,
        service=state.service,
        names=None if case is None else case.service.names,
        stage=state.stage,
        due_at=due,
        late=due is not None and due < now,
        urgent=state.urgency is not None,
        holder=None if state.holder == office else state.holder,
        to_pay=max(0, state.fee - state.paid) if state.stage is RequestStage.FEE_DUE else 0,
        currency=currency,
        known_at=view.known_at,
        is_old=now - view.known_at > _OLD,
        documents=() if case is None else _checklist(case, unfetched),
        wanted=() if case is None else _wanted(case),
        answers=_answers(case),
        history=tuple(_history(view)),
    )


def _answers(case: Case | None) -> tuple[AnswerRow, ...] | None:
    if case is None or case.answers is None:
        return None
    return answer_rows(case.service, case.answers)


def answer_rows(service: CatalogueService, answers: RequestAnswers) -> tuple[AnswerRow, ...]:
    """The answers in the form's order, what registers filled in among them."""
    given = {**answers.filled, **answers.answers}
    return tuple(_rows(service.fields, given, 0))


_UNDER_WAY = frozenset(
    {RequestStage.SUBMITTED, RequestStage.FEE_DUE, RequestStage.PAID, RequestStage.IN_REVIEW}
)


def _rows(fields: tuple[Field, ...], given: object, depth: int) -> list[AnswerRow]:
    found: list[AnswerRow] = []
    answers = given if isinstance(given, dict) else {}
    for field in fields:
        value = answers.get(field.code)
        if isinstance(value, str):
            found.append(AnswerRow(field, value, depth))
        for entry in value if isinstance(value, tuple) else ():
            found += _rows(field.fields, entry, depth + 1)
    return found


def _needed(
    state: RequestState, service: CatalogueService, answers: RequestAnswers | None
) -> tuple[RequiredDocument, ...]:
    if answers is not None:
        codes = {*answers.documents, *state.documents, *state.asked_documents}
        return tuple(each for each in service.documents if each.code in codes)
    return service.documents


def _checklist(case: Case, unfetched: Mapping[DocumentCode, Unfetched]) -> tuple[DocumentRow, ...]:
    return tuple(_row(case, each, unfetched.get(each.code)) for each in case.needed)


def _row(case: Case, document: RequiredDocument, unfetched: Unfetched | None) -> DocumentRow:
    in_hand = case.state.documents.get(document.code)
    if in_hand is not None and in_hand.inquiry is not None:
        standing = Standing.FETCHED
    elif in_hand is not None:
        standing = Standing.TAKEN if in_hand.exception is None else Standing.EXCEPTION
    elif document.code in case.state.asked_documents:
        standing = Standing.ASKED
    elif document.when is not None and case.answers is None:
        standing = Standing.PERHAPS
    else:
        standing = Standing.TO_BRING if document.register is None else Standing.TO_FETCH
    exception = None if in_hand is None else in_hand.exception
    return DocumentRow(document.code, document.names, standing, exception, unfetched)


def _wanted(case: Case) -> tuple[Names, ...]:
    """The questions that the applicant is to answer anew."""
    if case.state.stage is not RequestStage.MORE_NEEDED:
        return ()
    return tuple(each.names for each in case.service.fields if each.code in case.state.asked_fields)


def _history(view: RequestView) -> list[HistoryRow]:
    """The newest first."""
    rows = []
    for entry in reversed(view.entries):
        event = from_entry(entry)
        body = None if isinstance(event, UnknownEvent) else event.body
        rows.append(HistoryRow(entry.at, body, entry.clerk, entry.office))
    return rows
