# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of documents: each is marked, counted and, of a certificate, on record at the request."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from common.domain.request.commands import ReprintDocument
from common.identity.document_code import DocumentKind
from server.documents.asking import DocumentOutcome, NothingIssued, Wish
from server.documents.cases import Found, find, look
from server.documents.issuing import Overtaken
from server.documents.kept import There, newest, there
from server.requests.asking import Asked, Carried, NotYours, Settled
from server.requests.carrying_out import RequestsHere
from server.storage import documents
from server.storage.documents import PrintedCopy


@dataclass(frozen=True, slots=True)
class CopyPlan:
    """A copy that can be printed, or was when the same was wished for the first time."""

    wish: Wish
    original: There
    number: int
    printed_at: datetime
    counted: bool


def plan_copy(connection: Connection, here: RequestsHere, wish: Wish) -> CopyPlan | DocumentOutcome:
    """Which copy it is going to be, or was."""
    earlier = documents.copy_by_id(connection, wish.id)
    if earlier is not None:
        return _again(connection, wish, earlier)
    at = here.clock.now()
    found = find(connection, here, wish, at)
    if not isinstance(found, Found):
        return found
    original = newest(connection, wish.request, wish.kind)
    if original is None:
        return NothingIssued()
    look(connection, here, wish, at)
    return CopyPlan(wish, original, original.copies + 1, at, counted=False)


def settle_copy(
    connection: Connection, here: RequestsHere, planned: CopyPlan
) -> PrintedCopy | Overtaken | Settled:
    """Count the copy, its file being made."""
    wish, document = planned.wish, planned.original.issued
    if documents.copies(connection, document.id) != planned.number - 1:
        return Overtaken()
    if wish.kind is DocumentKind.CERTIFICATE:
        settled = here.carry_out(connection, _recorded(wish))
        if not isinstance(settled, Carried):
            return settled
    copy = PrintedCopy(
        id=wish.id,
        document=document.id,
        number=planned.number,
        printed_at=planned.printed_at,
        device=wish.device,
        clerk=wish.origin.clerk,
    )
    documents.add_copy(connection, copy)
    return copy


def _again(connection: Connection, wish: Wish, earlier: PrintedCopy) -> CopyPlan | DocumentOutcome:
    issued = documents.by_id(connection, earlier.document)
    known = None if issued is None else (issued.request, issued.kind, earlier.device)
    if issued is None or known != (wish.request, wish.kind, wish.device):
        return NotYours()
    original = there(connection, issued)
    if original is None:
        return NothingIssued()
    return CopyPlan(wish, original, earlier.number, earlier.printed_at, counted=True)


def _recorded(wish: Wish) -> Asked:
    return Asked(
        request=wish.request,
        id=wish.id,
        command=ReprintDocument(),
        origin=wish.origin,
        office=wish.office,
        device=wish.device,
    )
