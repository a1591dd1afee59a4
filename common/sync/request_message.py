# SPDX-License-Identifier: GPL-3.0-or-later
"""A command on a request as it is sent: the same bytes each time, now or later."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

import msgspec

from common.domain.catalogue import Answers
from common.domain.identifiers import CommandId, RequestId
from common.domain.request.commands import RequestCommand
from common.wire.events import type_name
from common.wire.request_commands import RequestCommandMessage, encode_request_command
from common.wire.request_messages import AnswersMessage, SaveAnswers

SAVE = "save_answers"


@dataclass(frozen=True, slots=True)
class RequestMessage:
    """``body`` for the request, under the command's own ``id``; ``type`` is the command's name."""

    id: CommandId
    request: RequestId
    type: str
    body: bytes = field(repr=False)

    @property
    def method(self) -> str:
        """How it is sent."""
        return "PUT" if self.type == SAVE else "POST"

    @property
    def path(self) -> str:
        """Where it is sent, below the office's path."""
        return f"/requests/{self.request}/{'answers' if self.type == SAVE else 'commands'}"


def command_message(id_: CommandId, request: RequestId, command: RequestCommand) -> RequestMessage:
    """A command that is no answers."""
    body = encode_request_command(RequestCommandMessage(id_, command))
    return RequestMessage(id_, request, type_name(type(command)), body)


def answers_message(
    id_: CommandId, request: RequestId, revision: int, answers: Answers
) -> RequestMessage:
    """Answers to keep in place of those that were kept as ``revision``."""
    told = msgspec.convert(answers, AnswersMessage)
    body = msgspec.json.encode(SaveAnswers(UUID(id_), revision, told))
    return RequestMessage(id_, request, SAVE, body)
