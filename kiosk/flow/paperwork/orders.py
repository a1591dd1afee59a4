# SPDX-License-Identifier: GPL-3.0-or-later
"""What the paperwork has done by others: carried out in this order, one after the other.

Where the server does not answer an order is tried again, under the same identity, until it does or
the visit is over; ``ServerAway`` tells of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique
from typing import TypeAlias

from common.domain.catalogue import Answers, Delivery
from common.domain.identifiers import DocumentCode, Language, PaymentId, ServiceCode, TicketId
from kiosk.flow.paperwork.pages import Means
from kiosk.flow.paperwork.state import Case, Fee


@dataclass(frozen=True, slots=True)
class BeginRequest:
    """Begin a draft; answered by ``Begun`` or ``Impossible``."""

    service: ServiceCode
    language: Language


@dataclass(frozen=True, slots=True, repr=False)
class KeepAnswers:
    """Keep the answers in the draft; answered only where that cannot be."""

    case: Case
    answers: Answers


@dataclass(frozen=True, slots=True)
class FetchPapers:
    """Ask the registers; answered by ``Fetched`` for each and ``Filled`` at the end."""

    case: Case
    documents: tuple[DocumentCode, ...]


@dataclass(frozen=True, slots=True)
class CheckForm:
    """What the server finds wrong, and what it costs; answered by ``Checked``."""

    case: Case
    currency: str


@dataclass(frozen=True, slots=True)
class SendRequest:
    """File it; answered by ``Moved`` or ``FeeChanged``."""

    case: Case
    fee: int
    delivery: Delivery


@dataclass(frozen=True, slots=True)
class DropRequest:
    """Withdraw the draft; not answered."""

    case: Case


@unique
class HowFar(Enum):
    """What a receipt says of the request."""

    DRAFT = "draft"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class PrintReceipt:
    """Print number and secret; answered by ``ReceiptOut``."""

    case: Case
    service: ServiceCode
    language: Language
    how_far: HowFar


@dataclass(frozen=True, slots=True)
class AskMeans:
    """How the fee can be paid; answered by ``MeansKnown``."""

    case: Case


@dataclass(frozen=True, slots=True)
class StartPaying:
    """Begin a payment; answered by ``PaymentBegun``, or ``MeansKnown`` with another fee."""

    case: Case
    means: Means
    fee: Fee


@dataclass(frozen=True, slots=True)
class WatchPayment:
    """Wait for the payer; answered by ``PaymentOver``."""

    case: Case
    payment: PaymentId


@dataclass(frozen=True, slots=True)
class CancelPaying:
    """Wait no longer for the payer, who goes to the cash desk; not answered."""

    case: Case
    payment: PaymentId


@dataclass(frozen=True, slots=True)
class WatchRequest:
    """Wait until nobody is needed any more, for a while; answered by ``Moved``."""

    case: Case


@dataclass(frozen=True, slots=True)
class PrintDocument:
    """Print the document and record that it was received; answered by ``DocumentOut``."""

    case: Case


@dataclass(frozen=True, slots=True, repr=False)
class AskStanding:
    """How a request stands; answered by ``StandingKnown`` or ``ReceiptWrong``."""

    number: str
    secret: str

    def __repr__(self) -> str:
        """Name the type only."""
        return "<AskStanding>"


@dataclass(frozen=True, slots=True, repr=False)
class AskStandings:
    """How the requests stand of whoever has put a card with these numbers on.

    Answered by ``StandingsKnown`` or ``CardTells``. Asked once: the numbers are not kept until the
    server is back.
    """

    numbers: tuple[str, ...]

    def __repr__(self) -> str:
        """Name the type only."""
        return "<AskStandings>"


@dataclass(frozen=True, slots=True)
class Tie:
    """Have whoever calls this ticket find the request; not answered.

    Where the server is away it is kept, sealed, and sent when it is back.
    """

    case: Case
    ticket: TicketId


Order: TypeAlias = (
    BeginRequest
    | KeepAnswers
    | FetchPapers
    | CheckForm
    | SendRequest
    | DropRequest
    | PrintReceipt
    | AskMeans
    | StartPaying
    | WatchPayment
    | CancelPaying
    | WatchRequest
    | PrintDocument
    | AskStanding
    | AskStandings
    | Tie
)
