# SPDX-License-Identifier: GPL-3.0-or-later
"""The queue of a business day, from its log: who was served, who did not come, how long all waited.

A ticket counts for the service that it was for in the end, and waited until it was called first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from statistics import median

from sqlalchemy import Connection

from common.domain.events import CommandUndone, DayOpened, Event, TicketCalled
from common.domain.evolve import evolve
from common.domain.identifiers import OfficeId, ServiceCode, TicketId
from common.domain.state import OfficeState
from common.domain.tickets import Stage, Ticket
from common.wire.events import LogEntry, UnknownEvent, from_message
from server.storage import log

_PAGE = 5_000
_DAYS = 4_000
"""More business days than any log holds."""


@dataclass(frozen=True, slots=True)
class ServiceQueue:
    """A service's day at the counters; waits are in seconds, None where nobody was called.

    ``no_shows`` are those who were called in vain and have not come since.
    """

    service: ServiceCode
    issued: int
    served: int
    no_shows: int
    median_wait: float | None
    longest_wait: float | None


def queue_of(connection: Connection, office: OfficeId, day: date) -> Sequence[ServiceQueue]:
    """The day's figures by service; nothing if the log does not reach back so far."""
    state = OfficeState()
    called: dict[TicketId, datetime] = {}
    for event in _events(_entries(connection, office, day)):
        state = evolve(state, event)
        match event.body:
            case TicketCalled(ticket):
                called.setdefault(ticket, event.at)
            case CommandUndone(ticket):
                undone = state.tickets.get(ticket)
                if undone is not None and undone.called_at is None:
                    called.pop(ticket, None)
            case _:
                pass
    by_service: dict[ServiceCode, list[Ticket]] = {}
    for each in state.tickets.values():
        by_service.setdefault(each.service, []).append(each)
    return [_counted(code, by_service[code], called) for code in sorted(by_service)]


def _entries(connection: Connection, office: OfficeId, day: date) -> Iterable[LogEntry]:
    opened = log.first_days(connection, office, _DAYS)
    begins = [each for each in opened if _day(each) == day]
    if not begins:
        return
    # What a day that was opened twice holds belongs to it as a whole.
    later = [each.position for each in opened if each.position > begins[-1].position]
    end = later[0] if later else None
    at = log.place_before(connection, office, begins[0].position)
    while page := log.after(connection, office, at, _PAGE):
        for each in page:
            if end is not None and each.position >= end:
                return
            yield each
        at = page[-1].position


def _day(entry: LogEntry) -> date | None:
    event = from_message(entry.event)
    match event:
        case Event(body=DayOpened(day=day)):
            return day
        case _:
            return None


def _events(entries: Iterable[LogEntry]) -> Iterable[Event]:
    """What happened; what a later version has written is left out, as is what was superseded."""
    for each in entries:
        event = from_message(each.event)
        if each.superseded is None and not isinstance(event, UnknownEvent):
            yield event


def _counted(
    service: ServiceCode, tickets: Sequence[Ticket], called: dict[TicketId, datetime]
) -> ServiceQueue:
    waits = [
        max(0.0, (called[each.id] - each.issued_at).total_seconds())
        for each in tickets
        if each.id in called
    ]
    return ServiceQueue(
        service=service,
        issued=len(tickets),
        served=sum(each.stage is Stage.SERVED for each in tickets),
        no_shows=sum(each.no_shows > 0 and each.stage is not Stage.SERVED for each in tickets),
        median_wait=median(waits) if waits else None,
        longest_wait=max(waits, default=None),
    )
