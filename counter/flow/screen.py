# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that the counter's window shows at one moment, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    # The window shows its first page before the rules are loaded.
    from common.domain.identifiers import ClassCode, Language, ServiceCode, TicketId
    from common.domain.office import Office
    from common.domain.reconciliation import Difference
    from common.sync.view import SettledRequest, StationWarning
    from common.wire.messages import Person
    from counter.flow.actions import Panel, Primary
    from counter.flow.alerts import AlertRow
    from counter.flow.case_page import CasePage
    from counter.flow.choices import Choice
    from counter.flow.device_watch import DevicesPage
    from counter.flow.differences import DifferenceRow
    from counter.flow.notices import Done, Notice
    from counter.flow.offers import Offers
    from counter.flow.paying_desk import MoneyPage
    from counter.flow.situation import DeskStage
    from counter.flow.waiting import Row, Target


class Link(StrEnum):
    """How the counter stands with the office server, as the clerk needs to know it."""

    ONLINE = "online"
    CONNECTING = "connecting"
    """Nothing is known of the office yet, or the line has just broken."""
    ISOLATED = "isolated"
    SENDING = "sending"
    """The server is back, and what was done meanwhile is on its way."""
    REFUSED = "refused"
    """The server does not accept this computer."""


@dataclass(frozen=True, slots=True)
class Current:
    """Whom the clerk is serving or waits for. Seconds since the call or the start."""

    ticket: TicketId
    label: str
    service: ServiceCode
    priority_class: ClassCode | None
    language: Language
    seconds: float
    target_minutes: int | None
    target: Target
    waited_minutes: int
    recalls: int
    then: tuple[ServiceCode, ...]
    person: Person | None


@dataclass(frozen=True, slots=True)
class Shared:
    """What stands on every page. ``notes`` are what the clerk did, did not count, and is news.

    ``alerts`` are what kiosks need; none before somebody has signed in.
    """

    now: datetime
    office: Office | None
    link: Link
    pending: int
    notice: Notice | None
    notes: tuple[Difference, ...]
    warnings: frozenset[StationWarning]
    alerts: tuple[AlertRow, ...]
    busy: bool
    slow: bool


@dataclass(frozen=True, slots=True)
class SignInPage:
    """Nobody is signed in. ``ready`` once there is somebody to ask; ``languages`` is open
    when the clerk chooses a language."""

    shared: Shared
    ready: bool
    choosing: bool
    languages: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class NoCounterPage:
    """The office's set-up does not say which counter this computer stands at."""

    shared: Shared


@dataclass(frozen=True, slots=True)
class DockPage:
    """A clerk works. ``suggestion``: whom to ask for while isolated.

    ``kept`` counts what was done to requests and waits for the server; ``unsent`` is what of it
    came to nothing. ``differences`` are everybody's, while a supervisor has opened them,
    and so are ``devices``. ``case``
    is the page beside the queue, while it is open; ``money`` lies over it: till, fee, papers or
    hand-over.
    """

    shared: Shared
    counter_label: str
    services: tuple[ServiceCode, ...]
    clerk: str
    stage: DeskStage
    paused_since: datetime | None
    others_clerk: bool
    current: Current | None
    primary: Primary
    offers: Offers
    waiting: tuple[Row, ...]
    parked: tuple[Row, ...]
    suggestion: Row | None
    panel: Panel | None
    choices: tuple[Choice, ...]
    differences: tuple[DifferenceRow, ...]
    devices: DevicesPage | None
    prefilled: str
    done: Done | None
    takes_requests: bool
    kept: int
    unsent: tuple[SettledRequest, ...]
    case: CasePage | None
    money: MoneyPage | None


Screen: TypeAlias = SignInPage | NoCounterPage | DockPage
