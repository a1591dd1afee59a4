# SPDX-License-Identifier: GPL-3.0-or-later
"""Who waits for what, and about how long, in the part of the building a display stands in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from common.domain.evolve.days import turned_to
from common.domain.forecast import forecast
from common.domain.identifiers import CounterId, ServiceCode
from common.domain.office import Office, Service
from common.domain.opening import business_day
from common.domain.state import OfficeState
from common.domain.wait_range import Minutes, minutes_of

ROWS = 6
"""Services on one page."""

PAGE_SECONDS = 10
"""How long a page stays."""


@dataclass(frozen=True, slots=True)
class ServiceWait:
    """People waiting for a service; ``minutes`` is None where nobody serves it now."""

    service: ServiceCode
    waiting: int
    minutes: Minutes | None


def services_at(office: Office, counters: frozenset[CounterId]) -> tuple[Service, ...]:
    """The services that these counters serve, in the office's order."""
    served = {code for c in office.counters if c.id in counters for code in c.services}
    return tuple(service for service in office.services if service.code in served)


def waits(
    office: Office, state: OfficeState, counters: frozenset[CounterId], at: datetime
) -> tuple[ServiceWait, ...]:
    """The waits at ``at`` (UTC). Runs a forecast for each service: not for the screen's thread."""
    plain = office.classes[0].code
    state = turned_to(state, business_day(office, at))
    found = []
    for service in services_at(office, counters):
        expected = forecast(office, state, service.code, plain, at)
        minutes = None if expected is None else minutes_of(expected)
        found.append(ServiceWait(service.code, state.waiting_for(service.code), minutes))
    return tuple(found)


def pages(count: int) -> int:
    """How many pages ``count`` services take; at least one."""
    return max(1, -(-count // ROWS))


def page_at(count: int, seconds: float) -> int:
    """Which page is up at a time in seconds, from 0."""
    return int(seconds // PAGE_SECONDS) % pages(count)
