# SPDX-License-Identifier: GPL-3.0-or-later
"""What an applicant can do with a request on these pages, as it stands now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from common.domain.catalogue import Delivery
from common.domain.request.events import DocumentTaken, Withdrawn
from common.domain.request.life import REQUEST_MOVES
from common.domain.request.stages import DOCUMENT_MADE, WITH_APPLICANT, RequestStage
from server.requests.desk import Opened
from server.requests.terms import Offer
from server.services import Services
from server.web.paying import is_payable

_WITHDRAWABLE: Final = REQUEST_MOVES[Withdrawn].sources
_GATHERING: Final = REQUEST_MOVES[DocumentTaken].sources
_GRANTED: Final = DOCUMENT_MADE | {RequestStage.APPROVED}


@dataclass(frozen=True, slots=True)
class Ways:
    """Which of the pages are open."""

    answer: bool
    pay: bool
    send_papers: bool
    download: bool
    withdraw: bool


def ways_of(services: Services, opened: Opened, offer: Offer) -> Ways:
    """What can be done; where another server decides about the request, it is done there."""
    stage, held = opened.state.stage, opened.held
    brought = any(each.register is None for each in offer.service.documents)
    return Ways(
        answer=stage in WITH_APPLICANT,
        pay=is_payable(services, opened),
        send_papers=held and brought and stage in _GATHERING,
        download=stage in _GRANTED and opened.state.delivery is Delivery.ELECTRONIC,
        withdraw=held and stage in _WITHDRAWABLE,
    )
