# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done to a request now, asked of the rules themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from common.domain.identifiers import DocumentCode, FieldCode, Language, ServiceCode
from common.domain.request.commands import (
    Approve,
    AskForMore,
    GiveMore,
    GrantUrgency,
    HandOver,
    MakeReady,
    MoveCustody,
    PostDocument,
    Refuse,
    Reopen,
    RequestCommand,
    SaveAnswers,
    StartReview,
    SubmitRequest,
    TakeDocument,
    Withdraw,
)
from common.domain.request.reasons import (
    NegativeReason,
    PaperReason,
    Recipient,
    ReopenReason,
    UrgencyReason,
)
from common.domain.request.stages import UNDECIDED, RequestStage
from common.wire.request_messages import LookReason
from counter.flow.case_parts import Part
from counter.flow.case_rules import Case, may
from counter.flow.request_questions import (
    HowDelivered,
    Question,
    SureToWithdraw,
    Wanted,
    WhatMore,
    WhichService,
    WhichTracking,
    WhyLook,
    WhyPaper,
    WhyRefuse,
    WhyReopen,
    WhyUrgent,
)
from counter.flow.request_ways import ShowOthers, Way
from counter.flow.situation import Situation


@dataclass(frozen=True, slots=True)
class Do:
    """Have this done."""

    command: RequestCommand


@dataclass(frozen=True, slots=True)
class Look:
    """See the answers; the look is on record."""

    reason: LookReason


@dataclass(frozen=True, slots=True)
class Begin:
    """Begin a request, for somebody who is written to in ``language``."""

    service: ServiceCode
    language: Language


@dataclass(frozen=True, slots=True)
class FetchFrom:
    """Have the registers asked for these documents, one after the other."""

    documents: tuple[DocumentCode, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """Choose something, or leave it out after all."""

    item: Wanted


@dataclass(frozen=True, slots=True)
class Turn:
    """Open a part of the page."""

    part: Part


@dataclass(frozen=True, slots=True)
class Consider:
    """Open a question."""

    question: Question


@dataclass(frozen=True, slots=True)
class GoBack:
    """Leave the question unanswered."""


Step: TypeAlias = Do | Look | Begin | FetchFrom | Tick | Turn | Consider | GoBack | Way

_APPLICANT = FieldCode("national_number")
"""The field by which the catalogues ask who the applicant is."""

_A_NUMBER = "AAAA"
"""A carrier's number of the shortest kind, to ask the rules whether one may be given at all."""

_ADDRESS = tuple(
    FieldCode(code)
    for code in (
        "street",
        "town_abroad",
        "city",
        "postal_code",
        "governorate",
        "province",
        "country",
    )
)
"""Fields by which the catalogues ask for an address, in the order in which one is written."""


def steps(case: Case, situation: Situation) -> tuple[Step, ...]:
    """What the signed-in clerk can do, the likeliest first."""
    found: list[Step] = []
    own = situation.office.id
    if case.state.holder != own:
        found += _allowed(case, situation, MoveCustody(own))
    found += _filing(case, situation)
    found += _papers(case, situation)
    found += beside(case, situation)
    found += _deciding(case, situation)
    found += _delivering(case, situation)
    if case.answers is None and case.state.revision:
        found.append(Consider(WhyLook()))
    if case.state.revision and any(each.code == _APPLICANT for each in case.service.fields):
        found.append(ShowOthers())
    found += _seldom(case, situation)
    return (*found, Consider(WhichService()))


def goes_on_alone(step: Step) -> bool:
    """Whether a step can be taken while the server is away: it is sent later."""
    match step:
        case Look() | FetchFrom() | ShowOthers() | Consider(WhyLook()) | Do(MoveCustody()):
            return False
        case Turn(Part.PAYING | Part.PAPERS | Part.HAND_OVER):
            return False
        case _:
            return True


def beside(case: Case, situation: Situation) -> tuple[Step, ...]:
    """The fee, the papers and the hand-over, which have pages of their own."""
    state, found = case.state, list[Step]()
    if state.holder != situation.office.id:
        return ()
    if state.stage is RequestStage.FEE_DUE or state.payments:
        found.append(Turn(Part.PAYING))
    if _may_be_given(case, situation):
        found.append(Turn(Part.HAND_OVER))
    if state.stage is not RequestStage.DRAFT or state.revision:
        found.append(Turn(Part.PAPERS))
    return tuple(found)


def _may_be_given(case: Case, situation: Situation) -> bool:
    return any(may(case, situation, HandOver(each)) for each in Recipient)


def sending(case: Case) -> HowDelivered:
    """The question whose answer files the request."""
    answers = case.answers
    if answers is None:
        return HowDelivered(0, ())
    texts = (answers.answers.get(code, answers.filled.get(code)) for code in _ADDRESS)
    return HowDelivered(answers.fee, tuple(each for each in texts if isinstance(each, str)))


def to_fetch(case: Case, situation: Situation) -> tuple[DocumentCode, ...]:
    """The documents that are surely needed, not there, and in a register that can be asked.

    Before anything is answered nobody knows whom to ask for.
    """
    state = case.state
    if state.holder != situation.office.id or state.stage not in UNDECIDED or not state.revision:
        return ()
    return tuple(
        each.code
        for each in case.needed
        if each.register is not None and each.code not in state.documents
        if each.when is None or case.answers is not None
    )


def _filing(case: Case, situation: Situation) -> Iterator[Step]:
    state = case.state
    whole = case.answers is not None and any(
        may(case, situation, SubmitRequest(case.answers.fee, each))
        for each in case.service.deliveries
    )
    if whole:
        yield Consider(sending(case))
    yield from _allowed(case, situation, GiveMore())
    if may(case, situation, SaveAnswers(state.revision + 1)):
        yield Turn(Part.FORM)


def _papers(case: Case, situation: Situation) -> Iterator[Step]:
    missing = [each for each in case.needed if each.code not in case.state.documents]
    held = tuple(each for each in missing if each.register is not None)
    asked = to_fetch(case, situation)
    if asked:
        yield FetchFrom(asked)
    for document in missing:
        if document.register is None:
            yield from _allowed(case, situation, TakeDocument(document.code))
    for document in held:
        if may(case, situation, TakeDocument(document.code, PaperReason.REGISTER_DOWN)):
            yield Consider(WhyPaper(document.code))


def _deciding(case: Case, situation: Situation) -> Iterator[Step]:
    for deciding in (StartReview(), Approve()):
        yield from _allowed(case, situation, deciding)
    anything = tuple(each.code for each in case.service.fields[:1])
    if may(case, situation, AskForMore(anything)):
        yield Consider(WhatMore())
    if may(case, situation, Refuse(NegativeReason.NOT_ENTITLED)):
        yield Consider(WhyRefuse())


def _delivering(case: Case, situation: Situation) -> Iterator[Step]:
    yield from _allowed(case, situation, MakeReady())
    if may(case, situation, PostDocument(_A_NUMBER)):
        yield Consider(WhichTracking())


def _seldom(case: Case, situation: Situation) -> Iterator[Step]:
    if may(case, situation, GrantUrgency(UrgencyReason.HARDSHIP)):
        yield Consider(WhyUrgent())
    if may(case, situation, Reopen(ReopenReason.MISTAKE)):
        yield Consider(WhyReopen())
    if may(case, situation, Withdraw()):
        yield Consider(SureToWithdraw())


def _allowed(case: Case, situation: Situation, command: RequestCommand) -> Iterator[Step]:
    if may(case, situation, command):
        yield Do(command)
