# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures about requests: how many are smart and on line, where they stand, and which are late."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, or_, select

from common.domain.identifiers import OfficeId
from common.domain.office import Office
from common.domain.request.origin import ActorKind
from common.domain.request.stages import DOCUMENT_MADE, ENDED, RequestStage
from server.requests.terms import TermsBook
from server.storage.instants import to_micros
from server.storage.request_tables import request, request_entry

_APPROVED = "approved"
_URGENT = "urgency_granted"
_NO_LONGER_DUE = tuple(ENDED | DOCUMENT_MADE | {RequestStage.DRAFT, RequestStage.MORE_NEEDED})
"""The office's time does not run, or has been kept."""


@dataclass(frozen=True, slots=True)
class RequestReport:
    """What an office offers, and how its requests stand.

    ``smart`` and ``online`` count services that no official has a part in, and that can be
    requested on the web. ``by_rule`` are the requests that were decided with nobody in between,
    ``urgent`` those to which an officer granted urgency.
    """

    office: OfficeId
    services: int
    smart: int
    online: int
    stages: Mapping[RequestStage, int]
    overdue: tuple[str, ...]
    by_rule: int
    urgent: int

    @property
    def requests(self) -> int:
        """All of them."""
        return sum(self.stages.values())

    @property
    def smart_share(self) -> float:
        """Of the services, from 0 to 1."""
        return self.smart / self.services if self.services else 0.0

    @property
    def online_share(self) -> float:
        """Of the services, from 0 to 1."""
        return self.online / self.services if self.services else 0.0


def report(connection: Connection, office: Office, now: datetime) -> RequestReport:
    """The figures of one office: of requests that it has filed, holds, or that are meant for it."""
    there = TermsBook().newest(connection, office.id)
    offered = [each for each in there[0].services if each.code in there[1]] if there else []
    own = or_(request.c.office == office.id, request.c.holder == office.id)
    return RequestReport(
        office=office.id,
        services=len(offered),
        smart=sum(each.smart is not None and not each.four_eyes for each in offered),
        online=sum(each.online for each in offered),
        stages=_stages(connection, own),
        overdue=_overdue(connection, own, now),
        by_rule=_with_entry(
            connection,
            own,
            (request_entry.c.type == _APPROVED) & (request_entry.c.actor == ActorKind.SYSTEM),
        ),
        urgent=_with_entry(connection, own, request_entry.c.type == _URGENT),
    )


def _stages(connection: Connection, own: ColumnElement[bool]) -> Mapping[RequestStage, int]:
    query = select(request.c.stage, func.count()).where(own).group_by(request.c.stage)
    found = {RequestStage(stage): count for stage, count in connection.execute(query)}
    return {stage: found.get(stage, 0) for stage in RequestStage}


def _overdue(connection: Connection, own: ColumnElement[bool], now: datetime) -> tuple[str, ...]:
    query = (
        select(request.c.number)
        .where(own, request.c.due_at < to_micros(now), request.c.stage.not_in(_NO_LONGER_DUE))
        .order_by(request.c.due_at, request.c.number)
    )
    return tuple(connection.execute(query).scalars())


def _with_entry(
    connection: Connection, own: ColumnElement[bool], which: ColumnElement[bool]
) -> int:
    query = (
        select(func.count(request.c.id.distinct()))
        .join(request_entry, request_entry.c.request == request.c.id)
        .where(own, which)
    )
    counted: int = connection.execute(query).scalar_one()
    return counted
