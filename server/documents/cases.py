# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking up, in a transaction, what documents are drawn from and who may issue them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from common.domain.catalogue import Delivery
from common.domain.identifiers import OfficeId
from common.domain.request.origin import ActorKind
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason, deny
from common.identity.document_code import DocumentKind
from common.identity.request_sealing import status_secret
from server.documents.asking import NothingIssued, Wish
from server.documents.drafting import Case
from server.requests.asking import OutOfReach
from server.requests.carrying_out import RequestsHere
from server.requests.reading import KnownRequest, known_request
from server.requests.terms import personal_of
from server.storage import offices, request_data
from server.storage.offices import Sequenced
from server.storage.request_data import Look

_BECAUSE = "document"
"""Why somebody has looked at what is personal: to have a document made of it."""

_DECISIONS = frozenset({"approved", "refused"})


@dataclass(frozen=True, slots=True)
class Found:
    """A case, and in which epoch its office's server gives numbers."""

    case: Case
    epoch: int


def find(
    connection: Connection, here: RequestsHere, wish: Wish, at: datetime
) -> Found | RequestRefusal | OutOfReach | NothingIssued:
    """The case of a wish. Raises UnreadableRequestError."""
    known = known_request(connection, wish.request)
    offer = None if known is None else here.book.of_request(connection, known.state)
    if known is None or offer is None:
        return deny(RequestRefusalReason.UNKNOWN_REQUEST)
    epoch = _epoch(connection, wish.office)
    office = offices.one(connection, wish.office)
    if epoch is None or office is None:
        return OutOfReach(wish.office)
    key = request_data.key_of(connection, wish.request)
    if key is None:
        return NothingIssued()
    refusal = not_permitted(wish, known)
    if refusal is not None:
        return refusal
    case = Case(
        state=known.state,
        offer=offer,
        office=office,
        personal=personal_of(connection, wish.request),
        secret=status_secret(key),
        at=at,
        decision=_decision(known),
        receiver=wish.receiver,
        slip=wish.id,
    )
    return Found(case, epoch)


def look(connection: Connection, here: RequestsHere, wish: Wish, at: datetime) -> None:
    """Write down who has a document made of what is personal."""
    request_data.record_look(
        connection,
        wish.request,
        Look(here.ids.new(), at, wish.office, wish.device, wish.origin.clerk, _BECAUSE),
    )


def not_permitted(wish: Wish, known: KnownRequest) -> RequestRefusal | None:
    """A refusal to those for whom the office itself has to issue the document.

    A clerk may issue any. Applicants, at a kiosk or on the web, have the receipt of what they paid
    and whatever the rule of a smart service has decided. What is delivered as a file, the server
    issues by itself.
    """
    match wish.origin.actor:
        case ActorKind.CLERK:
            if wish.origin.clerk is None:
                return deny(RequestRefusalReason.SIGN_IN_FIRST)
            return None
        case ActorKind.APPLICANT:
            by_rule = known.state.by_rule and wish.kind is DocumentKind.CERTIFICATE
            if by_rule or wish.kind is DocumentKind.RECEIPT:
                return None
            return deny(RequestRefusalReason.NOT_PERMITTED)
        case ActorKind.SYSTEM:
            as_file = known.state.delivery is Delivery.ELECTRONIC
            if as_file and wish.kind is DocumentKind.CERTIFICATE:
                return None
            return deny(RequestRefusalReason.NOT_PERMITTED)
        case _:
            return deny(RequestRefusalReason.NOT_PERMITTED)


def _epoch(connection: Connection, office: OfficeId) -> int | None:
    """None where another server gives the office's numbers, or there is no such office."""
    try:
        stored = offices.stored(connection, office)
    except KeyError:
        return None
    return stored.epoch if stored.sequenced is Sequenced.HERE else None


def _decision(known: KnownRequest) -> str:
    decided = [each.id for each in known.entries if each.type in _DECISIONS]
    return decided[-1] if decided else ""
