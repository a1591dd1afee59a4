# SPDX-License-Identifier: GPL-3.0-or-later
"""What has been answered on a form so far, what of it is kept, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from common.domain.catalogue import Answers, AnswerValue, CatalogueService
from common.domain.forms import (
    UNKEEPABLE,
    Completeness,
    FieldPath,
    FieldProblem,
    check_answers,
    documents_of,
    fee_of,
    fields_of,
    normalised,
)
from common.domain.identifiers import FieldCode, RequestId
from common.identity.national.reading import check_number
from common.wire.request_messages import AnswersMessage, FieldProblemMessage, RequestAnswers
from counter.flow.form_answers import filled_in, with_least_entries, without_empty_entries
from counter.flow.form_merge import merged
from counter.flow.form_page import FormGoal
from counter.flow.form_sheet import Filling, FormRow, form_rows


@dataclass(frozen=True, slots=True, repr=False)
class FormFacts:
    """The form that is to be filled in; ``wanted`` are the fields to be answered anew."""

    request: RequestId
    service: CatalogueService
    revision: int
    answers: Answers
    filled: Answers
    wanted: frozenset[FieldCode]
    goal: FormGoal
    currency: str


class FormDraft:
    """The answers while they are being typed.

    ``checked``: all of it has been looked at, so that what is missing is told as well.
    ``clashes`` are somebody else's answers where ours differ.
    """

    def __init__(self, facts: FormFacts) -> None:
        """Begin with what is kept, and with what registers know where nobody has answered."""
        self.facts = facts
        self.revision = facts.revision
        self.checked = False
        self.clashes: dict[FieldCode, AnswerValue] = {}
        self.refused: tuple[FieldProblem, ...] = ()
        self._touched: set[FieldPath] = set()
        self._filled = facts.filled
        self._base = normalised(facts.service, facts.answers)
        self.answers = self._spread(facts.answers)

    @property
    def is_kept(self) -> bool:
        """Whether nothing has been typed since it was last kept."""
        return self.to_keep() == self._base

    @property
    def fee(self) -> int:
        """What it costs after what has been answered, in minor units."""
        return fee_of(self.facts.service, self.answers)

    def to_keep(self) -> Answers:
        """The answers as the server is to keep them."""
        return without_empty_entries(normalised(self.facts.service, self.answers))

    def rows(self) -> tuple[FormRow, ...]:
        """What is asked, with what is wrong beside it."""
        problems = {each.path: each for each in self.problems()}
        wanted, clashes = self.facts.wanted, self.clashes
        filling = Filling(self.facts.service, self.answers, problems, self._filled, wanted, clashes)
        return form_rows(filling)

    def problems(self) -> tuple[FieldProblem, ...]:
        """What is shown as wrong: all of it once it was checked, else where somebody has been."""
        if self.checked:
            return self._wrong(Completeness.COMPLETE)
        found = tuple(
            each
            for each in self._wrong(Completeness.DRAFT)
            if each.path in self._touched or each.wrong in UNKEEPABLE
        )
        return (*found, *(each for each in self.refused if each not in found))

    def keepable(self) -> bool:
        """Whether a draft may hold these answers."""
        return not any(each.wrong in UNKEEPABLE for each in self._wrong(Completeness.DRAFT))

    def touch(self, path: FieldPath) -> None:
        """The clerk has been here: from now on it is told what is wrong."""
        self._touched.add(path)

    def untouch(self, group: FieldCode | int) -> None:
        """The entries of this group have moved up."""
        self._touched = {each for each in self._touched if each[0] != group}

    def fill(self, filled: Answers) -> None:
        """Registers have told more."""
        self._filled = {**self._filled, **filled}
        self.answers = self._spread(self.answers)

    def kept(self, answers: Answers, revision: int) -> None:
        """These answers are kept as this revision."""
        self._base, self.revision = answers, revision

    def join(self, others: RequestAnswers) -> None:
        """Somebody else has saved answers: take in what was not changed here as well."""
        theirs: Mapping[FieldCode, AnswerValue] = normalised(self.facts.service, others.answers)
        both = merged(self._base, self.to_keep(), theirs)
        self._base, self.revision = theirs, others.revision
        self.answers = self._spread(both.answers)
        self.clashes = dict(both.clashes)

    def known(self) -> RequestAnswers:
        """What is kept now, as the server would tell it."""
        return known_answers(self.facts.service, self._base, self.revision, self._filled)

    def first_place(self) -> FieldPath:
        """The first question that is to be answered anew or has no answer; else the first."""
        asked = fields_of(self.facts.service, self.answers)
        wanted = [each.code for each in asked if each.code in self.facts.wanted]
        empty = [e.code for e in asked if e.required and not self.answers.get(e.code)]
        return tuple((*wanted, *empty, *(each.code for each in asked))[:1])

    def _spread(self, answers: Answers) -> Answers:
        """The answers with what registers know, and with entries to type into."""
        fields = self.facts.service.fields
        return with_least_entries(fields, filled_in(fields, answers, self._filled))

    def _wrong(self, completeness: Completeness) -> tuple[FieldProblem, ...]:
        return check_answers(self.facts.service, self.answers, completeness, check_number)


def known_answers(
    service: CatalogueService, answers: Answers, revision: int, filled: Answers
) -> RequestAnswers:
    """Answers that are kept as this revision, as the server would tell them."""
    wrong = check_answers(service, answers, Completeness.COMPLETE, check_number)
    return RequestAnswers(
        revision=revision,
        answers=msgspec.convert(answers, AnswersMessage),
        problems=tuple(FieldProblemMessage(e.path, e.wrong, e.limit) for e in wrong),
        fee=fee_of(service, answers),
        documents=tuple(each.code for each in documents_of(service, answers)),
        filled=msgspec.convert(filled, AnswersMessage),
    )
