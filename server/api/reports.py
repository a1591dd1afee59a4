# SPDX-License-Identifier: GPL-3.0-or-later
"""The day's report for those who answer for the office."""

from __future__ import annotations

import asyncio
import logging
from datetime import date
from functools import partial
from http import HTTPStatus

from litestar import get
from litestar.handlers import HTTPRouteHandler

from common.domain.commands import Role
from common.domain.opening import business_day
from server.api.answering import Answer, AnyRequest, bad_message, forbidden
from server.api.callers import caller_of
from server.daily.figures import DailyFigures, figures_of
from server.replies import Reply, problem
from server.services import Services

_LOG = logging.getLogger(__name__)


def report_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``GET /offices/{office}/reports/daily``."""

    @get("/offices/{office:str}/reports/daily")
    async def read_daily_report(request: AnyRequest) -> Answer:
        caller = await caller_of(services, request)
        if isinstance(caller, Reply):
            return Answer(caller)
        if caller.session is None or caller.session.role is not Role.SUPERVISOR:
            return Answer(forbidden("not_permitted", "Only a supervisor sees the day's report."))
        office, now = caller.device.office, services.clock.now()
        day = _day_in(request.query_params.get("day"), business_day(office, now))
        if day is None:
            return Answer(bad_message("day: expected YYYY-MM-DD"))
        asked = partial(figures_of, office=office, day=day, now=now)
        figures = await services.reader.read(asked)
        return Answer(await asyncio.to_thread(_pressed, figures, services.documents.desk.address))

    return [read_daily_report]


def _day_in(text: str | None, today: date) -> date | None:
    try:
        return today if text is None else date.fromisoformat(text)
    except ValueError:
        return None


def _pressed(figures: DailyFigures, address: str | None) -> Reply:
    try:
        from server.daily.pressing import pressed  # noqa: PLC0415 - a server may lack ReportLab
    except ImportError as error:
        _LOG.warning("no report can be printed: %s is missing", error.name)
        said = "This server cannot make documents now. Ask those who run it."
        return problem(HTTPStatus.SERVICE_UNAVAILABLE, "unprintable", said, retry_after=60)
    return Reply(
        HTTPStatus.OK,
        pressed(figures, address),
        (
            ("Cache-Control", "no-store"),
            ("Content-Disposition", f'inline; filename="{figures.day.isoformat()}.pdf"'),
        ),
        "application/pdf",
    )
