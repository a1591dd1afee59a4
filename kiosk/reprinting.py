# SPDX-License-Identifier: GPL-3.0-or-later
"""A ticket that was issued a while ago, drawn once more as it was."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from common.domain.identifiers import EventId, OfficeId
from common.domain.numbering import number_of
from common.domain.tickets import Stage, Ticket
from common.identity.ticket_code import TicketFacts, encode_ticket
from kiosk.flow.screens import GivenTicket

AWAITED: Final = timedelta(minutes=2)
"""For so long a citizen may stand before a kiosk that went dark while it gave out their ticket."""


def is_awaited(ticket: Ticket, now: datetime) -> bool:
    """Whether its owner may still wait for the first paper: it is fresh and was not called."""
    return ticket.stage is Stage.WAITING and now - ticket.issued_at < AWAITED


def given_again(ticket: Ticket, office: OfficeId, key: bytes | None) -> GivenTicket:
    """What the paper says, with its code signed anew; ``key`` None leaves the code out.

    The log's event is on no paper; the ticket's identity stands in for it.
    """
    number = number_of(ticket.id)
    facts = TicketFacts(
        office=office,
        day=ticket.day,
        number=number,
        service=ticket.service,
        class_code=ticket.priority_class,
        language=ticket.language,
        issued_at=ticket.issued_at,
        device=ticket.issued_by,
    )
    code = "" if key is None else encode_ticket(facts, key)
    return GivenTicket(
        ticket.id, EventId(ticket.id), number.label, ticket.service, ticket.forecast, code
    )
