# SPDX-License-Identifier: GPL-3.0-or-later
"""From the whole form to the request that is sent: delivery, a last look, the fee."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from common.domain.catalogue import Answers, CatalogueService, Delivery, Field, FieldKind
from common.domain.forms import FieldPath, documents_of, fields_of, fields_of_entry
from kiosk.flow.paperwork.orders import CheckForm, KeepAnswers, Order, SendRequest
from kiosk.flow.paperwork.pages import Delivering, Reviewing, Wait, Waiting
from kiosk.flow.paperwork.state import Around, Case, Fetch, Paperwork
from kiosk.flow.paperwork.writing import entries_at

Result = tuple[Paperwork, tuple[Order, ...]]

_ROWS: Final = 8
_FEW_ROWS: Final = 4


@dataclass(frozen=True, slots=True, repr=False)
class Row:
    """An answer, and where it came from; ``entry`` counts a group's entries from 1, else 0."""

    path: FieldPath
    field: Field
    answer: str
    fetched: bool
    entry: int


def rows_of(work: Paperwork, service: CatalogueService) -> tuple[Row, ...]:
    """All answers in the order of the form; what was left empty is left out."""
    found: list[Row] = []
    for field in fields_of(service, work.answers):
        path: FieldPath = (field.code,)
        if field.kind is FieldKind.GROUP:
            for n, entry in enumerate(entries_at(work.answers, path)):
                found += _entry_rows(work, service, field, entry, n)
        else:
            there = field.code in work.filled or field.code in work.carded
            found.append(Row(path, field, _text(work.answers, field), there, 0))
    return tuple(each for each in found if each.answer)


def after_form(work: Paperwork, service: CatalogueService, case: Case) -> Result:
    """All is answered: how it is to be delivered, if that is a question, and the last look."""
    if work.delivery is None and len(service.deliveries) > 1:
        return replace(work, page=Delivering(), date=None), ()
    delivery = work.delivery or service.deliveries[0]
    return check(replace(work, delivery=delivery), case)


def deliver(work: Paperwork, service: CatalogueService, case: Case, code: str) -> Result:
    """The citizen has chosen how it is to be delivered."""
    if code not in service.deliveries:
        return work, ()
    return check(replace(work, delivery=Delivery(code)), case)


def check(work: Paperwork, case: Case) -> Result:
    """Ask the server what it costs, and whether it finds all answered."""
    waiting = replace(work, page=Waiting(Wait.CHECKING), date=None)
    return waiting, (KeepAnswers(case, work.answers), CheckForm(case, currency_of(work)))


def currency_of(work: Paperwork) -> str:
    """In which the fee is counted."""
    return "" if work.catalogue is None else work.catalogue.currency


def rows_on_page(around: Around) -> int:
    """Answers on a page of the review; fewer in large text, or in the lower part of the screen."""
    return _ROWS if around.most > 1 else _FEW_ROWS


def turn_page(
    work: Paperwork, service: CatalogueService, page: Reviewing, around: Around
) -> Paperwork:
    """More answers; after the last page the first comes again."""
    pages = -(-len(rows_of(work, service)) // rows_on_page(around)) or 1
    return replace(work, page=replace(page, page=(page.page + 1) % pages))


def send(work: Paperwork, case: Case) -> Result:
    """Send what was looked at, for the fee that was shown."""
    if work.fee is None or work.delivery is None:
        return work, ()
    waiting = replace(work, page=Waiting(Wait.SENDING))
    return waiting, (SendRequest(case, work.fee.amount, work.delivery),)


def papers_to_bring(work: Paperwork, service: CatalogueService) -> bool:
    """Whether papers are needed that no register has given."""
    return any(
        each.register is None or work.fetched.get(each.code) is not Fetch.THERE
        for each in documents_of(service, work.answers)
    )


def _entry_rows(
    work: Paperwork, service: CatalogueService, group: Field, entry: Answers, n: int
) -> list[Row]:
    asked = fields_of_entry(group, entry, service, work.answers)
    return [
        Row((group.code, n, each.code), each, _text(entry, each), fetched=False, entry=n + 1)
        for each in asked
    ]


def _text(answers: Answers, field: Field) -> str:
    found = answers.get(field.code, "")
    return found if isinstance(found, str) else ""
