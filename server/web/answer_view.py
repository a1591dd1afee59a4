# SPDX-License-Identifier: GPL-3.0-or-later
"""What was answered, for a last look before it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from common.domain.catalogue import Answers, CatalogueService, Field, FieldKind
from common.domain.forms import fields_of, fields_of_entry
from common.domain.forms_answers import YES
from server.web.words import Named, Words


@dataclass(frozen=True, slots=True)
class Answered:
    """A question and its answer, in words; or a group with its entries."""

    label: Named
    text: str
    entries: tuple[tuple[Answered, ...], ...] = ()


def answered(service: CatalogueService, answers: Answers, words: Words) -> tuple[Answered, ...]:
    """Everything that was answered, in the order of the form. The answers must be complete."""

    def within(fields: Sequence[Field], given: Answers) -> tuple[Answered, ...]:
        return tuple(one(each, given) for each in fields if given.get(each.code))

    def one(field: Field, given: Answers) -> Answered:
        answer, label = given[field.code], words.named(field.names)
        if isinstance(answer, str):
            return Answered(label, _in_words(field, answer, words))
        entries = tuple(
            within(fields_of_entry(field, entry, service, answers), entry) for entry in answer
        )
        return Answered(label, "", entries)

    return within(fields_of(service, answers), answers)


def _in_words(field: Field, answer: str, words: Words) -> str:
    match field.kind:
        case FieldKind.CHOICE:
            chosen = next((each for each in field.choices if each.code == answer), None)
            return answer if chosen is None else words.name(chosen.names)
        case FieldKind.YES_NO:
            yes = answer == YES
            return words.translate("Form", "Yes") if yes else words.translate("Form", "No")
        case FieldKind.DATE:
            return words.date(date.fromisoformat(answer))
        case FieldKind.NUMBER:
            return words.number(int(answer))
        case FieldKind.PHONE | FieldKind.NATIONAL_NUMBER | FieldKind.EMAIL:
            return words.code(answer)
        case FieldKind.TEXT | FieldKind.LATIN_TEXT | FieldKind.GROUP:
            return answer
        case _ as unreachable:
            assert_never(unreachable)
