# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is next: the accumulating priority queue (Stanford, Taylor, Ziedins 2014).

A waiting ticket earns priority at its class's rate for every minute it waits, and the
highest goes first. Equal rates are first come, first served; any rate above zero is
overtaken only by those who came within a bounded time, so nobody waits for ever.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime

from common.domain.identifiers import ClassCode, CounterId, ServiceCode
from common.domain.office import Office
from common.domain.state import OfficeState, Place, QueueKey, place_of, queue_key
from common.domain.tickets import Ticket

Rates = Mapping[ClassCode, float]


def rates_of(office: Office) -> Rates:
    """The office's rates by class."""
    return {c.code: c.rate for c in office.classes}


def minutes_earned(place: Place, at: datetime) -> float:
    """Minutes that count for this place at ``at``; never less than none."""
    waited = (at - place.earning_from).total_seconds()
    return waited / 60 if waited > 0 else 0.0


def next_ticket(
    office: Office,
    state: OfficeState,
    counter: CounterId,
    services: Collection[ServiceCode],
    at: datetime,
) -> Ticket | None:
    """The ticket that this counter should call now; None when nobody waits for it.

    A parked ticket joins once its time has come: for the counter that parked it or, when
    that one has closed, for any that serves it.
    """
    rates = rates_of(office)
    best: tuple[float, datetime, datetime, str] | None = None
    chosen: Place | None = None
    for key, place in _heads(office, state, counter, services, at):
        rank = _rank(rates, key, place, at)
        if best is None or rank < best:
            best, chosen = rank, place
    return None if chosen is None else state.tickets[chosen.ticket]


def waiting_list(
    office: Office,
    state: OfficeState,
    counter: CounterId,
    services: Collection[ServiceCode],
    at: datetime,
) -> list[Ticket]:
    """Everybody who waits for this counter, in the order they would be called at ``at``."""
    rates = rates_of(office)
    found = [
        (_rank(rates, key, place, at), place)
        for key, places in state.queues.items()
        if _may_call(office, key, counter, services)
        for place in places
    ]
    for key, place in _due(state, at):
        if _may_call(office, key, counter, services):
            found.append((_rank(rates, key, place, at), place))
    return [state.tickets[place.ticket] for _, place in sorted(found)]


def serves(office: Office, services: Collection[ServiceCode], service: ServiceCode) -> bool:
    """Whether a counter that offers ``services`` may serve somebody who came for ``service``.

    A service that was dropped from the set-up during the day is anybody's: no counter offers
    it, and who still waits for it must be told where to go.
    """
    return service in services or office.service(service) is None


def _heads(
    office: Office,
    state: OfficeState,
    counter: CounterId,
    services: Collection[ServiceCode],
    at: datetime,
) -> Iterator[tuple[QueueKey, Place]]:
    for key, places in state.queues.items():
        if _may_call(office, key, counter, services):
            yield key, places[0]
    for key, place in _due(state, at):
        if _may_call(office, key, counter, services):
            yield key, place


def _may_call(
    office: Office, key: QueueKey, counter: CounterId, services: Collection[ServiceCode]
) -> bool:
    if key.bound_to is not None:
        return key.bound_to == counter
    return serves(office, services, key.service)


def _due(state: OfficeState, at: datetime) -> Iterator[tuple[QueueKey, Place]]:
    """Parked tickets whose time has come, as if they waited."""
    for parked in state.parked:
        ticket = state.tickets[parked]
        if ticket.parked_until is not None and ticket.parked_until <= at:
            yield queue_key(ticket), place_of(ticket)


def _rank(
    rates: Rates, key: QueueKey, place: Place, at: datetime
) -> tuple[float, datetime, datetime, str]:
    # A class that was removed from the set-up during the day goes on at the plain rate.
    earned = rates.get(key.priority_class, 1.0) * minutes_earned(place, at)
    return (-earned, *place)
