# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of requests, asked at the counter, so that no step is offered that they refuse."""

from __future__ import annotations

from dataclasses import dataclass, field

from common.domain.catalogue import CatalogueService, RequiredDocument
from common.domain.request.commands import RequestCommand
from common.domain.request.decide import decide
from common.domain.request.origin import ActorKind, Channel, RequestOrigin
from common.domain.request.refusals import RequestRefusal
from common.domain.request.state import RequestState
from common.domain.request.terms import Terms
from common.wire.request_messages import RequestAnswers
from counter.flow.situation import Situation


@dataclass(frozen=True, slots=True)
class Case:
    """A request, its service, and which of its documents are needed as far as is known.

    ``answers`` are None until somebody has looked at them.
    """

    state: RequestState
    service: CatalogueService
    needed: tuple[RequiredDocument, ...]
    answers: RequestAnswers | None = field(default=None, repr=False)


def may(case: Case, situation: Situation, command: RequestCommand) -> bool:
    """Whether the rules allow it, as far as this device knows; the holder's server decides."""
    office, session, answers = situation.office, situation.session, case.answers
    terms = Terms(
        case.service,
        case.state.catalogue,
        case.state.version,
        office.hours,
        office.time_zone,
        fee=0 if answers is None else answers.fee,
        documents=tuple(each.code for each in case.needed if each.when is None),
        problems=() if answers is None else tuple(str(each.path) for each in answers.problems),
    )
    origin = RequestOrigin(ActorKind.CLERK, office.id, Channel.COUNTER, session.clerk, session.role)
    decision = decide(terms, case.state, command, origin, situation.now)
    return not isinstance(decision, RequestRefusal)
