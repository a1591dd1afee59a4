# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways for a ticket to leave a counter unserved, and to come back."""

from __future__ import annotations

from datetime import datetime, timedelta

from common.domain.commands import (
    CancelTicket,
    Origin,
    ParkTicket,
    RecordNoShow,
    ReturnTicket,
    TransferToCounter,
    TransferToService,
)
from common.domain.decide.calling import too_soon
from common.domain.decide.decision import (
    Decision,
    at_device,
    called_here,
    elsewhere,
    is_supervisor,
    later,
    over,
    refuse,
    ticket_here,
)
from common.domain.events import (
    CancelReason,
    NoShowRecorded,
    TicketCancelled,
    TicketParked,
    TicketReturned,
    TicketTransferred,
)
from common.domain.identifiers import TicketId
from common.domain.numbering import number_of
from common.domain.office import Office
from common.domain.refusals import Refusal, RefusalReason
from common.domain.state import OfficeState
from common.domain.tickets import Stage, Ticket

_LONGEST_PARKING = 24 * 60
"""Minutes; longer than any business day goes on."""


def transfer_to_service(
    office: Office, state: OfficeState, command: TransferToService, origin: Origin, at: datetime
) -> Decision:
    """Send the ticket to a service's queue."""
    ticket = ticket_here(state, command.counter, origin)
    if isinstance(ticket, Refusal):
        return ticket
    if office.service(command.service) is None:
        return refuse(RefusalReason.UNKNOWN_SERVICE)
    earning_from = later(ticket.earning_from, office.rules.transfer_loses_minutes, at)
    return (TicketTransferred(ticket.id, command.counter, command.service, earning_from),)


def transfer_to_counter(
    office: Office, state: OfficeState, command: TransferToCounter, origin: Origin, at: datetime
) -> Decision:
    """Bind the ticket to another counter, whatever that one serves."""
    ticket = ticket_here(state, command.counter, origin)
    if isinstance(ticket, Refusal):
        return ticket
    if command.to_counter == command.counter:
        return refuse(RefusalReason.SAME_COUNTER, number=ticket.label)
    if office.counter(command.to_counter) is None:
        return refuse(RefusalReason.UNKNOWN_COUNTER, counter=command.to_counter)
    if not state.staffed(command.to_counter):
        # Whoever is bound to a counter that nobody opens would wait for ever.
        return refuse(RefusalReason.COUNTER_NOT_OPEN, counter=command.to_counter)
    earning_from = later(ticket.earning_from, office.rules.transfer_loses_minutes, at)
    transferred = TicketTransferred(
        ticket.id, command.counter, ticket.service, earning_from, command.to_counter
    )
    return (transferred,)


def park_ticket(state: OfficeState, command: ParkTicket, origin: Origin, at: datetime) -> Decision:
    """Keep the ticket for this counter while the citizen goes off."""
    ticket = ticket_here(state, command.counter, origin)
    if isinstance(ticket, Refusal):
        return ticket
    until = None
    if command.minutes is not None:
        until = at + timedelta(minutes=min(max(command.minutes, 0), _LONGEST_PARKING))
    return (TicketParked(ticket.id, command.counter, until),)


def record_no_show(
    office: Office, state: OfficeState, command: RecordNoShow, origin: Origin, at: datetime
) -> Decision:
    """Nobody came; by the office's rules the ticket gets another chance or ends."""
    ticket = called_here(state, command.counter, origin)
    if isinstance(ticket, Refusal):
        return ticket
    rules = office.rules
    missing = rules.recalls_before_no_show - ticket.recalls
    if missing > 0:
        return refuse(RefusalReason.RECALL_FIRST, number=ticket.label, recalls=str(missing))
    if refusal := too_soon(office, ticket, at):
        return refusal
    recorded = NoShowRecorded(ticket.id, command.counter)
    if ticket.no_shows >= rules.no_show_returns:
        return (recorded,)
    return (recorded, _returned(office, ticket, at))


def return_ticket(
    office: Office, state: OfficeState, command: ReturnTicket, origin: Origin, at: datetime
) -> Decision:
    """Put a no-show back in the queue, while the office's rules still allow it.

    A clerk may do this, and the citizen at a kiosk.
    """
    who = at_device(origin)
    if isinstance(who, Refusal):
        return who
    if state.closed:
        return refuse(RefusalReason.DAY_CLOSED)
    ticket = _known(state, command.ticket)
    if isinstance(ticket, Refusal):
        return ticket
    if ticket.stage is not Stage.NO_SHOW:
        return refuse(RefusalReason.NOT_A_NO_SHOW, number=ticket.label)
    limit = timedelta(minutes=office.rules.return_within_minutes)
    if ticket.stage_since is not None and at - ticket.stage_since > limit:
        return refuse(RefusalReason.TOO_LATE_TO_RETURN, number=ticket.label)
    if ticket.pseudonym is not None:
        held = state.held_by(ticket.pseudonym, ticket.service)
        if held is not None:
            return refuse(RefusalReason.ALREADY_HAS_TICKET, number=number_of(held).label)
    return (_returned(office, ticket, at),)


def cancel_ticket(state: OfficeState, command: CancelTicket, origin: Origin) -> Decision:
    """End a ticket that nobody wants any more.

    A clerk may do this, and the citizen whose paper a kiosk has read.
    """
    who = at_device(origin)
    if isinstance(who, Refusal):
        return who
    ticket = _known(state, command.ticket)
    if isinstance(ticket, Refusal):
        return ticket
    if ticket.stage is Stage.NO_SHOW:
        return refuse(RefusalReason.ALREADY_NO_SHOW, number=ticket.label)
    own = ticket.clerk == who or is_supervisor(origin)
    if refusal := over(ticket) or (None if own else elsewhere(state, ticket)):
        return refusal
    reason = CancelReason.CITIZEN if who is None else CancelReason.CLERK
    return (TicketCancelled(ticket.id, reason),)


def _known(state: OfficeState, ticket: TicketId) -> Ticket | Refusal:
    known = state.tickets.get(ticket)
    if known is None:
        return refuse(RefusalReason.UNKNOWN_NUMBER, number=_label(ticket))
    return known


def _label(ticket: TicketId) -> str:
    try:
        return number_of(ticket).label
    except ValueError:
        return ticket


def _returned(office: Office, ticket: Ticket, at: datetime) -> TicketReturned:
    lost = office.rules.return_loses_minutes
    return TicketReturned(ticket.id, later(ticket.earning_from, lost, at))
