# SPDX-License-Identifier: GPL-3.0-or-later
"""What the driver keeps of the day: who holds which ticket, and when the server was away."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock

from common.domain.identifiers import TicketId
from tests.demo.kiosk_visit import Given
from tests.demo.people import Citizen, Turn, Visit, turns_of


@dataclass(slots=True)
class Register:
    """Filled by kiosk and counters at the same time."""

    visits: dict[str, Visit] = field(default_factory=dict)
    papers: list[TicketId] = field(default_factory=list)
    on_screen: list[TicketId] = field(default_factory=list)
    server_down: list[tuple[datetime, datetime]] = field(default_factory=list)
    refused_second_tickets: int = 0
    merge_seconds: float = 0.0
    _lock: Lock = field(default_factory=Lock)

    def enter(self, visit: Visit, *, on_screen: bool) -> None:
        """Somebody has a ticket."""
        with self._lock:
            (self.on_screen if on_screen else self.papers).append(visit.paper.ticket)
            self.visits[visit.paper.label] = visit

    def turn(self, label: str) -> Turn:
        """What the holder of a number does now that it is called."""
        with self._lock:
            visit = self.visits.get(label)
            return Turn.SERVED if visit is None else visit.next_turn()

    @property
    def held(self) -> frozenset[TicketId]:
        """Every ticket that somebody holds."""
        return frozenset((*self.papers, *self.on_screen))


def visit_of(citizen: Citizen, given: Given, turn: Turn = Turn.SERVED) -> Visit:
    """The visit that begins with a ticket."""
    return Visit(citizen, given.paper, turns_of(turn))
