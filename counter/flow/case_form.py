# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of the open request: opened, filled from registers, and left again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from common.domain.identifiers import RequestId
from common.domain.request.stages import RequestStage
from common.sync.request_desk import AnswersRead, LookAnswer, LookAt
from common.wire.request_messages import LookReason
from counter.flow.case_asking import Asking
from counter.flow.case_desk import CaseDesk
from counter.flow.case_parts import Part
from counter.flow.form_acts import FormAct
from counter.flow.form_draft import FormDraft, FormFacts
from counter.flow.form_keeping import FormKeeping, KeptEnds
from counter.flow.form_page import FormGoal, FormPage, Keeping
from counter.flow.formwork import FormEnds, Formwork
from counter.flow.ports import Ports, StationPort
from counter.flow.request_steps import sending, to_fetch
from counter.flow.situation import Situation


class CaseForm:
    """At most one form, that of what lies open at ``desk``."""

    def __init__(
        self,
        station: StationPort,
        ports: Ports,
        desk: CaseDesk,
        situation: Callable[[], Situation | None],
    ) -> None:
        """No form is open."""
        self._station = station
        self._ports = ports
        self._desk = desk
        self._situation = situation
        self._form: Formwork | None = None

    @property
    def is_open(self) -> bool:
        """Whether a form is being filled in."""
        return self._form is not None

    def page(self) -> FormPage | None:
        """The form as it is shown; None while none is open."""
        return None if self._form is None else self._form.page()

    def open(self) -> None:
        """Open the form; what was answered before is looked at first, which is on record."""
        now, case = self._desk.now, self._desk.case
        catalogue = self._station.view.catalogue
        if now is None or case is None or catalogue is None:
            return
        state, answers = case.state, case.answers
        if answers is None and state.revision:
            self._desk.now = replace(now, then=Part.FORM)
            self._desk.look(state.id, LookReason.APPLICANT_HERE)
            return
        more = state.stage is RequestStage.MORE_NEEDED
        draft = FormDraft(
            FormFacts(
                request=state.id,
                service=case.service,
                revision=state.revision,
                answers={} if answers is None else answers.answers,
                filled={} if answers is None else answers.filled,
                wanted=frozenset(state.asked_fields if more else ()),
                goal=FormGoal.GO_ON if more else FormGoal.SEND,
                currency=catalogue.currency,
            )
        )
        ends = KeptEnds(self._desk.kept, self._desk.kept_here, self._desk.failed)
        asking = Asking(self._station, self._ports)
        kept = Keeping.HERE if self._desk.waits else Keeping.KEPT
        keeping = FormKeeping(draft, asking, self._ports.ids.new, ends, kept)
        ends_of_form = FormEnds(self._whole, self._left, lambda: self._fetch(form))
        form = self._form = Formwork(draft, keeping, ends_of_form)

    def act(self, act: FormAct) -> None:
        """Something was done to the form."""
        if self._form is not None:
            self._form.act(act)

    def leave(self) -> bool:
        """Leave the form, if that loses nothing; whether one was open."""
        if self._form is None:
            return False
        self._form.leave()
        return True

    def try_again(self) -> None:
        """The server may be back."""
        if self._form is not None:
            self._form.try_again()

    def give_up(self) -> None:
        """The citizen has gone, or the page was shut."""
        if self._form is not None:
            self._form.give_up()
            self._form = None

    def _whole(self) -> None:
        self._left()
        case, now = self._desk.case, self._desk.now
        if case is not None and now is not None and case.state.stage is RequestStage.DRAFT:
            self._desk.now = replace(now, question=sending(case))

    def _left(self) -> None:
        self._form = None
        self._desk.read_again()

    def _fetch(self, form: Formwork) -> None:
        case, situation = self._desk.case, self._situation()
        if case is None or situation is None or self._desk.asking.busy:
            return
        documents = to_fetch(case, situation)
        if documents:
            fetched = partial(self._fetched, form, case.state.id)
            self._desk.fetch(case.state.id, documents, fetched)

    def _fetched(self, form: Formwork, request: RequestId) -> None:
        def filled(answer: LookAnswer) -> None:
            if isinstance(answer, AnswersRead):
                form.fill(answer.answers.filled)

        self._desk.asking.ask(LookAt(request, LookReason.APPLICANT_HERE), filled)
