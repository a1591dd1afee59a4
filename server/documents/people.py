# SPDX-License-Identifier: GPL-3.0-or-later
"""Who a document is for and what it states of them, from what was answered and registers told."""

from __future__ import annotations

from collections.abc import Mapping

from common.domain.catalogue import Answers, CatalogueService, Field, FieldKind
from common.domain.forms import answers_from, fields_of
from common.domain.identifiers import FieldCode, Language
from common.domain.office import Names
from server.documents.values import KeptFact, Writing
from server.requests.terms import Personal

_WHOLE_NAME = FieldCode("name")
_FATHER = FieldCode("father_name")
_FAMILY = FieldCode("family_name")
_NAME_PARTS = frozenset({FieldCode("given_name"), FieldCode("patronymic"), _FAMILY, _FATHER})

_WRITING: Mapping[FieldKind, Writing] = {
    FieldKind.TEXT: Writing.TEXT,
    FieldKind.LATIN_TEXT: Writing.CODE,
    FieldKind.NUMBER: Writing.CODE,
    FieldKind.NATIONAL_NUMBER: Writing.CODE,
    FieldKind.DATE: Writing.DAY,
    FieldKind.CHOICE: Writing.TEXT,
}
"""What a certificate states. How to reach somebody is left out, and so is what has no words."""


def name_in(names: Names, language: Language, others: tuple[Language, ...]) -> str:
    """The name in a language or, where it has none, in the first of ``others`` that it has."""
    found = (names[each] for each in (language, *others) if each in names)
    return next(found, next(iter(names.values()), ""))


def all_answers(service: CatalogueService, personal: Personal) -> Answers:
    """What was answered, and what registers have answered instead."""
    filled: dict[FieldCode, str | tuple[Answers, ...]] = {}
    for register, record in personal.records.items():
        filled.update(answers_from(service, register, record))
    return {**filled, **personal.answers}


def person_in(service: CatalogueService, answers: Answers) -> str | None:
    """The applicant's name, its parts in the order in which the service asks for them.

    The father's name is part of it where it is asked for before the family's. Where no name is
    asked for, the national number stands for it; None if there is neither.
    """
    asked = [each for each in service.fields if isinstance(answers.get(each.code), str)]
    whole = [each.code for each in asked if each.code == _WHOLE_NAME]
    parts = [each.code for each in asked if each.code in _NAME_PARTS]
    if parts and parts[-1] == _FATHER:
        parts.pop()
    numbers = [each.code for each in asked if each.kind is FieldKind.NATIONAL_NUMBER]
    words = [str(answers[each]) for each in (whole or parts or numbers[:1])]
    return " ".join(words).strip() or None


def facts_in(
    service: CatalogueService, answers: Answers, language: Language, others: tuple[Language, ...]
) -> tuple[KeptFact, ...]:
    """What a certificate states beside the name."""
    named = {_WHOLE_NAME, *_NAME_PARTS}
    return tuple(
        KeptFact(
            name_in(each.names, language, others),
            _said(each, text, language, others),
            _WRITING[each.kind],
        )
        for each in fields_of(service, answers)
        if each.kind in _WRITING and (each.code not in named or each.code == _FATHER)
        if isinstance(text := answers.get(each.code), str) and text
    )


def _said(field: Field, answer: str, language: Language, others: tuple[Language, ...]) -> str:
    chosen = (each for each in field.choices if each.code == answer)
    choice = next(chosen, None) if field.kind is FieldKind.CHOICE else None
    return answer if choice is None else name_in(choice.names, language, others)
