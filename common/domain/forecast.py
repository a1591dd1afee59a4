# SPDX-License-Identifier: GPL-3.0-or-later
"""How long somebody will wait: the calling rule run forward over who waits and who serves."""

from __future__ import annotations

import heapq
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from common.domain.calling_order import Rates, rates_of
from common.domain.identifiers import ClassCode, CounterId, ServiceCode, TicketId
from common.domain.office import Office
from common.domain.state import CounterStage, OfficeState, Place, QueueKey
from common.domain.tickets import AT_COUNTER, Forecast, Stage

_SPREAD = 0.25
"""Half the width of the range, as a share of the expected wait."""

_WALK_SECONDS = 20
"""From the call to the start of serving; part of what each citizen costs a counter."""


@dataclass(slots=True)
class _Server:
    counter: CounterId
    services: frozenset[ServiceCode]


def forecast(
    office: Office,
    state: OfficeState,
    service: ServiceCode,
    priority_class: ClassCode,
    at: datetime,
) -> Forecast | None:
    """The wait of a ticket issued now, in seconds as a range; None if no counter serves it."""
    servers = _servers(office, state)
    if not any(service in server.services for server in servers):
        return None
    me = Place(at, at, _LAST)
    queues = {key: list(reversed(places)) for key, places in state.queues.items()}
    queues.setdefault(QueueKey(service, priority_class, None), []).insert(0, me)
    seconds = _run(office, state, servers, queues, at)
    spread = seconds * _SPREAD
    ahead = state.waiting_for(service)
    return Forecast(low=int(seconds - spread), high=int(seconds + spread), ahead=ahead)


_LAST = TicketId("~")
"""Sorts after every ticket: among equals the newcomer is last."""


def _servers(office: Office, state: OfficeState) -> list[_Server]:
    open_now = [
        _Server(counter.id, frozenset(counter.services))
        for counter in state.counters.values()
        if counter.stage is CounterStage.OPEN
    ]
    if open_now:
        return open_now
    # Before the first counter opens, promise what the set-up says.
    return [_Server(counter.id, frozenset(counter.services)) for counter in office.counters]


def _run(
    office: Office,
    state: OfficeState,
    servers: list[_Server],
    queues: dict[QueueKey, list[Place]],
    at: datetime,
) -> float:
    rates, costs = rates_of(office), _costs(office, state)
    free = [
        (_busy_seconds(state, costs, server.counter, at), index)
        for index, server in enumerate(servers)
    ]
    heapq.heapify(free)
    # It ends: a counter that serves the newcomer is in this until it calls them.
    while True:
        clock, index = heapq.heappop(free)
        key = _best(queues, servers[index], rates, at + timedelta(seconds=clock))
        if key is None:
            continue
        place = queues[key].pop()
        if place.ticket == _LAST:
            return clock
        heapq.heappush(free, (clock + costs.get(key.service, 0.0) + _WALK_SECONDS, index))


def _best(
    queues: Mapping[QueueKey, list[Place]], server: _Server, rates: Rates, at: datetime
) -> QueueKey | None:
    best: tuple[float, Place] | None = None
    chosen: QueueKey | None = None
    for key, places in queues.items():
        if not places:
            continue
        bound = key.bound_to
        if bound != server.counter and (bound is not None or key.service not in server.services):
            continue
        place = places[-1]
        waited = max(0.0, (at - place.earning_from).total_seconds())
        rank = (-rates.get(key.priority_class, 1.0) * waited, place)
        if best is None or rank < best:
            best, chosen = rank, key
    return chosen


def _costs(office: Office, state: OfficeState) -> dict[ServiceCode, float]:
    return {
        service.code: state.serve_seconds.get(service.code, service.target_serve_minutes * 60.0)
        for service in office.services
    }


def _busy_seconds(
    state: OfficeState, costs: Mapping[ServiceCode, float], counter: CounterId, at: datetime
) -> float:
    ticket = state.ticket_at(counter)
    if ticket is None or ticket.stage not in AT_COUNTER:
        return 0.0
    cost = costs.get(ticket.service, 0.0)
    if ticket.stage is Stage.CALLED or ticket.started_at is None:
        return cost + _WALK_SECONDS
    return max(_WALK_SECONDS, cost - (at - ticket.started_at).total_seconds())
