# SPDX-License-Identifier: GPL-3.0-or-later
"""Who comes to the office in the demo, and what each of them will do."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import cycle, islice

from common.domain.identifiers import ClassCode, Language, ServiceCode
from common.domain.office import Office
from tests.demo.papers import Paper
from tests.virtual.specimens import Specimen, invented

_CARD_OF = {"damascus": "SYR", "kyiv": "UKR", "tehran": "IRN"}


class Turn(StrEnum):
    """What happens when somebody is called."""

    SERVED = "served"
    COMES_LATE = "comes_late"
    """Comes only when called again."""
    NEVER_COMES = "never_comes"
    FETCHES_COPY = "fetches_copy"
    """Is sent for a copy and parked; called by number afterwards."""
    OTHER_COUNTER = "other_counter"
    OTHER_SERVICE = "other_service"
    """Took the wrong ticket: is sent on to another service."""
    ONE_MORE_SERVICE = "one_more_service"
    FINISHED_TOO_SOON = "finished_too_soon"
    """The clerk takes the end of the service back."""


@dataclass(frozen=True, slots=True)
class Citizen:
    """Somebody with a matter, and perhaps with a card."""

    language: Language
    service: ServiceCode
    priority_class: ClassCode
    card: Specimen | None = None


@dataclass(slots=True)
class Visit:
    """A citizen with a ticket. ``turns`` are what happens at the calls to come."""

    citizen: Citizen
    paper: Paper
    turns: deque[Turn] = field(default_factory=deque)

    def next_turn(self) -> Turn:
        """What happens now that the number is called."""
        return self.turns.popleft() if self.turns else Turn.SERVED


def turns_of(first: Turn) -> deque[Turn]:
    """The whole visit of somebody whose first call goes so."""
    if first is Turn.NEVER_COMES:
        # By the office's rules the ticket gets a second chance.
        return deque([first, first])
    return deque([first])


def citizens(office: Office) -> Iterator[Citizen]:
    """People without end: all languages, services and classes of the office in turn."""
    state = _CARD_OF.get(office.id)
    # Services of different groups after one another, as people come.
    services = [*office.services[::3], *office.services[1::3], *office.services[2::3]]
    plain = office.classes[0].code
    needs = cycle([c.code for c in office.classes[1:] if c.offered] or [plain])
    for n, (language, service) in enumerate(zip(cycle(office.languages), cycle(services))):
        yield Citizen(
            language,
            service.code,
            next(needs) if n % 3 == 2 else plain,
            invented(state, n) if state is not None and n % 4 == 1 else None,
        )


def several(people: Iterator[Citizen], count: int) -> list[Citizen]:
    """The next ``count`` people."""
    return list(islice(people, count))
