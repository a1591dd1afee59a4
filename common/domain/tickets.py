# SPDX-License-Identifier: GPL-3.0-or-later
"""A ticket: one citizen's place in the queue, from issue to the end of the visit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from common.domain.identifiers import (
    ClassCode,
    ClerkId,
    CommandId,
    CounterId,
    DeviceId,
    Language,
    Pseudonym,
    ServiceCode,
    TicketId,
)
from common.domain.numbering import number_of


class Stage(StrEnum):
    """Where a ticket is in its life; the moves between stages are in ``life.py``."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    PARKED = "parked"
    SERVED = "served"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"


AT_COUNTER = frozenset({Stage.CALLED, Stage.SERVING})
"""Stages in which a ticket occupies a counter."""

ENDED = frozenset({Stage.SERVED, Stage.NO_SHOW, Stage.CANCELLED})
"""Stages in which nobody waits any more. A no-show may still come back."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """The wait that was promised, in seconds, and how many people were ahead."""

    low: int
    high: int
    ahead: int


@dataclass(frozen=True, slots=True)
class TicketFacts:
    """What the paper itself says; enough to serve a ticket nobody here has heard of."""

    ticket: TicketId
    service: ServiceCode
    priority_class: ClassCode
    language: Language
    issued_at: datetime
    issued_by: DeviceId


@dataclass(frozen=True, slots=True)
class MeanChange:
    """How serving a ticket moved its service's mean serving time, in seconds."""

    before: float | None
    after: float


@dataclass(frozen=True, slots=True)
class Ticket:
    """The ticket as the log so far tells it. Times are UTC.

    ``earning_from`` is the moment from which it earns priority; it moves when the ticket
    loses or keeps its place. ``before`` is the ticket as it was before the last command,
    so that a clerk can undo; ``changed_by`` names that command, ``changed_clerk`` who gave it
    and ``mean_change`` what serving it did to the mean. ``issue_known`` is false while only
    its paper is known.
    """

    id: TicketId
    day: date
    service: ServiceCode
    priority_class: ClassCode
    language: Language
    issued_at: datetime
    issued_by: DeviceId
    earning_from: datetime
    stage: Stage = Stage.WAITING
    then: tuple[ServiceCode, ...] = ()
    visited: tuple[ServiceCode, ...] = ()
    pseudonym: Pseudonym | None = None
    forecast: Forecast | None = None
    counter: CounterId | None = None
    clerk: ClerkId | None = None
    bound_to: CounterId | None = None
    stage_since: datetime | None = None
    called_at: datetime | None = None
    started_at: datetime | None = None
    parked_until: datetime | None = None
    recalls: int = 0
    no_shows: int = 0
    issue_known: bool = True
    changed_by: CommandId | None = None
    changed_at: datetime | None = None
    changed_clerk: ClerkId | None = None
    mean_change: MeanChange | None = None
    before: Ticket | None = None

    @property
    def label(self) -> str:
        """The number as people see it: ``PA 017``."""
        return number_of(self.id).label
