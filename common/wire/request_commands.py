# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on a request as messages: ``{"id": UUID, "type": "submit_request", "fee": 2500, …}``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import reduce
from operator import or_
from typing import Any, get_args

import msgspec

from common.domain.identifiers import CommandId
from common.domain.request.commands import RequestCommand
from common.wire.command_types import command_message_type
from common.wire.events import type_name
from common.wire.reading import read_by

REQUEST_COMMAND_TYPES: Mapping[str, type[RequestCommand]] = {
    type_name(cls): cls for cls in get_args(RequestCommand)
}

_NAMES: Mapping[type[RequestCommand], str] = {
    cls: name for name, cls in REQUEST_COMMAND_TYPES.items()
}


@dataclass(frozen=True, slots=True)
class RequestCommandMessage:
    """A command on a request and the identity under which its answer is kept."""

    id: CommandId
    command: RequestCommand


REQUEST_MESSAGE_TYPES: Mapping[str, type[msgspec.Struct]] = {
    name: command_message_type(name, cls) for name, cls in REQUEST_COMMAND_TYPES.items()
}

AnyRequestCommandMessage: Any = reduce(or_, REQUEST_MESSAGE_TYPES.values())
"""The union of all messages, for the API's description."""

_DECODER: msgspec.json.Decoder[Any] = msgspec.json.Decoder(AnyRequestCommandMessage)
_TYPE_OF_MESSAGE = {REQUEST_MESSAGE_TYPES[name]: cls for name, cls in REQUEST_COMMAND_TYPES.items()}


def decode_request_command(raw: bytes) -> RequestCommandMessage:
    """Read a command on a request.

    Raises msgspec.ValidationError, which names the field that is wrong, or its base class
    msgspec.DecodeError for bytes that are no JSON at all.
    """
    message = read_by(_DECODER.decode, raw)
    cls = _TYPE_OF_MESSAGE[type(message)]
    values = {f.name: getattr(message, f.name) for f in fields(cls)}
    return RequestCommandMessage(CommandId(str(message.id)), cls(**values))


def encode_request_command(message: RequestCommandMessage) -> bytes:
    """The command as it travels."""
    values = msgspec.to_builtins(message.command)
    name = _NAMES[type(message.command)]
    return msgspec.json.encode({"id": message.id, "type": name, **values})
