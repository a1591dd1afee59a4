# SPDX-License-Identifier: GPL-3.0-or-later
"""Which calls stand on the board, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from common.domain.identifiers import TicketId
from common.domain.numbering import number_of
from common.domain.office import Office
from common.domain.opening import business_day
from common.domain.state import OfficeState
from display.flow.calls import Calls, current, on_day

PLACES = 5
"""How many calls the board shows as a rule."""

MOST_PLACES = 8
"""How many it shows while more citizens than that are still to come."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the board; ``is_current`` while the citizen is still to come."""

    ticket: TicketId
    number: str
    counter: str
    is_current: bool


def board(office: Office, state: OfficeState, calls: Calls, at: datetime) -> tuple[Entry, ...]:
    """Citizens still to come first, then the latest calls before; each newest first."""
    calls = on_day(calls, business_day(office, at))
    coming = current(calls, state, at)
    gone = tuple(call for call in calls.newest if call not in coming)
    labels = {counter.id: counter.label for counter in office.counters}
    entries = [
        Entry(call.ticket, number_of(call.ticket).label, labels[call.counter], call in coming)
        for call in (*coming, *gone)
        if call.counter in labels
    ]
    return tuple(entries[: min(max(PLACES, len(coming)), MOST_PLACES)])
