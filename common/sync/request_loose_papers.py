# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers that are made anew whenever they are asked for: slip, label, and a till's report."""

from __future__ import annotations

from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TypeAlias
from urllib.parse import urlencode

from common.domain.identifiers import Language, RequestId, TillId
from common.sync.answers import Unreachable
from common.sync.http import HttpAnswer
from common.sync.request_line import OTHERS_SECONDS, Line, Missed, missed
from common.sync.retry import Retryable
from common.wire.messages import Problem
from common.wire.request_messages import LookReason

_NOT_POSTED = "not_posted"
_UNPRINTABLE = "unprintable"


@dataclass(frozen=True, slots=True)
class LoosePdf:
    """A paper as a file."""

    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class NothingKept:
    """Nothing of it is kept, or there is no such request or till here."""


@dataclass(frozen=True, slots=True)
class NotPosted:
    """The request's document does not go by post, or nobody has said where to."""


@dataclass(frozen=True, slots=True)
class CannotPrint:
    """The server cannot make papers now."""


LooseAnswer: TypeAlias = LoosePdf | NothingKept | NotPosted | CannotPrint | Missed


@dataclass(frozen=True, slots=True)
class ReadSlip:
    """Number and secret of a request; that somebody has it printed, and why, is on record."""

    request: RequestId
    reason: LookReason

    def put(self, line: Line) -> LooseAnswer:
        """See ``Task``."""
        return _paper(line, f"/requests/{self.request}/slip?{urlencode({'reason': self.reason})}")


@dataclass(frozen=True, slots=True)
class ReadLabel:
    """The address of the letter; the look is on record."""

    request: RequestId
    reason: LookReason

    def put(self, line: Line) -> LooseAnswer:
        """See ``Task``."""
        return _paper(line, f"/requests/{self.request}/label?{urlencode({'reason': self.reason})}")


@dataclass(frozen=True, slots=True)
class ReadTillReport:
    """What went into and out of a till of this counter."""

    till: TillId
    language: Language

    def put(self, line: Line) -> LooseAnswer:
        """See ``Task``."""
        query = urlencode({"language": self.language})
        return _paper(line, f"/tills/{self.till}/report?{query}")


def _paper(line: Line, path: str) -> LooseAnswer:
    answer = line.exchange("GET", path, None, OTHERS_SECONDS)
    if isinstance(answer, Unreachable):
        return answer
    if answer.status == HTTPStatus.NOT_FOUND:
        return NothingKept()
    failed = missed(answer)
    if failed is None:
        return LoosePdf(answer.body)
    code = _code(answer)
    if code == _NOT_POSTED:
        return NotPosted()
    return CannotPrint() if code == _UNPRINTABLE else failed


def _code(answer: HttpAnswer) -> str:
    problem = answer.read(Problem)
    return "" if isinstance(problem, Retryable) else problem.code
