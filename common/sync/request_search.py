# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding requests by what somebody brings along: a paper of an office, or their card."""

from __future__ import annotations

from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TypeAlias

import msgspec

from common.domain.identifiers import RequestId
from common.domain.request.stages import ENDED
from common.identity.document_code import BadDocumentCode
from common.sync.answers import Unreachable
from common.sync.http import HttpAnswer
from common.sync.request_answers import NoRequest, RequestRead, read_request
from common.sync.request_line import Line, Missed, read
from common.sync.retry import Retryable
from common.wire.messages import Problem
from common.wire.request_messages import RequestList, RequestStatus, RequestSummary
from common.wire.request_search import ByApplicant, ByCard, ByPaper, RequestSearch


@dataclass(frozen=True, slots=True)
class BadCode:
    """The paper's code proves nothing."""

    why: BadDocumentCode


@dataclass(frozen=True, slots=True)
class SeveralFound:
    """Whoever has the card has several requests under way or, if none, several ended ones.

    The newest first.
    """

    requests: tuple[RequestSummary, ...]


SearchAnswer: TypeAlias = RequestRead | SeveralFound | NoRequest | BadCode | Missed


@dataclass(frozen=True, slots=True)
class Theirs:
    """Other requests of the same applicant: open ones first, of each kind the newest first.

    ``more``: there are more than these.
    """

    requests: tuple[RequestSummary, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class Standings:
    """How each request of whoever has a card stands: open ones first, and the newest of each kind.

    ``statuses`` are those of ``requests``, in the same order. Nothing known: both are empty.
    """

    requests: tuple[RequestSummary, ...]
    statuses: tuple[RequestStatus, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class OfPaper:
    """The request of which a paper with this code was issued."""

    code: str

    def put(self, line: Line) -> SearchAnswer:
        """See ``Task``."""
        return _found(line, ByPaper(self.code))


@dataclass(frozen=True, slots=True)
class OfCard:
    """The request under way of whoever has a card with these numbers; the look is on record.

    Where none is under way, the one that has ended and is still kept.
    """

    numbers: tuple[str, ...] = field(repr=False)

    def put(self, line: Line) -> SearchAnswer:
        """See ``Task``."""
        return _found(line, ByCard(self.numbers))


@dataclass(frozen=True, slots=True)
class OthersOf:
    """The other requests of whoever a request is for; for clerks, and the look is on record."""

    request: RequestId

    def put(self, line: Line) -> Theirs | Missed:
        """See ``Task``."""
        listed = read(_ask(line, ByApplicant(self.request)), RequestList)
        return Theirs(listed.requests, listed.more) if isinstance(listed, RequestList) else listed


@dataclass(frozen=True, slots=True)
class StandingsOfCard:
    """How the requests of whoever has put this card into the kiosk stand."""

    numbers: tuple[str, ...] = field(repr=False)

    def put(self, line: Line) -> Standings | Missed:
        """See ``Task``."""
        listed = read(_ask(line, ByCard(self.numbers)), RequestList)
        if not isinstance(listed, RequestList):
            return listed
        return Standings(listed.requests, listed.statuses, listed.more)


def _found(line: Line, search: RequestSearch) -> SearchAnswer:
    answer = _ask(line, search)
    why = _bad(answer)
    if why is not None:
        return BadCode(why)
    listed = read(answer, RequestList)
    if not isinstance(listed, RequestList):
        return listed
    under_way = tuple(each for each in listed.requests if each.stage not in ENDED)
    wanted = under_way or listed.requests
    if not wanted:
        return NoRequest()
    return SeveralFound(wanted) if len(wanted) > 1 else read_request(line, wanted[0].id)


def _ask(line: Line, search: RequestSearch) -> HttpAnswer | Unreachable:
    return line.exchange("POST", "/requests/search", msgspec.json.encode(search))


def _bad(answer: HttpAnswer | Unreachable) -> BadDocumentCode | None:
    if isinstance(answer, Unreachable) or answer.status != HTTPStatus.UNPROCESSABLE_ENTITY:
        return None
    problem = answer.read(Problem)
    known = {each.value: each for each in BadDocumentCode}
    code = "" if isinstance(problem, Retryable) else problem.code
    # What only a later server can say, a later counter can say in words.
    return known.get(code, BadDocumentCode.UNKNOWN_VERSION)
