# SPDX-License-Identifier: GPL-3.0-or-later
"""What an accepted command did to a ticket, as far as the clerk is told and may take it back."""

from __future__ import annotations

from collections.abc import Iterable

from common.domain.events import (
    Body,
    Event,
    NoShowRecorded,
    ServingFinished,
    ServingStarted,
    TicketCalled,
    TicketForwarded,
    TicketParked,
    TicketRecalled,
    TicketTransferred,
)
from common.domain.identifiers import TicketId
from counter.flow.notices import Deed

_TELLING: dict[type[Body], Deed] = {
    ServingFinished: Deed.FINISHED,
    TicketForwarded: Deed.FORWARDED,
    TicketTransferred: Deed.TRANSFERRED,
    TicketParked: Deed.PARKED,
    NoShowRecorded: Deed.NO_SHOW,
}


def deed_of(events: Iterable[Event]) -> Deed | None:
    """What the clerk is told was done; None for what is plain to see anyway."""
    deeds = [_TELLING[type(event.body)] for event in events if type(event.body) in _TELLING]
    # A ticket that was finished and goes on was sent on.
    return deeds[-1] if deeds else None


def undoable_ticket(events: Iterable[Event]) -> TicketId | None:
    """The ticket whose last act the clerk may now take back."""
    for event in events:
        match event.body:
            case (
                TicketCalled(ticket=ticket)
                | TicketRecalled(ticket=ticket)
                | ServingStarted(ticket=ticket)
                | ServingFinished(ticket=ticket)
                | TicketTransferred(ticket=ticket)
                | TicketParked(ticket=ticket)
                | NoShowRecorded(ticket=ticket)
            ):
                return ticket
            case _:
                continue
    return None


def calls(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events that a display shows and says."""
    return tuple(e for e in events if isinstance(e.body, TicketCalled | TicketRecalled))
