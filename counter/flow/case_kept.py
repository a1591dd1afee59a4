# SPDX-License-Identifier: GPL-3.0-or-later
"""What was done to requests while the server was away, opened again to go on with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import msgspec

from common.domain.catalogue import Catalogue
from common.domain.identifiers import OfficeId
from common.domain.request.commands import StartRequest
from common.sync.answers import Unreachable
from common.sync.request_answers import LastKnown
from common.sync.request_desk import FindAnswer, Known, OfTicket
from common.sync.request_forms import Begin
from common.sync.request_kept import KeptAnswer, KeptHere, KeptListed, ListKept
from counter.flow.case_desk import CaseDesk
from counter.flow.case_open import Again, OpenCase, unnumbered
from counter.flow.case_trouble import CaseTrouble
from counter.flow.form_draft import known_answers
from counter.flow.ports import StationPort
from counter.flow.request_questions import WhichKept
from counter.flow.request_ways import KeptRow, ShowKept
from counter.flow.situation import Situation


class CaseKept:
    """Finds at ``desk`` what the signed-in clerk has left to be sent."""

    def __init__(self, station: StationPort, desk: CaseDesk) -> None:
        """Nothing is asked yet."""
        self._station = station
        self._desk = desk

    def offered(self, situation: Situation) -> tuple[ShowKept, ...]:
        """The way to what waits, where the server is away and this clerk has left anything."""
        now = self._desk.now
        here = None if now is None or now.view is None else now.view.state.id
        waiting = self._station.view.requests_waiting
        others = [e for e in waiting if e.clerk == situation.session.clerk and e.request != here]
        return (ShowKept(),) if situation.isolated and others else ()

    def show(self) -> None:
        """Ask which request is meant."""
        self._desk.asking.ask(ListKept(), self._listed)

    def open(self, row: KeptRow) -> None:
        """Open one of them."""
        self._look(lambda each: each.request == row.request)

    def recall(self, task: Again, answer: FindAnswer) -> None:
        """The server did not say how a request stands that was to be opened: is it here?"""
        if not self._station.view.requests_waiting:
            return
        match answer, task:
            case LastKnown(view), _:
                wanted = view.state.id
                self._look(lambda each: each.request == wanted)
            case Unreachable(), OfTicket(ticket):
                self._look(lambda each: _row(each).ticket == ticket)

    def _look(self, wanted: Callable[[KeptHere], bool]) -> None:
        self._desk.asking.ask(ListKept(), partial(self._looked, wanted))

    def _listed(self, answer: KeptAnswer) -> None:
        if not isinstance(answer, KeptListed):
            self._desk.tell(CaseTrouble.NOT_OPENED)
            return
        question = WhichKept(tuple(map(_row, answer.requests)))
        self._desk.change(lambda now: replace(now, question=question))

    def _looked(self, wanted: Callable[[KeptHere], bool], answer: KeptAnswer) -> None:
        office, catalogue = self._station.view.office, self._station.view.catalogue
        if not isinstance(answer, KeptListed):
            self._desk.tell(CaseTrouble.NOT_OPENED)
        elif office is not None and catalogue is not None:
            for found in filter(wanted, answer.requests):
                self._desk.change(partial(_opened, found, office.id, catalogue))


def _row(kept: KeptHere) -> KeptRow:
    match kept.known:
        case StartRequest(service, _, ticket):
            return KeptRow(kept.request, "", service, ticket, kept.at)
        case known:
            state = known.state
            return KeptRow(kept.request, state.number, state.service, state.ticket, kept.at)


def _opened(kept: KeptHere, office: OfficeId, catalogue: Catalogue, now: OpenCase) -> OpenCase:
    """The request with what was answered here last."""
    match kept.known:
        case StartRequest(service, language, ticket):
            begin = Begin(kept.request, service, language, ticket)
            view = unnumbered(begin, office, catalogue, kept.at)
        case known:
            view = known
    draft, answers = kept.draft, None
    if draft.answers is not None and draft.revision is not None:
        state = replace(view.state, revision=draft.revision)
        view = msgspec.structs.replace(view, state=state)
        offered = catalogue.service(state.service)
        if offered is not None:
            answers = known_answers(offered, draft.answers, draft.revision, {})
    waits, again = CaseTrouble.WAITS, Known(kept.request)
    return OpenCase(now.ticket, view, answers, notice=waits, again=again)
