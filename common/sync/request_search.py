# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a request by what somebody brings along: a paper of an office, or their card."""

from __future__ import annotations

from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TypeAlias

import msgspec

from common.identity.document_code import BadDocumentCode
from common.sync.answers import Unreachable
from common.sync.http import HttpAnswer
from common.sync.request_answers import NoRequest, RequestRead, read_request
from common.sync.request_line import Line, Missed, read
from common.sync.retry import Retryable
from common.wire.messages import Problem
from common.wire.request_messages import RequestList, RequestSummary
from common.wire.request_search import ByCard, ByPaper, RequestSearch


@dataclass(frozen=True, slots=True)
class BadCode:
    """The paper's code proves nothing."""

    why: BadDocumentCode


@dataclass(frozen=True, slots=True)
class SeveralFound:
    """Whoever has the card has several requests under way; the newest first."""

    requests: tuple[RequestSummary, ...]


SearchAnswer: TypeAlias = RequestRead | SeveralFound | NoRequest | BadCode | Missed


@dataclass(frozen=True, slots=True)
class OfPaper:
    """The request of which a paper with this code was issued."""

    code: str

    def put(self, line: Line) -> SearchAnswer:
        """See ``Task``."""
        return _found(line, ByPaper(self.code))


@dataclass(frozen=True, slots=True)
class OfCard:
    """The open request of whoever has a card with these numbers; the look is on record."""

    numbers: tuple[str, ...] = field(repr=False)

    def put(self, line: Line) -> SearchAnswer:
        """See ``Task``."""
        return _found(line, ByCard(self.numbers))


def _found(line: Line, search: RequestSearch) -> SearchAnswer:
    answer = line.exchange("POST", "/requests/search", msgspec.json.encode(search))
    why = _bad(answer)
    if why is not None:
        return BadCode(why)
    listed = read(answer, RequestList)
    if not isinstance(listed, RequestList):
        return listed
    if not listed.requests:
        return NoRequest()
    if len(listed.requests) > 1:
        return SeveralFound(listed.requests)
    return read_request(line, listed.requests[0].id)


def _bad(answer: HttpAnswer | Unreachable) -> BadDocumentCode | None:
    if isinstance(answer, Unreachable) or answer.status != HTTPStatus.UNPROCESSABLE_ENTITY:
        return None
    problem = answer.read(Problem)
    known = {each.value: each for each in BadDocumentCode}
    code = "" if isinstance(problem, Retryable) else problem.code
    # What only a later server can say, a later counter can say in words.
    return known.get(code, BadDocumentCode.UNKNOWN_VERSION)
