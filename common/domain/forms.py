# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of a service: what it asks, needs and costs, after what has been answered so far.

This is the one place where answers are checked, for kiosk, counter and web alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from common.domain.catalogue import (
    Answers,
    AnswerValue,
    CatalogueService,
    Condition,
    Field,
    FieldKind,
    RequiredDocument,
)
from common.domain.forms_answers import Flaw, NumberCheck, Wrong, flaw_of, tidied
from common.domain.identifiers import FieldCode, RegisterCode

FieldPath = tuple[FieldCode | int, ...]
"""Which answer: ``("phone",)``, or in a group's entry, from 0: ``("family", 2, "birth_date")``."""

UNKEEPABLE = frozenset(
    {Wrong.UNKNOWN_FIELD, Wrong.NOT_A_TEXT, Wrong.NOT_ENTRIES, Wrong.TOO_LONG, Wrong.TOO_MANY}
)
"""What not even a draft may hold. All else may be an answer that is only half typed."""


class Completeness(StrEnum):
    """How much must have been answered."""

    DRAFT = "draft"
    """What is there is checked; what is not yet there is no problem."""
    COMPLETE = "complete"
    """Everything that is required must be there."""


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """What is wrong with one answer. ``limit`` is the bound that is overstepped, if it is one."""

    path: FieldPath
    wrong: Wrong
    limit: int | None = None


def fields_of(service: CatalogueService, answers: Answers) -> tuple[Field, ...]:
    """The fields that are asked, in their order. A group's own are told by ``fields_of_entry``."""
    return _asked(service.fields, answers, {})[0]


def fields_of_entry(
    group: Field, entry: Answers, service: CatalogueService, answers: Answers
) -> tuple[Field, ...]:
    """The fields that are asked in one entry of a group of the service."""
    return _asked(group.fields, entry, _asked(service.fields, answers, {})[1])[0]


def documents_of(service: CatalogueService, answers: Answers) -> tuple[RequiredDocument, ...]:
    """The documents that are needed; those with a register are fetched."""
    asked = _asked(service.fields, answers, {})[1]
    return tuple(each for each in service.documents if _holds(each.when, asked))


def fee_of(service: CatalogueService, answers: Answers) -> int:
    """What the request costs, in minor units of the catalogue's currency; 0 is free."""
    asked = _asked(service.fields, answers, {})[1]
    amounts = (rule.amount for rule in service.fee.rules if _holds(rule.when, asked))
    return next(amounts, service.fee.amount)


def normalised(service: CatalogueService, answers: Answers) -> Answers:
    """The answers as they are kept: tidied, without empty ones and those no longer asked for.

    What belongs to no field of the service stays as it is, and ``check_answers`` tells of it.
    """
    return _normalised(service.fields, answers, {})


def check_answers(
    service: CatalogueService,
    answers: Answers,
    completeness: Completeness,
    numbers: NumberCheck,
) -> tuple[FieldProblem, ...]:
    """Everything that is wrong with the answers, in the order of the form."""
    return tuple(_problems(service.fields, answers, {}, _Demand(completeness, numbers), ()))


def check_answer(field: Field, answer: str, numbers: NumberCheck) -> Flaw | None:
    """What is wrong with one answer as somebody has typed it; an empty one may be left empty."""
    text = tidied(field, answer)
    return flaw_of(field, text, numbers) if text else None


def answers_from(
    service: CatalogueService, register: RegisterCode, values: Mapping[str, str]
) -> Answers:
    """The answers that a register's answer gives, so that nobody has to type them."""
    filled = {
        field.code: tidied(field, values[field.filled_from.key])
        for field in service.fields
        if field.filled_from is not None
        and field.filled_from.register == register
        and field.filled_from.key in values
    }
    return {code: text for code, text in filled.items() if text}


def _asked(
    fields: Sequence[Field], answers: Answers, around: Answers
) -> tuple[tuple[Field, ...], Answers]:
    """The fields that are asked, and the tidied texts that conditions go by.

    An answer that is left over from a field no longer asked counts for nothing. Within a group
    conditions may look at what is ``around`` it as well.
    """
    asked: list[Field] = []
    counting = dict(around)
    for field in fields:
        counting.pop(field.code, None)
        if _holds(field.when, counting):
            asked.append(field)
            answer = answers.get(field.code)
            if isinstance(answer, str):
                counting[field.code] = tidied(field, answer)
    return tuple(asked), counting


def _holds(when: Condition | None, counting: Answers) -> bool:
    return when is None or counting.get(when.field) in when.values


def _normalised(fields: Sequence[Field], answers: Answers, around: Answers) -> Answers:
    asked, counting = _asked(fields, answers, around)
    there = {each.code for each in fields}
    kept: dict[FieldCode, AnswerValue] = {}
    for field in asked:
        answer = answers.get(field.code, ())
        if isinstance(answer, str):
            kept[field.code] = tidied(field, answer)
        else:
            kept[field.code] = tuple(_normalised(field.fields, e, counting) for e in answer)
    kept.update((code, answer) for code, answer in answers.items() if code not in there)
    return {code: answer for code, answer in kept.items() if answer}


@dataclass(frozen=True, slots=True)
class _Demand:
    """What answers are held against."""

    completeness: Completeness
    numbers: NumberCheck


def _problems(
    fields: Sequence[Field],
    answers: Answers,
    around: Answers,
    demand: _Demand,
    path: FieldPath,
) -> Iterator[FieldProblem]:
    asked, counting = _asked(fields, answers, around)
    for field in asked:
        place = (*path, field.code)
        answer = answers.get(field.code)
        if field.kind is FieldKind.GROUP:
            yield from _group_problems(field, answer, counting, demand, place)
        elif answer is None or isinstance(answer, str):
            text = tidied(field, answer or "")
            flaw = flaw_of(field, text, demand.numbers) if text else _missing(field, demand)
            if flaw is not None:
                yield FieldProblem(place, flaw.wrong, flaw.limit)
        else:
            yield FieldProblem(place, Wrong.NOT_A_TEXT)
    there = {field.code for field in fields}
    for code in answers:
        if code not in there:
            yield FieldProblem((*path, code), Wrong.UNKNOWN_FIELD)


def _group_problems(
    group: Field,
    answer: AnswerValue | None,
    around: Answers,
    demand: _Demand,
    path: FieldPath,
) -> Iterator[FieldProblem]:
    entries = answer or ()
    if isinstance(entries, str):
        yield FieldProblem(path, Wrong.NOT_ENTRIES)
        return
    if len(entries) > group.at_most:
        yield FieldProblem(path, Wrong.TOO_MANY, group.at_most)
        return
    if demand.completeness is Completeness.COMPLETE and len(entries) < group.at_least:
        yield FieldProblem(path, Wrong.TOO_FEW, group.at_least)
    for n, entry in enumerate(entries):
        yield from _problems(group.fields, entry, around, demand, (*path, n))


def _missing(field: Field, demand: _Demand) -> Flaw | None:
    needed = field.required and demand.completeness is Completeness.COMPLETE
    return Flaw(Wrong.MISSING) if needed else None
