# SPDX-License-Identifier: GPL-3.0-or-later
"""The questions of a form as a page shows them: with what was answered and what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from common.domain.catalogue import Answers, CatalogueService, Field, FieldKind
from common.domain.forms import FieldPath, FieldProblem, fields_of, fields_of_entry
from common.domain.forms_answers import NO, YES
from server.web.form_reading import name_of, shown_at_least
from server.web.problem_words import Hinted, said_of
from server.web.words import Named, Words


@dataclass(frozen=True, slots=True)
class Option:
    """One of the answers that can be chosen."""

    value: str
    label: Named
    chosen: bool


@dataclass(frozen=True, slots=True)
class Question:
    """One field, or a group with its entries. ``error`` says what is wrong with the answer."""

    name: str
    kind: FieldKind
    label: Named
    hint: Named | None
    required: bool
    value: str
    longest: int
    options: tuple[Option, ...]
    entries: tuple[Entry, ...]
    more: bool
    error: str | None

    @property
    def id(self) -> str:
        """What its label and its error refer to."""
        return f"q-{self.name}"

    @property
    def described_by(self) -> str:
        """The ids of hint and error."""
        hint = [f"{self.id}-hint"] if self.hint is not None else []
        return " ".join([*hint, *([f"{self.id}-error"] if self.error is not None else [])])


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a group: its marker's name and its questions."""

    name: str
    number: int
    questions: tuple[Question, ...]
    removable: bool


@dataclass(frozen=True, slots=True)
class FormView:
    """All questions, and the wrong answers once more for the list above them."""

    questions: tuple[Question, ...]

    @property
    def wrong(self) -> tuple[Question, ...]:
        """The questions whose answers are wrong, in their order."""
        return tuple(each for each in _all(self.questions) if each.error is not None)

    @property
    def shape(self) -> str:
        """Which questions are shown: another shape must be drawn anew."""
        return " ".join(each.name for each in _all(self.questions))


def form_view(
    service: CatalogueService,
    answers: Answers,
    problems: Sequence[FieldProblem],
    words: Words,
) -> FormView:
    """The form of a service."""
    drawing = _Drawing(service, answers, {each.path: each for each in problems}, words)
    return FormView(drawing.questions(fields_of(service, answers), answers, ()))


@dataclass(frozen=True, slots=True)
class _Drawing:
    service: CatalogueService
    answers: Answers
    problems: Mapping[FieldPath, FieldProblem]
    words: Words

    def questions(
        self, fields: Sequence[Field], given: Answers, path: FieldPath
    ) -> tuple[Question, ...]:
        return tuple(self._question(each, given, (*path, each.code)) for each in fields)

    def _question(self, field: Field, given: Answers, place: FieldPath) -> Question:
        answer = given.get(field.code, "")
        text = answer if isinstance(answer, str) else ""
        entries = () if isinstance(answer, str) else answer
        problem = self.problems.get(place)
        hinted = Hinted.NO if field.hint is None else Hinted.YES
        shown = self._entries(field, entries, place) if field.kind is FieldKind.GROUP else ()
        return Question(
            name=name_of(place),
            kind=field.kind,
            label=self.words.named(field.names),
            hint=None if field.hint is None else self.words.named(field.hint),
            required=field.required,
            value=text,
            longest=field.longest,
            options=self._options(field, text),
            entries=shown,
            more=len(shown) < field.at_most,
            error=None if problem is None else said_of(problem, self.words, hinted),
        )

    def _entries(
        self, group: Field, entries: tuple[Answers, ...], place: FieldPath
    ) -> tuple[Entry, ...]:
        shown = (*entries, *({},) * (shown_at_least(group) - len(entries)))
        return tuple(
            Entry(
                name=name_of((*place, n)),
                number=n + 1,
                questions=self.questions(
                    fields_of_entry(group, entry, self.service, self.answers), entry, (*place, n)
                ),
                removable=len(shown) > group.at_least,
            )
            for n, entry in enumerate(shown)
        )

    def _options(self, field: Field, text: str) -> tuple[Option, ...]:
        if field.kind is FieldKind.YES_NO:
            words = self.words
            both = {
                YES: words.translate("Form", "Yes"),
                NO: words.translate("Form", "No"),
            }
            return tuple(
                Option(code, Named(said, words.language), code == text)
                for code, said in both.items()
            )
        return tuple(
            Option(each.code, self.words.named(each.names), each.code == text)
            for each in field.choices
        )


def _all(questions: Sequence[Question]) -> Iterator[Question]:
    for each in questions:
        yield each
        for entry in each.entries:
            yield from _all(entry.questions)
