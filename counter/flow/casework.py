# SPDX-License-Identifier: GPL-3.0-or-later
"""The request of the citizen at the counter: begun, looked at, taken a step further.

Nothing of it is kept on this computer; what is shown goes when the citizen goes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from common.domain.identifiers import CommandId, RequestId, TicketId
from common.domain.request.commands import PostDocument
from common.sync.request_desk import FindAnswer, Numbered, OfTicket
from common.sync.request_keeping import PutAway
from common.ui.digits import latin
from common.wire.request_messages import RequestView
from counter.flow.case_desk import CaseDesk
from counter.flow.case_form import CaseForm
from counter.flow.case_kept import CaseKept
from counter.flow.case_open import Again, OpenCase
from counter.flow.case_others import CaseOthers
from counter.flow.case_page import CasePage
from counter.flow.case_parts import Part
from counter.flow.case_rules import Case
from counter.flow.case_trouble import CaseTrouble
from counter.flow.form_acts import FormAct
from counter.flow.ports import Ports, StationPort
from counter.flow.request_questions import Question, Wanted, WhatMore, WhichTracking
from counter.flow.request_replies import opening, replies
from counter.flow.request_sheet import Sheet, sheet_of
from counter.flow.request_steps import (
    Begin,
    Consider,
    Do,
    FetchFrom,
    GoBack,
    Look,
    Step,
    Tick,
    Turn,
    goes_on_alone,
    steps,
    to_fetch,
)
from counter.flow.request_ways import OpenKept, OpenOther, Return, ShowKept, ShowOthers
from counter.flow.situation import Situation

TWICE_SECONDS = 0.25
"""A step chosen again within this time is the same press: the next one is already on offer."""


class Casework:
    """The page of one request. ``situation`` tells how things stand at the counter now."""

    def __init__(
        self,
        station: StationPort,
        ports: Ports,
        situation: Callable[[], Situation | None],
        aside: Callable[[Part, RequestView], None],
    ) -> None:
        """The page is shut; ``aside`` opens the parts of it that have pages of their own."""
        self._aside = aside
        self._station = station
        self._ports = ports
        self._situation = situation
        self._desk = CaseDesk(station, ports, self._open_form, self._sought)
        self._others = CaseOthers(self._desk)
        self._kept = CaseKept(station, self._desk)
        self._form = CaseForm(station, ports, self._desk, situation)
        self._chosen_at = float("-inf")

    def page(self, situation: Situation) -> CasePage | None:
        """What the page shows; None while it is shut."""
        now, case = self._desk.now, self._desk.case
        if now is None:
            return None
        return CasePage(
            catalogue=self._station.view.catalogue,
            service=None if case is None else case.service,
            sheet=self._sheet(now, case, situation),
            steps=() if self._form.is_open else self._steps(now, case, situation),
            question=now.question,
            notice=now.notice,
            part=self._form.page(),
            fetchable=_fetchable(case, situation),
            offline=situation.isolated,
            busy=self._desk.asking.busy,
            slow=self._desk.asking.slow,
        )

    def toggle(self) -> None:
        """Open the page with the request of whoever is at the counter, or shut it."""
        situation = self._situation()
        if self._desk.now is not None or situation is None or situation.office.requests is None:
            self._shut()
        else:
            self._turn_to(situation)

    def follow(self) -> None:
        """The station knows something new: a citizen may have gone, or the server come back."""
        now, situation = self._desk.now, self._situation()
        if now is None:
            return
        if situation is None:
            self._shut()
        elif now.ticket != _ticket(situation):
            self._turn_to(situation)
        elif not situation.isolated:
            if now.again is not None and not self._desk.asking.busy and not self._desk.waits:
                self._desk.read(now.again)
            self._form.try_again()

    def tick(self) -> None:
        """Time has passed: a request that waits for others may have moved."""
        situation = self._situation()
        if situation is not None and not situation.isolated and not self._form.is_open:
            self._desk.look_again()

    def enter(self, text: str) -> None:
        """A number was typed: a request's or, where that is asked, a carrier's."""
        now, situation, wanted = self._desk.now, self._situation(), latin(text).strip().upper()
        if now is None or situation is None or not wanted or self._desk.asking.busy:
            return
        if isinstance(now.question, WhichTracking) and now.view is not None:
            self._desk.now = replace(now, question=None, notice=None)
            self._desk.give(now.view.state.id, PostDocument(wanted.replace(" ", "")))
            self._ports.changed()
        else:
            self._find(wanted, situation)

    def choose(self, step: Step) -> None:
        """A step was chosen of those that were offered."""
        now = self._desk.now
        if self._twice(step) or now is None or self._desk.asking.busy:
            return
        question = now.question
        self._desk.now = now = replace(now, question=None, notice=None)
        match step:
            case Consider(considered):
                self._desk.now = replace(now, question=considered)
            case Tick(item):
                self._desk.now = replace(now, question=_ticked(question, item))
            case Begin(service, language):
                self._desk.begin(service, language)
            case GoBack():
                pass
            case ShowKept():
                self._kept.show()
            case OpenKept(row):
                self._kept.open(row)
            case Return():
                self._others.back()
            case _:
                if now.view is not None:
                    self._take(now.view, step)
        self._ports.changed()

    def show(self, view: RequestView) -> None:
        """Open the page with a request that was found by what somebody has brought along."""
        situation = self._situation()
        if situation is not None:
            self._form.give_up()
            self._desk.shut()
            self._desk.now = OpenCase(_ticket(situation), view=view)
            self._ports.changed()

    def look_again(self, request: RequestId) -> None:
        """The request has moved: read it, if it still lies open."""
        now = self._desk.now
        if now is not None and now.view is not None and now.view.state.id == request:
            self._desk.read_again()

    def act(self, act: FormAct) -> None:
        """Something was done to the part that lies open."""
        self._form.act(act)
        self._ports.changed()

    def put_away(self, command: CommandId) -> None:
        """The clerk has read what became of a command that had waited for the server."""
        self._station.request(PutAway(command), lambda _: None)

    def dismiss(self) -> bool:
        """Put away what lies on top of the page; whether there was anything."""
        now = self._desk.now
        if now is None:
            return False
        if now.notice is None and self._form.leave():
            return True
        if now.question is None and now.notice is None:
            return self._others.back()
        self._desk.now = replace(now, question=None, notice=None)
        return True

    # What is shown.

    def _sheet(self, now: OpenCase, case: Case | None, situation: Situation) -> Sheet | None:
        if now.view is None:
            return None
        catalogue = self._station.view.catalogue
        currency = situation.office.currency if catalogue is None else catalogue.currency
        return sheet_of(now.view, case, now.unfetched, situation.office.id, currency, situation.now)

    def _steps(self, now: OpenCase, case: Case | None, situation: Situation) -> tuple[Step, ...]:
        catalogue = self._station.view.catalogue
        if self._desk.asking.busy:
            return ()
        if now.question is not None:
            return replies(now.question, case, situation, catalogue)
        back = tuple(Return(each.state.number) for each in now.came_from[-1:])
        ways: tuple[Step, ...] = (*self._kept.offered(situation), *back)
        if now.view is None:
            return (*opening(situation, catalogue), *ways)
        if case is None or not self._desk.is_settled:
            return ways
        offered = steps(case, situation)
        alone = tuple(filter(goes_on_alone, offered)) if situation.isolated else offered
        return (*alone, *ways)

    # What is done.

    def _find(self, number: str, situation: Situation) -> None:
        self._form.give_up()
        self._desk.now = OpenCase(_ticket(situation))
        self._desk.read(Numbered(number))
        self._ports.changed()

    def _take(
        self, view: RequestView, step: Do | Look | FetchFrom | Turn | ShowOthers | OpenOther
    ) -> None:
        request = view.state.id
        match step:
            case Do(command):
                self._desk.give(request, command)
            case Look(reason):
                self._desk.look(request, reason)
            case FetchFrom(documents):
                self._desk.fetch(request, documents, self._desk.read_again)
            case ShowOthers():
                self._others.show(request)
            case OpenOther(other):
                self._others.open(other)
            case Turn(Part.FORM):
                self._form.open()
            case Turn(part):
                self._aside(part, view)
            case _ as unreachable:
                assert_never(unreachable)

    def _open_form(self) -> None:
        self._form.open()

    def _sought(self, task: Again, answer: FindAnswer) -> None:
        self._kept.recall(task, answer)

    def _turn_to(self, situation: Situation) -> None:
        """Forget what was shown, and look for the request of whoever is at the counter."""
        ticket = _ticket(situation)
        self._shut()
        self._desk.now = OpenCase(ticket)
        if ticket is None:
            self._desk.tell(CaseTrouble.NO_TICKET)
        else:
            self._desk.read(OfTicket(ticket))

    def _twice(self, step: Step) -> bool:
        """Whether this is the same press as the one before: a key that is held down."""
        before, self._chosen_at = self._chosen_at, self._ports.monotonic()
        # What is ticked by mistake is ticked out again.
        return self._chosen_at - before < TWICE_SECONDS and not isinstance(step, Tick)

    def _shut(self) -> None:
        self._form.give_up()
        self._desk.shut()


def _fetchable(case: Case | None, situation: Situation) -> bool:
    return case is not None and not situation.isolated and bool(to_fetch(case, situation))


def _ticked(question: Question | None, item: Wanted) -> Question | None:
    if not isinstance(question, WhatMore):
        return None
    there = question.ticked
    kept = tuple(each for each in there if each != item) if item in there else (*there, item)
    return WhatMore(kept)


def _ticket(situation: Situation) -> TicketId | None:
    return None if situation.ticket is None else situation.ticket.id
