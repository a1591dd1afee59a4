# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions and answers of the API other than events and commands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

import msgspec

from common.domain.catalogue import Catalogue
from common.domain.commands import Role
from common.domain.document_check import DocumentCheck
from common.domain.identifiers import ClerkId, DeviceId, EventId, ServiceCode
from common.domain.office import Office
from common.wire.events import EventMessage, LogEntry, Position

TIME_HEADER = "Nobat-Time"
"""On every answer: the server's clock, RFC 3339 in UTC, for the device's clock offset."""

EPOCH_HEADER = "Nobat-Epoch"
"""On a command that is sent again: the epoch of the server that may have carried it out already.
A server of another epoch that knows nothing of it answers 412 ``another_epoch``."""

SESSION_HEADER = "Nobat-Session"
"""On a counter's commands: the signed-in clerk's session, beside the device's bearer token."""


class CommandAccepted(msgspec.Struct, frozen=True, tag_field="outcome", tag="accepted"):
    """A command was carried out; ``events`` are the log's entries that came of it."""

    events: tuple[LogEntry, ...]


class CommandRefused(msgspec.Struct, frozen=True, tag_field="outcome", tag="refused"):
    """A command was not carried out. ``message`` is English; ``details`` fills translations."""

    reason: str
    message: str
    details: Mapping[str, str] = {}


CommandAnswer = CommandAccepted | CommandRefused


class OutboxItem(msgspec.Struct, frozen=True):
    """An event that a device decided, with the sealed personal data of a ticket, if any."""

    event: EventMessage
    sealed: bytes | None = None


class OutboxBatch(msgspec.Struct, frozen=True):
    """What a device did, in the order of its ``device_seq``."""

    items: tuple[OutboxItem, ...]


class Outcome(StrEnum):
    """What became of an event from an outbox."""

    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    SUPERSEDED = "superseded"
    REJECTED = "rejected"


class OutboxAnswer(msgspec.Struct, frozen=True):
    """One event's answer; only an answer takes it out of the outbox."""

    id: EventId
    outcome: Outcome
    reason: str | None = None


class OutboxAnswers(msgspec.Struct, frozen=True):
    """An answer for each item of a batch, in its order.

    ``expects`` is the ``device_seq`` after the highest one that the server has heard of from this
    device. Events beyond a gap are answered ``rejected`` with reason ``gap``; the device then
    counts on from ``expects``, if it no longer has what is missing.
    """

    answers: tuple[OutboxAnswer, ...]
    expects: int | None = None


class LogPage(msgspec.Struct, frozen=True):
    """Entries after a position, oldest first, and where the log ends.

    ``epoch`` is the one in which the server sequences: the head is of an earlier one until
    something has happened in it. Servers that do not tell it have never been promoted.
    """

    entries: tuple[LogEntry, ...]
    head: Position
    epoch: int = 0


class Configuration(msgspec.Struct, frozen=True):
    """An office's set-up as devices get it, with each device's Ed25519 public key.

    ``catalogue`` is the newest version of the one that the office has chosen, with all its
    services; which of them are offered is ``office.requests``. ``document_key`` is the Ed25519
    public key by which the office's documents are checked; None until it has issued one.
    """

    version: str
    office: Office
    public_keys: Mapping[DeviceId, bytes] = {}
    catalogue: Catalogue | None = None
    document_key: bytes | None = None


class DayKeyMessage(msgspec.Struct, frozen=True):
    """The data key of one business day; only kiosks get it."""

    day: date
    key: bytes

    def __repr__(self) -> str:
        return f"DayKeyMessage({self.day}, …)"


class DayKeys(msgspec.Struct, frozen=True):
    """The keys of today and the days ahead."""

    keys: tuple[DayKeyMessage, ...]


class PublicKey(msgspec.Struct, frozen=True):
    """A device's Ed25519 public key, 32 raw bytes."""

    key: bytes


class SignIn(msgspec.Struct, frozen=True):
    """A clerk's user name and password."""

    clerk: ClerkId
    password: str

    def __repr__(self) -> str:
        return "SignIn(…)"


class Session(msgspec.Struct, frozen=True):
    """A signed-in clerk. ``token`` goes into the session header until ``expires_at``."""

    token: str
    clerk: ClerkId
    name: str
    role: Role
    expires_at: datetime
    skills: tuple[ServiceCode, ...] | None = None

    def __repr__(self) -> str:
        return "Session(…)"


class Person(msgspec.Struct, frozen=True):
    """Whom a clerk serves, from the card; shown only to the clerk who called the ticket.

    ``check`` is what the card's chip has shown.
    """

    name: str
    document_number: str
    check: DocumentCheck = DocumentCheck.NOT_READ

    def __repr__(self) -> str:
        return "Person(…)"


class Health(msgspec.Struct, frozen=True):
    """How a server is. ``heads`` goes by office.

    ``documents_unmade`` counts granted requests whose document this server could not make.
    """

    status: str
    version: str
    time: datetime
    heads: Mapping[str, Position] = {}
    documents_unmade: int = 0


class Problem(msgspec.Struct, frozen=True):
    """Why a request could not be handled: ``code`` for programs, ``message`` for people."""

    code: str
    message: str
