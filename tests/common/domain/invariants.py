# SPDX-License-Identifier: GPL-3.0-or-later
"""What is true of every state, worked out from its tickets and counters alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from common.domain.identifiers import Pseudonym as Who
from common.domain.identifiers import ServiceCode, TicketId
from common.domain.numbering import number_of
from common.domain.state import CounterStage, OfficeState, Place, QueueKey
from common.domain.tickets import AT_COUNTER, ENDED, Stage


def broken(state: OfficeState) -> list[str]:
    """Return what is wrong with a state; nothing, if the rules are right."""
    return [*_indexes(state), *_counters(state), *_clerks(state), *_tickets(state)]


def _indexes(state: OfficeState) -> Iterator[str]:
    queues: dict[QueueKey, list[Place]] = defaultdict(list)
    holders: dict[tuple[Who, ServiceCode], list[TicketId]] = defaultdict(list)
    for ticket in state.tickets.values():
        if ticket.stage is Stage.WAITING:
            key = QueueKey(ticket.service, ticket.priority_class, ticket.bound_to)
            queues[key].append(Place(ticket.earning_from, ticket.issued_at, ticket.id))
        if ticket.pseudonym is not None and ticket.stage not in ENDED:
            holders[ticket.pseudonym, ticket.service].append(ticket.id)
    parked = sorted(t.id for t in state.tickets.values() if t.stage is Stage.PARKED)
    if dict(state.queues) != {key: tuple(sorted(places)) for key, places in queues.items()}:
        yield "queues differ from the tickets that wait"
    if dict(state.holders) != {key: tuple(sorted(held)) for key, held in holders.items()}:
        yield "holders differ from the tickets that are held"
    if list(state.parked) != parked:
        yield "parked differs from the tickets that are parked"


def _counters(state: OfficeState) -> Iterator[str]:
    at: dict[str, list[TicketId]] = defaultdict(list)
    for ticket in state.tickets.values():
        if ticket.stage in AT_COUNTER:
            at[str(ticket.counter)].append(ticket.id)
            counter = state.counters.get(ticket.counter) if ticket.counter else None
            if counter is None or counter.clerk != ticket.clerk:
                yield f"{ticket.id} is at a counter of another clerk"
    for counter in state.counters.values():
        if at.pop(counter.id, []) != ([] if counter.ticket is None else [counter.ticket]):
            yield f"counter {counter.id} and its tickets disagree"
    if at:
        yield f"tickets at counters that nobody opened: {dict(at)}"


def _clerks(state: OfficeState) -> Iterator[str]:
    staffed = [c for c in state.counters.values() if c.stage is not CounterStage.CLOSED]
    for clerk, count in Counter(counter.clerk for counter in staffed).items():
        if count > 1:
            yield f"{clerk} is at {count} counters"


def _tickets(state: OfficeState) -> Iterator[str]:
    for ticket in state.tickets.values():
        number = number_of(ticket.id)
        if ticket.day != state.day:
            yield f"{ticket.id} is of another day"
        if number.count > state.last_numbers.get(number.prefix + number.series, 0):
            yield f"{ticket.id} may be issued again"
        if ticket.before is not None and ticket.before.before is not None:
            yield f"{ticket.id} remembers more than one step"
        bound = ticket.bound_to if ticket.stage in {Stage.WAITING, Stage.PARKED} else None
        if bound is not None and not state.staffed(bound):
            yield f"{ticket.id} waits for a counter that nobody is at"
        if ticket.stage in {Stage.WAITING, Stage.NO_SHOW} and ticket.parked_until is not None:
            yield f"{ticket.id} is not parked, but until a time"
