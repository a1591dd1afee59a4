# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers on a form that are being changed: one at a time, or entry by entry of a group."""

from __future__ import annotations

from collections.abc import Mapping

from common.domain.catalogue import Answers, AnswerValue, Field, FieldKind
from common.domain.forms import FieldPath
from common.domain.identifiers import FieldCode


def answer_at(answers: Answers, path: FieldPath) -> AnswerValue:
    """What was answered there; an empty text where nothing was."""
    code, *rest = path
    found = answers.get(_code(code), "")
    if not rest or isinstance(found, str):
        return found
    number, *inside = rest
    entry = found[_number(number)]
    return answer_at(entry, tuple(inside))


def with_answer(answers: Answers, path: FieldPath, value: AnswerValue) -> Answers:
    """The answers with another one at ``path``; an empty one is none."""
    code, *rest = path
    key = _code(code)
    if rest:
        number, *inside = rest
        entries = entries_of(answers, key)
        at = _number(number)
        changed = with_answer(entries[at], tuple(inside), value)
        value = (*entries[:at], changed, *entries[at + 1 :])
    kept = {**answers, key: value}
    if not value:
        del kept[key]
    return kept


def with_entry(answers: Answers, path: FieldPath) -> Answers:
    """The answers with one more entry, an empty one, in the group at ``path``."""
    there = answer_at(answers, path)
    return with_answer(answers, path, (*_entries(there), {}))


def without_entry(answers: Answers, path: FieldPath) -> Answers:
    """The answers without the entry whose number ends ``path``."""
    *group, last = path
    number, there = _number(last), _entries(answer_at(answers, tuple(group)))
    return with_answer(answers, tuple(group), (*there[:number], *there[number + 1 :]))


def entries_of(answers: Answers, group: FieldCode) -> tuple[Answers, ...]:
    """The entries of a group."""
    return _entries(answers.get(group, ()))


def with_least_entries(fields: tuple[Field, ...], answers: Answers) -> Answers:
    """The answers with so many entries, empty if need be, as each group must have."""
    for field in fields:
        while (
            field.kind is FieldKind.GROUP and len(entries_of(answers, field.code)) < field.at_least
        ):
            answers = with_entry(answers, (field.code,))
    return answers


def without_empty_entries(answers: Answers) -> Answers:
    """The answers as they are kept: an entry in which nothing was answered is none."""
    kept: dict[FieldCode, AnswerValue] = {}
    for code, value in answers.items():
        if isinstance(value, str):
            kept[code] = value
        else:
            inside = (without_empty_entries(entry) for entry in value)
            kept[code] = tuple(entry for entry in inside if entry)
    return {code: value for code, value in kept.items() if value}


def filled_in(fields: tuple[Field, ...], answers: Answers, filled: Answers) -> Answers:
    """The answers with what registers know where nobody has answered anything."""
    known = {each.code for each in fields}
    more: Mapping[FieldCode, AnswerValue] = {
        code: value for code, value in filled.items() if code in known and not answers.get(code)
    }
    return {**answers, **more}


def _entries(value: AnswerValue) -> tuple[Answers, ...]:
    return () if isinstance(value, str) else value


def _code(part: FieldCode | int) -> FieldCode:
    return FieldCode(str(part))


def _number(part: FieldCode | int) -> int:
    return int(part)
