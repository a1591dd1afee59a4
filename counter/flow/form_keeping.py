# SPDX-License-Identifier: GPL-3.0-or-later
"""Has the answers of a form kept by the server, one revision after the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias, assert_never

from common.domain.identifiers import CommandId
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason
from common.domain.request.state import RequestState
from common.storage.trouble import StoreTrouble
from common.sync.answers import Denied, Unreachable
from common.sync.request_answers import HeldElsewhere, NoRequest, OutOfReach
from common.sync.request_desk import AnswersRead, LookAnswer, LookAt
from common.sync.request_forms import NotKept, Save, SaveAnswer, Saved
from common.sync.request_keeping import OrKeep, Waits
from common.sync.request_line import TryLater
from common.wire.request_messages import LookReason, RequestAnswers
from counter.flow.case_asking import Asking
from counter.flow.form_draft import FormDraft
from counter.flow.form_page import Keeping

NotSaved: TypeAlias = RequestRefusal | HeldElsewhere | OutOfReach | NoRequest | Denied
"""Why answers cannot be kept at all, whatever is typed."""

_Answer: TypeAlias = SaveAnswer | Waits | StoreTrouble

_STUCK = frozenset({Keeping.NOT_KEEPABLE, Keeping.NOT_SENT, Keeping.CLASH, Keeping.REFUSED})


@dataclass(frozen=True, slots=True)
class KeptEnds:
    """Whom it tells: that answers are kept, there or only here, or that they cannot be."""

    kept: Callable[[RequestState, RequestAnswers], None]
    kept_here: Callable[[RequestAnswers], None]
    refused: Callable[[NotSaved], None]


class FormKeeping:
    """Sends a draft while nobody else does; ``keeping`` is what has become of it.

    ``joined``: somebody else's answers have been taken in.
    """

    def __init__(
        self,
        draft: FormDraft,
        asking: Asking,
        new_id: Callable[[], str],
        ends: KeptEnds,
        kept: Keeping = Keeping.KEPT,
    ) -> None:
        """``kept`` is where what was answered before is. What registers know is still to be."""
        self._draft = draft
        self._asking = asking
        self._new_id = new_id
        self._ends = ends
        self._task: Save | None = None
        self._then: Callable[[], None] | None = None
        self._lasts = False
        self._kept = kept
        self.keeping = kept if draft.is_kept else Keeping.TYPED
        self.joined = False

    @property
    def is_stuck(self) -> bool:
        """Whether what is typed cannot be kept as it is."""
        return self.keeping in _STUCK

    def typed(self) -> None:
        """The clerk has changed the draft."""
        if not self._lasts:
            # What was to follow was meant for what stood there before.
            self._then = None
        self.filled()

    def filled(self) -> None:
        """Registers have changed the draft, or the clerk."""
        self._draft.refused = ()
        self.joined = False
        if self.keeping is not Keeping.ON_THE_WAY and not self._draft.clashes:
            self.keeping = Keeping.TYPED

    def keep(self, then: Callable[[], None] | None = None, *, lasts: bool = False) -> None:
        """Have it kept; ``then`` is called once all of it is, however late the server answers.

        Not if something else is in the way, nor, unless it ``lasts``, if more is typed before.
        """
        if then is not None:
            self._then, self._lasts = then, lasts
        if self._asking.busy:
            # It goes on when the answer is there.
            return
        if self._task is not None:
            # Whether the server has it is found out by sending the same once more.
            self._send(self._task)
        elif self._draft.clashes:
            self._stop(Keeping.CLASH)
        elif self._draft.is_kept:
            self.keeping = self._kept
            do, self._then = self._then, None
            if do is not None:
                do()
        elif not self._draft.keepable():
            self._stop(Keeping.NOT_KEEPABLE)
        else:
            draft, id_ = self._draft, CommandId(self._new_id())
            self._send(Save(draft.facts.request, id_, draft.revision, draft.to_keep()))

    def try_again(self) -> None:
        """The server may be back."""
        if self._task is not None or self.keeping is Keeping.NOT_SENT:
            self.keep()

    def give_up(self) -> None:
        """Send what can be kept; nobody waits for the answer any more."""
        self.keep()
        self._asking.drop()

    def _send(self, task: Save) -> None:
        self._task, self.keeping = task, Keeping.ON_THE_WAY

        def answered(answer: _Answer) -> None:
            self._answered(task, answer)

        self._asking.ask(OrKeep(task), answered)

    def _answered(self, task: Save, answer: _Answer) -> None:
        if isinstance(answer, Unreachable | TryLater | StoreTrouble):
            # The same is sent again, lest it be kept twice.
            self._stop(Keeping.NOT_SENT)
            return
        self._task = None
        match answer:
            case Saved(state):
                self._draft.kept(task.answers, state.revision)
                self._kept = Keeping.KEPT
                self._ends.kept(state, self._draft.known())
                self.keep()
            case Waits(revision):
                self._draft.kept(
                    task.answers, self._draft.revision if revision is None else revision
                )
                self._ends.kept_here(self._draft.known())
                self._kept = Keeping.HERE
                self.keep()
            case NotKept(problems):
                self._draft.refused = problems
                self._stop(Keeping.NOT_KEEPABLE)
            case RequestRefusal(RequestRefusalReason.ANSWERS_CHANGED):
                look = LookAt(task.request, LookReason.CORRECTION)
                self._asking.ask(look, self._others_read)
            case RequestRefusal() | HeldElsewhere() | OutOfReach() | NoRequest() | Denied():
                self._refuse(answer)
            case _ as unreachable:
                assert_never(unreachable)

    def _others_read(self, answer: LookAnswer) -> None:
        match answer:
            case AnswersRead(read):
                self._draft.join(read)
                self.joined = True
                self.keep()
            case Unreachable() | TryLater():
                self._stop(Keeping.NOT_SENT)
            case NoRequest() | Denied():
                self._refuse(answer)
            case _ as unreachable:
                assert_never(unreachable)

    def _refuse(self, answer: NotSaved) -> None:
        self._stop(Keeping.REFUSED)
        self._ends.refused(answer)

    def _stop(self, keeping: Keeping) -> None:
        self.keeping = keeping
        if keeping is not Keeping.NOT_SENT:
            self._then = None
