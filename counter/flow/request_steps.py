# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done to a request now, asked of the rules themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias, assert_never

from common.domain.catalogue import CatalogueService, RequiredDocument
from common.domain.identifiers import DocumentCode
from common.domain.request.commands import (
    Approve,
    GiveMore,
    HandOver,
    MakeReady,
    MoveCustody,
    Refuse,
    RequestCommand,
    StartReview,
    TakeDocument,
    Withdraw,
)
from common.domain.request.decide import decide
from common.domain.request.origin import ActorKind, Channel, RequestOrigin
from common.domain.request.reasons import NegativeReason, PaperReason, Recipient
from common.domain.request.refusals import RequestRefusal
from common.domain.request.state import RequestState
from common.domain.request.terms import Terms
from common.wire.request_messages import LookReason
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
class WhyLook:
    """For which reason does the clerk look at the answers?"""


@dataclass(frozen=True, slots=True)
class WhyRefuse:
    """For which reason is it refused?"""


@dataclass(frozen=True, slots=True)
class SureToWithdraw:
    """Does the applicant really not want it any more?"""


@dataclass(frozen=True, slots=True)
class WhyPaper:
    """Why is a paper taken although a register holds it?"""

    document: DocumentCode


Question: TypeAlias = WhyLook | WhyRefuse | SureToWithdraw | WhyPaper
"""What is asked before something is done that cannot be taken back, or that needs a reason."""


@dataclass(frozen=True, slots=True)
class Consider:
    """Open a question."""

    question: Question


@dataclass(frozen=True, slots=True)
class GoBack:
    """Leave the question unanswered."""


Step: TypeAlias = Do | Look | Consider | GoBack


@dataclass(frozen=True, slots=True)
class Case:
    """A request, its service, and which of its documents are needed as far as is known."""

    state: RequestState
    service: CatalogueService
    needed: tuple[RequiredDocument, ...]


def steps(case: Case, situation: Situation, *, looked_at: bool) -> tuple[Step, ...]:
    """What the signed-in clerk can do, the likeliest first. Answers are looked at once."""
    found: list[Step] = []
    own = situation.office.id
    if case.state.holder != own:
        found += _allowed(case, situation, MoveCustody(own))
    for document in case.needed:
        found += _papers(case, situation, document)
    for deciding in (GiveMore(), StartReview(), Approve()):
        found += _allowed(case, situation, deciding)
    if _may(case, situation, Refuse(NegativeReason.NOT_ENTITLED)):
        found.append(Consider(WhyRefuse()))
    for giving in (HandOver(Recipient.APPLICANT), HandOver(Recipient.PROXY), MakeReady()):
        found += _allowed(case, situation, giving)
    if not looked_at:
        found.append(Consider(WhyLook()))
    if _may(case, situation, Withdraw()):
        found.append(Consider(SureToWithdraw()))
    return tuple(found)


def replies(question: Question) -> tuple[Step, ...]:
    """What a question can be answered with; the last entry leaves it."""
    match question:
        case WhyLook():
            found: tuple[Step, ...] = tuple(Look(why) for why in LookReason)
        case WhyRefuse():
            found = tuple(Do(Refuse(why)) for why in NegativeReason)
        case SureToWithdraw():
            found = (Do(Withdraw()),)
        case WhyPaper(document):
            found = tuple(Do(TakeDocument(document, why)) for why in PaperReason)
        case _ as unreachable:
            assert_never(unreachable)
    return (*found, GoBack())


def _papers(case: Case, situation: Situation, document: RequiredDocument) -> Iterator[Step]:
    if document.register is None:
        yield from _allowed(case, situation, TakeDocument(document.code))
    elif _may(case, situation, TakeDocument(document.code, PaperReason.REGISTER_DOWN)):
        yield Consider(WhyPaper(document.code))


def _allowed(case: Case, situation: Situation, command: RequestCommand) -> Iterator[Step]:
    if _may(case, situation, command):
        yield Do(command)


def _may(case: Case, situation: Situation, command: RequestCommand) -> bool:
    """Whether the rules allow it, as far as this device knows; the holder's server decides."""
    office, session = situation.office, situation.session
    terms = Terms(
        case.service,
        case.state.catalogue,
        case.state.version,
        office.hours,
        office.time_zone,
        documents=tuple(each.code for each in case.needed if each.when is None),
    )
    origin = RequestOrigin(ActorKind.CLERK, office.id, Channel.COUNTER, session.clerk, session.role)
    decision = decide(terms, case.state, command, origin, situation.now)
    return not isinstance(decision, RequestRefusal)
