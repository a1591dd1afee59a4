# SPDX-License-Identifier: GPL-3.0-or-later
"""A call as it reaches a display: by the office's log, or from a counter over the LAN."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from common.domain.events import CommandUndone, TicketCalled, TicketRecalled
from common.domain.identifiers import CounterId, Language, TicketId
from common.domain.state import OfficeState
from common.domain.tickets import Stage
from common.sync.view import LogEvent


class Kind(StrEnum):
    """Whether the ticket is called for the first time."""

    CALLED = "called"
    RECALLED = "recalled"


@dataclass(frozen=True, slots=True)
class Telling:
    """A ticket is to come to a counter; told at ``at`` (UTC).

    ``language`` is the citizen's, None where it is not known. ``logged`` says that the office's
    log tells it, so that the log also knows when the call is over.
    """

    kind: Kind
    ticket: TicketId
    counter: CounterId
    at: datetime
    language: Language | None
    logged: bool


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A clerk took the last act on a ticket back; it may have been its call."""

    ticket: TicketId


def tellings(events: tuple[LogEvent, ...], state: OfficeState) -> Iterator[Telling | Withdrawn]:
    """What the log's new ``events`` tell, in order; ``state`` is the office's after them."""
    for told in events:
        match told.event.body:
            case TicketCalled(ticket=ticket, counter=counter):
                kind = Kind.CALLED
            case TicketRecalled(ticket=ticket, counter=counter):
                kind = Kind.RECALLED
            case CommandUndone(ticket=ticket):
                yield Withdrawn(ticket)
                continue
            case _:
                continue
        known = state.tickets.get(ticket)
        language = None if known is None else known.language
        yield Telling(kind, ticket, counter, told.event.at, language, logged=True)


def is_called(state: OfficeState, ticket: TicketId, counter: CounterId) -> bool:
    """Whether the log has the ticket called to this counter and not come yet."""
    known = state.tickets.get(ticket)
    return known is not None and known.stage is Stage.CALLED and known.counter == counter
