# SPDX-License-Identifier: GPL-3.0-or-later
"""What an office looks like: a fold of its events, for one business day."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from common.domain.alerts import Alerts
from common.domain.identifiers import (
    ClassCode,
    ClerkId,
    CounterId,
    Pseudonym,
    ServiceCode,
    TicketId,
)
from common.domain.persistent_map import PersistentMap
from common.domain.replacing import replace
from common.domain.tickets import AT_COUNTER, ENDED, Stage, Ticket


class CounterStage(StrEnum):
    """Whether a counter calls people."""

    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class CounterState:
    """A counter that was opened today, who is at it and whom it serves."""

    id: CounterId
    stage: CounterStage
    clerk: ClerkId
    services: tuple[ServiceCode, ...]
    since: datetime
    ticket: TicketId | None = None


class QueueKey(NamedTuple):
    """Tickets under one key earn priority equally fast, so the first among them goes first."""

    service: ServiceCode
    priority_class: ClassCode
    bound_to: CounterId | None


class Place(NamedTuple):
    """A waiting ticket's place under its key."""

    earning_from: datetime
    issued_at: datetime
    ticket: TicketId


Queues = Mapping[QueueKey, tuple[Place, ...]]

Holders = PersistentMap[tuple[Pseudonym, ServiceCode], tuple[TicketId, ...]]
"""Who has tickets for a service that have not ended, sorted. Kiosks that cannot reach each
other, and transfers, can make it several."""


@dataclass(frozen=True, slots=True)
class OfficeState:
    """One office on one business day.

    ``queues``, ``parked``, ``holders`` and each counter's ``ticket`` are kept in step with
    ``tickets`` by :func:`with_ticket`. ``begins`` is the instant (UTC) since which things
    belong to the day, once a log has said so. ``last_numbers`` goes by prefix and series
    letter. ``serve_seconds`` is a moving mean per service.
    """

    day: date = date.min
    begins: datetime | None = None
    closed: bool = False
    tickets: PersistentMap[TicketId, Ticket] = field(default_factory=PersistentMap)
    queues: Queues = field(default_factory=dict)
    parked: tuple[TicketId, ...] = ()
    counters: Mapping[CounterId, CounterState] = field(default_factory=dict)
    last_numbers: Mapping[str, int] = field(default_factory=dict)
    holders: Holders = field(default_factory=PersistentMap)
    serve_seconds: Mapping[ServiceCode, float] = field(default_factory=dict)
    alerts: Alerts = field(default_factory=dict)

    def waiting(self) -> int:
        """How many tickets wait."""
        return sum(len(places) for places in self.queues.values())

    def waiting_for(self, service: ServiceCode) -> int:
        """How many tickets wait for one service."""
        return sum(len(p) for key, p in self.queues.items() if key.service == service)

    def ticket_at(self, counter: CounterId) -> Ticket | None:
        """Whom the counter has called or is serving."""
        at = self.counters.get(counter)
        return None if at is None or at.ticket is None else self.tickets[at.ticket]

    def counter_with(self, ticket: Ticket) -> CounterState | None:
        """The counter that has called the ticket or is serving it."""
        if ticket.counter is None or ticket.stage not in AT_COUNTER:
            return None
        return self.counters.get(ticket.counter)

    def counter_of(self, clerk: ClerkId) -> CounterState | None:
        """The counter that the clerk has open or paused."""
        return next(
            (
                counter
                for counter in self.counters.values()
                if counter.clerk == clerk and counter.stage is not CounterStage.CLOSED
            ),
            None,
        )

    def held_by(self, pseudonym: Pseudonym, service: ServiceCode) -> TicketId | None:
        """The ticket that a citizen has for a service, if it has not ended."""
        return next(iter(self.holders.get((pseudonym, service), ())), None)

    def kept_for(self, counter: CounterId) -> tuple[TicketId, ...]:
        """The tickets that wait for this counter alone, or are parked by it, sorted."""
        waiting = [
            place.ticket
            for key, places in self.queues.items()
            if key.bound_to == counter
            for place in places
        ]
        parked = [ticket for ticket in self.parked if self.tickets[ticket].bound_to == counter]
        return tuple(sorted(waiting + parked))

    def staffed(self, counter: CounterId | None) -> bool:
        """Whether a clerk has the counter open or paused, so that a ticket can wait for it."""
        at = None if counter is None else self.counters.get(counter)
        return at is not None and at.stage is not CounterStage.CLOSED


def with_ticket(state: OfficeState, new: Ticket) -> OfficeState:
    """The state with this ticket added or changed, and everything that depends on it."""
    old = state.tickets.get(new.id)
    return replace(
        state,
        tickets=state.tickets.put(new.id, new),
        queues=_queues(state.queues, old, new),
        parked=_parked(state.parked, new),
        counters=_counters(state.counters, old, new),
        holders=_holders(state.holders, old, new),
    )


def with_counter(state: OfficeState, counter: CounterState) -> OfficeState:
    """The state with this counter added or changed."""
    return replace(state, counters={**state.counters, counter.id: counter})


def queue_key(ticket: Ticket) -> QueueKey:
    """Where the ticket waits, when it waits."""
    return QueueKey(ticket.service, ticket.priority_class, ticket.bound_to)


def place_of(ticket: Ticket) -> Place:
    """The ticket's place under its key."""
    return Place(ticket.earning_from, ticket.issued_at, ticket.id)


def _queues(queues: Queues, old: Ticket | None, new: Ticket) -> Queues:
    leaves = old is not None and old.stage is Stage.WAITING
    joins = new.stage is Stage.WAITING
    if not leaves and not joins:
        return queues
    changed = dict(queues)
    if old is not None and leaves:
        key, place = queue_key(old), place_of(old)
        places = changed[key]
        index = bisect_left(places, place)
        rest = places[:index] + places[index + 1 :]
        if rest:
            changed[key] = rest
        else:
            del changed[key]
    if joins:
        key, place = queue_key(new), place_of(new)
        places = changed.get(key, ())
        index = bisect_left(places, place)
        changed[key] = (*places[:index], place, *places[index:])
    return changed


def _parked(parked: tuple[TicketId, ...], new: Ticket) -> tuple[TicketId, ...]:
    if (new.id in parked) == (new.stage is Stage.PARKED):
        return parked
    if new.stage is Stage.PARKED:
        return tuple(sorted((*parked, new.id)))
    return tuple(ticket for ticket in parked if ticket != new.id)


def _counters(
    counters: Mapping[CounterId, CounterState], old: Ticket | None, new: Ticket
) -> Mapping[CounterId, CounterState]:
    before = old.counter if old is not None and old.stage in AT_COUNTER else None
    after = new.counter if new.stage in AT_COUNTER else None
    if before == after:
        return counters
    changed = dict(counters)
    if before is not None and changed[before].ticket == new.id:
        changed[before] = replace(changed[before], ticket=None)
    if after is not None:
        changed[after] = replace(changed[after], ticket=new.id)
    return changed


def _holders(holders: Holders, old: Ticket | None, new: Ticket) -> Holders:
    left, held = _held(old), _held(new)
    if left == held:
        return holders
    if left is not None:
        others = tuple(ticket for ticket in holders[left] if ticket != new.id)
        holders = holders.put(left, others) if others else holders.without(left)
    if held is not None:
        holders = holders.put(held, tuple(sorted((*holders.get(held, ()), new.id))))
    return holders


def _held(ticket: Ticket | None) -> tuple[Pseudonym, ServiceCode] | None:
    if ticket is None or ticket.pseudonym is None or ticket.stage in ENDED:
        return None
    return ticket.pseudonym, ticket.service
