# SPDX-License-Identifier: GPL-3.0-or-later
"""How many wait and about how long, in words that promise no more than is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from common.domain.forecast import forecast
from common.domain.identifiers import ServiceCode
from common.domain.office import Office
from common.domain.state import OfficeState
from common.domain.tickets import Forecast
from common.domain.wait_range import Minutes, minutes_of


@dataclass(frozen=True, slots=True)
class ServiceWait:
    """What a service's tile says; ``minutes`` is None where nobody serves it."""

    waiting: int
    minutes: Minutes | None


@dataclass(frozen=True, slots=True)
class Waits:
    """What is known of waiting in the whole office."""

    waiting: int = 0
    minutes: Minutes | None = None
    services: Mapping[ServiceCode, ServiceWait] = field(default_factory=dict)


def waits_of(office: Office, state: OfficeState, at: datetime) -> Waits:
    """Who waits at ``at`` (UTC). Runs a forecast for each service: not for the screen's thread."""
    plain = office.classes[0].code
    known = {s.code: forecast(office, state, s.code, plain, at) for s in office.services}
    services = {
        code: ServiceWait(state.waiting_for(code), None if wait is None else minutes_of(wait))
        for code, wait in known.items()
    }
    return Waits(state.waiting(), _overall(services, known), services)


def _overall(
    services: Mapping[ServiceCode, ServiceWait], known: Mapping[ServiceCode, Forecast | None]
) -> Minutes | None:
    """The wait of the services people come for, each counted by how many wait for it."""
    weighed = [(services[code].waiting + 1, wait) for code, wait in known.items() if wait]
    total = sum(weight for weight, _ in weighed)
    if total == 0:
        return None
    low = sum(weight * wait.low for weight, wait in weighed) // total
    high = sum(weight * wait.high for weight, wait in weighed) // total
    return minutes_of(Forecast(low, high, 0))
