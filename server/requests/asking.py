# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of a request's holder, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from common.domain.catalogue import Answers
from common.domain.forms import FieldProblem
from common.domain.identifiers import CommandId, DeviceId, OfficeId, RequestId
from common.domain.request.commands import RequestCommand
from common.domain.request.origin import RequestOrigin
from common.domain.request.refusals import RequestRefusal
from common.domain.request.state import RequestState
from common.identity.request_sealing import Part
from common.wire.request_events import RequestEntry
from server.sequencer.jobs import Failure


@dataclass(frozen=True, slots=True, repr=False)
class ToKeep:
    """Something personal that is sealed in the same transaction as the events."""

    part: Part
    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Asked:
    """A command on a request, from somebody whose rights to the request have been looked at.

    ``office`` is where it is asked or, on the web, for which office the request is meant.
    ``answers`` come with the command that saves them. ``reach`` are offices with a server of
    their own that have been found to be in reach just now.
    """

    request: RequestId
    id: CommandId
    command: RequestCommand
    origin: RequestOrigin
    office: OfficeId
    device: DeviceId
    answers: Answers | None = field(default=None, repr=False)
    to_keep: tuple[ToKeep, ...] = ()
    reach: frozenset[OfficeId] = frozenset()


@dataclass(frozen=True, slots=True)
class Carried:
    """It was carried out, now or when it was asked for the first time.

    ``secret`` is the one on the receipt, where the command began the request.
    """

    state: RequestState
    entries: tuple[RequestEntry, ...]
    secret: str | None = field(default=None, repr=False)
    problems: tuple[FieldProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class HeldElsewhere:
    """Another server decides about it; this is what was known here at ``known_at``."""

    state: RequestState
    known_at: datetime


@dataclass(frozen=True, slots=True)
class Unkeepable:
    """Answers that not even a draft may hold."""

    problems: tuple[FieldProblem, ...]


@dataclass(frozen=True, slots=True)
class NotYours:
    """Somebody else has given a command with this id."""


@dataclass(frozen=True, slots=True)
class OutOfReach:
    """Nobody at ``office`` would get the request: its server is not in reach, or unknown."""

    office: OfficeId


@dataclass(frozen=True, slots=True)
class MoneyUnderWay:
    """Somebody is paying at the holder just now: the request stays there until that has ended."""


Settled: TypeAlias = (
    Carried | RequestRefusal | HeldElsewhere | Unkeepable | NotYours | OutOfReach | MoneyUnderWay
)
"""What came of a command."""

Outcome: TypeAlias = Settled | Failure
