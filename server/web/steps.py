# SPDX-License-Identifier: GPL-3.0-or-later
"""The way of a request as its applicant sees it: what is done, what goes on, what comes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Final, assert_never

from common.domain.catalogue import CatalogueService, Delivery
from common.domain.request.stages import RequestStage
from common.domain.request.state import RequestState
from server.web.words import Words


class Station(StrEnum):
    """Where every request passes, unless its service has no need to."""

    FILED = auto()
    FETCHED = auto()
    PAID = auto()
    DECIDED = auto()
    MADE = auto()
    DELIVERED = auto()


class Standing(StrEnum):
    """How far a step is."""

    DONE = auto()
    NOW = auto()
    LATER = auto()
    STOPPED = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """One step, with the name of its state, since nothing is told by colour alone."""

    title: str
    standing: Standing
    said: str


_AT: Final[Mapping[RequestStage, Station]] = {
    RequestStage.DRAFT: Station.FILED,
    RequestStage.SUBMITTED: Station.FETCHED,
    RequestStage.FEE_DUE: Station.PAID,
    RequestStage.PAID: Station.DECIDED,
    RequestStage.IN_REVIEW: Station.DECIDED,
    RequestStage.MORE_NEEDED: Station.DECIDED,
    RequestStage.REFUSED: Station.DECIDED,
    RequestStage.APPROVED: Station.MADE,
    RequestStage.ISSUED: Station.DELIVERED,
    RequestStage.READY: Station.DELIVERED,
    RequestStage.POSTED: Station.DELIVERED,
    RequestStage.HANDED_OVER: Station.DELIVERED,
}
_STOPPED: Final = frozenset({RequestStage.REFUSED, RequestStage.WITHDRAWN, RequestStage.EXPIRED})


def steps(state: RequestState, service: CatalogueService, words: Words) -> tuple[Step, ...]:
    """The steps of this request, in their order."""
    order = list(Station)
    way = [each for each in order if _passes(state, service, each)]
    here = order.index(_here(state))
    at = next(n for n, each in enumerate(way) if order.index(each) >= here)
    standings = [_standing(state, n, at) for n in range(len(way))]
    return tuple(
        Step(_title(station, state, words), standing, _said(standing, words))
        for station, standing in zip(way, standings, strict=True)
    )


def _passes(state: RequestState, service: CatalogueService, station: Station) -> bool:
    match station:
        case Station.FETCHED:
            return any(each.register is not None for each in service.documents)
        case Station.PAID:
            return state.fee > 0 or state.stage is RequestStage.FEE_DUE
        case _:
            return True


def _here(state: RequestState) -> Station:
    """Where it is; what was withdrawn or has expired is where its log shows that it came to."""
    at = _AT.get(state.stage)
    if at is not None:
        return at
    if state.document_number is not None:
        return Station.DELIVERED
    if state.submitted_at is None:
        return Station.FILED
    return Station.PAID if state.paid < state.fee else Station.DECIDED


def _standing(state: RequestState, n: int, at: int) -> Standing:
    if n < at or state.stage is RequestStage.HANDED_OVER:
        return Standing.DONE
    if n > at:
        return Standing.LATER
    return Standing.STOPPED if state.stage in _STOPPED else Standing.NOW


def _title(station: Station, state: RequestState, words: Words) -> str:
    translate = words.translate
    match station:
        case Station.FILED:
            return translate("Steps", "Request sent")
        case Station.FETCHED:
            return translate("Steps", "Documents fetched from the registers")
        case Station.PAID:
            return translate("Steps", "Fee paid")
        case Station.DECIDED:
            return translate("Steps", "Examined and decided")
        case Station.MADE:
            return translate("Steps", "Document made")
        case Station.DELIVERED:
            return _delivered(state.delivery, words)
        case _ as unreachable:
            assert_never(unreachable)


def _delivered(delivery: Delivery | None, words: Words) -> str:
    match delivery:
        case Delivery.POST:
            return words.translate("Steps", "Received by post")
        case Delivery.ELECTRONIC:
            return words.translate("Steps", "Sent to you electronically")
        case Delivery.COUNTER | None:
            return words.translate("Steps", "Handed over at the office")
        case _ as unreachable:
            assert_never(unreachable)


def _said(standing: Standing, words: Words) -> str:
    match standing:
        case Standing.DONE:
            return words.translate("Steps", "done")
        case Standing.NOW:
            return words.translate("Steps", "now")
        case Standing.LATER:
            return words.translate("Steps", "later")
        case Standing.STOPPED:
            return words.translate("Steps", "stopped")
        case _ as unreachable:
            assert_never(unreachable)
