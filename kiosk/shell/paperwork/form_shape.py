# SPDX-License-Identifier: GPL-3.0-or-later
"""A sheet of the form, and the keyboard under it, as plain values for QML."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.domain.catalogue import CatalogueService, Field, FieldKind
from common.domain.forms import FieldPath, FieldProblem
from common.domain.forms_answers import NO, YES, Wrong
from common.domain.identifiers import Language
from common.ui.bidi import isolated, left_to_right
from common.ui.formats import Formats
from common.ui.languages import AR, EN, FA, FR, LANGUAGES, UK
from kiosk.flow.paperwork.filling import current_sheets
from kiosk.flow.paperwork.keyboards import (
    AT_SIGNS,
    CODE,
    FIGURES_AND_AB,
    LAYOUTS,
    SIGNS,
    Rows,
    has_capitals,
    is_on_pad,
    layout_for,
    layouts_of,
)
from kiosk.flow.paperwork.sheets import problems_on, sheet_with
from kiosk.flow.paperwork.state import Around, Paperwork
from kiosk.flow.paperwork.writing import entries_at, field_at, text_at
from kiosk.paperwork.receipt import best_name
from kiosk.shell.paperwork.words import (
    answer_words,
    day_words,
    month_names,
    problem_words,
    yes_or_no,
)
from kiosk.shell.shapes import NO_KEYS, Shape

_AT_ONCE: Final = frozenset({Wrong.TOO_LONG, Wrong.UNPRINTABLE, Wrong.NOT_LATIN})
"""Faults that more typing does not mend."""

_SAMPLES: Final[Mapping[Language, str]] = {AR: "ابت", FA: "پچگ", UK: "абв", FR: "éàç", EN: "abc"}
"""By which people find their letters, whatever language is on the screen."""


def form_shape(
    work: Paperwork, service: CatalogueService, at: FieldPath, around: Around, formats: Formats
) -> Shape:
    """The sheet with the question that is answered."""
    sheets = current_sheets(work, service, at, around.most)
    here = sheet_with(sheets, at)
    found: dict[FieldPath, FieldProblem] = {}
    for problem in problems_on(service, work.answers, sheets[here]):
        found.setdefault(problem.path, problem)
    field = field_at(service, at)
    return {
        "step": here + 1,
        "steps": len(sheets),
        "kind": _kind(field),
        "inside": _inside(service, at, formats),
        "questions": [
            _question(work, service, path, path == at, found, formats) for path in sheets[here]
        ],
        "choices": _choices(field, text_at(work.answers, at), formats),
        "date": _date(work, formats),
        "entries": _entries(work, at, field, found, formats),
        "mayAdd": field.kind is FieldKind.GROUP
        and len(entries_at(work.answers, at)) < field.at_most,
    }


def keys_shape(
    work: Paperwork, service: CatalogueService, at: FieldPath, around: Around, formats: Formats
) -> Shape:
    """The keyboard for the question that is answered."""
    field = field_at(service, at)
    if is_on_pad(field) or (field.kind is FieldKind.DATE and work.date is not None):
        return {**NO_KEYS, "kind": "pad"}
    if field.kind is FieldKind.NATIONAL_NUMBER:
        return {**NO_KEYS, "kind": "letters", "rows": _listed(FIGURES_AND_AB)}
    if field.kind not in {FieldKind.TEXT, FieldKind.LATIN_TEXT, FieldKind.EMAIL}:
        return NO_KEYS
    national = around.office.languages[0]
    if work.catalogue is not None:
        national = work.catalogue.languages[0]
    layout = work.layout or layout_for(field, national, formats.words.language)
    if field.kind is FieldKind.EMAIL:
        return {**NO_KEYS, "kind": "letters", "rows": _listed(AT_SIGNS)}
    others = layouts_of((*around.office.languages, national))
    return {
        "kind": "letters",
        "rows": _listed(LAYOUTS.get(layout, LAYOUTS[EN])),
        "signs": _listed(SIGNS),
        "layout": layout,
        "layouts": [
            {"code": each, "name": LANGUAGES[each].own_name, "sample": _SAMPLES[each]}
            for each in dict.fromkeys(others)
        ],
        "capitals": has_capitals(layout),
    }


def code_keys() -> Shape:
    """The keyboard for a receipt's number and secret."""
    return {**NO_KEYS, "kind": "letters", "rows": _listed(CODE)}


def path_name(path: FieldPath) -> str:
    """A path as QML hands it back: ``family.0.born_on``."""
    return ".".join(map(str, path))


def _listed(rows: Rows) -> list[list[str]]:
    return [list(row) for row in rows]


def _kind(field: Field) -> str:
    match field.kind:
        case FieldKind.CHOICE | FieldKind.YES_NO:
            return "choice"
        case FieldKind.DATE:
            return "date"
        case FieldKind.GROUP:
            return "group"
        case _:
            return "typed"


def _inside(service: CatalogueService, at: FieldPath, formats: Formats) -> str:
    """Which entry of a group a question belongs to."""
    if len(at) == 1:
        return ""
    group = best_name(field_at(service, at[:1]).names, formats)
    return f"{group} · {formats.number(int(at[1]) + 1)}"


def _question(
    work: Paperwork,
    service: CatalogueService,
    path: FieldPath,
    focused: bool,
    found: Mapping[FieldPath, FieldProblem],
    formats: Formats,
) -> Shape:
    field = field_at(service, path)
    text = text_at(work.answers, path)
    problem = found.get(path)
    shown = problem is not None and (path in work.left or (problem.wrong in _AT_ONCE and text))
    return {
        "path": path_name(path),
        "label": best_name(field.names, formats),
        "hint": "" if field.hint is None else best_name(field.hint, formats),
        "optional": not field.required and field.kind is not FieldKind.GROUP,
        "value": _value(field, text, formats),
        "focused": focused,
        "good": bool(text) and problem is None,
        "error": problem_words(problem, field, formats) if problem is not None and shown else "",
    }


def _value(field: Field, text: str, formats: Formats) -> str:
    if is_on_pad(field):
        return left_to_right(formats.figures(text)) if text else ""
    return day_words(text, formats) if field.kind is FieldKind.DATE and text else text


def _choices(field: Field, chosen: str, formats: Formats) -> list[Shape]:
    if field.kind is FieldKind.YES_NO:
        return [
            {"code": each, "text": yes_or_no(each, formats.words), "chosen": each == chosen}
            for each in (YES, NO)
        ]
    return [
        {"code": each.code, "text": best_name(each.names, formats), "chosen": each.code == chosen}
        for each in field.choices
    ]


def _date(work: Paperwork, formats: Formats) -> Shape:
    typed = work.date
    if typed is None:
        return {"day": "", "month": "", "year": "", "part": "", "months": []}
    months = month_names(typed.language, formats)
    return {
        "day": formats.figures(typed.day),
        "month": months[typed.month - 1] if typed.month else "",
        "year": formats.figures(typed.year),
        "part": typed.part.value,
        "months": months,
    }


def _entries(
    work: Paperwork,
    at: FieldPath,
    field: Field,
    found: Mapping[FieldPath, FieldProblem],
    formats: Formats,
) -> list[Shape]:
    if field.kind is not FieldKind.GROUP:
        return []
    said = []
    for n, entry in enumerate(entries_at(work.answers, at)):
        answers = [
            isolated(answer_words(inner, answer, formats))
            for inner in field.fields
            if isinstance(answer := entry.get(inner.code, ""), str) and answer
        ]
        wrong = any(path[:2] == (*at, n) for path in found)
        said.append({"text": formats.listed(answers), "wrong": wrong})
    return said
