# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a visit stands, what surrounds it, and what is to be done next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique
from typing import TYPE_CHECKING, TypeAlias

from common.devices.printer.journal import JobStep
from common.domain.identifiers import ClassCode, Language, ServiceCode, TicketId
from common.domain.office import Office
from kiosk.card import Card
from kiosk.flow.screens import Screen

if TYPE_CHECKING:
    from common.domain.catalogue import Catalogue
    from kiosk.flow.paperwork.orders import Order


@dataclass(frozen=True, slots=True)
class Looks:
    """What the citizen has changed on the accessibility bar."""

    larger_text: bool = False
    high_contrast: bool = False
    lower_reach: bool = False
    read_aloud: bool = False


@dataclass(frozen=True, slots=True)
class Lock:
    """Wrong PINs in a row, and until when none is tried (monotonic seconds)."""

    failures: int = 0
    until: float = 0.0


@dataclass(frozen=True, slots=True)
class FlowState:
    """One visit. Only ``lock`` outlives it.

    ``touched_at`` is the last sign of life and ``asking_since`` when "still there?" came up,
    both in monotonic seconds; ``corner`` holds the moments of the staff's hidden touches.
    """

    screen: Screen
    language: Language
    card: Card | None = None
    looks: Looks = Looks()
    touched_at: float = 0.0
    asking_since: float | None = None
    corner: tuple[float, ...] = ()
    lock: Lock = Lock()


@dataclass(frozen=True, slots=True)
class Setting:
    """What surrounds the visit: the office, and whether it gives out tickets now.

    ``catalogue`` is the one that requests are filed by, ``online`` whether the server answers.
    ``reader``: there is one for cards; ``chip_reader``: there is one for their chips, and it
    works; ``chip_there``: a card lies on it. ``document_printer``: documents can be printed here.
    """

    office: Office | None
    accepting: bool
    catalogue: Catalogue | None = None
    online: bool = False
    reader: bool = False
    chip_reader: bool = False
    chip_there: bool = False
    document_printer: bool = False

    @property
    def requests(self) -> bool:
        """Whether requests are filed at this office."""
        office = self.office
        return office is not None and office.requests is not None and self.catalogue is not None


@dataclass(frozen=True, slots=True)
class IssueOrder:
    """Effect: issue a ticket, then print it."""

    service: ServiceCode
    priority_class: ClassCode
    language: Language
    card: Card | None


@dataclass(frozen=True, slots=True)
class PrepareTicket:
    """Effect: a ticket for this service is likely to be asked for soon."""

    service: ServiceCode
    priority_class: ClassCode
    language: Language


@dataclass(frozen=True, slots=True)
class CheckPin:
    """Effect: compare a PIN with the one that is kept."""

    pin: str

    def __repr__(self) -> str:
        """Show that there is a PIN, not which."""
        return "<CheckPin>"


@dataclass(frozen=True, slots=True)
class PaperworkOrders:
    """Effect: what the paperwork has done by others, in this order."""

    orders: tuple[Order, ...]


@dataclass(frozen=True, slots=True)
class PrintCopy:
    """Effect: print a ticket again, marked as a copy."""

    ticket: TicketId


@dataclass(frozen=True, slots=True)
class NoteFinding:
    """Effect: close the doubt about a ticket's paper by what the staff found."""

    ticket: TicketId
    finding: JobStep


@dataclass(frozen=True, slots=True, repr=False)
class ReadChip:
    """Effect: read the chip that lies there, with the lines of its ``zone``, or its ``number``."""

    zone: tuple[str, ...] = ()
    number: str = ""

    def __repr__(self) -> str:
        """Name the type only: both open a person's chip."""
        return "<ReadChip>"


@unique
class Deed(Enum):
    """Effects without more to say."""

    CALL_STAFF = "call_staff"
    LOOK_AT_PRINTER = "look_at_printer"
    PAPERS_CHECKED = "papers_checked"
    EXIT = "exit"


Effect: TypeAlias = (
    IssueOrder
    | PrepareTicket
    | CheckPin
    | PaperworkOrders
    | ReadChip
    | PrintCopy
    | NoteFinding
    | Deed
)
Step: TypeAlias = tuple[FlowState, tuple[Effect, ...]]
