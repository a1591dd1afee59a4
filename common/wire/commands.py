# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands as messages: ``{"id": UUID, "type": "call_next", "counter": "3"}``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import reduce
from operator import or_
from typing import Any, get_args

import msgspec

from common.domain.commands import Command
from common.domain.identifiers import CommandId
from common.wire.command_types import command_message_type
from common.wire.events import type_name
from common.wire.reading import read_by

COMMAND_TYPES: Mapping[str, type[Command]] = {type_name(cls): cls for cls in get_args(Command)}

_NAMES: Mapping[type[Command], str] = {cls: name for name, cls in COMMAND_TYPES.items()}


@dataclass(frozen=True, slots=True)
class CommandMessage:
    """A command and the identity under which its answer is kept."""

    id: CommandId
    command: Command


MESSAGE_TYPES: Mapping[str, type[msgspec.Struct]] = {
    name: command_message_type(name, cls) for name, cls in COMMAND_TYPES.items()
}
"""The message of each command, made from the command itself so that they cannot differ."""

AnyCommandMessage: Any = reduce(or_, MESSAGE_TYPES.values())
"""The union of all messages, for the API's description."""

_DECODER: msgspec.json.Decoder[Any] = msgspec.json.Decoder(AnyCommandMessage)
_READ_FROM = {
    MESSAGE_TYPES[name]: (cls, tuple(field.name for field in fields(cls)))
    for name, cls in COMMAND_TYPES.items()
}


def decode_command(raw: bytes) -> CommandMessage:
    """Read a command.

    Raises msgspec.ValidationError, which names the field that is wrong, or its base class
    msgspec.DecodeError for bytes that are no JSON at all.
    """
    message = read_by(_DECODER.decode, raw)
    cls, names = _READ_FROM[type(message)]
    values = [getattr(message, name) for name in names]
    return CommandMessage(CommandId(str(message.id)), cls(*values))


def encode_command(message: CommandMessage) -> bytes:
    """The command as it travels."""
    values = msgspec.to_builtins(message.command)
    name = _NAMES[type(message.command)]
    return msgspec.json.encode({"id": message.id, "type": name, **values})
