# SPDX-License-Identifier: GPL-3.0-or-later
"""What is put to the sequencer. Rights and messages have been checked before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from sqlalchemy import Connection

from common.domain.commands import Origin
from common.domain.identifiers import OfficeId
from common.domain.office import DeviceSetup
from common.wire.commands import CommandMessage
from common.wire.events import LogEntry
from common.wire.messages import OutboxItem

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class CarryOut:
    """Decide a command; ``epoch`` is the only one in which it may still be decided, None any."""

    office: OfficeId
    message: CommandMessage
    origin: Origin
    epoch: int | None = None


@dataclass(frozen=True, slots=True)
class Receive:
    """Take in what a device decided on its own."""

    office: OfficeId
    device: DeviceSetup
    items: tuple[OutboxItem, ...]


@dataclass(frozen=True, slots=True)
class TakeTail:
    """Take in what somebody has of the log before this server's."""

    office: OfficeId
    entries: tuple[LogEntry, ...]


@dataclass(frozen=True, slots=True)
class TurnDay:
    """Begin the new business day if it is time, though nobody asks for anything."""

    office: OfficeId


@dataclass(frozen=True, slots=True)
class Load:
    """Hold the office's ledger from now on, if it is not held yet; the result is its standing."""

    office: OfficeId


@dataclass(frozen=True, slots=True)
class CatchUp:
    """Take in, and publish, what others have appended to logs of offices whose ledger is held."""

    offices: frozenset[OfficeId]


@dataclass(frozen=True, slots=True)
class Adopt:
    """Decide by the set-ups in the database from now on.

    ``revisions`` are those in use. The result is what the database knows of the other offices:
    read in the same transaction, so that a session that begins or ends is in it or after it.
    """

    revisions: Mapping[OfficeId, int]


@dataclass(frozen=True, slots=True)
class Store(Generic[T]):
    """Write something other than the log, in a transaction. May be run more than once."""

    action: Callable[[Connection], T]


Job: TypeAlias = CarryOut | Receive | TakeTail | TurnDay | Load | CatchUp | Adopt | Store[object]


@dataclass(frozen=True, slots=True)
class Unstored:
    """The database took nothing; the same may succeed later."""


@dataclass(frozen=True, slots=True)
class Faulted:
    """A fault in the program; it is in the log."""


Failure: TypeAlias = Unstored | Faulted
