# SPDX-License-Identifier: GPL-3.0-or-later
"""The two transactions in which a document is issued: the plan, and the issue itself.

Its file is made in between, with the number that is the next one by then. Where another one was
issued meanwhile, or the request has moved, nothing is done, and it is planned anew.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from common.domain.identifiers import CENTRE, SERVER, PaymentId
from common.domain.request.commands import IssueDocument
from common.domain.request.origin import ActorKind, RequestOrigin
from common.domain.request.refusals import RequestRefusalReason, deny
from common.identity.document_code import DocumentKind
from common.identity.request_sealing import Part
from server.documents.asking import DocumentOutcome, NothingIssued, NothingToIssue, Wish
from server.documents.cases import Found, find, look
from server.documents.drafting import draft, subject_of
from server.documents.kept import There, newest, there
from server.documents.values import Kept, written
from server.requests.asking import Asked, Carried, NotYours, Settled
from server.requests.carrying_out import RequestsHere
from server.sequencer.draft import BehindError
from server.storage import (
    document_numbers,
    documents,
    office_keys,
    payments,
    request_data,
)
from server.storage.document_numbers import DocumentNumber
from server.storage.documents import Issued


@dataclass(frozen=True, slots=True)
class Plan:
    """A document that can be issued, if nothing happens before it is."""

    wish: Wish
    kept: Kept = field(repr=False)
    number: DocumentNumber | str
    """Where it is a text, it was given before: a receipt's as its money was taken."""
    subject: str
    seq: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Overtaken:
    """Something has happened meanwhile; nothing was done."""


def plan(
    connection: Connection, here: RequestsHere, wish: Wish, address: str | None
) -> Plan | There | DocumentOutcome:
    """What is to be issued, or what was issued when the same was wished for the first time."""
    earlier = documents.by_id(connection, wish.id)
    if earlier is not None:
        own = (earlier.request, earlier.kind, earlier.device) == (
            wish.request,
            wish.kind,
            wish.device,
        )
        return (there(connection, earlier) or NothingIssued()) if own else NotYours()
    at = here.clock.now()
    found = find(connection, here, wish, at)
    if not isinstance(found, Found):
        return found
    by_server = _issued_by_server(connection, wish)
    if by_server is not None:
        look(connection, here, wish, at)
        return by_server
    subject = subject_of(found.case, wish.kind)
    if not isinstance(subject, str):
        return subject
    issued = documents.about(connection, wish.request, wish.kind, subject)
    if issued is not None:
        return deny(RequestRefusalReason.ALREADY_ISSUED, document=issued.number)
    number = _given(connection, wish, subject) or document_numbers.next_number(
        connection, wish.office, found.epoch, wish.kind, found.case.year
    )
    key = office_keys.ensure_signing_key(connection, wish.office, at)
    kept = draft(found.case, wish.kind, _text(number), key, address)
    if isinstance(kept, NothingToIssue):
        return kept
    look(connection, here, wish, at)
    return Plan(wish, kept, number, subject, found.case.state.seq, at)


def _issued_by_server(connection: Connection, wish: Wish) -> There | None:
    """What the server has issued by itself: a file, which whoever may have it has as it is."""
    if wish.kind is not DocumentKind.CERTIFICATE or wish.device == SERVER:
        return None
    found = newest(connection, wish.request, wish.kind)
    return found if found is not None and found.issued.device == SERVER else None


def settle(
    connection: Connection, here: RequestsHere, planned: Plan, digest: str
) -> Issued | Overtaken | Settled:
    """Issue what was planned, its file being made."""
    wish = planned.wish
    if _overtaken(connection, here, planned):
        return Overtaken()
    if wish.kind is DocumentKind.CERTIFICATE:
        settled = here.carry_out(connection, _recorded(planned, digest))
        if not isinstance(settled, Carried):
            return settled
        if settled.state.document_digest != digest:
            return NotYours()
    number = planned.number
    if not isinstance(number, str) and not document_numbers.take(connection, number):
        # Another process has it since a moment ago: all of this is undone, and looked at again.
        raise BehindError
    issued = Issued(
        id=wish.id,
        request=wish.request,
        kind=wish.kind,
        subject=planned.subject,
        office=wish.office,
        number=_text(number),
        issued_at=planned.at,
        digest=digest,
        device=wish.device,
        clerk=wish.origin.clerk,
    )
    documents.add(connection, issued)
    content = written(planned.kept)
    request_data.keep(connection, wish.request, Part.DOCUMENT, wish.id, content, planned.at)
    return issued


def _overtaken(connection: Connection, here: RequestsHere, planned: Plan) -> bool:
    wish, number = planned.wish, planned.number
    now = find(connection, here, wish, planned.at)
    if not isinstance(now, Found) or now.case.state.seq != planned.seq:
        return True
    if documents.about(connection, wish.request, wish.kind, planned.subject) is not None:
        return True
    if isinstance(number, str):
        return False
    last = document_numbers.next_number(
        connection, number.office, now.epoch, number.kind, number.year
    )
    return last != number


def _given(connection: Connection, wish: Wish, subject: str) -> str | None:
    """The number that the receipt of a payment has had since the money was taken."""
    if wish.kind is not DocumentKind.RECEIPT:
        return None
    kept = payments.find(connection, PaymentId(subject))
    if kept is None or kept.office != wish.office:
        # Another office took the money: it has numbers of its own.
        return None
    return kept.payment.receipt


def _text(number: DocumentNumber | str) -> str:
    return number if isinstance(number, str) else number.text


def _recorded(planned: Plan, digest: str) -> Asked:
    wish = planned.wish
    return Asked(
        request=wish.request,
        id=wish.id,
        command=IssueDocument(_text(planned.number), digest),
        origin=RequestOrigin(ActorKind.SYSTEM, CENTRE, clerk=wish.origin.clerk),
        office=wish.office,
        device=wish.device,
    )
