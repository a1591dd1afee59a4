# SPDX-License-Identifier: GPL-3.0-or-later
"""How far behind the centre's copies of the offices' logs are, for those who watch over it."""

from __future__ import annotations

from datetime import datetime
from http import HTTPStatus

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler
from sqlalchemy import Connection

from common.wire.events import Position
from common.wire.upstream import OfficeOverview, OfficesOverview
from server.api.answering import Answer, AnyRequest
from server.replies import ok, problem
from server.security.peers import bearer_digest
from server.services import Services
from server.storage import heads, peers, request_intakes, uplinks
from server.storage.request_intakes import Intake
from server.storage.uplinks import Heard


def office_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``GET /offices``."""

    @get("/offices")
    async def read_offices(request: AnyRequest) -> Answer:
        presented = bearer_digest(request.scope["headers"])
        now = services.clock.now()

        def read(connection: Connection) -> OfficesOverview | None:
            if presented is None or not peers.is_operator(connection, presented):
                return None
            return _overview(connection, now)

        overview = await services.reader.read(read)
        if overview is None:
            said = "This operator's token is not known. Make a new one by: operator add"
            return Answer(problem(HTTPStatus.UNAUTHORIZED, "unknown_operator", said))
        return Answer(ok(overview))

    return [read_offices]


def _overview(connection: Connection, now: datetime) -> OfficesOverview:
    offices = sorted(peers.office_servers(connection).values())
    here = heads.heads(connection, offices)
    heard, intakes = uplinks.heard(connection), request_intakes.every(connection)
    logs = [
        OfficeOverview(each, here[each])
        if each not in heard
        else _one(here[each], heard[each], now)
        for each in offices
    ]
    return OfficesOverview(
        tuple(_with_requests(each, intakes.get(each.office), now) for each in logs)
    )


def _with_requests(
    overview: OfficeOverview, intake: Intake | None, now: datetime
) -> OfficeOverview:
    if intake is None:
        return overview
    since = intake.in_step_at
    return msgspec.structs.replace(
        overview,
        requests_behind=intake.waiting,
        seconds_since_requests_in_step=None if since is None else (now - since).total_seconds(),
    )


def _one(here: Position, heard: Heard, now: datetime) -> OfficeOverview:
    there = heard.head
    # What of older epochs is missing as well cannot be told from here.
    copied = here.seq if here.epoch == there.epoch else 0
    return OfficeOverview(
        office=heard.office,
        here=here,
        there=there,
        events_behind=max(0, there.seq - copied) if there > here else 0,
        seconds_since_heard=max(0.0, (now - heard.at).total_seconds()),
        clock_ahead_s=(heard.clock - heard.at).total_seconds(),
    )
