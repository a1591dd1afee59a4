# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody wants to happen. Commands are imperative and may be refused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from common.domain.alerts import Alert
from common.domain.events import PauseReason
from common.domain.identifiers import (
    ClassCode,
    ClerkId,
    CounterId,
    DeviceId,
    EventId,
    Language,
    Pseudonym,
    ServiceCode,
    TicketId,
)
from common.domain.tickets import Forecast, TicketFacts


class Role(StrEnum):
    """What a signed-in person may do.

    An officer is a clerk in the queue; of requests they may also grant what is at their
    discretion, such as urgency.
    """

    CLERK = "clerk"
    OFFICER = "officer"
    SUPERVISOR = "supervisor"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a command comes from, as the sign-in proves it and never as the message says.

    ``series`` is the letter under which this origin issues tickets, if it may; ``numbers_known``
    says whether the log has all numbers of that series that were given out today.
    """

    device: DeviceId
    series: str | None = None
    clerk: ClerkId | None = None
    role: Role | None = None
    numbers_known: bool = True


@dataclass(frozen=True, slots=True)
class IssueTicket:
    """Give a citizen a number; ``then`` are further services of the same visit."""

    service: ServiceCode
    priority_class: ClassCode
    language: Language
    then: tuple[ServiceCode, ...] = ()
    pseudonym: Pseudonym | None = None
    forecast: Forecast | None = None


@dataclass(frozen=True, slots=True)
class OpenCounter:
    """Begin to serve at a counter, or go on after a pause.

    ``skills`` limits the counter's services to what this clerk can do.
    """

    counter: CounterId
    skills: tuple[ServiceCode, ...] | None = None


@dataclass(frozen=True, slots=True)
class PauseCounter:
    """Stop calling for a while."""

    counter: CounterId
    reason: PauseReason = PauseReason.BREAK


@dataclass(frozen=True, slots=True)
class CloseCounter:
    """Leave the counter."""

    counter: CounterId


@dataclass(frozen=True, slots=True)
class CallNext:
    """Call whoever has earned the most priority among those this counter may serve."""

    counter: CounterId


@dataclass(frozen=True, slots=True)
class CallNumber:
    """Call one ticket by its number: a parked one, a no-show, or out of turn."""

    counter: CounterId
    number: str


class Proof(StrEnum):
    """How the paper showed itself: its signed code was scanned, or its number was typed."""

    SCANNED = "scanned"
    TYPED = "typed"


@dataclass(frozen=True, slots=True)
class TakeTicket:
    """Take the ticket whose paper lies on the counter. Works for tickets unknown here."""

    counter: CounterId
    facts: TicketFacts
    proof: Proof = Proof.SCANNED


@dataclass(frozen=True, slots=True)
class Recall:
    """Announce the called ticket again."""

    counter: CounterId


@dataclass(frozen=True, slots=True)
class StartServing:
    """The citizen is here."""

    counter: CounterId


@dataclass(frozen=True, slots=True)
class FinishServing:
    """The service is done; the ticket goes on to the next service of the visit, if any."""

    counter: CounterId


@dataclass(frozen=True, slots=True)
class SendToNextService:
    """The service is done and the citizen needs this one too."""

    counter: CounterId
    service: ServiceCode


@dataclass(frozen=True, slots=True)
class TransferToService:
    """This counter cannot do it: send the ticket to a service's queue."""

    counter: CounterId
    service: ServiceCode


@dataclass(frozen=True, slots=True)
class TransferToCounter:
    """This counter cannot do it: bind the ticket to another counter."""

    counter: CounterId
    to_counter: CounterId


@dataclass(frozen=True, slots=True)
class ParkTicket:
    """The citizen comes back later; after ``minutes`` the counter calls it in turn."""

    counter: CounterId
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class RecordNoShow:
    """Nobody came."""

    counter: CounterId


@dataclass(frozen=True, slots=True)
class ReturnTicket:
    """A no-show stands here after all: put the ticket back in the queue."""

    ticket: TicketId


@dataclass(frozen=True, slots=True)
class CancelTicket:
    """The citizen does not want to wait any more."""

    ticket: TicketId


@dataclass(frozen=True, slots=True)
class UndoLast:
    """Take back the last act of this counter on this ticket."""

    counter: CounterId
    ticket: TicketId


@dataclass(frozen=True, slots=True)
class CloseDay:
    """End the business day."""

    day: date


@dataclass(frozen=True, slots=True)
class RaiseAlert:
    """The device that says so needs the staff."""

    alert: Alert


@dataclass(frozen=True, slots=True)
class EndAlert:
    """All is well again, as the device itself says; or a clerk goes to whoever asks for help."""

    device: DeviceId
    alert: Alert


@dataclass(frozen=True, slots=True)
class MarkSeen:
    """The clerk has read that ``event``, which they did, was superseded."""

    event: EventId


Command: TypeAlias = (
    IssueTicket
    | OpenCounter
    | PauseCounter
    | CloseCounter
    | CallNext
    | CallNumber
    | TakeTicket
    | Recall
    | StartServing
    | FinishServing
    | SendToNextService
    | TransferToService
    | TransferToCounter
    | ParkTicket
    | RecordNoShow
    | ReturnTicket
    | CancelTicket
    | UndoLast
    | CloseDay
    | RaiseAlert
    | EndAlert
    | MarkSeen
)
