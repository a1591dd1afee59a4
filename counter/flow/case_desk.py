# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the server about the one request that lies open, and takes in what it answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from common.domain.identifiers import (
    CommandId,
    DocumentCode,
    Language,
    RequestId,
    ServiceCode,
)
from common.domain.request.commands import MoveCustody, RequestCommand
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason
from common.domain.request.stages import RequestStage
from common.domain.request.state import RequestState
from common.storage.trouble import StoreTrouble
from common.sync.request_answers import RequestRead
from common.sync.request_desk import (
    AnswersRead,
    FindAnswer,
    Give,
    GiveAnswer,
    Known,
    KnownAnswer,
    LookAnswer,
    LookAt,
)
from common.sync.request_forms import Begin, BeginAnswer, Begun
from common.sync.request_keeping import OrKeep, Waits
from common.wire.request_messages import LookReason, RequestAnswers
from counter.flow.case_asking import Asking
from counter.flow.case_fetching import Fetched, Fetching
from counter.flow.case_open import (
    Again,
    OpenCase,
    after_failure,
    after_reading,
    unnumbered,
    with_state,
    with_view,
)
from counter.flow.case_parts import Part
from counter.flow.case_rules import Case
from counter.flow.case_trouble import CaseTrouble, Failed
from counter.flow.ports import Ports, StationPort
from counter.flow.request_sheet import case_of

LOOK_AGAIN_SECONDS = 2.0
"""How often a request is read again that waits for something which happens elsewhere."""

_OF_DRAFTS = frozenset({"start_request", "save_answers"})
"""Commands after which a draft is still one."""

_MOVES_BY_ITSELF = frozenset(
    {RequestStage.SUBMITTED, RequestStage.FEE_DUE, RequestStage.PAID, RequestStage.APPROVED}
)


class CaseDesk:
    """``now`` is what lies open; None while the page is shut.

    ``arrived`` is called when the request or its answers have come that the form waits for,
    ``sought`` with what the server said of a request that did not lie open yet.
    """

    def __init__(
        self,
        station: StationPort,
        ports: Ports,
        arrived: Callable[[], None],
        sought: Callable[[Again, FindAnswer], None],
    ) -> None:
        """Nothing lies open."""
        self.now: OpenCase | None = None
        self._station = station
        self._ports = ports
        self._arrived = arrived
        self._sought = sought
        self.asking = Asking(station, ports)
        self._quietly = Asking(station, ports)
        self._fetching = Fetching(self.asking)
        self._read_at = float("-inf")

    @property
    def case(self) -> Case | None:
        """The open request with its service; None where this device does not know it."""
        if self.now is None or self.now.view is None:
            return None
        return case_of(self.now.view, self._station.view.catalogue, self.now.answers)

    def shut(self) -> None:
        """Nothing lies open any more, and no answer is awaited."""
        self.now = None
        self.asking.drop()
        self._quietly.drop()

    def tell(self, trouble: CaseTrouble, again: Again | None = None) -> None:
        """Say why there is nothing to show."""
        self.change(lambda now: replace(now, notice=trouble, again=again))

    def change(self, change: Callable[[OpenCase], OpenCase]) -> None:
        """Change what lies open, if anything does."""
        if self.now is not None:
            self.now = change(self.now)

    def read(self, task: Again) -> None:
        """Look for a request."""

        fresh = self.now is None or self.now.view is None

        def answered(answer: FindAnswer) -> None:
            self.change(lambda now: after_reading(now, task, answer))
            self._go_on()
            if fresh:
                self._sought(task, answer)

        self._read_at = self._ports.monotonic()
        self.asking.ask(task, answered)

    def read_again(self) -> None:
        """See how the open request stands now."""
        if self.now is not None and self.now.view is not None:
            self.read(Known(self.now.view.state.id))

    def look_again(self) -> None:
        """See, without a word, whether a request that waits for others has moved."""
        now, at = self.now, self._ports.monotonic()
        if now is None or now.view is None or now.again is not None:
            return
        busy = self.asking.busy or self._quietly.busy
        waits = now.view.state.stage in _MOVES_BY_ITSELF
        if waits and not busy and at - self._read_at >= LOOK_AGAIN_SECONDS:
            self._read_at = at
            self._quietly.ask(Known(now.view.state.id), self._read_quietly)

    def give(self, request: RequestId, command: RequestCommand) -> None:
        """Have something done."""
        give = Give(request, command, CommandId(self._ports.ids.new()))
        if isinstance(command, MoveCustody):
            # Who holds it when the server is back, nobody knows now.
            self.asking.ask(give, self._given)
        else:
            self.asking.ask(OrKeep(give), self._given)

    def look(self, request: RequestId, reason: LookReason) -> None:
        """See what was answered; that somebody did, and why, is on record."""
        self.asking.ask(LookAt(request, reason), self._looked)

    def begin(self, service: ServiceCode, language: Language) -> None:
        """Begin a request for whoever is here, and open its form."""
        request = RequestId(self._ports.ids.new())
        ticket = None if self.now is None else self.now.ticket
        begin = Begin(request, service, language, ticket)
        self.asking.ask(OrKeep(begin), partial(self._begun, begin))

    def fetch(
        self, request: RequestId, documents: tuple[DocumentCode, ...], then: Callable[[], None]
    ) -> None:
        """Have the registers asked; ``then`` is called when all have answered."""

        def fetched(end: Fetched) -> None:
            self._fetched(end)
            then()

        self._fetching.fetch(request, documents, fetched)

    def kept(self, state: RequestState, answers: RequestAnswers) -> None:
        """Answers were kept."""
        self.change(lambda now: replace(with_state(now, state), answers=answers))

    def kept_here(self, answers: RequestAnswers) -> None:
        """Answers are kept on this computer."""
        now = self.now
        if now is not None and now.view is not None:
            self.kept(replace(now.view.state, revision=answers.revision), answers)

    @property
    def waits(self) -> bool:
        """Whether something that was done to the open request has not been sent yet."""
        now = self.now
        if now is None or now.view is None:
            return False
        waiting = self._station.view.requests_waiting
        return now.view.state.id in {each.request for each in waiting}

    @property
    def is_settled(self) -> bool:
        """Whether nothing waits after which the rules would offer something else."""
        view = None if self.now is None else self.now.view
        request = None if view is None else view.state.id
        waiting = self._station.view.requests_waiting
        return not [e for e in waiting if e.request == request and e.type not in _OF_DRAFTS]

    def failed(self, answer: Failed) -> None:
        """Something was not done."""
        self.change(lambda now: after_failure(now, answer))

    def _read_quietly(self, answer: KnownAnswer) -> None:
        if isinstance(answer, RequestRead) and not self.asking.busy:
            self.change(lambda now: with_view(now, answer.view))

    def _given(self, answer: GiveAnswer | Waits | StoreTrouble) -> None:
        if isinstance(answer, RequestRead):
            self.change(lambda now: with_view(now, answer.view))
            return
        self.failed(answer)
        if isinstance(answer, RequestRefusal):
            self._catch_up(answer)

    def _catch_up(self, refusal: RequestRefusal) -> None:
        """What was offered was out of date."""
        dearer = refusal.reason is RequestRefusalReason.FEE_CHANGED
        if dearer and self.now is not None and self.now.view is not None:
            # What is asked now is looked at before it is agreed to.
            self.look(self.now.view.state.id, LookReason.APPLICANT_HERE)
        else:
            self.read_again()

    def _looked(self, answer: LookAnswer) -> None:
        if isinstance(answer, AnswersRead):
            self.change(lambda now: replace(now, answers=answer.answers))
            self._go_on()
        else:
            self.failed(answer)

    def _begun(self, begin: Begin, answer: BeginAnswer | Waits | StoreTrouble) -> None:
        match answer:
            case Begun(state):
                self.change(lambda now: OpenCase(now.ticket, then=Part.FORM))
                self.read(Known(state.id))
            case Waits():
                self._begun_here(begin)
            case _:
                self.failed(answer)

    def _begun_here(self, begin: Begin) -> None:
        """Go on with a request of which the server does not know yet; it has no number."""
        office, catalogue = self._station.view.office, self._station.view.catalogue
        if office is None or catalogue is None:
            return
        view = unnumbered(begin, office.id, catalogue, self._station.now())
        self.change(
            lambda now: OpenCase(now.ticket, view, then=Part.FORM, again=Known(begin.request))
        )
        self._go_on()

    def _fetched(self, end: Fetched) -> None:
        self.change(lambda now: replace(now, unfetched={**now.unfetched, **end.unfetched}))
        if end.unfetched:
            self.tell(CaseTrouble.NOT_ALL_FETCHED)
        if end.view is not None:
            view = end.view
            self.change(lambda now: with_view(now, view))
        if end.stopped is not None:
            self.failed(end.stopped)

    def _go_on(self) -> None:
        """Open what was to be opened once the request, or what was answered, is known."""
        now = self.now
        if now is not None and now.then is not None and now.view is not None:
            self.now = replace(now, then=None)
            self._arrived()
