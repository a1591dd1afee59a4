# SPDX-License-Identifier: GPL-3.0-or-later
"""How a request stands and what comes next, in whole sentences and without a name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import assert_never

from common.domain.catalogue import CatalogueService, Delivery
from common.domain.request.deadlines import expires_at, working_days_left
from common.domain.request.stages import ENDED, RequestStage
from common.domain.request.state import RequestState
from server.requests.desk import Opened
from server.requests.terms import Offer
from server.web.steps import Step, steps
from server.web.words import Named, Words


@dataclass(frozen=True, slots=True)
class Told:
    """What the page about a request says; ``alarm`` where the applicant has to act or was refused.

    ``wanted`` are the answers and documents that they were asked for. ``age`` tells since when
    nothing is known, where another server decides about the request.
    """

    headline: str
    next: tuple[str, ...]
    due: tuple[str, ...]
    steps: tuple[Step, ...]
    wanted: tuple[Named, ...]
    age: str | None
    alarm: bool


_FRESH = timedelta(minutes=1)
"""What is known from so long ago is known from now."""

_ACTING = frozenset({RequestStage.DRAFT, RequestStage.FEE_DUE, RequestStage.MORE_NEEDED})
_WAITING = frozenset(
    {
        RequestStage.SUBMITTED,
        RequestStage.PAID,
        RequestStage.IN_REVIEW,
        RequestStage.APPROVED,
    }
)


class Payable(Enum):
    """Where the fee can be paid."""

    AT_THE_OFFICE = auto()
    HERE_TOO = auto()


def told_of(opened: Opened, offer: Offer, words: Words, now: datetime, payable: Payable) -> Told:
    """What is told of a request."""
    state, service = opened.state, offer.service
    return Told(
        headline=_headline(state.stage, words),
        next=_next(opened, offer, words, payable),
        due=_due(opened, words, now),
        steps=steps(state, service, words),
        wanted=_wanted(state, service, words),
        age=_age(opened.known_at, words) if now - opened.known_at > _FRESH else None,
        alarm=state.stage in _ACTING or state.stage is RequestStage.REFUSED,
    )


def _headline(stage: RequestStage, words: Words) -> str:  # noqa: PLR0911, C901 - one for each
    translate = words.translate
    match stage:
        case RequestStage.DRAFT:
            return translate("Standing", "This request has not been sent yet.")
        case RequestStage.SUBMITTED:
            return translate("Standing", "We have your request and fetch the documents.")
        case RequestStage.FEE_DUE:
            return translate("Standing", "The fee is to be paid.")
        case RequestStage.PAID:
            return translate("Standing", "Your request waits for an official to take it up.")
        case RequestStage.IN_REVIEW:
            return translate("Standing", "An official is examining your request.")
        case RequestStage.MORE_NEEDED:
            return translate("Standing", "We need something more from you.")
        case RequestStage.APPROVED:
            return translate("Standing", "Your request is granted.")
        case RequestStage.REFUSED:
            return translate("Standing", "Your request was refused.")
        case RequestStage.ISSUED:
            return translate("Standing", "Your document is made.")
        case RequestStage.READY:
            return translate("Standing", "Your document is ready.")
        case RequestStage.POSTED:
            return translate("Standing", "Your document is in the post.")
        case RequestStage.HANDED_OVER:
            return translate("Standing", "The request is finished.")
        case RequestStage.WITHDRAWN:
            return translate("Standing", "The request was withdrawn.")
        case RequestStage.EXPIRED:
            return translate("Standing", "The time for this request has run out.")
        case _ as unreachable:
            assert_never(unreachable)


def _next(opened: Opened, offer: Offer, words: Words, payable: Payable) -> tuple[str, ...]:
    state = opened.state
    if state.stage is RequestStage.FEE_DUE:
        said = [_to_pay(state, offer.catalogue.currency, words, payable)]
    else:
        said = [_what_is_next(opened, words)]
    until = expires_at(offer.service, state)
    if until is not None:
        said.append(_until(state.stage, words.day(until), words))
    return tuple(said)


def _what_is_next(opened: Opened, words: Words) -> str:
    translate, state = words.translate, opened.state
    match state.stage:
        case RequestStage.DRAFT:
            return translate("Standing", "Answer the questions and send the request.")
        case RequestStage.SUBMITTED | RequestStage.PAID | RequestStage.IN_REVIEW:
            return translate("Standing", "You need not do anything now.")
        case RequestStage.FEE_DUE | RequestStage.MORE_NEEDED:
            return translate("Standing", "Give what is listed below, here or at the office.")
        case RequestStage.APPROVED:
            return translate("Standing", "The document is being made. You need not do anything.")
        case RequestStage.REFUSED:
            return translate(
                "Standing", "The decision names the reason. You may appeal: ask at the office."
            )
        case RequestStage.ISSUED:
            return _how_to_receive(opened, words)
        case RequestStage.READY:
            return _where_to_fetch(opened, words)
        case RequestStage.POSTED:
            number = words.code(state.tracking or "")
            return translate("Standing", "The carrier knows it as {number}.", number=number)
        case RequestStage.HANDED_OVER:
            return translate("Standing", "You have received the document.")
        case RequestStage.WITHDRAWN | RequestStage.EXPIRED:
            return translate("Standing", "You can file a new request at any time.")
        case _ as unreachable:
            assert_never(unreachable)


def _to_pay(state: RequestState, currency: str, words: Words, payable: Payable) -> str:
    amount = words.amount(max(0, state.fee - state.paid), currency)
    number = words.code(state.number)
    if payable is Payable.HERE_TOO:
        return words.translate(
            "Standing",
            "Pay {amount} here, or at the office's cash desk with the number {number}. Work on "
            "the request begins then.",
            amount=amount,
            number=number,
        )
    return words.translate(
        "Standing",
        "Pay {amount} at the office's cash desk and show the number {number}. Work on the "
        "request begins then.",
        amount=amount,
        number=number,
    )


def _how_to_receive(opened: Opened, words: Words) -> str:
    if opened.state.delivery is Delivery.ELECTRONIC:
        return words.translate("Standing", "Download it here, as often as you like.")
    return words.translate("Standing", "We tell you here when and where you receive it.")


def _where_to_fetch(opened: Opened, words: Words) -> str:
    if opened.office is None or opened.state.ready_at_office != opened.office.id:
        return words.translate("Standing", "Fetch it at the office. Bring your identity card.")
    return words.translate(
        "Standing",
        "Fetch it at: {office}. Bring your identity card.",
        office=words.name(opened.office.names),
    )


def _until(stage: RequestStage, day: str, words: Words) -> str:
    if stage is RequestStage.READY:
        return words.translate("Standing", "It is kept for you until {day}.", day=day)
    return words.translate("Standing", "You have time until {day}.", day=day)


def _due(opened: Opened, words: Words, now: datetime) -> tuple[str, ...]:
    state, office = opened.state, opened.office
    if state.due_at is None or state.stage in ENDED or state.stage not in _WAITING:
        return ()
    translate, day = words.translate, words.day(state.due_at)
    if state.due_at < now:
        late = translate("Standing", "It should have been decided by {day}.", day=day)
        return late, translate("Standing", "We are late, and sorry. Ask at the office.")
    said = translate("Standing", "The decision comes by {day}.", day=day)
    if office is None:
        return (said,)
    left = working_days_left(office.hours, office.time_zone, now, state.due_at)
    if left == 0:
        return said, translate("Standing", "That is today.")
    return said, translate("Standing", "That is in %n working days at the latest.", n=left)


def _wanted(state: RequestState, service: CatalogueService, words: Words) -> tuple[Named, ...]:
    if state.stage is not RequestStage.MORE_NEEDED:
        return ()
    fields = (each.names for each in service.fields if each.code in state.asked_fields)
    papers = (each.names for each in service.documents if each.code in state.asked_documents)
    return tuple(words.named(each) for each in (*fields, *papers))


def _age(known_at: datetime, words: Words) -> str:
    return words.translate(
        "Standing",
        "Another office decides about this request. This is what we knew on {moment}.",
        moment=words.moment(known_at),
    )
