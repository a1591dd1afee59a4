# SPDX-License-Identifier: GPL-3.0-or-later
"""Who a document is for and what it states of them, from what was answered and registers told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.domain.catalogue import (
    ADDRESS,
    Answers,
    CatalogueService,
    Field,
    FieldKind,
    FieldRole,
)
from common.domain.field_roles import roles_in
from common.domain.forms import answers_from, fields_of
from common.domain.identifiers import FieldCode, Language
from common.domain.office import Names
from server.documents.values import KeptFact, Writing
from server.requests.terms import Personal

_OF_A_NAME: Final = frozenset({FieldRole.NAME, FieldRole.FATHER_NAME})

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

    The father's name is part of it unless it is asked for last. Where no name is asked for, the
    national number stands for it; None if there is neither.
    """
    roles = roles_in(service)
    asked = [each for each in service.fields if isinstance(answers.get(each.code), str)]
    parts = [each.code for each in asked if roles.get(each.code) in _OF_A_NAME]
    if parts and roles[parts[-1]] is FieldRole.FATHER_NAME:
        parts.pop()
    numbers = [each.code for each in asked if each.kind is FieldKind.NATIONAL_NUMBER]
    words = [str(answers[each]) for each in (parts or numbers[:1])]
    return " ".join(words).strip() or None


def address_in(
    service: CatalogueService, answers: Answers, language: Language, others: tuple[Language, ...]
) -> tuple[str, ...]:
    """The lines of the address that a letter goes to; none where nobody was asked for it.

    The postal code stands before the last line that is not a country.
    """
    roles = roles_in(service)
    given = [
        (roles[each.code], text)
        for each in fields_of(service, answers)
        if each.code in roles
        if (text := _told(each, answers.get(each.code), language, others))
    ]
    lines = [(role, text) for wanted in ADDRESS for role, text in given if role is wanted]
    codes = [text for role, text in given if role is FieldRole.POSTAL_CODE]
    places = [n for n, (role, _) in enumerate(lines) if role is not FieldRole.COUNTRY]
    if codes and places:
        role, text = lines[places[-1]]
        lines[places[-1]] = role, f"{codes[0]} {text}"
    return tuple(text for _, text in lines)


def facts_in(
    service: CatalogueService, answers: Answers, language: Language, others: tuple[Language, ...]
) -> tuple[KeptFact, ...]:
    """What a certificate states beside the name."""
    roles = roles_in(service)
    return tuple(
        KeptFact(
            name_in(each.names, language, others),
            _said(each, text, language, others),
            _WRITING[each.kind],
        )
        for each in fields_of(service, answers)
        if each.kind in _WRITING and roles.get(each.code) is not FieldRole.NAME
        if isinstance(text := answers.get(each.code), str) and text
    )


def _told(
    field: Field, answer: object, language: Language, others: tuple[Language, ...]
) -> str | None:
    return _said(field, answer, language, others) if isinstance(answer, str) else None


def _said(field: Field, answer: str, language: Language, others: tuple[Language, ...]) -> str:
    chosen = (each for each in field.choices if each.code == answer)
    choice = next(chosen, None) if field.kind is FieldKind.CHOICE else None
    return answer if choice is None else name_in(choice.names, language, others)
