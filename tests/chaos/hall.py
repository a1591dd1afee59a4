# SPDX-License-Identifier: GPL-3.0-or-later
"""The people: who holds which paper, where they are, and what was promised to them.

This is what the run believes. Nothing in it was asked of a log: papers are those that came out
of a kiosk, services those that a clerk saw end.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from threading import Lock

from tests.chaos.stopwatch import seconds_now

_MISCHIEF_EVERY = 12
"""Each so-manieth citizen who is served without the server tries the paper elsewhere as well."""


@dataclass(slots=True)
class Citizen:
    """Somebody with a paper. ``counter`` is where they stand, empty for the lobby."""

    ticket: str
    code: str
    kiosk: str
    counter: str = ""
    served_at: list[str] = field(default_factory=list)
    tries_again: bool = False


@dataclass(frozen=True, slots=True)
class Pause:
    """How long (s) somebody stood before a kiosk that worked; ``until`` by the stop watch."""

    kiosk: str
    seconds: float
    until: float


class Hall:
    """Thread-safe."""

    def __init__(self) -> None:
        """Nobody is there."""
        self._lock = Lock()
        self._people: dict[str, Citizen] = {}
        self._lobby: deque[Citizen] = deque()
        self._isolated = 0
        self.papers: list[str] = []
        self.promised: dict[str, str] = {}
        self.app_served: Counter[str] = Counter()
        self.pauses: list[Pause] = []
        self.calls: list[float] = []
        self.last_ticket: dict[str, float] = {}
        self.last_deed: dict[str, float] = {}
        self.troubles: Counter[str] = Counter()

    def enter(self, citizen: Citizen, events: Iterable[str], pause_s: float | None) -> None:
        """Somebody has a paper in hand, after so long a pause where one was measured."""
        now = seconds_now()
        with self._lock:
            self.papers.append(citizen.ticket)
            self._people[citizen.ticket] = citizen
            self._lobby.append(citizen)
            self.promised.update(dict.fromkeys(events, f"ticket {citizen.ticket}"))
            self.last_ticket[citizen.kiosk] = now
            if pause_s is not None:
                self.pauses.append(Pause(citizen.kiosk, pause_s, now))

    def gave_up(self, kiosk: str, pause_s: float) -> None:
        """Somebody stands before a kiosk still, at the end of the day."""
        with self._lock:
            self.pauses.append(Pause(kiosk, pause_s, seconds_now()))

    def waiting(self) -> int:
        """How many people wait in the lobby."""
        with self._lock:
            return sum(not c.counter and not c.served_at for c in self._people.values())

    def promise(self, counter: str, deed: str, events: Iterable[str]) -> None:
        """A counter was told that this is done and kept."""
        with self._lock:
            self.last_deed[counter] = seconds_now()
            self.promised.update(dict.fromkeys(events, f"{deed} at {counter}"))

    def called(self) -> None:
        """The server has called somebody, or said that nobody waits."""
        with self._lock:
            self.calls.append(seconds_now())

    def comes(self, ticket: str, counter: str) -> bool:
        """Whether the holder of a ticket that was called comes to the counter, or is there."""
        with self._lock:
            citizen = self._people.get(ticket)
            if citizen is None or citizen.served_at or citizen.counter not in {"", counter}:
                return False
            citizen.counter = counter
            return True

    def brings_paper(self, counter: str) -> Citizen | None:
        """Somebody from the lobby who goes to a counter that works on its own."""
        with self._lock:
            for citizen in self._people.values():
                if citizen.tries_again and counter not in citizen.served_at:
                    citizen.tries_again = False
                    citizen.counter = counter
                    return citizen
            while self._lobby:
                citizen = self._lobby.popleft()
                if not citizen.counter and not citizen.served_at:
                    citizen.counter = counter
                    return citizen
            return None

    def leaves(self, ticket: str, counter: str, *, isolated: bool) -> None:
        """A clerk has ended the service of whoever stands at the counter."""
        with self._lock:
            self.last_deed[counter] = seconds_now()
            citizen = self._people.get(ticket)
            if citizen is None:
                return
            citizen.counter = ""
            citizen.served_at.append(counter)
            if isolated and len(citizen.served_at) == 1:
                self._isolated += 1
                citizen.tries_again = self._isolated % _MISCHIEF_EVERY == 0

    def nobody_at(self, counter: str) -> None:
        """A counter turned out to be free: whoever still stands there sits down again."""
        with self._lock:
            for citizen in self._people.values():
                if citizen.counter == counter:
                    citizen.counter = ""
                    if not citizen.served_at:
                        self._lobby.append(citizen)

    def ticket_of(self, label: str) -> str:
        """The ticket with a number as people read it; empty where nobody holds it."""
        with self._lock:
            return next((t for t in self._people if t.partition(".")[2] == label), "")

    def served(self) -> int:
        """How many people were served, at least once."""
        with self._lock:
            return sum(bool(citizen.served_at) for citizen in self._people.values())

    def trouble(self, what: str) -> None:
        """Note something that did not work, and was tried again."""
        with self._lock:
            self.troubles[what] += 1
