# SPDX-License-Identifier: GPL-3.0-or-later
"""A form at work: answers are checked as they are typed and kept as soon as nobody types."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from common.domain.catalogue import Answers
from common.domain.forms import FieldPath
from counter.flow.form_acts import (
    AddEntry,
    FormAct,
    FormKey,
    KeepOurs,
    Left,
    RemoveEntry,
    Typed,
    UseTheirs,
)
from counter.flow.form_answers import answer_at, with_answer, with_entry, without_entry
from counter.flow.form_draft import FormDraft
from counter.flow.form_keeping import FormKeeping
from counter.flow.form_page import FormFocus, FormPage


@dataclass(frozen=True, slots=True)
class FormEnds:
    """Whom a form tells: that it is whole, that it is left, that registers are to be asked."""

    whole: Callable[[], None]
    left: Callable[[], None]
    fetch: Callable[[], None]


class Formwork:
    """One form, from its opening to its end."""

    def __init__(self, draft: FormDraft, keeping: FormKeeping, ends: FormEnds) -> None:
        """Begin where something is to be answered."""
        self._draft = draft
        self._keeping = keeping
        self._ends = ends
        self._warned = False
        self._focus = FormFocus(1, draft.first_place())

    def page(self) -> FormPage:
        """The form as it is shown."""
        draft, facts = self._draft, self._draft.facts
        return FormPage(
            names=facts.service.names,
            rows=draft.rows(),
            keeping=self._keeping.keeping,
            goal=facts.goal,
            wrong=len(draft.problems()) if draft.checked else None,
            focus=self._focus,
            joined=self._keeping.joined,
            warned=self._warned,
            fee=draft.fee,
            currency=facts.currency,
        )

    def act(self, act: FormAct) -> None:
        """Do what the clerk wants."""
        match act:
            case Typed(path, text):
                if answer_at(self._draft.answers, path) != text:
                    self._change(with_answer(self._draft.answers, path, text))
            case Left(path):
                self._draft.touch(path)
                self._keeping.keep()
            case AddEntry(path):
                self._change(with_entry(self._draft.answers, path))
                self._go_to((*path, len(answer_at(self._draft.answers, path)) - 1))
            case RemoveEntry(path):
                self._change(without_entry(self._draft.answers, path))
                self._draft.untouch(path[0])
                self._go_to(path[:1])
                self._keeping.keep()
            case UseTheirs(code):
                theirs = self._draft.clashes.pop(code, "")
                self._draft.answers = with_answer(self._draft.answers, (code,), theirs)
                self._keeping.keep()
            case KeepOurs(code):
                self._draft.clashes.pop(code, None)
                self._keeping.keep()
            case FormKey():
                self._key(act)
            case _ as unreachable:
                assert_never(unreachable)

    def leave(self) -> None:
        """Leave the form; what is typed stays kept.

        What cannot be kept is given up at the second time only.
        """
        if self._warned:
            self._ends.left()
            return
        stuck = self._keeping.is_stuck
        self._keeping.keep(self._ends.left)
        self._warned = stuck or self._keeping.is_stuck

    def fill(self, filled: Answers) -> None:
        """Registers have told more."""
        self._draft.fill(filled)
        self._keeping.filled()
        self._go_to(self._draft.first_place(), unhurried=True)
        self._keeping.keep()

    def try_again(self) -> None:
        """The server may be back."""
        self._keeping.try_again()

    def give_up(self) -> None:
        """The citizen has gone, or the page was shut: what can be kept is."""
        self._keeping.give_up()

    def _key(self, key: FormKey) -> None:
        match key:
            case FormKey.REST:
                self._keeping.keep()
            case FormKey.FINISH:
                self._finish()
            case FormKey.FETCH:
                # Whose data it is must be kept before.
                self._keeping.keep(self._ends.fetch, lasts=True)
            case FormKey.LEAVE:
                self.leave()
            case _ as unreachable:
                assert_never(unreachable)

    def _finish(self) -> None:
        """All is answered: check it, keep it, and go on; or show the first that is wrong."""
        self._draft.checked = True
        problems = self._draft.problems()
        if problems:
            self._go_to(problems[0].path)
            self._keeping.keep()
        else:
            self._keeping.keep(self._kept_whole)

    def _kept_whole(self) -> None:
        """All of it is kept; registers may have told something else meanwhile."""
        problems = self._draft.problems()
        if problems:
            self._go_to(problems[0].path)
        else:
            self._ends.whole()

    def _change(self, answers: Answers) -> None:
        self._draft.answers = answers
        self._warned = False
        self._keeping.typed()

    def _go_to(self, path: FieldPath, *, unhurried: bool = False) -> None:
        self._focus = FormFocus(self._focus.serial + 1, path, unhurried)
