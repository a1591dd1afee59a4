# SPDX-License-Identifier: GPL-3.0-or-later
"""Who waits for this counter: rows in calling order, and those whom it has parked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from common.domain.calling_order import waiting_list
from common.domain.identifiers import ClassCode, ServiceCode, TicketId
from common.domain.tickets import Ticket
from counter.flow.situation import Situation

_NEAR = 0.75
_DEFAULT_TARGET_MINUTES = 20


class Target(StrEnum):
    """How a time stands to what the office aims at."""

    WITHIN = "within"
    NEAR = "near"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Row:
    """One ticket in a list. ``back_at`` only for a parked one, UTC."""

    ticket: TicketId
    label: str
    service: ServiceCode
    priority_class: ClassCode | None
    waited_minutes: int
    target: Target
    kept_here: bool
    back_at: datetime | None = None


def waiting_rows(situation: Situation) -> tuple[Row, ...]:
    """Everybody who waits for this counter, the next one first."""
    listed = waiting_list(
        situation.office,
        situation.state,
        situation.counter,
        situation.services,
        situation.now,
    )
    return tuple(row_of(situation, ticket) for ticket in listed)


def parked_rows(situation: Situation) -> tuple[Row, ...]:
    """Whom this counter has parked and does not expect back yet, the first back first."""
    tickets = [situation.state.tickets[parked] for parked in situation.state.parked]
    mine = [t for t in tickets if t.bound_to == situation.counter and not _due(t, situation.now)]
    mine.sort(key=lambda t: (t.parked_until is None, t.parked_until or t.issued_at, t.id))
    return tuple(row_of(situation, ticket) for ticket in mine)


def row_of(situation: Situation, ticket: Ticket) -> Row:
    """How a ticket is listed. The plain class, which most have, is not named."""
    waited = waited_seconds(ticket, situation.now)
    service = situation.office.service(ticket.service)
    minutes = _DEFAULT_TARGET_MINUTES if service is None else service.target_wait_minutes
    plain = situation.office.classes[0].code
    return Row(
        ticket.id,
        ticket.label,
        ticket.service,
        None if ticket.priority_class == plain else ticket.priority_class,
        int(waited // 60),
        target_of(waited, minutes),
        ticket.bound_to == situation.counter,
        ticket.parked_until,
    )


def waited_seconds(ticket: Ticket, until: datetime) -> float:
    """How long the citizen has waited for this service; after an earlier one, since then."""
    begin = (ticket.stage_since or ticket.issued_at) if ticket.visited else ticket.issued_at
    return max(0.0, (until - begin).total_seconds())


def target_of(seconds: float, target_minutes: int) -> Target:
    """Where a time stands: near the target from three quarters of it on."""
    aimed = target_minutes * 60
    if seconds >= aimed:
        return Target.OVER
    return Target.NEAR if seconds >= aimed * _NEAR else Target.WITHIN


def _due(ticket: Ticket, now: datetime) -> bool:
    return ticket.parked_until is not None and ticket.parked_until <= now
