# SPDX-License-Identifier: GPL-3.0-or-later
"""The screens of the kiosk: exactly one is shown, each with what it is about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique
from typing import TYPE_CHECKING, TypeAlias

from common.domain.identifiers import ClassCode, EventId, ServiceCode, TicketId
from common.domain.refusals import RefusalReason
from common.domain.tickets import Forecast
from kiosk.card import CardFault

if TYPE_CHECKING:
    # Loaded when somebody first asks for it.
    from kiosk.flow.paperwork.state import Case, Paperwork


@unique
class Paper(Enum):
    """How the citizen gets the ticket."""

    PRINTING = "printing"
    """The printer is at it."""
    TAKE = "take"
    """It is in the tray."""
    TAKE_SECOND = "take_second"
    """It came out of the second printer."""
    SCREEN = "screen"
    """There is no paper, or perhaps none: number and code stay on the screen."""


@dataclass(frozen=True, slots=True)
class GivenTicket:
    """A ticket that was issued. ``code`` is the content of its QR code, digits or empty."""

    ticket: TicketId
    event: EventId
    label: str
    service: ServiceCode
    forecast: Forecast | None
    code: str


@dataclass(frozen=True, slots=True)
class Starting:
    """The office's set-up has not come yet."""


@dataclass(frozen=True, slots=True)
class Closed:
    """No tickets now; says when again."""


@dataclass(frozen=True, slots=True)
class Welcome:
    """Nobody is here yet."""


@dataclass(frozen=True, slots=True)
class Choosing:
    """Groups of services, or the services of one group, page by page.

    ``group`` is None for the top: the groups, or all services where there are no groups.
    """

    group: str | None = None
    page: int = 0


@dataclass(frozen=True, slots=True)
class Confirming:
    """What to bring and what it costs, before the ticket is taken."""

    service: ServiceCode
    priority_class: ClassCode
    group: str | None
    page: int


@dataclass(frozen=True, slots=True)
class Issuing:
    """A ticket was asked for; its number is not known yet.

    ``case``: whoever calls the ticket is to find this request.
    """

    service: ServiceCode
    case: Case | None = None


@dataclass(frozen=True, slots=True)
class Holding:
    """The citizen has a number. ``since`` is when ``paper`` was settled, monotonic seconds.

    ``request`` is the number of the request that is found by it, empty without one.
    """

    given: GivenTicket
    paper: Paper
    since: float
    request: str = ""


@dataclass(frozen=True, slots=True)
class AlreadyHolding:
    """The card's owner has a ticket for this service already; ``request`` is found by it."""

    number: str
    request: str = ""


@dataclass(frozen=True, slots=True)
class NotIssued:
    """No ticket was given. ``reason`` is None when the kiosk itself could not."""

    reason: RefusalReason | None


@dataclass(frozen=True, slots=True)
class CardTrouble:
    """A card could not be read; ``behind`` is where the citizen was."""

    fault: CardFault
    behind: Welcome | Choosing | Confirming | AtPaperwork


@dataclass(frozen=True, slots=True)
class ChipReading:
    """The chip of the card is being read; ``share`` of it, from 0 to 1, is done.

    ``by_number``: it was opened with the card access number, not with the printed lines.
    ``since`` is when it began, monotonic seconds.
    """

    behind: Welcome | Choosing | Confirming | AtPaperwork
    since: float
    by_number: bool = False
    tries: int = 0
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class ChipAsking:
    """Asks for the number by which a chip opens; ``tries`` were wrong already."""

    behind: Welcome | Choosing | Confirming | AtPaperwork
    tries: int = 0


@dataclass(frozen=True, slots=True)
class AtPaperwork:
    """A request is filed or asked about; ``behind`` is where the citizen came from."""

    work: Paperwork
    behind: Welcome | Closed | Choosing | Confirming


@unique
class PinTrouble(Enum):
    """Why the staff's screen stays shut."""

    WRONG = "wrong"
    LOCKED = "locked"
    NOT_SET = "not_set"


@dataclass(frozen=True, slots=True)
class StaffLock:
    """Asks for the staff's PIN."""

    trouble: PinTrouble | None = None


@dataclass(frozen=True, slots=True)
class StaffDesk:
    """How the device is, and the way out of the app."""


@dataclass(frozen=True, slots=True)
class StaffTickets:
    """The last tickets, for the staff. ``copying`` is printed again just now.

    ``copied`` is the one before, with what came of its ``paper``.
    """

    copying: TicketId | None = None
    copied: TicketId | None = None
    paper: Paper = Paper.PRINTING


Screen: TypeAlias = (
    Starting
    | Closed
    | Welcome
    | Choosing
    | Confirming
    | Issuing
    | Holding
    | AlreadyHolding
    | NotIssued
    | CardTrouble
    | ChipReading
    | ChipAsking
    | AtPaperwork
    | StaffLock
    | StaffDesk
    | StaffTickets
)
