# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways from what lies open to other requests: the applicant's others, and what waits here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from common.domain.identifiers import RequestId, ServiceCode, TicketId
from common.wire.request_messages import RequestSummary


@dataclass(frozen=True, slots=True)
class ShowOthers:
    """See what else the applicant has requested; the look is on record."""


@dataclass(frozen=True, slots=True)
class OpenOther:
    """Open another request of the same applicant."""

    request: RequestSummary


@dataclass(frozen=True, slots=True)
class Return:
    """Go back to the request with this number, from which another was opened."""

    number: str


@dataclass(frozen=True, slots=True)
class ShowKept:
    """See for which requests something waits here."""


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A request for which something waits here since ``at`` (UTC).

    ``number`` is empty where the server does not know it yet.
    """

    request: RequestId
    number: str
    service: ServiceCode
    ticket: TicketId | None
    at: datetime


@dataclass(frozen=True, slots=True)
class OpenKept:
    """Go on with one of them."""

    row: KeptRow


Way: TypeAlias = ShowOthers | OpenOther | Return | ShowKept | OpenKept
