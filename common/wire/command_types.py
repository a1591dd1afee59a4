# SPDX-License-Identifier: GPL-3.0-or-later
"""The messages of commands, made from the commands themselves so that they cannot differ."""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import get_type_hints
from uuid import UUID

import msgspec


def command_message_type(name: str, cls: type) -> type[msgspec.Struct]:
    """The message of the command ``cls``: its fields, an ``id``, and ``name`` as its type."""
    hints = get_type_hints(cls)
    required = [(f.name, hints[f.name]) for f in fields(cls) if f.default is MISSING]
    optional = [(f.name, hints[f.name], f.default) for f in fields(cls) if f.default is not MISSING]
    return msgspec.defstruct(
        f"{cls.__name__}Message",
        [("id", UUID), *required, *optional],
        tag_field="type",
        tag=name,
        frozen=True,
        forbid_unknown_fields=True,
    )
