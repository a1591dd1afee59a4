# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clerk does to a form."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from common.domain.forms import FieldPath
from common.domain.identifiers import FieldCode


@dataclass(frozen=True, slots=True, repr=False)
class Typed:
    """An answer was typed or chosen; a date that is one is in ISO 8601."""

    path: FieldPath
    text: str


@dataclass(frozen=True, slots=True)
class Left:
    """The clerk goes on from a field."""

    path: FieldPath


@dataclass(frozen=True, slots=True)
class AddEntry:
    """One more entry of a group."""

    path: FieldPath


@dataclass(frozen=True, slots=True)
class RemoveEntry:
    """One entry less; its number ends the path."""

    path: FieldPath


@dataclass(frozen=True, slots=True)
class UseTheirs:
    """What somebody else has answered meanwhile holds."""

    code: FieldCode


@dataclass(frozen=True, slots=True)
class KeepOurs:
    """What was answered here holds."""

    code: FieldCode


class FormKey(Enum):
    """What has a key of its own."""

    REST = auto()
    """No key, but none for a moment."""
    FINISH = auto()
    FETCH = auto()
    LEAVE = auto()


FormAct: TypeAlias = Typed | Left | AddEntry | RemoveEntry | UseTheirs | KeepOurs | FormKey
