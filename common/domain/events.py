# SPDX-License-Identifier: GPL-3.0-or-later
"""What has happened in an office. Events are past tense, immutable and name no citizen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

from common.domain.alerts import Alert, Alerts
from common.domain.identifiers import (
    ClassCode,
    ClerkId,
    CommandId,
    CounterId,
    DeviceId,
    EventId,
    Language,
    OfficeId,
    Pseudonym,
    ServiceCode,
    TicketId,
)
from common.domain.tickets import Forecast, TicketFacts


class CallKind(StrEnum):
    """How a ticket came to be called: in turn, by number, or because its paper was there.

    ``TYPED`` is a paper whose code was not scanned: its number was typed, which proves less.
    """

    NEXT = "next"
    NUMBER = "number"
    PAPER = "paper"
    TYPED = "typed"


class CancelReason(StrEnum):
    """Why a ticket ended without being served."""

    CITIZEN = "citizen"
    CLERK = "clerk"
    DAY_CLOSED = "day_closed"


class PauseReason(StrEnum):
    """Why a counter calls nobody for a while."""

    BREAK = "break"
    BACK_OFFICE = "back_office"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class DayOpened:
    """A new business day began; what the day before left open had been closed.

    It carries what a day inherits, the mean serving time per service in seconds and the alerts
    that still stand, so that folding a day's log from here gives the same state as folding the
    whole log. ``begins`` is the instant (UTC) since which things belong to this day.
    """

    day: date
    serve_seconds: Mapping[ServiceCode, float] = field(default_factory=dict)
    begins: datetime | None = None
    alerts: Alerts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DayClosed:
    """The business day ended; no ticket is open any more."""

    day: date


@dataclass(frozen=True, slots=True)
class CounterOpened:
    """A clerk began to serve ``services`` at a counter, or went on after a pause."""

    counter: CounterId
    clerk: ClerkId
    services: tuple[ServiceCode, ...]


@dataclass(frozen=True, slots=True)
class CounterPaused:
    """A counter stopped calling for a while; its clerk stays signed in."""

    counter: CounterId
    reason: PauseReason


@dataclass(frozen=True, slots=True)
class CounterClosed:
    """A clerk left a counter."""

    counter: CounterId


@dataclass(frozen=True, slots=True)
class TicketIssued:
    """A citizen got a number."""

    ticket: TicketId
    service: ServiceCode
    priority_class: ClassCode
    language: Language
    earning_from: datetime
    then: tuple[ServiceCode, ...] = ()
    pseudonym: Pseudonym | None = None
    forecast: Forecast | None = None


@dataclass(frozen=True, slots=True)
class TicketCalled:
    """A ticket was called to a counter. ``facts`` come from the paper when it was scanned."""

    ticket: TicketId
    counter: CounterId
    clerk: ClerkId
    kind: CallKind
    facts: TicketFacts | None = None


@dataclass(frozen=True, slots=True)
class TicketRecalled:
    """A called ticket was announced again."""

    ticket: TicketId
    counter: CounterId


@dataclass(frozen=True, slots=True)
class ServingStarted:
    """The citizen came to the counter."""

    ticket: TicketId
    counter: CounterId


@dataclass(frozen=True, slots=True)
class ServingFinished:
    """The service was done."""

    ticket: TicketId
    counter: CounterId


@dataclass(frozen=True, slots=True)
class TicketForwarded:
    """The visit went on: the ticket joined the queue of its next service."""

    ticket: TicketId
    service: ServiceCode
    earning_from: datetime


@dataclass(frozen=True, slots=True)
class TicketTransferred:
    """A ticket was sent on unserved, to a service or, when ``to_counter`` is set, a counter."""

    ticket: TicketId
    counter: CounterId
    service: ServiceCode
    earning_from: datetime
    to_counter: CounterId | None = None


@dataclass(frozen=True, slots=True)
class TicketParked:
    """A citizen went off to do something and comes back to this counter.

    With ``until`` the counter calls it like any other from then on; without, by number.
    """

    ticket: TicketId
    counter: CounterId
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class TicketReleased:
    """A ticket that ``counter`` alone was to serve may now be served by any."""

    ticket: TicketId
    counter: CounterId | None = None


@dataclass(frozen=True, slots=True)
class NoShowRecorded:
    """Nobody came to the counter."""

    ticket: TicketId
    counter: CounterId


@dataclass(frozen=True, slots=True)
class TicketReturned:
    """A no-show is back in the queue."""

    ticket: TicketId
    earning_from: datetime


@dataclass(frozen=True, slots=True)
class TicketCancelled:
    """A ticket ended without being served."""

    ticket: TicketId
    reason: CancelReason


@dataclass(frozen=True, slots=True)
class CommandUndone:
    """A clerk took the last act on a ticket back."""

    ticket: TicketId
    counter: CounterId
    undone: CommandId


@dataclass(frozen=True, slots=True)
class AlertRaised:
    """A device needs the staff."""

    device: DeviceId
    alert: Alert


@dataclass(frozen=True, slots=True)
class AlertEnded:
    """A device is well again, or a clerk went to whoever asked for help."""

    device: DeviceId
    alert: Alert


@dataclass(frozen=True, slots=True)
class SupersededSeen:
    """The clerk who did ``event`` has read that it was superseded."""

    event: EventId


TicketMove: TypeAlias = (
    TicketRecalled
    | ServingStarted
    | ServingFinished
    | TicketForwarded
    | TicketTransferred
    | TicketParked
    | TicketReleased
    | NoShowRecorded
    | TicketReturned
    | TicketCancelled
)
"""What can only happen to a ticket that is already known."""

TicketBody: TypeAlias = TicketIssued | TicketCalled | CommandUndone | TicketMove
"""What is told of one ticket."""

AlertBody: TypeAlias = AlertRaised | AlertEnded
"""What is told of a device."""

Body: TypeAlias = (
    DayOpened
    | DayClosed
    | CounterOpened
    | CounterPaused
    | CounterClosed
    | AlertBody
    | SupersededSeen
    | TicketBody
)
"""What an event says, without who, where and when."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, with its origin.

    ``at`` is UTC, corrected by the device's clock offset; ``device_seq`` counts without
    gaps per device; ``cause`` is the command that led to it.
    """

    id: EventId
    office: OfficeId
    device: DeviceId
    device_seq: int
    at: datetime
    actor: ClerkId | None
    cause: CommandId
    body: Body
