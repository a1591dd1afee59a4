# SPDX-License-Identifier: GPL-3.0-or-later
"""Filling the form in, sheet by sheet: checked as one types, kept after each sheet."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from common.domain.catalogue import CatalogueService, FieldKind
from common.domain.forms import FieldPath
from common.domain.identifiers import FieldCode
from kiosk.flow.paperwork.dates import (
    DatePart,
    TypedDate,
    answer_of,
    typed_date,
    with_digit,
    with_month,
    without_last,
)
from kiosk.flow.paperwork.fetching import fetch_for_person, wants_registers
from kiosk.flow.paperwork.orders import KeepAnswers, Order
from kiosk.flow.paperwork.pages import Beginning, Filling
from kiosk.flow.paperwork.reviewing import after_form
from kiosk.flow.paperwork.sheets import (
    Sheet,
    problems_on,
    sheet_with,
    sheets_in,
    sheets_of,
)
from kiosk.flow.paperwork.state import Around, Case, Paperwork
from kiosk.flow.paperwork.writing import (
    entries_at,
    field_at,
    text_at,
    with_entry,
    with_text,
    without_entry,
)

Result = tuple[Paperwork, tuple[Order, ...]]

_ENTRY: Final = 2
_IN_ENTRY: Final = 3


def current_sheets(
    work: Paperwork, service: CatalogueService, at: FieldPath, most: int
) -> tuple[Sheet, ...]:
    """The sheets among which the one with ``at`` is: the form's, or those of an entry."""
    if len(at) == _IN_ENTRY:
        return sheets_in(service, work.answers, at[:_ENTRY], most)
    return sheets_of(service, work.answers, _known(work, at), most)


def open_at(work: Paperwork, service: CatalogueService, at: FieldPath) -> Paperwork:
    """The sheet with a question, which is the one to be answered."""
    field = field_at(service, at)
    typed = None
    if field.kind is FieldKind.DATE:
        typed = typed_date(text_at(work.answers, at), work.language)
    return replace(work, page=Filling(at), date=typed, layout=None)


def point_at(
    work: Paperwork, service: CatalogueService, at: FieldPath, path: FieldPath
) -> Paperwork:
    """Another question of the sheet, or a part of its date. The one before is checked from now."""
    if work.date is not None and path[:-1] == at:
        return replace(work, date=replace(work.date, part=DatePart(path[-1])))
    left = work.left | {at} if text_at(work.answers, at) else work.left
    return open_at(replace(work, left=left), service, path)


def type_text(work: Paperwork, service: CatalogueService, at: FieldPath, text: str) -> Paperwork:
    """What a key writes is put to the end of the answer."""
    if work.date is not None:
        return _with_date(work, at, with_digit(work.date, text))
    field, answer = field_at(service, at), text_at(work.answers, at)
    # One sign more than may be is let in, to say that it is too long.
    if len(answer) > field.longest:
        return work
    return replace(work, answers=with_text(work.answers, at, answer + text))


def erase(work: Paperwork, at: FieldPath) -> Paperwork:
    """The last sign of the answer is taken back."""
    if work.date is not None:
        return _with_date(work, at, without_last(work.date))
    return replace(work, answers=with_text(work.answers, at, text_at(work.answers, at)[:-1]))


def choose(work: Paperwork, at: FieldPath, code: str) -> Paperwork:
    """A choice; the one that is chosen already is taken back. In a date, a month."""
    if work.date is not None:
        return _with_date(work, at, with_month(work.date, int(code)))
    chosen = text_at(work.answers, at) == code
    return replace(work, answers=with_text(work.answers, at, "" if chosen else code))


def add_entry(work: Paperwork, service: CatalogueService, group: FieldPath, most: int) -> Paperwork:
    """An entry more, and its first question."""
    number = len(entries_at(work.answers, group))
    if number >= field_at(service, group).at_most:
        return work
    added = replace(work, answers=with_entry(work.answers, group))
    return open_entry(added, service, group, number, most)


def open_entry(
    work: Paperwork, service: CatalogueService, group: FieldPath, number: int, most: int
) -> Paperwork:
    """The first question of an entry."""
    if number >= len(entries_at(work.answers, group)):
        return work
    first = sheets_in(service, work.answers, (*group, number), most)[0][0]
    return open_at(work, service, first)


def remove_entry(work: Paperwork, group: FieldPath, number: int) -> Paperwork:
    """An entry less."""
    return replace(work, answers=without_entry(work.answers, group, number))


def next_sheet(
    work: Paperwork, service: CatalogueService, case: Case, at: FieldPath, around: Around
) -> Result:
    """On to the next sheet, if this one is answered; what is wrong is told beside it."""
    sheets = current_sheets(work, service, at, around.most)
    here = sheet_with(sheets, at)
    sheet = sheets[here]
    wrong = problems_on(service, work.answers, sheet)
    if wrong:
        path = wrong[0].path
        shown = replace(work, left=work.left | frozenset(sheet) | {each.path for each in wrong})
        return open_at(shown, service, path), ()
    keep = KeepAnswers(case, work.answers)
    if len(at) == _IN_ENTRY:
        after = at[:1] if here + 1 == len(sheets) else sheets[here + 1][0]
        return open_at(work, service, after), (keep,)
    if wants_registers(work, service, sheet):
        return fetch_for_person(work, service, case)
    moved, orders = onwards(work, service, case, at, around)
    return moved, (keep, *orders)


def onwards(
    work: Paperwork, service: CatalogueService, case: Case, at: FieldPath | None, around: Around
) -> Result:
    """From a question whose sheet is answered to the next; from none to the first."""
    sheets = sheets_of(service, work.answers, _known(work, at), around.most)
    if work.reviewing:
        following = [
            each.path for sheet in sheets for each in problems_on(service, work.answers, sheet)
        ]
    else:
        following = [each[0] for each in sheets[0 if at is None else sheet_with(sheets, at) + 1 :]]
    if following:
        return open_at(work, service, following[0]), ()
    return after_form(work, service, case)


def previous(
    work: Paperwork, service: CatalogueService, at: FieldPath, around: Around
) -> Paperwork:
    """One sheet back; from the first one, to what is needed."""
    sheets = current_sheets(work, service, at, around.most)
    here = sheet_with(sheets, at)
    if here > 0:
        return open_at(work, service, sheets[here - 1][0])
    if len(at) == _IN_ENTRY:
        return open_at(work, service, at[:1])
    return replace(work, page=Beginning(), date=None)


def _known(work: Paperwork, at: FieldPath | None) -> frozenset[FieldCode]:
    """The fields that need not be asked; what was opened all the same is."""
    known = frozenset(work.filled) | work.carded
    return known if at is None else known - {FieldCode(str(at[0]))}


def _with_date(work: Paperwork, at: FieldPath, typed: TypedDate) -> Paperwork:
    return replace(work, date=typed, answers=with_text(work.answers, at, answer_of(typed)))
