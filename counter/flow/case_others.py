# SPDX-License-Identifier: GPL-3.0-or-later
"""The other requests of the applicant whose request lies open: listed, opened, and left again."""

from __future__ import annotations

from dataclasses import replace

from common.domain.identifiers import RequestId
from common.sync.request_answers import LastKnown, RequestRead
from common.sync.request_desk import Known, KnownAnswer
from common.sync.request_line import Missed
from common.sync.request_search import OthersOf, Theirs
from common.wire.request_messages import RequestSummary, RequestView
from counter.flow.case_desk import CaseDesk
from counter.flow.case_open import OpenCase
from counter.flow.case_trouble import CaseTrouble
from counter.flow.request_questions import WhichOther


class CaseOthers:
    """Leads from what lies open at ``desk`` to other requests, and back."""

    def __init__(self, desk: CaseDesk) -> None:
        """Nothing is asked yet."""
        self._desk = desk

    def show(self, request: RequestId) -> None:
        """Offer what else the applicant has requested; that somebody looks is on record."""
        self._desk.asking.ask(OthersOf(request), self._found)

    def open(self, found: RequestSummary) -> None:
        """Open one of them; what lies open stays until it is here."""
        self._desk.asking.ask(Known(found.id), self._opened)

    def back(self) -> bool:
        """Open the request from which this one was opened; whether there is one."""
        now = self._desk.now
        if now is None or not now.came_from or self._desk.asking.busy:
            return False
        *earlier, before = now.came_from
        self._desk.now = OpenCase(now.ticket, before, came_from=tuple(earlier))
        self._desk.read_again()
        return True

    def _found(self, answer: Theirs | Missed) -> None:
        if not isinstance(answer, Theirs):
            self._desk.failed(answer)
        elif not answer.requests:
            self._desk.tell(CaseTrouble.NO_OTHERS)
        else:
            question = WhichOther(answer.requests, answer.more)
            self._desk.change(lambda now: replace(now, question=question))

    def _opened(self, answer: KnownAnswer) -> None:
        match answer:
            case RequestRead(view):
                self._desk.change(lambda now: _beside(now, view))
            case LastKnown(view):
                self._desk.change(lambda now: _beside(now, view))
                self._desk.tell(CaseTrouble.NO_ANSWER, Known(view.state.id))
            case _:
                self._desk.failed(answer)


def _beside(now: OpenCase, view: RequestView) -> OpenCase:
    """Another request, opened from the one that is open."""
    before = () if now.view is None else (now.view,)
    return OpenCase(now.ticket, view, came_from=(*now.came_from, *before))
