# SPDX-License-Identifier: GPL-3.0-or-later
"""Going on while the server is away: what is done then waits on this device, and is sent later."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeAlias, TypeVar

from common.domain.identifiers import CommandId, RequestId
from common.domain.request.commands import RequestCommand, StartRequest
from common.storage.trouble import StoreTrouble
from common.sync.answers import Unreachable
from common.sync.request_answers import NoRequest
from common.sync.request_drawer import Content
from common.sync.request_line import Line
from common.sync.request_message import SAVE, RequestMessage
from common.wire.reading import read_json
from common.wire.request_commands import decode_request_command
from common.wire.request_messages import RECEIPT_HEADER, AnswersMessage, SaveAnswers

A = TypeVar("A")
A_co = TypeVar("A_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Waits:
    """It is kept, sealed, and sent when the server is back.

    ``revision`` is the one that the next answers change; None where it was no answers.
    """

    revision: int | None = None


@dataclass(frozen=True, slots=True)
class PutAwayDone:
    """It is not shown any more."""


@dataclass(frozen=True, slots=True)
class DraftRead:
    """What of a request is on this device only.

    ``start`` is how it was begun, if that has not been sent; ``answers`` are the last that wait,
    and ``revision`` the one that the next change. ``commands`` are those that wait, in order.
    """

    start: StartRequest | None
    answers: AnswersMessage | None = field(repr=False)
    revision: int | None
    commands: tuple[RequestCommand, ...]


DraftAnswer: TypeAlias = DraftRead | NoRequest | StoreTrouble | Unreachable
PutAwayAnswer: TypeAlias = PutAwayDone | StoreTrouble | Unreachable


class Keepable(Protocol[A_co]):
    """A task that can wait: a command."""

    def put(self, line: Line) -> A_co:
        """See ``Task``."""
        ...

    def message(self, line: Line) -> RequestMessage:
        """What is sent."""
        ...


@dataclass(frozen=True, slots=True)
class OrKeep(Generic[A]):
    """``task``, now or later: where the server is away it is kept here, and sent in its order.

    It waits too while something does that was done to the same request before. What may have
    arrived before the line broke is not done twice.
    """

    task: Keepable[A]

    def put(self, line: Line) -> A | Waits | StoreTrouble:
        """See ``Task``."""
        message, drawer = self.task.message(line), line.drawer
        if drawer is None:
            return self.task.put(line)
        tried = not line.away and not drawer.waiting.of(message.request)
        if tried:
            answer = self.task.put(line)
            if not isinstance(answer, Unreachable):
                return answer
        kept = drawer.keep(message, line.clerk, line.headers.get(RECEIPT_HEADER), tried)
        if isinstance(kept, StoreTrouble):
            return kept
        # Answers that took the place of others change what those were to change.
        content = drawer.content(kept) if message.type == SAVE else None
        if not isinstance(content, Content):
            return content or Waits()
        return Waits(read_json(content.body, SaveAnswers).revision + 1)


@dataclass(frozen=True, slots=True)
class ReadDraft:
    """What waits to be done to a request, or was refused and has not been put away.

    Only what the clerk who asks has given: what others have typed is theirs.
    """

    request: RequestId

    def put(self, line: Line) -> DraftAnswer:
        """See ``Task``."""
        start: StartRequest | None = None
        answers: SaveAnswers | None = None
        commands: list[RequestCommand] = []
        kept = () if line.drawer is None else line.drawer.waiting.kept(self.request)
        for each in kept:
            own = each.clerk == line.clerk
            content = line.drawer.content(each) if line.drawer is not None and own else None
            if isinstance(content, StoreTrouble):
                return content
            if content is None:
                continue
            if each.type == SAVE:
                answers = read_json(content.body, SaveAnswers)
                continue
            command = decode_request_command(content.body).command
            if isinstance(command, StartRequest):
                start = command
            else:
                commands.append(command)
        if start is None and answers is None and not commands:
            return NoRequest()
        return DraftRead(
            start,
            None if answers is None else answers.answers,
            None if answers is None else answers.revision + 1,
            tuple(commands),
        )


@dataclass(frozen=True, slots=True)
class PutAway:
    """A clerk has read what became of a command that had waited: ``SettledRequest.id``."""

    id: CommandId

    def put(self, line: Line) -> PutAwayAnswer:
        """See ``Task``."""
        trouble = None if line.drawer is None else line.drawer.waiting.put_away(self.id)
        return PutAwayDone() if trouble is None else trouble
