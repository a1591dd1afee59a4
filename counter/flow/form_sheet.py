# SPDX-License-Identifier: GPL-3.0-or-later
"""A form as it is shown: its questions one under another, those of groups entry by entry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from common.domain.catalogue import Answers, AnswerValue, CatalogueService, Field, FieldKind
from common.domain.forms import FieldPath, FieldProblem, fields_of, fields_of_entry
from common.domain.identifiers import FieldCode
from counter.flow.form_answers import entries_of


@dataclass(frozen=True, slots=True, repr=False)
class Asked:
    """One question. ``theirs`` is what somebody else has answered meanwhile, if it differs.

    ``from_register``: nobody has typed the answer; ``wanted``: it is to be answered anew.
    """

    path: FieldPath
    field: Field
    value: str
    problem: FieldProblem | None
    from_register: bool
    wanted: bool
    theirs: str | None


@dataclass(frozen=True, slots=True, repr=False)
class GroupHead:
    """What stands over the entries of a group; ``theirs`` counts somebody else's entries."""

    path: FieldPath
    field: Field
    entries: int
    problem: FieldProblem | None
    wanted: bool
    theirs: int | None


@dataclass(frozen=True, slots=True)
class EntryHead:
    """What stands over one entry; ``number`` counts from 1."""

    path: FieldPath
    field: Field
    number: int
    may_remove: bool


@dataclass(frozen=True, slots=True)
class GroupFoot:
    """What stands under the entries of a group."""

    path: FieldPath
    field: Field
    may_add: bool


FormRow: TypeAlias = Asked | GroupHead | EntryHead | GroupFoot


@dataclass(frozen=True, slots=True, repr=False)
class Filling:
    """A form with all that is known about its answers."""

    service: CatalogueService
    answers: Answers
    problems: Mapping[FieldPath, FieldProblem]
    filled: Answers
    wanted: frozenset[FieldCode]
    clashes: Mapping[FieldCode, AnswerValue]


def form_rows(filling: Filling) -> tuple[FormRow, ...]:
    """What is asked, in its order."""
    found: list[FormRow] = []
    for field in fields_of(filling.service, filling.answers):
        theirs = filling.clashes.get(field.code)
        if field.kind is FieldKind.GROUP:
            found += _group(filling, field, theirs)
        else:
            found.append(_asked(filling, field, filling.answers, (), theirs))
    return tuple(found)


def _group(filling: Filling, group: Field, theirs: AnswerValue | None) -> Iterator[FormRow]:
    path = (group.code,)
    entries = entries_of(filling.answers, group.code)
    problem, wanted = filling.problems.get(path), group.code in filling.wanted
    others = None if theirs is None else len(theirs)
    yield GroupHead(path, group, len(entries), problem, wanted, others)
    for n, entry in enumerate(entries):
        place = (*path, n)
        yield EntryHead(place, group, n + 1, may_remove=len(entries) > group.at_least)
        for field in fields_of_entry(group, entry, filling.service, filling.answers):
            yield _asked(filling, field, entry, place, None)
    yield GroupFoot(path, group, may_add=len(entries) < group.at_most)


def _asked(
    filling: Filling, field: Field, given: Answers, around: FieldPath, theirs: AnswerValue | None
) -> Asked:
    path = (*around, field.code)
    answer = given.get(field.code, "")
    from_register = not around and bool(answer) and filling.filled.get(field.code) == answer
    return Asked(
        path=path,
        field=field,
        value=answer if isinstance(answer, str) else "",
        problem=filling.problems.get(path),
        from_register=from_register,
        wanted=not around and field.code in filling.wanted,
        theirs=theirs if isinstance(theirs, str) else None,
    )
