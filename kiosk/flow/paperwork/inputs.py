# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that can happen to the paperwork: what is touched, and what comes of orders."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique
from typing import TypeAlias

from common.domain.catalogue import Answers
from common.domain.forms import FieldPath
from common.domain.identifiers import DocumentCode, Language, PaymentId, ServiceCode
from common.domain.request.stages import RequestStage
from kiosk.flow.paperwork.pages import Looked, Means, Standing, Stop
from kiosk.flow.paperwork.state import Case, Fee, Fetch
from kiosk.flow.screens import Paper


@unique
class Touch(Enum):
    """A touch that says nothing more than what was touched."""

    BACK = "back"
    NEXT = "next"
    MORE = "more"
    ADD = "add"
    ERASE = "erase"
    SEND = "send"
    ASK = "ask"
    """To the page on which a receipt is typed, and from there: how it stands."""
    PAY_LATER = "pay_later"
    STOP = "stop"
    KEEP = "keep"
    DROP = "drop"
    TICKET = "ticket"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ChooseRequest:
    """A service of the catalogue."""

    service: ServiceCode


@dataclass(frozen=True, slots=True, repr=False)
class Choose:
    """One of the choices of a question, a month of a date, a delivery, or a way to pay."""

    code: str


@dataclass(frozen=True, slots=True)
class PointAt:
    """A question, or a part of one; from the review: to change its answer."""

    path: FieldPath


@dataclass(frozen=True, slots=True, repr=False)
class Type:
    """What a key writes."""

    text: str


@dataclass(frozen=True, slots=True)
class UseLayout:
    """Another keyboard."""

    layout: Language


@dataclass(frozen=True, slots=True)
class OpenEntry:
    """An entry of the group on the screen, from 0."""

    number: int


@dataclass(frozen=True, slots=True)
class RemoveEntry:
    """An entry of the group on the screen, from 0."""

    number: int


@dataclass(frozen=True, slots=True, repr=False)
class ReceiptRead:
    """A receipt's code was scanned."""

    number: str
    secret: str


@dataclass(frozen=True, slots=True, repr=False)
class CardShown:
    """A card with these numbers was put on to ask how its holder's requests stand."""

    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Begun:
    """A draft was begun."""

    case: Case


@dataclass(frozen=True, slots=True)
class Impossible:
    """It does not go on."""

    stop: Stop


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came of asking for a document."""

    document: DocumentCode
    how: Fetch


@dataclass(frozen=True, slots=True, repr=False)
class Filled:
    """All registers were asked; this is what they have answered to questions of the form."""

    answers: Answers


@dataclass(frozen=True, slots=True)
class Checked:
    """What the server finds: whether all is answered, and what it costs."""

    whole: bool
    fee: Fee


@dataclass(frozen=True, slots=True)
class FeeChanged:
    """It costs something else than was shown."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The request was sent, or has moved on. ``official``: its rule leaves it to somebody."""

    stage: RequestStage
    official: bool


@dataclass(frozen=True, slots=True)
class ReceiptOut:
    """What came of the receipt's paper."""

    paper: Paper


@dataclass(frozen=True, slots=True)
class MeansKnown:
    """How the fee can be paid, and what it is now."""

    means: tuple[Means, ...]
    fee: Fee


@dataclass(frozen=True, slots=True)
class PaymentBegun:
    """The provider waits for the payer; None: it does not work at present."""

    payment: PaymentId | None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class PaymentOver:
    """Whether the money was taken."""

    taken: bool


@dataclass(frozen=True, slots=True)
class DocumentOut:
    """Whether the document lies in the tray."""

    printed: bool


@dataclass(frozen=True, slots=True)
class StandingKnown:
    """How the request of a receipt stands."""

    standing: Standing


@dataclass(frozen=True, slots=True)
class ReceiptWrong:
    """Number and secret do not belong together; after too many tries none counts for a while."""

    seconds: int = 0


@dataclass(frozen=True, slots=True)
class StandingsKnown:
    """How the requests of a card's holder stand, the newest first; ``more`` are not told."""

    standings: tuple[Standing, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class CardTells:
    """Why a card tells nothing; ``seconds`` until the next one may."""

    looked: Looked
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class ServerAway:
    """The server does not answer; the order is tried again."""


@dataclass(frozen=True, slots=True)
class ServerBack:
    """It answers again."""


Touched: TypeAlias = (
    Touch
    | ChooseRequest
    | Choose
    | PointAt
    | Type
    | UseLayout
    | OpenEntry
    | RemoveEntry
    | ReceiptRead
    | CardShown
)

Outcome: TypeAlias = (
    Begun
    | Impossible
    | Fetched
    | Filled
    | Checked
    | FeeChanged
    | Moved
    | ReceiptOut
    | MeansKnown
    | PaymentBegun
    | PaymentOver
    | DocumentOut
    | StandingKnown
    | ReceiptWrong
    | StandingsKnown
    | CardTells
    | ServerAway
    | ServerBack
)

PaperworkInput: TypeAlias = Touched | Outcome
