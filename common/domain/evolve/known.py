# SPDX-License-Identifier: GPL-3.0-or-later
"""Tickets become known: by their issue, or by the paper that a counter took."""

from __future__ import annotations

from common.domain.events import Event, TicketCalled, TicketIssued
from common.domain.evolve.days import turned_to
from common.domain.evolve.moving import changed
from common.domain.identifiers import TicketId
from common.domain.numbering import day_of_ticket, number_of
from common.domain.replacing import replace
from common.domain.state import OfficeState, with_ticket
from common.domain.tickets import Stage, Ticket, TicketFacts


def issued(state: OfficeState, event: Event, body: TicketIssued) -> OfficeState:
    """The ticket waits, or is made whole if a counter took its paper before."""
    day = day_of_ticket(body.ticket)
    state = turned_to(state, day)
    known = state.tickets.get(body.ticket)
    if known is not None:
        return with_ticket(state, _merged(known, body))
    ticket = Ticket(
        id=body.ticket,
        day=day,
        service=body.service,
        priority_class=body.priority_class,
        language=body.language,
        issued_at=event.at,
        issued_by=event.device,
        earning_from=body.earning_from,
        then=body.then,
        pseudonym=body.pseudonym,
        forecast=body.forecast,
        stage_since=event.at,
        changed_by=event.cause,
        changed_at=event.at,
    )
    return with_ticket(_number_out(state, body.ticket), ticket)


def called(state: OfficeState, event: Event, body: TicketCalled) -> OfficeState:
    """The ticket is at the counter, which ends any call of it to another one."""
    if body.facts is not None and body.ticket not in state.tickets:
        state = with_ticket(_number_out(state, body.ticket), _from_paper(state, body.facts))
    ticket = replace(
        changed(state.tickets[body.ticket], event),
        stage=Stage.CALLED,
        stage_since=event.at,
        counter=body.counter,
        clerk=body.clerk,
        called_at=event.at,
        started_at=None,
        parked_until=None,
        recalls=0,
    )
    return with_ticket(state, ticket)


def _merged(known: Ticket, body: TicketIssued) -> Ticket:
    before = None if known.before is None else _merged(known.before, body)
    unmoved = known.earning_from == known.issued_at
    return replace(
        known,
        before=before,
        issue_known=True,
        earning_from=body.earning_from if unmoved else known.earning_from,
        # What was done before the kiosk could tell of it is not done again.
        then=tuple(s for s in body.then if s not in {*known.visited, known.service}),
        pseudonym=body.pseudonym,
        forecast=body.forecast,
    )


def _from_paper(state: OfficeState, facts: TicketFacts) -> Ticket:
    return Ticket(
        id=facts.ticket,
        day=state.day,
        service=facts.service,
        priority_class=facts.priority_class,
        language=facts.language,
        issued_at=facts.issued_at,
        issued_by=facts.issued_by,
        earning_from=facts.issued_at,
        issue_known=False,
        stage_since=facts.issued_at,
    )


def _number_out(state: OfficeState, ticket: TicketId) -> OfficeState:
    """The state in which this number and those before it are never given out again."""
    number = number_of(ticket)
    series = number.prefix + number.series
    last = max(number.count, state.last_numbers.get(series, 0))
    return replace(state, last_numbers={**state.last_numbers, series: last})
