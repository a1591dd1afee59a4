# SPDX-License-Identifier: GPL-3.0-or-later
"""Serving: start, finish, and on to the next service of the visit."""

from __future__ import annotations

from datetime import datetime, timedelta

from common.domain.commands import FinishServing, Origin, SendToNextService, StartServing
from common.domain.decide.decision import Decision, called_here, refuse, ticket_here
from common.domain.events import ServingFinished, ServingStarted, TicketForwarded
from common.domain.identifiers import CounterId, ServiceCode
from common.domain.office import Office
from common.domain.refusals import Refusal, RefusalReason
from common.domain.state import OfficeState
from common.domain.tickets import Stage, Ticket


def start_serving(state: OfficeState, command: StartServing, origin: Origin) -> Decision:
    """The citizen is here."""
    ticket = called_here(state, command.counter, origin)
    if isinstance(ticket, Refusal):
        return ticket
    return (ServingStarted(ticket.id, command.counter),)


def finish_serving(
    office: Office, state: OfficeState, command: FinishServing, origin: Origin, at: datetime
) -> Decision:
    """The service is done."""
    ticket = _served_here(state, command.counter, origin)
    if isinstance(ticket, Refusal):
        return ticket
    finished = ServingFinished(ticket.id, command.counter)
    # A service that was dropped from the set-up during the day cannot be gone on to.
    goes_on = next((code for code in ticket.then if office.service(code) is not None), None)
    if goes_on is None:
        return (finished,)
    return (finished, _forwarded(office, ticket, goes_on, at))


def send_to_next_service(
    office: Office, state: OfficeState, command: SendToNextService, origin: Origin, at: datetime
) -> Decision:
    """The service is done, and the visit goes on with another."""
    ticket = _served_here(state, command.counter, origin)
    if isinstance(ticket, Refusal):
        return ticket
    if office.service(command.service) is None:
        return refuse(RefusalReason.UNKNOWN_SERVICE)
    finished = ServingFinished(ticket.id, command.counter)
    return (finished, _forwarded(office, ticket, command.service, at))


def _served_here(state: OfficeState, counter: CounterId, origin: Origin) -> Ticket | Refusal:
    ticket = ticket_here(state, counter, origin)
    if isinstance(ticket, Ticket) and ticket.stage is not Stage.SERVING:
        return refuse(RefusalReason.NOT_STARTED, number=ticket.label)
    return ticket


def _forwarded(
    office: Office, ticket: Ticket, service: ServiceCode, at: datetime
) -> TicketForwarded:
    # Who has waited once already starts a little ahead, but not as if never served.
    head_start = timedelta(minutes=office.rules.next_service_head_start_minutes)
    return TicketForwarded(ticket.id, service, max(ticket.earning_from, at - head_start))
