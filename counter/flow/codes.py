# SPDX-License-Identifier: GPL-3.0-or-later
"""What came of a ticket's paper: the facts on it, or why it is not taken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from common.domain.identifiers import DeviceId
from common.domain.numbering import TicketNumber, parse_number
from common.domain.office import Office
from common.domain.opening import business_day
from common.domain.state import OfficeState
from common.domain.tickets import TicketFacts

_AT_THE_SERVER = DeviceId("server")
"""Who gave a number of the server's own series; which desk asked for it is not on the paper."""


class CodeFault(StrEnum):
    """Why a scanned code is not taken."""

    NOT_A_TICKET = "not_a_ticket"
    DAMAGED = "damaged"
    NEWER = "newer"
    OTHER_OFFICE = "other_office"
    UNKNOWN_KIOSK = "unknown_kiosk"
    FORGED = "forged"
    OTHER_DAY = "other_day"


@dataclass(frozen=True, slots=True)
class BadPaper:
    """The code is not taken; ``day`` is its own where that is the fault."""

    fault: CodeFault
    day: date | None = None


def facts_of_number(
    text: str, office: Office, state: OfficeState, now: datetime
) -> TicketFacts | None:
    """The facts behind a typed number; None where no ticket of this office can have it.

    A ticket that this counter has never heard of is described by its number alone: the prefix
    names the service, the series letter the kiosk.
    """
    number = parse_number(text)
    if number is None:
        return None
    ticket = number.ticket_id(business_day(office, now))
    known = state.tickets.get(ticket)
    if known is not None:
        return TicketFacts(
            ticket,
            known.service,
            known.priority_class,
            known.language,
            known.issued_at,
            known.issued_by,
        )
    return _unheard_of(number, office, now)


def _unheard_of(number: TicketNumber, office: Office, now: datetime) -> TicketFacts | None:
    service = office.service_with_prefix(number.prefix)
    issuer = _issuer(number.series, office)
    if service is None or issuer is None:
        return None
    return TicketFacts(
        number.ticket_id(business_day(office, now)),
        service.code,
        office.classes[0].code,
        office.languages[0],
        now,
        issuer,
    )


def _issuer(series: str, office: Office) -> DeviceId | None:
    if series == office.server_series:
        return _AT_THE_SERVER
    return next((device.id for device in office.devices if device.series == series), None)
