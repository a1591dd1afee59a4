# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff's list of tickets: whether a paper came out, and copies. Numbers only, no people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from common.domain.identifiers import DeviceId, ServiceCode, TicketId
from common.domain.tickets import ENDED, Ticket
from kiosk.flow.inputs import AskCopy, CopySettled, PaperFound
from kiosk.flow.screens import Paper, StaffDesk, StaffTickets
from kiosk.flow.state import Deed, FlowState, NoteFinding, PrintCopy, Step

ROWS = 6
"""So many tickets are listed; one that nobody took is among the last."""


@dataclass(frozen=True, slots=True)
class UnclearPaper:
    """A paper of which nobody knows whether it came out, and where it would have."""

    ticket: TicketId
    second: bool
    copy: bool


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One ticket of the list. What only the print journal knows has no service and no time."""

    ticket: TicketId
    service: ServiceCode | None
    issued_at: datetime | None
    unclear: UnclearPaper | None


def paper_rows(
    tickets: Iterable[Ticket], device: DeviceId, unclear: Sequence[UnclearPaper]
) -> tuple[PaperRow, ...]:
    """Tickets that wait for a word on their paper, oldest first, then this device's newest."""
    known = {ticket.id: ticket for ticket in tickets}
    doubted = {paper.ticket: paper for paper in unclear}
    here = (t for t in known.values() if t.issued_by == device and t.stage not in ENDED)
    latest = sorted(here, key=lambda ticket: (ticket.issued_at, ticket.id), reverse=True)
    others = [ticket.id for ticket in latest if ticket.id not in doubted]
    return tuple(
        PaperRow(each, *_origin(known.get(each)), doubted.get(each))
        for each in (*doubted, *others)[:ROWS]
    )


def open_tickets(state: FlowState) -> FlowState:
    """From the desk to the list."""
    return replace(state, screen=StaffTickets()) if isinstance(state.screen, StaffDesk) else state


def ask_copy(state: FlowState, what: AskCopy) -> Step:
    """Print a ticket again, one copy at a time."""
    match state.screen:
        case StaffTickets(copying=None):
            return replace(state, screen=StaffTickets(what.ticket)), (PrintCopy(what.ticket),)
        case _:
            return state, ()


def copy_settled(state: FlowState, what: CopySettled) -> Step:
    """Say what came of a copy; the staff may have gone meanwhile."""
    effects = () if what.paper is Paper.TAKE else (Deed.LOOK_AT_PRINTER,)
    match state.screen:
        case StaffTickets(copying) if copying == what.ticket:
            told = StaffTickets(None, what.ticket, what.paper)
            return replace(state, screen=told), effects
        case _:
            return state, effects


def paper_found(state: FlowState, what: PaperFound) -> Step:
    """Note what the staff have found."""
    if not isinstance(state.screen, StaffTickets):
        return state, ()
    return state, (NoteFinding(what.ticket, what.finding),)


def _origin(ticket: Ticket | None) -> tuple[ServiceCode | None, datetime | None]:
    return (None, None) if ticket is None else (ticket.service, ticket.issued_at)
