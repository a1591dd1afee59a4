# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers written down one by one: found and changed by their path."""

from __future__ import annotations

from typing import Final

from common.domain.catalogue import Answers, CatalogueService, Field
from common.domain.forms import FieldPath
from common.domain.identifiers import FieldCode

_IN_A_GROUP: Final = 3


def field_at(service: CatalogueService, path: FieldPath) -> Field:
    """The field of an answer. Raises LookupError if the service has none there."""
    fields = {each.code: each for each in service.fields}
    found = fields[FieldCode(str(path[0]))]
    if len(path) < _IN_A_GROUP:
        return found
    return {each.code: each for each in found.fields}[FieldCode(str(path[2]))]


def entries_at(answers: Answers, group: FieldPath) -> tuple[Answers, ...]:
    """The entries of a group."""
    found = answers.get(FieldCode(str(group[0])), ())
    return () if isinstance(found, str) else found


def text_at(answers: Answers, path: FieldPath) -> str:
    """What was answered, empty if nothing was."""
    if len(path) == _IN_A_GROUP:
        entries = entries_at(answers, path)
        inside = entries[int(path[1])] if int(path[1]) < len(entries) else {}
        return text_at(inside, path[2:])
    found = answers.get(FieldCode(str(path[0])), "")
    return found if isinstance(found, str) else ""


def with_text(answers: Answers, path: FieldPath, text: str) -> Answers:
    """The answers with another one at ``path``; an empty text takes it away."""
    code = FieldCode(str(path[0]))
    if len(path) == _IN_A_GROUP:
        changed = tuple(
            with_text(entry, path[2:], text) if n == path[1] else entry
            for n, entry in enumerate(entries_at(answers, path))
        )
        return {**answers, code: changed}
    rest = {each: answer for each, answer in answers.items() if each != code}
    return {**rest, code: text} if text else rest


def with_entry(answers: Answers, group: FieldPath) -> Answers:
    """The answers with an empty entry more."""
    return {**answers, FieldCode(str(group[0])): (*entries_at(answers, group), {})}


def without_entry(answers: Answers, group: FieldPath, number: int) -> Answers:
    """The answers without an entry, counted from 0."""
    kept = tuple(each for n, each in enumerate(entries_at(answers, group)) if n != number)
    return {**answers, FieldCode(str(group[0])): kept}
