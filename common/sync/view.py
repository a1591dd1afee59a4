# SPDX-License-Identifier: GPL-3.0-or-later
"""What a device knows at one moment: an immutable snapshot, free to read from any thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from common.domain.catalogue import Catalogue
from common.domain.events import Event
from common.domain.identifiers import (
    ClerkId,
    CommandId,
    DeviceId,
    EventId,
    RequestId,
    TicketId,
)
from common.domain.office import Office
from common.domain.reconciliation import Reconciliation
from common.domain.refusals import SupersededReason
from common.domain.request.refusals import RequestRefusal
from common.domain.state import OfficeState
from common.sync.answers import SignInKind
from common.wire.device_reports import DeviceReport
from common.wire.messages import Session


class Connectivity(StrEnum):
    """How the device stands with its server."""

    ONLINE = "online"
    """In step: the log is complete and news arrive as they happen."""
    CONNECTING = "connecting"
    """Just started, or the line broke a moment ago."""
    OFFLINE = "offline"
    """The server does not answer; tried again and again."""
    REFUSED = "refused"
    """The server does not accept this device's token: it must be enrolled anew."""


class StationWarning(StrEnum):
    """What a technician should look at. Nothing is lost, and work goes on."""

    CLOCK_BEHIND = "clock_behind"
    """This machine's clock is behind a time that was already used; the later one is kept."""
    STORE_TROUBLE = "store_trouble"
    """The device's database cannot be written at present (full disk, locked)."""
    STORE_REBUILT = "store_rebuilt"
    """The database was damaged, set aside, and built anew from what could be saved."""
    CORRUPT_OUTBOX = "corrupt_outbox"
    """Something that waited to be sent was unreadable and lies in quarantine."""
    EVENT_REJECTED = "event_rejected"
    """The server did not take something that was done here; see ``View.rejected``."""
    OUTBOX_STUCK = "outbox_stuck"
    """The server fails at the same message again and again."""
    NEWER_LOG = "newer_log"
    """The log holds events that this version of the program cannot read."""
    CONFIGURATION_UNREADABLE = "configuration_unreadable"
    """The server's set-up cannot be read by this version; the last good one is used."""
    KEY_REFUSED = "key_refused"
    """The server knows another signing key of this device: its codes will not be believed."""


class EventSource(StrEnum):
    """How an event became visible."""

    OWN = "own"
    """Just decided by this device, or ordered by it."""
    LIVE = "live"
    """It happened within the last 20 seconds: worth announcing."""
    CATCH_UP = "catch_up"
    """History: read to get in step, or sent late by a device that was cut off. Not worth
    announcing."""


@dataclass(frozen=True, slots=True)
class LogEvent:
    """An event that has just become visible. Each is told once, however it is confirmed later."""

    event: Event
    source: EventSource


@dataclass(frozen=True, slots=True)
class SupersededNote:
    """Something this device did today that the log says otherwise about.

    ``ticket`` is None where the event concerns a counter. ``at`` is when it was done, UTC.
    """

    event: EventId
    ticket: TicketId | None
    reason: SupersededReason
    at: datetime


@dataclass(frozen=True, slots=True)
class RejectedNote:
    """Something this device did that the server does not take, and why; kept on the device."""

    event: EventId
    type: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class WaitingRequest:
    """A command on a request that is kept here until the server can be asked.

    ``type`` is the command's name on the wire, such as ``submit_request``. Only ``clerk``, who
    gave it at ``at``, can have it sent; at a kiosk that is nobody.
    """

    id: CommandId
    request: RequestId
    type: str
    at: datetime
    clerk: ClerkId | None = None


class SettledEnd(StrEnum):
    """What became of a command on a request that had waited."""

    SENT = "sent"
    """The server has carried it out."""
    REFUSED = "refused"
    EARLIER_REFUSED = "earlier_refused"
    """It was not sent: one before it, on the same request, was refused."""
    EXPIRED = "expired"
    """It was not sent: the business day came to its end, and what is personal of it is erased."""


@dataclass(frozen=True, slots=True)
class SettledRequest:
    """A command on a request that waits no more.

    ``number`` is the request's, where it was sent. A refusal is told by ``refusal`` or, where no
    rule refused it, by the server's ``code``.
    """

    id: CommandId
    request: RequestId
    type: str
    at: datetime
    clerk: ClerkId | None
    end: SettledEnd
    number: str | None = None
    refusal: RequestRefusal | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Overheard:
    """What a device said of itself on the local network, and when it was heard (corrected UTC)."""

    report: DeviceReport
    at: datetime


@dataclass(frozen=True, slots=True)
class View:
    """What a device knows.

    ``state`` is the confirmed log with this device's own pending events on top. ``as_of`` is
    the last moment in step with the server, corrected UTC. ``pending`` counts what waits to
    be sent. ``reconciliation`` is what the log has superseded of everybody's acts. ``session``
    is the signed-in clerk, ``signed_in`` who vouched for them. ``catalogue`` is the one that the
    office's requests are filed by, with all its services; ``office.requests`` says which are
    offered. ``requests_waiting`` were kept while the server was away, in their order;
    ``requests_settled`` waits no more: what went wrong stays until a clerk puts it away.
    ``overheard`` is what a counter has heard on the local network of other devices.
    """

    office: Office | None = None
    state: OfficeState = field(default_factory=OfficeState)
    connectivity: Connectivity = Connectivity.CONNECTING
    as_of: datetime | None = None
    pending: int = 0
    superseded: tuple[SupersededNote, ...] = ()
    rejected: tuple[RejectedNote, ...] = ()
    reconciliation: Reconciliation = field(default_factory=Reconciliation)
    session: Session | None = None
    signed_in: SignInKind | None = None
    warnings: frozenset[StationWarning] = frozenset()
    catalogue: Catalogue | None = None
    requests_waiting: tuple[WaitingRequest, ...] = ()
    requests_settled: tuple[SettledRequest, ...] = ()
    overheard: Mapping[DeviceId, Overheard] = field(default_factory=dict)
