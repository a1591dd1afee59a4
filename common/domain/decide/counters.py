# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening, pausing and closing a counter."""

from __future__ import annotations

from common.domain.commands import CloseCounter, OpenCounter, Origin, PauseCounter
from common.domain.decide.decision import Decision, own_counter, refuse, signed_in
from common.domain.events import Body, CounterClosed, CounterOpened, CounterPaused, TicketReleased
from common.domain.identifiers import CounterId
from common.domain.numbering import number_of
from common.domain.office import Office
from common.domain.refusals import Refusal, RefusalReason
from common.domain.state import CounterStage, OfficeState


def open_counter(
    office: Office, state: OfficeState, command: OpenCounter, origin: Origin
) -> Decision:
    """Open the counter for this clerk, closing the one they left behind.

    A colleague's counter passes to the clerk together with the citizen who is at it.
    """
    clerk = signed_in(origin)
    if isinstance(clerk, Refusal):
        return clerk
    setup = office.counter(command.counter)
    if setup is None:
        return refuse(RefusalReason.UNKNOWN_COUNTER, counter=command.counter)
    if state.closed:
        return refuse(RefusalReason.DAY_CLOSED)
    skills = command.skills
    services = tuple(s for s in setup.services if skills is None or s in skills)
    if not services:
        return refuse(RefusalReason.NO_SERVICES_HERE)
    events: list[Body] = []
    elsewhere = state.counter_of(clerk)
    if elsewhere is not None and elsewhere.id != command.counter:
        ticket = state.ticket_at(elsewhere.id)
        if ticket is not None:
            return refuse(RefusalReason.CLERK_ELSEWHERE, number=ticket.label, counter=elsewhere.id)
        events += [*released(state, elsewhere.id), CounterClosed(elsewhere.id)]
    return (*events, CounterOpened(command.counter, clerk, services))


def pause_counter(state: OfficeState, command: PauseCounter, origin: Origin) -> Decision:
    """Stop calling; whoever is at the counter can still be served."""
    counter = own_counter(state, command.counter, origin)
    if isinstance(counter, Refusal):
        return counter
    if counter.stage is CounterStage.PAUSED:
        return refuse(RefusalReason.COUNTER_PAUSED)
    return (CounterPaused(command.counter, command.reason),)


def close_counter(state: OfficeState, command: CloseCounter, origin: Origin) -> Decision:
    """Leave the counter; nobody may be at it, and nobody goes on waiting for it alone."""
    counter = own_counter(state, command.counter, origin)
    if isinstance(counter, Refusal):
        return counter
    if counter.ticket is not None:
        return refuse(RefusalReason.TICKET_OPEN, number=number_of(counter.ticket).label)
    return (*released(state, command.counter), CounterClosed(command.counter))


def released(state: OfficeState, counter: CounterId) -> tuple[TicketReleased, ...]:
    """What frees the tickets that were kept for this counter."""
    return tuple(TicketReleased(ticket, counter) for ticket in state.kept_for(counter))
