# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages between an office server and the centre above it: log up, set-up and clerks down."""

from __future__ import annotations

from datetime import datetime

import msgspec

from common.domain.catalogue import Catalogue
from common.domain.commands import Role
from common.domain.identifiers import ClerkId, DeviceId, OfficeId, ServiceCode
from common.domain.office import Office
from common.wire.events import LogEntry, Position

LARGEST_REPLICA_BATCH = 1000
"""Entries that one batch may hold."""

GAP = "gap"
"""The batch does not follow on from the centre's head: send again from there."""

OTHER_HISTORY = "other_history"
"""The centre's log says something else at the same place: no batch will do, people must look."""


class ReplicaHead(msgspec.Struct, frozen=True):
    """How far the centre's copy of an office's log goes; ``0.0`` if it is empty."""

    head: Position


class ReplicaBatch(msgspec.Struct, frozen=True):
    """A stretch of an office's log, word for word; empty where there is nothing new to tell.

    ``after`` is the place in the office's own log right before the first entry, ``head`` the end
    of that log, and ``clock`` the office server's time at sending. ``instead_of`` is the centre's
    head where that is of an epoch that the office's log has left before it came there: the office
    has taken in all that the centre has of it, and goes on in a later epoch. ``document_key`` is
    the raw Ed25519 public key by which the office signs its documents, once it has one.
    """

    after: Position
    entries: tuple[LogEntry, ...]
    head: Position
    clock: datetime
    instead_of: Position | None = None
    document_key: bytes | None = None


class ReplicaRefusal(msgspec.Struct, frozen=True):
    """Why nothing of a batch was taken: a Problem with one of the codes above, and the head."""

    code: str
    message: str
    head: Position


class ClerkMessage(msgspec.Struct, frozen=True):
    """A person who may sign in, with their password's argon2id hash."""

    id: ClerkId
    name: str
    role: Role
    skills: tuple[ServiceCode, ...] | None
    password_hash: str

    def __repr__(self) -> str:
        return f"ClerkMessage({self.id}, …)"


class DeviceTokenMessage(msgspec.Struct, frozen=True):
    """A device's token as the SHA-256 of it, 32 bytes."""

    id: DeviceId
    token_digest: bytes

    def __repr__(self) -> str:
        return f"DeviceTokenMessage({self.id}, …)"


class Downstream(msgspec.Struct, frozen=True):
    """What is kept at the centre for an office server.

    ``catalogue`` is the newest version of the one that the office has chosen.
    """

    office: Office
    clerks: tuple[ClerkMessage, ...]
    devices: tuple[DeviceTokenMessage, ...]
    catalogue: Catalogue | None = None


class OfficeOverview(msgspec.Struct, frozen=True):
    """How far behind the centre's copy of an office's log is.

    ``there`` is the head that the office server last told of, ``events_behind`` what is missing
    here of the newest epoch there, ``seconds_since_heard`` the age of that news, and
    ``clock_ahead_s`` by how much the office server's clock was ahead of the centre's then. They
    are None for an office server that has not been heard of yet. ``requests_behind`` are the
    requests of which it had not told everything when it was last heard about requests, and
    ``seconds_since_requests_in_step`` is how old what is known here of them is at most.
    """

    office: OfficeId
    here: Position
    there: Position | None = None
    events_behind: int | None = None
    seconds_since_heard: float | None = None
    clock_ahead_s: float | None = None
    requests_behind: int | None = None
    seconds_since_requests_in_step: float | None = None


class OfficesOverview(msgspec.Struct, frozen=True):
    """Every office that has a server of its own."""

    offices: tuple[OfficeOverview, ...]
