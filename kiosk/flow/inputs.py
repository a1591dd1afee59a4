# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that can happen to the kiosk's flow."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique
from typing import TYPE_CHECKING, TypeAlias

from common.devices.printer.journal import JobStep
from common.domain.identifiers import ClassCode, Language, ServiceCode, TicketId
from common.domain.refusals import Refusal
from kiosk.card import Card, CardFault
from kiosk.flow.screens import GivenTicket, Paper

if TYPE_CHECKING:
    from kiosk.flow.paperwork.inputs import PaperworkInput


@unique
class Press(Enum):
    """A touch that says nothing more than what was touched."""

    BEGIN = "begin"
    BACK = "back"
    MORE = "more"
    GET_TICKET = "get_ticket"
    DONE = "done"
    REQUESTS = "requests"
    """To what can be requested, and how a request stands."""
    BEGIN_REQUEST = "begin_request"
    WITHOUT_CARD = "without_card"
    CARD_AGAIN = "card_again"
    STILL_HERE = "still_here"
    LARGER_TEXT = "larger_text"
    HIGH_CONTRAST = "high_contrast"
    LOWER_REACH = "lower_reach"
    READ_ALOUD = "read_aloud"
    HELP = "help"
    STAFF_CORNER = "staff_corner"
    PAPERS_CHECKED = "papers_checked"
    STAFF_TICKETS = "staff_tickets"
    EXIT = "exit"


@dataclass(frozen=True, slots=True)
class ChooseLanguage:
    """One of the office's languages."""

    language: Language


@dataclass(frozen=True, slots=True)
class ChooseGroup:
    """A group of services, by its code."""

    group: str


@dataclass(frozen=True, slots=True)
class ChooseService:
    """A service."""

    service: ServiceCode


@dataclass(frozen=True, slots=True)
class ChooseNeed:
    """A priority class; the one that is chosen already is taken back."""

    priority_class: ClassCode


@dataclass(frozen=True, slots=True)
class EnterPin:
    """The staff's PIN, whole."""

    pin: str

    def __repr__(self) -> str:
        """Show that there is a PIN, not which."""
        return "<EnterPin>"


@dataclass(frozen=True, slots=True)
class FromPaperwork:
    """Something on a page of the paperwork; ``touched`` by the citizen, or come by itself."""

    what: PaperworkInput
    touched: bool


@dataclass(frozen=True, slots=True, repr=False)
class ReceiptShown:
    """The code of a request's receipt was read."""

    number: str
    secret: str

    def __repr__(self) -> str:
        """Name the type only: whoever has both can see the request."""
        return "<ReceiptShown>"


@dataclass(frozen=True, slots=True)
class CardPut:
    """A card was read."""

    card: Card


@dataclass(frozen=True, slots=True)
class CardFailed:
    """A card was put on and could not be read."""

    fault: CardFault


@dataclass(frozen=True, slots=True)
class ChipPut:
    """A card lies on the chip reader; ``takes_number``: it opens with a card access number."""

    takes_number: bool


@dataclass(frozen=True, slots=True)
class EnterAccessNumber:
    """The card access number that is printed on the card's front."""

    number: str

    def __repr__(self) -> str:
        """Show that there is a number, not which."""
        return "<EnterAccessNumber>"


@dataclass(frozen=True, slots=True)
class ChipProgressed:
    """So much of the chip, from 0 to 1, is read."""

    share: float


@dataclass(frozen=True, slots=True)
class ChipRead:
    """The chip was read and judged; ``card`` takes the place of what was known before."""

    card: Card


@dataclass(frozen=True, slots=True)
class ChipFailed:
    """The chip could not be read; ``card`` is what the printed lines gave, if there were any."""

    fault: CardFault
    card: Card | None = None


@dataclass(frozen=True, slots=True)
class TicketGiven:
    """A ticket was issued, durably."""

    given: GivenTicket


@dataclass(frozen=True, slots=True)
class TicketRefused:
    """The office's rules gave no ticket. ``held`` is the one that the card's owner has."""

    refusal: Refusal
    held: TicketId | None = None


@dataclass(frozen=True, slots=True)
class TicketFailed:
    """The kiosk could not issue: its store is in trouble, or it has no set-up any more."""


@dataclass(frozen=True, slots=True)
class PaperSettled:
    """What came of a ticket's paper."""

    ticket: TicketId
    paper: Paper


@dataclass(frozen=True, slots=True)
class AskCopy:
    """The staff want a ticket's paper once more."""

    ticket: TicketId


@dataclass(frozen=True, slots=True)
class CopySettled:
    """What came of a copy's paper."""

    ticket: TicketId
    paper: Paper


@dataclass(frozen=True, slots=True)
class PaperFound:
    """The staff have looked for a paper: ``SEEN`` or ``NOT_SEEN``."""

    ticket: TicketId
    finding: JobStep


@dataclass(frozen=True, slots=True)
class PinChecked:
    """Whether a PIN was right; None if none has been set on this device."""

    right: bool | None


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed, or the surroundings have changed."""


Input: TypeAlias = (
    Press
    | ChooseLanguage
    | ChooseGroup
    | ChooseService
    | ChooseNeed
    | EnterPin
    | FromPaperwork
    | ReceiptShown
    | CardPut
    | CardFailed
    | ChipPut
    | EnterAccessNumber
    | ChipProgressed
    | ChipRead
    | ChipFailed
    | TicketGiven
    | TicketRefused
    | TicketFailed
    | PaperSettled
    | AskCopy
    | CopySettled
    | PaperFound
    | PinChecked
    | Tick
)
