# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents that the server issues with nobody in between: those that are delivered as files.

What is given out on paper is issued where it is printed, at a kiosk or by a clerk, so that the
original is a sheet that somebody holds. A file needs nobody's printer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from common.domain.catalogue import Delivery
from common.domain.identifiers import CENTRE, SERVER, CommandId
from common.domain.request.origin import ActorKind, RequestOrigin
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason
from common.domain.request.stages import RequestStage
from common.domain.request.state import RequestState
from common.identity.document_code import DocumentKind
from server.documents.asking import (
    DocumentOutcome,
    File,
    NotAsIssued,
    NothingIssued,
    NothingToIssue,
    OnPaper,
    Wish,
)
from server.documents.desk import DocumentDesk
from server.documents.printing import Unprintable
from server.requests.asking import (
    Carried,
    HeldElsewhere,
    MoneyUnderWay,
    NotYours,
    OutOfReach,
    Unkeepable,
)
from server.requests.desk import Opened
from server.requests.progress import Making
from server.sequencer.jobs import Faulted, Unstored

_OVERTAKEN = frozenset(
    {
        RequestRefusalReason.ALREADY_ISSUED,
        RequestRefusalReason.WRONG_STAGE,
        RequestRefusalReason.HELD_ELSEWHERE,
    }
)
"""Somebody else has made it, or the request has gone another way meanwhile."""


@dataclass(frozen=True, slots=True)
class ServersIssuer:
    """Issues what needs nobody. From the event loop only."""

    desk: DocumentDesk

    async def issue(self, opened: Opened) -> Making:
        """Issue the document of an approved request, if that is for the server to do."""
        if not is_due(opened.state):
            return Making.BY_OTHERS
        return _made(await issue_now(self.desk, opened))


def is_due(state: RequestState) -> bool:
    """Whether the server is to issue the request's document now, without being asked."""
    return state.stage is RequestStage.APPROVED and state.delivery is Delivery.ELECTRONIC


async def issue_now(desk: DocumentDesk, opened: Opened) -> DocumentOutcome:
    """Issue the document of a request for which ``is_due``."""
    holder = opened.state.holder
    wish = Wish(
        id=CommandId(desk.here.ids.new()),
        request=opened.state.id,
        kind=DocumentKind.CERTIFICATE,
        origin=RequestOrigin(ActorKind.SYSTEM, CENTRE),
        # Whoever has taken it over issues it, and not where it was filed.
        office=opened.row.office if holder == CENTRE else holder,
        device=SERVER,
    )
    return await desk.issue(wish)


def _made(outcome: DocumentOutcome) -> Making:
    match outcome:
        case File() | Carried():
            return Making.DONE
        case HeldElsewhere() | OutOfReach():
            # The server of the office that signs it has to.
            return Making.BY_OTHERS
        case RequestRefusal(reason):
            return Making.BY_OTHERS if reason in _OVERTAKEN else Making.FAILED
        case (
            NothingToIssue()
            | NothingIssued()
            | NotAsIssued()
            | OnPaper()
            | MoneyUnderWay()
            | NotYours()
            | Unkeepable()
            | Unprintable()
            | Unstored()
            | Faulted()
        ):
            return Making.FAILED
        case _ as unreachable:
            assert_never(unreachable)
