# SPDX-License-Identifier: GPL-3.0-or-later
"""Once only: what registers know is fetched as soon as they can be asked, and not typed."""

from __future__ import annotations

from dataclasses import replace

from common.domain.catalogue import Answers, CatalogueService
from common.domain.forms import check_answer, documents_of
from common.domain.identifiers import DocumentCode, FieldCode
from common.identity.national.reading import check_number
from kiosk.card import CardFacts
from kiosk.flow.paperwork.orders import (
    BeginRequest,
    DropRequest,
    FetchPapers,
    KeepAnswers,
    Order,
)
from kiosk.flow.paperwork.pages import RegistersSaid, Said, Wait, Waiting
from kiosk.flow.paperwork.sheets import PERSON, Sheet
from kiosk.flow.paperwork.state import Case, Fetch, Paperwork

_BORN = FieldCode("born_on")
_SURNAME, _GIVEN = FieldCode("family_name_latin"), FieldCode("given_name_latin")


def from_card(service: CatalogueService, facts: CardFacts) -> Answers:
    """The answers that stand on the card, as far as they are right for the form."""
    there = {
        PERSON: facts.numbers,
        _BORN: (facts.born_on,),
        _SURNAME: (facts.surname,),
        _GIVEN: (facts.given,),
        **{FieldCode(code): (text,) for code, text in facts.own_script.items()},
    }
    found: dict[FieldCode, str] = {}
    for field in service.fields:
        fitting = (
            text
            for text in there.get(field.code, ())
            if text and check_answer(field, text, check_number) is None
        )
        found.update((field.code, text) for text in (*fitting,)[:1])
    return found


def wants_registers(work: Paperwork, service: CatalogueService, sheet: Sheet) -> bool:
    """Whether a sheet names the person about whom registers are to be asked now."""
    named = (PERSON,) in sheet and work.answers.get(PERSON) != work.person
    return named and bool(_fetchable(work, service))


def fetch_for_person(
    work: Paperwork, service: CatalogueService, case: Case
) -> tuple[Paperwork, tuple[Order, ...]]:
    """Ask the registers about whoever is named; what they told of another is forgotten.

    Papers of somebody else never stay with a request: that one is dropped, and a new one begun.
    """
    wanted = _fetchable(work, service)
    own = {c: a for c, a in work.answers.items() if work.filled.get(c) != a}
    clean = replace(work, answers=own, filled={}, date=None)
    if Fetch.THERE in work.fetched.values():
        anew = replace(clean, page=Waiting(Wait.BEGINNING), case=None, person="", fetched={})
        return anew, (DropRequest(case), BeginRequest(service.code, work.language))
    asking = replace(
        clean,
        page=Waiting(Wait.FETCHING),
        person=str(own[PERSON]),
        fetched=dict.fromkeys(wanted, Fetch.ASKED),
    )
    return asking, (KeepAnswers(case, own), FetchPapers(case, wanted))


def take_filled(work: Paperwork, service: CatalogueService, answers: Answers) -> Paperwork:
    """Take over what registers have told; where the citizen must know something, say it."""
    said = _said(work, answers)
    if said in {Said.NOBODY, Said.ANOTHER}:
        return replace(work, page=RegistersSaid(said))
    right = {
        field.code: answer
        for field in service.fields
        if isinstance(answer := answers.get(field.code), str)
        and field.code != PERSON
        and check_answer(field, answer, check_number) is None
    }
    taken = replace(work, answers={**work.answers, **right}, filled=right)
    return taken if said is None else replace(taken, page=RegistersSaid(said))


def _fetchable(work: Paperwork, service: CatalogueService) -> tuple[DocumentCode, ...]:
    needed = documents_of(service, work.answers)
    return tuple(each.code for each in needed if each.register is not None)


def _said(work: Paperwork, answers: Answers) -> Said | None:
    found = set(work.fetched.values())
    other = _BORN in work.carded and answers.get(_BORN, work.answers.get(_BORN)) != (
        work.answers.get(_BORN)
    )
    if other or Fetch.ANOTHER in found:
        return Said.ANOTHER
    if Fetch.NOBODY in found:
        return Said.NOBODY
    return Said.SILENT if Fetch.SILENT in found else None
