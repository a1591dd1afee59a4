# SPDX-License-Identifier: GPL-3.0-or-later
"""The request of the citizen at the counter: opened, looked at, taken a step further.

Nothing of it is kept on this computer; what is shown goes when the citizen goes.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from typing import TypeAlias, assert_never

from common.domain.identifiers import TicketId
from common.domain.request.refusals import RequestRefusal
from common.sync.answers import Denied, Unreachable
from common.sync.request_answers import (
    HeldElsewhere,
    LastKnown,
    NoRequest,
    OutOfReach,
    RequestRead,
)
from common.sync.request_desk import (
    AnswersRead,
    Give,
    Known,
    LookAt,
    Numbered,
    OfTicket,
    RequestAnswer,
    RequestTask,
    SeveralRequests,
)
from common.sync.request_line import Task, TryLater
from common.ui.digits import latin
from common.wire.request_messages import RequestAnswers, RequestView
from counter.flow.courier import SLOW_SECONDS
from counter.flow.ports import Ports, StationPort
from counter.flow.request_sheet import Sheet, case_of, sheet_of
from counter.flow.request_steps import (
    Consider,
    Do,
    GoBack,
    Look,
    Question,
    Step,
    replies,
    steps,
)
from counter.flow.situation import Situation

_log = logging.getLogger(__name__)

TWICE_SECONDS = 0.25
"""A step chosen again within this time is the same press: the next one is already on offer."""


class CaseTrouble(StrEnum):
    """Why there is nothing to show, or nothing was done, other than a rule that says no."""

    NO_TICKET = "no_ticket"
    NONE_OF_TICKET = "none_of_ticket"
    UNKNOWN_NUMBER = "unknown_number"
    SEVERAL = "several"
    NO_ANSWER = "no_answer"
    """Whether something was done is seen once the server answers again."""
    NOT_ALLOWED = "not_allowed"


CaseNotice: TypeAlias = RequestRefusal | CaseTrouble


@dataclass(frozen=True, slots=True)
class CasePage:
    """The page beside the queue. ``offline``: what is shown is as old as ``sheet.known_at``."""

    sheet: Sheet | None
    steps: tuple[Step, ...]
    question: Question | None
    notice: CaseNotice | None
    offline: bool
    busy: bool
    slow: bool


@dataclass(frozen=True, slots=True)
class _Open:
    """What is open. ``ticket`` is whose; ``again`` is what to ask once the server is back."""

    ticket: TicketId | None = None
    view: RequestView | None = None
    answers: RequestAnswers | None = None
    question: Question | None = None
    notice: CaseNotice | None = None
    again: RequestTask | None = None


class Casework:
    """The page of one request. ``situation`` tells how things stand at the counter now."""

    def __init__(
        self, station: StationPort, ports: Ports, situation: Callable[[], Situation | None]
    ) -> None:
        """The page is shut."""
        self._station = station
        self._ports = ports
        self._situation = situation
        self._open: _Open | None = None
        self._asked: tuple[RequestTask, float] | None = None
        self._chosen_at = float("-inf")

    def page(self, situation: Situation) -> CasePage | None:
        """What the page shows; None while it is shut."""
        now = self._open
        if now is None:
            return None
        sheet, offered = self._shown(now, situation)
        asked = self._asked
        slow = asked is not None and self._ports.monotonic() - asked[1] >= SLOW_SECONDS
        return CasePage(
            sheet=sheet,
            steps=offered,
            question=now.question,
            notice=now.notice,
            offline=situation.isolated,
            busy=asked is not None,
            slow=slow,
        )

    def toggle(self) -> None:
        """Open the page with the request of whoever is at the counter, or shut it."""
        situation = self._situation()
        if self._open is not None or situation is None or situation.office.requests is None:
            self._shut()
        else:
            self._turn_to(situation)

    def follow(self) -> None:
        """The station knows something new: a citizen may have gone, or the server come back."""
        now, situation = self._open, self._situation()
        if now is None:
            return
        if situation is None:
            self._shut()
        elif now.ticket != _ticket(situation):
            self._turn_to(situation)
        elif now.again is not None and not situation.isolated and self._asked is None:
            self._ask(now.again)

    def find(self, number: str) -> None:
        """Open the request with this number. Nothing is asked while an answer is awaited."""
        situation, wanted = self._situation(), latin(number).strip().upper()
        if self._open is None or situation is None or not wanted or self._asked is not None:
            return
        self._open = _Open(_ticket(situation))
        if situation.isolated:
            self._open = replace(self._open, notice=CaseTrouble.NO_ANSWER)
        else:
            self._ask(Numbered(wanted))
        self._ports.changed()

    def choose(self, step: Step) -> None:
        """A step was chosen of those that were offered."""
        now = self._open
        if self._twice() or now is None or now.view is None or self._asked is not None:
            return
        request = now.view.state.id
        self._open = replace(now, question=None, notice=None)
        match step:
            case Do(command):
                self._ask(Give(request, command))
            case Look(reason):
                self._ask(LookAt(request, reason))
            case Consider(question):
                self._open = replace(self._open, question=question)
            case GoBack():
                pass
            case _ as unreachable:
                assert_never(unreachable)
        self._ports.changed()

    def dismiss(self) -> bool:
        """Put away what lies on top of the page; whether there was anything."""
        now = self._open
        if now is None or (now.question is None and now.notice is None):
            return False
        self._open = replace(now, question=None, notice=None)
        return True

    def _shown(self, now: _Open, situation: Situation) -> tuple[Sheet | None, tuple[Step, ...]]:
        view, catalogue = now.view, self._station.view.catalogue
        if view is None:
            return None, ()
        currency = situation.office.currency if catalogue is None else catalogue.currency
        case = case_of(view, catalogue, now.answers)
        sheet = sheet_of(view, case, now.answers, situation.office.id, currency, situation.now)
        if case is None or situation.isolated or self._asked is not None:
            return sheet, ()
        if now.question is not None:
            return sheet, replies(now.question)
        return sheet, steps(case, situation, looked_at=now.answers is not None)

    def _turn_to(self, situation: Situation) -> None:
        """Forget what was shown, and look for the request of whoever is at the counter."""
        ticket = _ticket(situation)
        self._open, self._asked = _Open(ticket), None
        if ticket is None:
            self._open = replace(self._open, notice=CaseTrouble.NO_TICKET)
        elif situation.isolated:
            self._open = replace(self._open, notice=CaseTrouble.NO_ANSWER, again=OfTicket(ticket))
        else:
            self._ask(OfTicket(ticket))

    def _twice(self) -> bool:
        """Whether this is the same press as the one before: a key that is held down."""
        before, self._chosen_at = self._chosen_at, self._ports.monotonic()
        return self._chosen_at - before < TWICE_SECONDS

    def _shut(self) -> None:
        self._open, self._asked = None, None

    def _ask(self, task: RequestTask) -> None:
        asked = self._asked = (task, self._ports.monotonic())
        request: Task[RequestAnswer] = task

        def tell(answer: RequestAnswer) -> None:
            self._ports.post(partial(self._answered, asked, answer))

        self._station.request(request, tell)

    def _answered(self, asked: tuple[RequestTask, float], answer: RequestAnswer) -> None:
        now = self._open
        if now is None or asked is not self._asked:
            # Meanwhile the page was shut, or the citizen has gone: it is nobody's business now.
            return
        self._asked = None
        self._open = self._after(now, asked[0], answer)
        if isinstance(answer, RequestRefusal | HeldElsewhere) and now.view is not None:
            # What was offered was out of date.
            self._ask(Known(now.view.state.id))
        self._ports.changed()

    def _after(self, now: _Open, task: RequestTask, answer: RequestAnswer) -> _Open:
        match answer:
            case RequestRead(view):
                return _with(now, view)
            case LastKnown(view):
                known = _with(now, view)
                return replace(known, notice=CaseTrouble.NO_ANSWER, again=Known(view.state.id))
            case AnswersRead(answers):
                return replace(now, answers=answers)
            case RequestRefusal():
                return replace(now, notice=answer)
            case HeldElsewhere(refusal):
                return replace(now, notice=refusal)
            case NoRequest():
                of_ticket = isinstance(task, OfTicket)
                none = CaseTrouble.NONE_OF_TICKET if of_ticket else CaseTrouble.UNKNOWN_NUMBER
                return replace(now, notice=none, again=None)
            case SeveralRequests():
                return replace(now, notice=CaseTrouble.SEVERAL)
            case Unreachable() | TryLater():
                return replace(now, notice=CaseTrouble.NO_ANSWER, again=_again(now, task))
            case Denied(code):
                _log.info("the server denied a question about a request: %s", code)
                return replace(now, notice=CaseTrouble.NOT_ALLOWED, again=None)
            case OutOfReach():
                return replace(now, notice=CaseTrouble.NOT_ALLOWED, again=None)
            case _ as unreachable:
                assert_never(unreachable)


def _with(now: _Open, view: RequestView) -> _Open:
    """The request as it has just been read. Older answers are not shown beside it."""
    answers = now.answers
    if answers is not None and answers.revision != view.state.revision:
        answers = None
    # A refusal stays to be read; what the line did is over.
    notice = now.notice if isinstance(now.notice, RequestRefusal) else None
    return replace(now, view=view, answers=answers, notice=notice, again=None)


def _again(now: _Open, task: RequestTask) -> RequestTask:
    """What to ask when the server is back: how it stands, never the command once more."""
    return task if now.view is None else Known(now.view.state.id)


def _ticket(situation: Situation) -> TicketId | None:
    return None if situation.ticket is None else situation.ticket.id
