# SPDX-License-Identifier: GPL-3.0-or-later
"""The log at the end, set against what people have in hand and what clerks saw done."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from common.domain.events import (
    CallKind,
    CommandUndone,
    Event,
    ServingFinished,
    TicketCalled,
    TicketIssued,
)
from common.domain.evolve import evolve
from common.domain.state import OfficeState
from common.domain.tickets import AT_COUNTER, Stage
from common.wire.events import LogEntry
from tests.demo.log_book import event_of


@dataclass(frozen=True, slots=True)
class Promises:
    """What people know. ``papers`` are tickets by their codes, each piece of paper once.

    ``events`` are identities that a device called kept, with what they were; ``served_labels``
    are services that a clerk at ``served_counter`` saw end, of which only the number is known.
    """

    papers: Sequence[str]
    events: Mapping[str, str]
    served_labels: Mapping[str, int]
    served_counter: str


@dataclass(frozen=True, slots=True)
class Findings:
    """What the two have in common, and each thing that does not fit, in words."""

    served: int
    superseded: int
    unclaimed: int
    lost: tuple[str, ...]
    duplicate_numbers: tuple[str, ...]
    double_served: tuple[str, ...]
    disorder: tuple[str, ...]
    state: OfficeState


def compare(entries: Sequence[LogEntry], promises: Promises) -> Findings:
    """Count, and compare. ``unclaimed`` tickets are in the log and in nobody's hand.

    Those come about where a kiosk dies between keeping a ticket and printing it.
    """
    standing = [event_of(entry) for entry in entries if entry.superseded is None]
    superseded = [event_of(entry) for entry in entries if entry.superseded is not None]
    issued = [event.body.ticket for event in standing if isinstance(event.body, TicketIssued)]
    held = set(promises.papers)
    state, doubles = _replayed(standing)
    return Findings(
        served=sum(isinstance(event.body, ServingFinished) for event in standing),
        superseded=len(superseded),
        unclaimed=len(set(issued) - held),
        lost=tuple(_lost([*standing, *superseded], set(issued), promises)),
        duplicate_numbers=tuple(_duplicates(issued, superseded, promises)),
        double_served=tuple(doubles),
        disorder=tuple(_disorder(entries)),
        state=state,
    )


def _lost(events: Sequence[Event], issued: set[str], promises: Promises) -> list[str]:
    there = {event.id for event in events}
    ended = Counter(
        event.body.ticket.partition(".")[2]
        for event in events
        if isinstance(event.body, ServingFinished) and event.body.counter == promises.served_counter
    )
    return [
        *(
            f"{ticket}: in somebody's hand, not in the log"
            for ticket in promises.papers
            if ticket not in issued
        ),
        *(
            f"{what}: kept by a device, not in the log"
            for event, what in promises.events.items()
            if event not in there
        ),
        *(
            f"{label}: a clerk saw {times} services end, the log {ended[label]}"
            for label, times in promises.served_labels.items()
            if ended[label] < times
        ),
    ]


def _duplicates(
    issued: Sequence[str], superseded: Sequence[Event], promises: Promises
) -> list[str]:
    return [
        *(f"{t}: {n} times in the log" for t, n in Counter(issued).items() if n > 1),
        *(f"{t}: on {n} papers" for t, n in Counter(promises.papers).items() if n > 1),
        *(
            f"{e.body.ticket}: issued once more, superseded"
            for e in superseded
            if isinstance(e.body, TicketIssued)
        ),
    ]


def _replayed(events: Sequence[Event]) -> tuple[OfficeState, list[str]]:
    """The state at the end, and each service of somebody who was served or was elsewhere."""
    undone = {e.body.undone for e in events if isinstance(e.body, CommandUndone)}
    state, doubles = OfficeState(), []
    served: Counter[tuple[str, str]] = Counter()
    for event in events:
        body = event.body
        if isinstance(body, TicketCalled):
            known = state.tickets.get(body.ticket)
            # Whoever was called may go elsewhere with the paper; who is being served may not.
            held = (Stage.SERVING,) if body.kind is CallKind.PAPER else AT_COUNTER
            if known and known.stage in held and known.counter != body.counter:
                doubles.append(f"{body.ticket}: called to {body.counter}, was at {known.counter}")
        if isinstance(body, ServingFinished) and event.cause not in undone:
            key = body.ticket, state.tickets[body.ticket].service
            served[key] += 1
            if served[key] > 1:
                doubles.append(f"{body.ticket}: served {served[key]} times")
        state = evolve(state, event)
    return state, doubles


def _disorder(entries: Sequence[LogEntry]) -> list[str]:
    """Gaps in the log, and devices whose own order it does not keep."""
    found = [
        f"{later.position} after {earlier.position}"
        for earlier, later in itertools.pairwise(entries)
        if (later.position.epoch, later.position.seq)
        != (earlier.position.epoch, earlier.position.seq + 1)
    ]
    last: dict[str, int] = {}
    for entry in entries:
        device, seq = entry.event.device, entry.event.device_seq
        if seq and seq <= last.get(device, 0):
            found.append(f"{device}: its {seq} after its {last[device]}")
        last[device] = max(seq, last.get(device, 0))
    return found
