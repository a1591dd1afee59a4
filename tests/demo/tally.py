# SPDX-License-Identifier: GPL-3.0-or-later
"""The office's log set against what people have seen: papers, screens and counters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime

from common.domain.events import (
    CommandUndone,
    Event,
    NoShowRecorded,
    ServingFinished,
    TicketCalled,
    TicketForwarded,
    TicketIssued,
    TicketParked,
    TicketRecalled,
    TicketTransferred,
)
from common.domain.evolve import evolve
from common.domain.identifiers import CommandId, TicketId
from common.domain.state import OfficeState
from common.domain.tickets import AT_COUNTER, ENDED
from common.wire.events import LogEntry
from tests.demo.log_book import event_of


@dataclass(frozen=True, slots=True)
class Seen:
    """What the driver saw, without asking the log. Labels are as on the paper.

    ``held`` are the tickets on paper and on screens, by their codes; ``papers`` the same for
    every piece of paper. ``called`` and ``finished`` are what stood at the counters.
    """

    held: frozenset[TicketId]
    papers: tuple[TicketId, ...]
    called: tuple[str, ...]
    finished: tuple[str, ...]
    server_down: tuple[tuple[datetime, datetime], ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of a day. What is wrong is told in words in ``faults``."""

    issued: int
    called: int
    served: int
    no_shows: int
    duplicate_numbers: int
    double_calls: int
    lost: int
    issued_while_server_down: int
    served_while_server_down: int
    superseded: int
    recalled: int
    parked: int
    transferred: int
    forwarded: int
    papers: int
    doubled_papers: int
    still_open: int
    faults: tuple[str, ...] = field(default=())

    def as_json(self) -> dict[str, object]:
        """The figures by name."""
        return asdict(self)


def add_up(entries: Sequence[LogEntry], seen: Seen) -> Summary:
    """Count, from the log and from what was seen, and compare the two."""
    events = [event_of(entry) for entry in entries if entry.superseded is None]
    superseded = [event_of(entry) for entry in entries if entry.superseded is not None]
    bodies = Counter(type(event.body) for event in events)
    issued = [event.body.ticket for event in events if isinstance(event.body, TicketIssued)]
    undone = frozenset(e.body.undone for e in events if isinstance(e.body, CommandUndone))
    state, doubles = _replayed(events, undone)
    duplicates = [ticket for ticket, times in Counter(issued).items() if times > 1]
    duplicates += [
        event.body.ticket for event in superseded if isinstance(event.body, TicketIssued)
    ]
    lost = _lost(events, superseded, issued, seen)
    doubled = [ticket for ticket, times in Counter(seen.papers).items() if times > 1]
    open_still = [ticket.id for ticket in state.tickets.values() if ticket.stage not in ENDED]
    return Summary(
        issued=len(issued),
        called=bodies[TicketCalled],
        served=sum(_stands(event, undone) for event in events),
        no_shows=bodies[NoShowRecorded],
        duplicate_numbers=len(duplicates),
        double_calls=len(doubles),
        lost=len(lost),
        issued_while_server_down=_within(events, TicketIssued, seen),
        served_while_server_down=_within(events, ServingFinished, seen),
        superseded=len(superseded),
        recalled=bodies[TicketRecalled],
        parked=bodies[TicketParked],
        transferred=bodies[TicketTransferred],
        forwarded=bodies[TicketForwarded],
        papers=len(seen.papers),
        doubled_papers=len(doubled),
        still_open=len(open_still),
        faults=(
            *(f"{ticket}: number given twice" for ticket in duplicates),
            *doubles,
            *lost,
            *(f"{ticket}: printed twice" for ticket in doubled),
        ),
    )


def _stands(event: Event, undone: frozenset[CommandId]) -> bool:
    """Whether it is the end of a service that nobody took back."""
    return isinstance(event.body, ServingFinished) and event.cause not in undone


def _replayed(
    events: Sequence[Event], undone: frozenset[CommandId]
) -> tuple[OfficeState, list[str]]:
    """The state at the end, and every call or service of somebody who was elsewhere."""
    state, doubles = OfficeState(), []
    served: Counter[tuple[TicketId, str]] = Counter()
    for event in events:
        body = event.body
        if isinstance(body, TicketCalled):
            known = state.tickets.get(body.ticket)
            if known is not None and known.stage in AT_COUNTER and known.counter != body.counter:
                doubles.append(
                    f"{body.ticket}: called to counter {body.counter}, was at {known.counter}"
                )
        if isinstance(body, ServingFinished) and _stands(event, undone):
            service = state.tickets[body.ticket].service
            served[body.ticket, service] += 1
            if served[body.ticket, service] > 1:
                doubles.append(f"{body.ticket}: served twice for {service}")
        state = evolve(state, event)
    return state, doubles


def _lost(
    events: Sequence[Event], superseded: Sequence[Event], issued: Sequence[TicketId], seen: Seen
) -> list[str]:
    """Whatever one side knows and the other does not."""
    known = set(issued)
    told = [*events, *superseded]
    called = Counter(_label(e.body.ticket) for e in told if isinstance(e.body, TicketCalled))
    finished = Counter(_label(e.body.ticket) for e in told if isinstance(e.body, ServingFinished))
    return [
        *(f"{ticket}: held by somebody, not in the log" for ticket in seen.held - known),
        *(f"{ticket}: in the log, held by nobody" for ticket in known - seen.held),
        *_differing("called", called, Counter(seen.called)),
        *_differing("finished", finished, Counter(seen.finished)),
    ]


def _differing(what: str, told: Counter[str], seen: Counter[str]) -> list[str]:
    return [
        f"{label}: {what} {seen[label]} times at the counters, {told[label]} times in the log"
        for label in sorted(told.keys() | seen.keys())
        if told[label] != seen[label]
    ]


def _label(ticket: TicketId) -> str:
    return ticket.partition(".")[2]


def _within(events: Sequence[Event], kind: type, seen: Seen) -> int:
    return sum(
        isinstance(event.body, kind) and begin <= event.at <= end
        for event in events
        for begin, end in seen.server_down
    )
