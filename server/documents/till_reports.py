# SPDX-License-Identifier: GPL-3.0-or-later
"""What the report of a till is made of."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from common.domain.identifiers import ClerkId, Language, PaymentId, TillId
from common.domain.payment.till import CashPaidOut, CashTaken
from server.documents.loose import LooseTill, plain_imprint
from server.storage import clerks, offices, payments, tills
from server.storage.tills import Happened, Place

_ID_END = 8
"""So much of a till's id tells the tills of an office apart."""


def till_report_of(
    connection: Connection, place: Place, till: TillId, language: Language, at: datetime
) -> LooseTill | None:
    """A till of this counter; None if it is none."""
    office = offices.one(connection, place.office)
    owner = tills.owner_of(connection, till)
    here = (place.office, place.counter)
    if office is None or owner is None or tills.stands_at(connection, till) != here:
        return None
    setup = office.counter(place.counter)
    written = language if language in office.languages else office.languages[0]
    entries = tills.happened(connection, till)
    return LooseTill(
        imprint=plain_imprint(office, written, till[-_ID_END:].upper(), at),
        counter=str(place.counter) if setup is None else setup.label,
        clerk=_name(connection, place, owner.clerk),
        entries=entries,
        receipts=_receipts(connection, entries),
    )


def _name(connection: Connection, place: Place, clerk: ClerkId) -> str:
    names = {each.id: each.name for each in clerks.clerks(connection, place.office)}
    return names.get(clerk, str(clerk))


def _receipts(connection: Connection, entries: tuple[Happened, ...]) -> dict[str, str]:
    moved: set[PaymentId] = {
        each.event.payment for each in entries if isinstance(each.event, CashTaken | CashPaidOut)
    }
    found = (payments.find(connection, each) for each in moved)
    return {
        each.payment.id: each.payment.receipt
        for each in found
        if each is not None and each.payment.receipt is not None
    }
