# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies open on the page beside the queue, and what an answer of the server makes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeAlias

import msgspec

from common.domain.catalogue import Catalogue
from common.domain.identifiers import DocumentCode, OfficeId, TicketId
from common.domain.request.origin import Channel
from common.domain.request.refusals import RequestRefusal
from common.domain.request.stages import RequestStage
from common.domain.request.state import RequestState
from common.storage.trouble import StoreTrouble
from common.sync.answers import Denied, Unreachable
from common.sync.request_answers import (
    HeldElsewhere,
    LastKnown,
    NoRequest,
    OutOfReach,
    RequestRead,
)
from common.sync.request_desk import FindAnswer, Known, Numbered, OfTicket, SeveralRequests
from common.sync.request_forms import Begin
from common.sync.request_keeping import Waits
from common.sync.request_line import TryLater
from common.wire.request_messages import RequestAnswers, RequestView
from counter.flow.case_parts import Part
from counter.flow.case_trouble import CaseNotice, CaseTrouble, Failed, Unfetched
from counter.flow.request_questions import Question

Again: TypeAlias = OfTicket | Numbered | Known
"""What can be asked once more without doing anything twice."""


@dataclass(frozen=True, slots=True)
class OpenCase:
    """What is open. ``ticket`` is whose; ``again`` is what to ask once the server is back.

    ``then`` is what to open when the request has been read; ``unfetched`` tells of documents
    which registers did not give. ``came_from`` are the requests from which this one was opened.
    """

    ticket: TicketId | None = None
    view: RequestView | None = None
    answers: RequestAnswers | None = field(default=None, repr=False)
    question: Question | None = None
    notice: CaseNotice | None = None
    again: Again | None = None
    then: Part | None = None
    unfetched: Mapping[DocumentCode, Unfetched] = field(default_factory=dict)
    came_from: tuple[RequestView, ...] = ()


def with_view(now: OpenCase, view: RequestView) -> OpenCase:
    """The request as it has just been read. Older answers are not shown beside it."""
    answers = now.answers
    if answers is not None and answers.revision != view.state.revision:
        answers = None
    # A refusal stays to be read; what the line did is over.
    gone = (
        CaseTrouble.NO_ANSWER,
        CaseTrouble.NO_TICKET,
        CaseTrouble.NONE_OF_TICKET,
        CaseTrouble.WAITS,
    )
    notice = None if now.notice in gone else now.notice
    unfetched = {c: why for c, why in now.unfetched.items() if c not in view.state.documents}
    return replace(now, view=view, answers=answers, notice=notice, again=None, unfetched=unfetched)


def with_state(now: OpenCase, state: RequestState, known_at: datetime | None = None) -> OpenCase:
    """The same request, of which only the state has been told, perhaps an older one."""
    if now.view is None:
        return now
    known = now.view.known_at if known_at is None else known_at
    return with_view(now, msgspec.structs.replace(now.view, state=state, known_at=known))


def unnumbered(begin: Begin, office: OfficeId, catalogue: Catalogue, now: datetime) -> RequestView:
    """A request that was begun while the server was away: the server will give the number."""
    state = RequestState(
        id=begin.request,
        number="",
        service=begin.service,
        catalogue=catalogue.id,
        version=catalogue.version,
        channel=Channel.COUNTER,
        holder=office,
        language=begin.language,
        started_at=now,
        stage=RequestStage.DRAFT,
        stage_since=now,
        touched_at=now,
        seq=0,
        ticket=begin.ticket,
    )
    return RequestView(state, (), office, now)


def after_reading(now: OpenCase, task: Again, answer: FindAnswer) -> OpenCase:
    """What is open after a request was looked for."""
    match answer:
        case RequestRead(view):
            return with_view(now, view)
        case LastKnown(view):
            # What was done here meanwhile is newer than what the server said last.
            same = now.view is not None and now.view.state.id == view.state.id
            known = now if same else with_view(now, view)
            return replace(known, notice=CaseTrouble.NO_ANSWER, again=Known(view.state.id))
        case NoRequest():
            of_ticket = isinstance(task, OfTicket)
            none = CaseTrouble.NONE_OF_TICKET if of_ticket else CaseTrouble.UNKNOWN_NUMBER
            return replace(now, notice=none, again=None)
        case SeveralRequests():
            return replace(now, notice=CaseTrouble.SEVERAL)
        case _:
            return replace(after_failure(now, answer), again=_again(now, task, answer))


def after_failure(now: OpenCase, answer: Failed) -> OpenCase:
    """What is open after something was not done, or it is not known whether it was."""
    match answer:
        case RequestRefusal():
            return replace(now, notice=answer)
        case HeldElsewhere(refusal, state, known_at):
            return replace(with_state(now, state, known_at), notice=refusal)
        case OutOfReach():
            return replace(now, notice=CaseTrouble.OUT_OF_REACH)
        case NoRequest():
            return replace(now, notice=CaseTrouble.UNKNOWN_NUMBER)
        case Denied():
            return replace(now, notice=CaseTrouble.NOT_ALLOWED)
        case Waits():
            known = None if now.view is None else Known(now.view.state.id)
            return replace(now, notice=CaseTrouble.WAITS, again=known)
        case StoreTrouble():
            return replace(now, notice=CaseTrouble.NOT_STORED)
        case _:
            known = None if now.view is None else Known(now.view.state.id)
            return replace(now, notice=CaseTrouble.NO_ANSWER, again=known)


def _again(now: OpenCase, task: Again, answer: Failed) -> Again | None:
    """What to ask when the server is back: how it stands, never a command once more."""
    if not isinstance(answer, Unreachable | TryLater):
        return None
    return task if now.view is None else Known(now.view.state.id)
