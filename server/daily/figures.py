# SPDX-License-Identifier: GPL-3.0-or-later
"""All figures of an office's day, from one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from common.domain.catalogue import Catalogue
from common.domain.identifiers import ServiceCode
from common.domain.office import Names, Office
from common.domain.request.stages import RequestStage
from server.daily.queue import ServiceQueue, queue_of
from server.daily.requests import ServiceRequests, requests_of
from server.payments.reconciliation import Day, Total, day_of, report
from server.requests.reporting import RequestReport
from server.requests.reporting import report as request_report
from server.requests.terms import TermsBook
from server.storage import office_keys, tills
from server.storage.tills import TillDay


@dataclass(frozen=True, slots=True)
class DailyFigures:
    """What an office has done in a day.

    ``queue`` goes by the business day, which may begin after midnight; requests and money go by
    the day of the calendar. ``standing`` is how all requests stand when the report is made.
    """

    office: Office
    day: date
    made_at: datetime
    queue: Sequence[ServiceQueue]
    requests: Sequence[ServiceRequests]
    standing: RequestReport
    payments: Sequence[Total]
    tills: Sequence[TillDay]
    catalogue: Catalogue | None
    signing_key: bytes | None

    @property
    def stages(self) -> Mapping[RequestStage, int]:
        """How many requests are in each stage that any is in."""
        return {stage: count for stage, count in self.standing.stages.items() if count}

    @property
    def currency(self) -> str:
        """In which the office takes money."""
        return self.office.currency if self.catalogue is None else self.catalogue.currency

    def queue_names(self, code: ServiceCode) -> Names:
        """What a service of the queue is called."""
        there = {each.code: each.names for each in self.office.services}
        return there.get(code, {"en": code})

    def request_names(self, code: ServiceCode) -> Names:
        """What a service of the catalogue is called."""
        service = None if self.catalogue is None else self.catalogue.service(code)
        return {"en": code} if service is None else service.names


def figures_of(connection: Connection, office: Office, day: date, now: datetime) -> DailyFigures:
    """The figures of a day; no provider is asked, which would take a while."""
    calendar_day: Day = day_of(day, office.time_zone)
    money = report(connection, office.id, calendar_day, {})
    there = TermsBook().newest(connection, office.id)
    return DailyFigures(
        office=office,
        day=day,
        made_at=now,
        queue=queue_of(connection, office.id, day),
        requests=requests_of(connection, office.id, calendar_day),
        standing=request_report(connection, office, now),
        payments=money.totals,
        tills=tills.days(connection, office.id, calendar_day.begin, calendar_day.end),
        catalogue=None if there is None else there[0],
        signing_key=office_keys.signing_key(connection, office.id),
    )
