# SPDX-License-Identifier: GPL-3.0-or-later
"""Beginning a request, and keeping what is answered in its form."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TypeAlias

from common.domain.catalogue import Answers
from common.domain.forms import FieldProblem
from common.domain.identifiers import (
    CommandId,
    FieldCode,
    Language,
    RequestId,
    ServiceCode,
    TicketId,
)
from common.domain.request.commands import StartRequest
from common.domain.request.refusals import RequestRefusal
from common.domain.request.state import RequestState
from common.sync.answers import Unreachable
from common.sync.http import HttpAnswer
from common.sync.request_answers import HeldElsewhere, NoRequest, OutOfReach, settled
from common.sync.request_line import Line, Missed
from common.sync.request_message import RequestMessage, answers_message, command_message
from common.sync.retry import Retryable
from common.wire.request_messages import (
    AnswersRefused,
    FieldProblemMessage,
    RequestChanged,
)


@dataclass(frozen=True, slots=True)
class Begun:
    """A draft was begun: ``state.number`` and ``secret`` belong on the receipt.

    ``secret`` is empty where the request's data is no longer kept.
    """

    state: RequestState
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Saved:
    """The answers are kept as ``state.revision``; ``problems`` are those of a draft."""

    state: RequestState
    problems: tuple[FieldProblem, ...]


@dataclass(frozen=True, slots=True)
class NotKept:
    """Not even a draft may hold these answers; what was kept before is."""

    problems: tuple[FieldProblem, ...]


BeginAnswer: TypeAlias = Begun | RequestRefusal | HeldElsewhere | OutOfReach | NoRequest | Missed
SaveAnswer: TypeAlias = (
    Saved | NotKept | RequestRefusal | HeldElsewhere | OutOfReach | NoRequest | Missed
)


@dataclass(frozen=True, slots=True)
class Begin:
    """Begin a request under an id that whoever begins it has made (UUIDv7).

    The same once more gets the same number and secret.
    """

    request: RequestId
    service: ServiceCode
    language: Language
    ticket: TicketId | None = None

    def message(self, _line: Line) -> RequestMessage:
        """See ``Keepable``."""
        command = StartRequest(self.service, self.language, self.ticket)
        # A request is begun once, so that its id will do for the command as well.
        return command_message(CommandId(self.request), self.request, command)

    def put(self, line: Line) -> BeginAnswer:
        """See ``Task``."""
        done = settled(line.send(self.message(line)))
        if isinstance(done, RequestChanged):
            return Begun(done.state, done.secret or "")
        return done


@dataclass(frozen=True, slots=True)
class Save:
    """Keep ``answers`` in place of all that were kept; ``revision`` is the one they change."""

    request: RequestId
    id: CommandId
    revision: int
    answers: Answers = field(repr=False)

    def message(self, _line: Line) -> RequestMessage:
        """See ``Keepable``."""
        return answers_message(self.id, self.request, self.revision, self.answers)

    def put(self, line: Line) -> SaveAnswer:
        """See ``Task``."""
        answer = line.send(self.message(line))
        refused = not_kept(answer)
        if refused is not None:
            return refused
        done = settled(answer)
        if isinstance(done, RequestChanged):
            return Saved(done.state, problems_in(done.problems))
        return done


def problems_in(messages: Iterable[FieldProblemMessage]) -> tuple[FieldProblem, ...]:
    """What is wrong with answers, as the rules tell it."""
    return tuple(
        FieldProblem(
            tuple(FieldCode(each) if isinstance(each, str) else each for each in told.path),
            told.wrong,
            told.limit,
        )
        for told in messages
    )


def not_kept(answer: HttpAnswer | Unreachable) -> NotKept | None:
    """Why answers were not kept; None where it is another answer."""
    if isinstance(answer, Unreachable) or answer.status != HTTPStatus.BAD_REQUEST:
        return None
    refused = answer.read(AnswersRefused)
    return None if isinstance(refused, Retryable) else NotKept(problems_in(refused.problems))
