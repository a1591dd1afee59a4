# SPDX-License-Identifier: GPL-3.0-or-later
"""What happened to an office's requests within a day, by service."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, or_, select

from common.domain.identifiers import OfficeId, ServiceCode
from common.domain.request.events import Approved, HandedOver, Refused, RequestSubmitted
from common.wire.events import type_name
from server.payments.reconciliation import Day
from server.storage.instants import to_micros
from server.storage.request_tables import request, request_entry

_KINDS = {type_name(each): each for each in (RequestSubmitted, Approved, Refused, HandedOver)}


@dataclass(frozen=True, slots=True)
class ServiceRequests:
    """How many requests for a service were filed, decided and handed over."""

    service: ServiceCode
    filed: int = 0
    approved: int = 0
    refused: int = 0
    handed_over: int = 0


def requests_of(connection: Connection, office: OfficeId, day: Day) -> Sequence[ServiceRequests]:
    """The day's figures, of requests that the office has filed, holds, or that are meant for it."""
    own = or_(request.c.office == office, request.c.holder == office)
    begin, end = to_micros(day.begin), to_micros(day.end)
    query = (
        select(request.c.service, request_entry.c.type, func.count())
        .join(request_entry, request_entry.c.request == request.c.id)
        # What nothing has happened to since needs not be looked through.
        .where(own, request.c.updated_at >= begin)
        .where(request_entry.c.at >= begin, request_entry.c.at < end)
        .where(request_entry.c.type.in_(_KINDS))
        .group_by(request.c.service, request_entry.c.type)
    )
    found: dict[ServiceCode, dict[type, int]] = {}
    for service, kind, count in connection.execute(query):
        found.setdefault(ServiceCode(service), {})[_KINDS[kind]] = count
    return [
        ServiceRequests(
            service=service,
            filed=counts.get(RequestSubmitted, 0),
            approved=counts.get(Approved, 0),
            refused=counts.get(Refused, 0),
            handed_over=counts.get(HandedOver, 0),
        )
        for service, counts in sorted(found.items())
    ]
