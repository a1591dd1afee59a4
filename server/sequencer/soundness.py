# SPDX-License-Identifier: GPL-3.0-or-later
"""What a message's types cannot say: instants have a time zone, ticket identities can be read."""

from __future__ import annotations

from datetime import UTC, datetime

from common.domain.commands import Command, TakeTicket
from common.domain.events import (
    AlertEnded,
    AlertRaised,
    Body,
    CounterClosed,
    CounterOpened,
    CounterPaused,
    DayClosed,
    DayOpened,
    Event,
    SupersededSeen,
    TicketCalled,
    TicketForwarded,
    TicketIssued,
    TicketParked,
    TicketReturned,
    TicketTransferred,
)
from common.domain.identifiers import TicketId
from common.domain.numbering import read_ticket_id
from common.domain.tickets import TicketFacts

_EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
_LATEST = datetime(9000, 1, 1, tzinfo=UTC)
"""Far from both ends of the calendar: whatever a rule adds, it is still an instant, and in every
time zone. A clock that was never set is in between as well."""

_LAST_SEQ = 2**53


def unsound_command(command: Command) -> str | None:
    """The field that cannot be understood and why, or None."""
    match command:
        case TakeTicket(_, facts):
            return _facts(facts)
        case _:
            return None


def unsound_event(event: Event) -> str | None:
    """The field that cannot be understood and why, or None."""
    if not 1 <= event.device_seq <= _LAST_SEQ:
        return "device_seq: is out of range"
    if any("\0" in each for each in (event.id, event.cause, event.actor or "")):
        return "id, cause, actor: hold a character that no text may hold"
    return _instant("at", event.at) or _body(event.body)


def _body(body: Body) -> str | None:
    match body:
        case (
            DayOpened()
            | DayClosed()
            | CounterOpened()
            | CounterPaused()
            | CounterClosed()
            | AlertRaised()
            | AlertEnded()
            | SupersededSeen()
        ):
            return None
        case (
            TicketIssued(ticket=ticket, earning_from=at)
            | TicketForwarded(ticket=ticket, earning_from=at)
            | TicketTransferred(ticket=ticket, earning_from=at)
            | TicketReturned(ticket=ticket, earning_from=at)
        ):
            return _ticket("ticket", ticket) or _instant("earning_from", at)
        case TicketParked(ticket=ticket, until=until):
            return _ticket("ticket", ticket) or (until and _instant("until", until)) or None
        case TicketCalled(ticket=ticket, facts=facts):
            if facts is not None and facts.ticket != ticket:
                return "facts.ticket: names another ticket"
            return _ticket("ticket", ticket) or (facts and _facts(facts)) or None
        case _:
            return _ticket("ticket", body.ticket)


def _facts(facts: TicketFacts) -> str | None:
    return _ticket("facts.ticket", facts.ticket) or _instant("facts.issued_at", facts.issued_at)


def _ticket(field: str, ticket: TicketId) -> str | None:
    return f"{field}: not a ticket's identity" if read_ticket_id(ticket) is None else None


def _instant(field: str, at: datetime) -> str | None:
    if at.tzinfo is None:
        return f"{field}: has no time zone"
    return None if _EARLIEST <= at <= _LATEST else f"{field}: is out of range"
