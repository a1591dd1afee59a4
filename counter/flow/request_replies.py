# SPDX-License-Identifier: GPL-3.0-or-later
"""What the questions about a request can be answered with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from common.domain.catalogue import Catalogue, CatalogueService
from common.domain.forms import fields_of
from common.domain.identifiers import Language
from common.domain.request.commands import (
    AskForMore,
    GrantUrgency,
    Refuse,
    Reopen,
    SubmitRequest,
    TakeDocument,
    Withdraw,
)
from common.domain.request.reasons import (
    NegativeReason,
    PaperReason,
    ReopenReason,
    UrgencyReason,
)
from common.wire.request_messages import LookReason
from counter.flow.case_rules import Case
from counter.flow.request_questions import (
    HowDelivered,
    Question,
    SureToWithdraw,
    WantDocument,
    WantField,
    WhatMore,
    WhichKept,
    WhichLanguage,
    WhichOther,
    WhichService,
    WhichTracking,
    WhyLook,
    WhyPaper,
    WhyRefuse,
    WhyReopen,
    WhyUrgent,
)
from counter.flow.request_steps import Begin, Consider, Do, GoBack, Look, Step, Tick
from counter.flow.request_ways import OpenKept, OpenOther
from counter.flow.situation import Situation


def opening(situation: Situation, catalogue: Catalogue | None) -> tuple[Step, ...]:
    """What can be done while no request is open: begin the one that the ticket is for."""
    ticket = situation.ticket
    queued = None if ticket is None else situation.office.service(ticket.service)
    wanted = None if queued is None else queued.request
    services = begun_here(situation, catalogue)
    found: list[Step] = []
    if ticket is not None and wanted in {each.code for each in services} and wanted is not None:
        found.append(Begin(wanted, ticket.language))
    if services:
        found.append(Consider(WhichService()))
    return tuple(found)


def replies(
    question: Question, case: Case | None, situation: Situation, catalogue: Catalogue | None
) -> tuple[Step, ...]:
    """What a question can be answered with; the last entry leaves it."""
    return (*_replies(question, case, situation, catalogue), GoBack())


def begun_here(situation: Situation, catalogue: Catalogue | None) -> tuple[CatalogueService, ...]:
    """The services for which a request can be begun at this office."""
    offer = situation.office.requests
    if offer is None or catalogue is None:
        return ()
    return tuple(each for each in catalogue.services if each.code in offer.services)


def _replies(
    question: Question, case: Case | None, situation: Situation, catalogue: Catalogue | None
) -> Iterator[Step]:
    match question:
        case WhichService():
            yield from _services(situation, catalogue)
        case WhichLanguage(service):
            yield from (Begin(service, each) for each in situation.office.languages)
        case HowDelivered(fee):
            if case is not None:
                ways = case.service.deliveries
                yield from (Do(SubmitRequest(fee, each)) for each in ways)
        case WhatMore():
            if case is not None:
                yield from _wishes(question, case)
        case WhichTracking():
            pass
        case WhichOther(requests):
            yield from map(OpenOther, requests)
        case WhichKept(rows):
            yield from map(OpenKept, rows)
        case _:
            yield from _reasons(question)


def _reasons(
    question: WhyLook | WhyRefuse | SureToWithdraw | WhyPaper | WhyUrgent | WhyReopen,
) -> Iterator[Step]:
    match question:
        case WhyLook():
            yield from map(Look, LookReason)
        case WhyRefuse():
            yield from (Do(Refuse(why)) for why in NegativeReason)
        case SureToWithdraw():
            yield Do(Withdraw())
        case WhyPaper(document):
            yield from (Do(TakeDocument(document, why)) for why in PaperReason)
        case WhyUrgent():
            yield from (Do(GrantUrgency(why)) for why in UrgencyReason)
        case WhyReopen():
            yield from (Do(Reopen(why)) for why in ReopenReason)
        case _ as unreachable:
            assert_never(unreachable)


def _services(situation: Situation, catalogue: Catalogue | None) -> Iterator[Step]:
    language: Language | None = None if situation.ticket is None else situation.ticket.language
    for service in begun_here(situation, catalogue):
        if language is None:
            yield Consider(WhichLanguage(service.code))
        else:
            yield Begin(service.code, language)


def _wishes(question: WhatMore, case: Case) -> Iterator[Step]:
    given = {} if case.answers is None else case.answers.answers
    for field in fields_of(case.service, given):
        yield Tick(WantField(field.code))
    for document in case.needed:
        yield Tick(WantDocument(document.code))
    fields = tuple(each.code for each in question.ticked if isinstance(each, WantField))
    documents = tuple(each.code for each in question.ticked if isinstance(each, WantDocument))
    yield Do(AskForMore(fields, documents))
