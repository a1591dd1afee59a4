# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the paperwork stands, and what surrounds it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, unique

from common.domain.catalogue import Answers, Catalogue, CatalogueService, Delivery
from common.domain.forms import FieldPath
from common.domain.identifiers import (
    ClassCode,
    DocumentCode,
    FieldCode,
    Language,
    RequestId,
    ServiceCode,
)
from common.domain.office import Office
from kiosk.card import Card
from kiosk.flow.paperwork.dates import TypedDate
from kiosk.flow.paperwork.pages import Means, Page
from kiosk.flow.screens import Paper


@dataclass(frozen=True, slots=True, repr=False)
class Case:
    """A request that was begun: what its receipt says."""

    request: RequestId
    number: str
    secret: str

    def __repr__(self) -> str:
        """Show that there is a request, not what opens it."""
        return "<Case>"


@dataclass(frozen=True, slots=True)
class Queue:
    """The queue from which the request was begun, and as whom the citizen would wait there."""

    service: ServiceCode
    priority_class: ClassCode


@unique
class Fetch(Enum):
    """What came of asking a register for a document."""

    ASKED = "asked"
    THERE = "there"
    SILENT = "silent"
    NOBODY = "nobody"
    ANOTHER = "another"


@dataclass(frozen=True, slots=True)
class Fee:
    """Minor units of a currency."""

    amount: int
    currency: str


@dataclass(frozen=True, slots=True, repr=False)
class Paperwork:
    """All of one request at the kiosk; nothing of it is kept anywhere else here.

    ``from_queue``: the citizen came from the page before a ticket, which is the way back.
    ``filled`` are the answers that registers gave for ``person``, ``carded`` those that stood on
    the card. ``left`` are the questions whose faults are shown. ``away`` is set while the server
    does not answer, and what was asked of it is tried again.
    """

    page: Page
    language: Language
    from_queue: bool = False
    queue: Queue | None = None
    catalogue: Catalogue | None = None
    service: CatalogueService | None = None
    case: Case | None = None
    answers: Answers = field(default_factory=dict)
    filled: Answers = field(default_factory=dict)
    carded: frozenset[FieldCode] = frozenset()
    person: str = ""
    fetched: Mapping[DocumentCode, Fetch] = field(default_factory=dict)
    date: TypedDate | None = None
    left: frozenset[FieldPath] = frozenset()
    layout: Language | None = None
    reviewing: bool = False
    fee: Fee | None = None
    delivery: Delivery | None = None
    means: tuple[Means, ...] = ()
    receipt: Paper | None = None
    away: bool = False

    def __repr__(self) -> str:
        """Name the page's type only."""
        return f"<Paperwork {type(self.page).__name__}>"


@dataclass(frozen=True, slots=True)
class Around:
    """What surrounds the paperwork: the office, its catalogue, the card and the machine.

    ``most`` questions stand on a sheet. ``tickets``: whether the office gives out tickets now.
    ``printer``: whether documents can be printed here.
    """

    office: Office
    catalogue: Catalogue | None
    language: Language
    online: bool
    card: Card | None
    reader: bool
    printer: bool
    tickets: bool
    most: int


@unique
class Exit(Enum):
    """How the paperwork is left, other than into a queue."""

    BACK = "back"
    DONE = "done"
