# SPDX-License-Identifier: GPL-3.0-or-later
"""Giving a citizen a number."""

from __future__ import annotations

from datetime import datetime

from common.domain.commands import IssueTicket, Origin
from common.domain.decide.decision import Decision, refuse
from common.domain.events import TicketIssued
from common.domain.numbering import HIGHEST_COUNT, TicketNumber, number_of
from common.domain.office import Office
from common.domain.opening import business_day, open_now
from common.domain.refusals import RefusalReason
from common.domain.state import OfficeState


def issue_ticket(
    office: Office, state: OfficeState, command: IssueTicket, origin: Origin, at: datetime
) -> Decision:
    """The next number of this service in the issuer's own series."""
    if origin.series is None:
        return refuse(RefusalReason.MAY_NOT_ISSUE)
    if not origin.numbers_known:
        return refuse(RefusalReason.NUMBERS_UNSURE)
    service = office.service(command.service)
    if service is None or any(office.service(code) is None for code in command.then):
        return refuse(RefusalReason.UNKNOWN_SERVICE)
    if office.priority_class(command.priority_class) is None:
        return refuse(RefusalReason.UNKNOWN_CLASS)
    # A clock set back must not begin an earlier day again: its numbers are out there.
    day = max(business_day(office, at), state.day)
    today = day == state.day
    if today and state.closed:
        return refuse(RefusalReason.DAY_CLOSED)
    opening = open_now(office, at)
    # A clerk may still help somebody who came in time.
    if origin.clerk is None and (opening is None or at >= opening.last_ticket):
        return refuse(RefusalReason.OFFICE_CLOSED)
    if today and command.pseudonym is not None:
        held = state.held_by(command.pseudonym, command.service)
        if held is not None:
            return refuse(RefusalReason.ALREADY_HAS_TICKET, number=number_of(held).label)
    last = state.last_numbers.get(service.prefix + origin.series, 0) if today else 0
    if last >= HIGHEST_COUNT:
        return refuse(RefusalReason.MAY_NOT_ISSUE)
    number = TicketNumber(service.prefix, origin.series, last + 1)
    issued = TicketIssued(
        ticket=number.ticket_id(day),
        service=command.service,
        priority_class=command.priority_class,
        language=command.language,
        earning_from=at,
        then=command.then,
        pseudonym=command.pseudonym,
        forecast=command.forecast,
    )
    return (issued,)
