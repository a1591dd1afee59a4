# SPDX-License-Identifier: GPL-3.0-or-later
"""How a form is laid out at the kiosk: sheet by sheet, each a question or a small group of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final, TypeAlias

from common.domain.catalogue import Answers, CatalogueService, Field, FieldKind
from common.domain.forms import (
    Completeness,
    FieldPath,
    FieldProblem,
    check_answers,
    fields_of,
    fields_of_entry,
)
from common.domain.identifiers import FieldCode
from common.identity.national.reading import check_number
from kiosk.flow.paperwork.writing import entries_at, field_at

Sheet: TypeAlias = tuple[FieldPath, ...]

PERSON: Final = FieldCode("national_number")
"""By which the registers know people: asked on a sheet of its own, since they are asked next."""

MOST: Final = 3
"""So many questions stand on a sheet, where there is room; else one."""

_ENTRY: Final = 2
_TYPED: Final = frozenset(
    {
        FieldKind.TEXT,
        FieldKind.LATIN_TEXT,
        FieldKind.NUMBER,
        FieldKind.PHONE,
        FieldKind.EMAIL,
        FieldKind.NATIONAL_NUMBER,
    }
)


def sheets_of(
    service: CatalogueService, answers: Answers, known: Collection[FieldCode], most: int
) -> tuple[Sheet, ...]:
    """The sheets of the form, without the fields that are ``known`` from elsewhere."""
    asked = [each for each in fields_of(service, answers) if each.code not in known]
    return _sheets(asked, (), most)


def sheets_in(
    service: CatalogueService, answers: Answers, entry: FieldPath, most: int
) -> tuple[Sheet, ...]:
    """The sheets of an entry of a group, such as ``("family", 2)``."""
    group, number = field_at(service, entry[:1]), int(entry[1])
    inside = entries_at(answers, entry)[number]
    return _sheets(fields_of_entry(group, inside, service, answers), entry[:_ENTRY], most)


def sheet_with(sheets: Sequence[Sheet], path: FieldPath) -> int:
    """Which sheet a question stands on; the first one where it is not asked any more."""
    return next((n for n, sheet in enumerate(sheets) if path in sheet), 0)


def problems_on(
    service: CatalogueService, answers: Answers, sheet: Sheet
) -> tuple[FieldProblem, ...]:
    """What is wrong on a sheet, and within the groups on it."""
    return tuple(
        problem
        for problem in check_answers(service, answers, Completeness.COMPLETE, check_number)
        if any(problem.path[: len(path)] == path for path in sheet)
    )


def _sheets(fields: Sequence[Field], base: FieldPath, most: int) -> tuple[Sheet, ...]:
    found: list[list[FieldPath]] = []
    room = 0
    for field in fields:
        path = (*base, field.code)
        alone = field.kind not in _TYPED or path == (PERSON,)
        if alone or room == 0:
            found.append([path])
            room = 0 if alone else most - 1
        else:
            found[-1].append(path)
            room -= 1
    return tuple(map(tuple, found))
