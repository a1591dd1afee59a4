# SPDX-License-Identifier: GPL-3.0-or-later
"""From the fields of an HTML form to answers.

A field's name is the path of its answer: ``phone``, or ``family.0.born_on`` in a group's first
entry. An entry is there if its marker ``family.0`` is, even where nothing in it is answered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from common.domain.catalogue import Answers, AnswerValue, Field, FieldKind
from common.domain.forms import FieldPath
from common.domain.identifiers import FieldCode
from server.web.visits import Form

_SEPARATOR: Final = "."


def name_of(path: FieldPath) -> str:
    """The name, in the form, of the answer at ``path``."""
    return _SEPARATOR.join(map(str, path))


def answers_in(form: Form, fields: Sequence[Field], path: FieldPath = ()) -> Answers:
    """What the form answers to ``fields``; what it does not mention is not answered."""
    given: dict[FieldCode, AnswerValue] = {}
    for field in fields:
        place = (*path, field.code)
        if field.kind is FieldKind.GROUP:
            entries = tuple(
                answers_in(form, field.fields, (*place, n)) for n in _entries(form, field, place)
            )
            if entries:
                given[field.code] = entries
        elif name_of(place) in form:
            given[field.code] = form[name_of(place)]
    return given


def with_entry(answers: Answers, fields: Sequence[Field], group: str) -> Answers:
    """The answers with an empty entry more in a group, unless that has enough."""
    found = _group(fields, group)
    if found is None:
        return answers
    entries = _entries_of(answers, found)
    # What a form shows without being asked is there, too.
    entries += ({},) * (shown_at_least(found) - len(entries))
    if len(entries) < found.at_most:
        entries += ({},)
    return {**answers, found.code: entries}


def without_entry(answers: Answers, fields: Sequence[Field], place: str) -> Answers:
    """The answers without the entry at ``family.2``."""
    group, _, number = place.rpartition(_SEPARATOR)
    found = _group(fields, group)
    if found is None or not number.isdecimal():
        return answers
    entries = _entries_of(answers, found)
    kept = tuple(entry for n, entry in enumerate(entries) if n != int(number))
    return {**answers, found.code: kept}


def shown_at_least(group: Field) -> int:
    """How many entries of a group are shown, even if there are fewer."""
    return group.at_least


def _entries(form: Form, group: Field, place: FieldPath) -> Iterable[int]:
    """One more than may be, so that too many are found out."""
    return (n for n in range(group.at_most + 1) if name_of((*place, n)) in form)


def _group(fields: Sequence[Field], code: str) -> Field | None:
    kind = FieldKind.GROUP
    return next((each for each in fields if each.code == code and each.kind is kind), None)


def _entries_of(answers: Answers, group: Field) -> tuple[Answers, ...]:
    entries = answers.get(group.code, ())
    return () if isinstance(entries, str) else entries
