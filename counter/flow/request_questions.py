# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked before something is done: for which reason, in which way, what exactly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from common.domain.identifiers import DocumentCode, FieldCode, ServiceCode
from common.wire.request_messages import RequestSummary
from counter.flow.request_ways import KeptRow


@dataclass(frozen=True, slots=True)
class WhyLook:
    """For which reason does the clerk look at the answers?"""


@dataclass(frozen=True, slots=True)
class WhyRefuse:
    """For which reason is it refused?"""


@dataclass(frozen=True, slots=True)
class SureToWithdraw:
    """Does the applicant really not want it any more?"""


@dataclass(frozen=True, slots=True)
class WhyPaper:
    """Why is a paper taken although a register holds it?"""

    document: DocumentCode


@dataclass(frozen=True, slots=True)
class WhichService:
    """For what is a request begun?"""


@dataclass(frozen=True, slots=True)
class WhichLanguage:
    """In which language is the applicant written to?"""

    service: ServiceCode


@dataclass(frozen=True, slots=True, repr=False)
class HowDelivered:
    """How does the result reach the applicant, at this ``fee`` (minor units)?

    ``address`` is what the form has of one, for the post.
    """

    fee: int
    address: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WantField:
    """A question that is to be answered anew."""

    code: FieldCode


@dataclass(frozen=True, slots=True)
class WantDocument:
    """A document that is to be brought."""

    code: DocumentCode


Wanted: TypeAlias = WantField | WantDocument


@dataclass(frozen=True, slots=True)
class WhatMore:
    """What is the applicant asked for? ``ticked`` is what has been chosen so far."""

    ticked: tuple[Wanted, ...] = ()


@dataclass(frozen=True, slots=True)
class WhyUrgent:
    """For which hardship is urgency granted?"""


@dataclass(frozen=True, slots=True)
class WhyReopen:
    """For which reason does it go on?"""


@dataclass(frozen=True, slots=True)
class WhichTracking:
    """Under which number does the carrier take it? It is typed."""


@dataclass(frozen=True, slots=True)
class WhichOther:
    """Which of the applicant's other requests? ``more``: these are the newest only."""

    requests: tuple[RequestSummary, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class WhichKept:
    """Which of the requests for which something waits here?"""

    rows: tuple[KeptRow, ...]


Question: TypeAlias = (
    WhyLook
    | WhyRefuse
    | SureToWithdraw
    | WhyPaper
    | WhichService
    | WhichLanguage
    | HowDelivered
    | WhatMore
    | WhyUrgent
    | WhyReopen
    | WhichTracking
    | WhichOther
    | WhichKept
)
