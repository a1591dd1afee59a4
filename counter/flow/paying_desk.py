# SPDX-License-Identifier: GPL-3.0-or-later
"""Till, fee, papers and hand-over: one of them at a time lies open beside the queue."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias, assert_never

from common.domain.identifiers import RequestId
from common.identity.sealing import Person
from common.wire.request_messages import RequestSummary, RequestView
from counter.flow.case_parts import Part
from counter.flow.papers_found import Found, FoundPage, OpenFound
from counter.flow.papers_hand_over import HandingOver
from counter.flow.papers_page import (
    BackToPapers,
    Because,
    GiveTo,
    HandItOver,
    PapersPage,
    PaperStep,
    PrintOnceMore,
    PrintPaper,
    SaveFile,
    TryAgain,
)
from counter.flow.papers_work import PapersWork
from counter.flow.paying_page import PayingPage, PayStep
from counter.flow.paying_work import PayingWork
from counter.flow.ports import Ports, StationPort
from counter.flow.situation import Situation
from counter.flow.till_page import TillPage, TillStep
from counter.flow.till_work import TillWork

MoneyPage: TypeAlias = TillPage | PayingPage | PapersPage | FoundPage
MoneyStep: TypeAlias = TillStep | PayStep | PaperStep | OpenFound

_PAPER_STEPS = (
    BackToPapers,
    Because,
    GiveTo,
    HandItOver,
    PrintOnceMore,
    PrintPaper,
    SaveFile,
    TryAgain,
)

_Work: TypeAlias = TillWork | PayingWork | PapersWork | HandingOver | Found


class CashDesk:
    """What lies open in place of the request. ``moved`` is told that a request has moved."""

    def __init__(
        self,
        station: StationPort,
        ports: Ports,
        situation: Callable[[], Situation | None],
        moved: Callable[[RequestId], None],
    ) -> None:
        """Nothing is open. ``situation`` tells how things stand at the counter now."""
        self._station = station
        self._ports = ports
        self._situation = situation
        self._moved = moved
        self._till = TillWork(station, ports)
        self._paying = PayingWork(station, ports, moved, self._to_receipt)
        self._work: _Work | None = None

    def page(self, situation: Situation) -> MoneyPage | None:
        """What is shown; None while nothing is open."""
        return None if self._work is None else self._work.page(situation)

    @property
    def is_open(self) -> bool:
        """Whether anything is."""
        return self._work is not None

    def toggle_till(self) -> None:
        """Open the till's page, or shut it."""
        if self._work is self._till:
            self.shut()
        else:
            self._turn_to(self._till)
            self._till.open()

    def open(self, part: Part, view: RequestView) -> None:
        """Open a part of a request's page."""
        match part:
            case Part.PAYING:
                self._turn_to(self._paying)
                self._paying.open(view)
            case Part.PAPERS:
                self._turn_to_papers(view).open()
            case Part.HAND_OVER:
                given = partial(self._moved, view.state.id)
                self._turn_to(HandingOver(self._station, self._ports, view, given))
            case Part.FORM:
                pass
            case _ as unreachable:
                assert_never(unreachable)

    def choose_of(
        self, requests: tuple[RequestSummary, ...], open_: Callable[[RequestId], None]
    ) -> None:
        """Offer several requests that were found."""
        self._turn_to(Found(requests, open_))
        self._ports.changed()

    def shut(self) -> None:
        """Shut what is open."""
        if self._work is not None:
            self._work.close()
        self._work = None

    def follow(self) -> None:
        """The station knows something new."""
        situation, work = self._situation(), self._work
        if situation is None:
            self.shut()
            return
        if work is not None:
            work.follow(situation)
        if not situation.isolated:
            self._paying.tell_again()

    def tick(self) -> None:
        """Time has passed."""
        situation = self._situation()
        if situation is not None and self._work is self._paying:
            self._paying.tick(situation)

    def typed(self, text: str) -> None:
        """Something is being typed."""
        if isinstance(self._work, TillWork | PayingWork):
            self._work.typed(text)
            self._ports.changed()

    def enter(self, text: str) -> None:
        """Something was typed to its end."""
        situation = self._situation()
        if situation is not None and isinstance(self._work, TillWork | PayingWork | HandingOver):
            self._work.enter(text, situation)
            self._ports.changed()

    def card(self, person: Person) -> bool:
        """A card was read; whether it was asked for here."""
        if not isinstance(self._work, HandingOver) or not self._work.card(person):
            return False
        self._ports.changed()
        return True

    def choose(self, step: MoneyStep) -> None:
        """A step was chosen of those that were offered."""
        situation, work = self._situation(), self._work
        if situation is None:
            return
        match work:
            case TillWork() if isinstance(step, TillStep):
                work.choose(step, situation)
            case Found() if isinstance(step, OpenFound):
                work.choose(step)
            case PayingWork() if not isinstance(step, (TillStep, OpenFound, *_PAPER_STEPS)):
                work.choose(step, situation)
            case PapersWork() | HandingOver() if isinstance(step, _PAPER_STEPS):
                work.choose(step)
            case _:
                return
        self._ports.changed()

    def dismiss(self) -> bool:
        """Put away what lies on top, or shut what is open; whether there was anything."""
        if self._work is None:
            return False
        if not self._work.dismiss():
            self.shut()
        return True

    def _turn_to(self, work: _Work) -> None:
        if self._work is not None:
            self._work.close()
        self._work = work

    def _turn_to_papers(self, view: RequestView) -> PapersWork:
        papers = PapersWork(self._station, self._ports, view, self._moved)
        self._turn_to(papers)
        return papers

    def _to_receipt(self, view: RequestView) -> None:
        self._turn_to_papers(view).open_to_print_receipt()
