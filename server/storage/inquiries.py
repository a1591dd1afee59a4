# SPDX-License-Identifier: GPL-3.0-or-later
"""The record of inquiries to registers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Row, bindparam, select, update

from common.domain.identifiers import ClerkId, InquiryId, OfficeId, RegisterCode, RequestId
from server.registers.inquiry import (
    FailureKind,
    Inquiry,
    RegisterFailure,
    RegisterOutcome,
)
from server.storage import request_feeds
from server.storage.inquiry_tables import inquiry as table
from server.storage.inserting import insert_rows
from server.storage.instants import from_micros, to_micros
from server.storage.prepared import run

_ANSWERED = "answered"

_END = (
    update(table)
    .where(table.c.id == bindparam("ended"))
    .values({name: bindparam(name) for name in ("ended_at", "outcome", "xroad_request")})
    .values({name: bindparam(name) for name in ("error", "trace")})
)


@dataclass(frozen=True, slots=True)
class Answered:
    """The register answered; what it said is not kept here."""


@dataclass(frozen=True, slots=True)
class StoredInquiry:
    """One inquiry on record.

    ``outcome`` is None while it is under way, and stays so if the server ended meanwhile.
    ``error`` and ``trace`` are those of ``RegisterFailure``.
    """

    id: InquiryId
    office: OfficeId
    request: RequestId
    register: RegisterCode
    service: str
    purpose: str
    clerk: ClerkId | None
    asked_at: datetime
    ended_at: datetime | None
    outcome: Answered | FailureKind | None
    xroad_request: RequestId | None
    error: str | None
    trace: str | None


def record_inquiry(connection: Connection, id_: InquiryId, inquiry: Inquiry, at: datetime) -> None:
    """Keep that ``inquiry`` is about to be made. Raises IntegrityError if ``id_`` is taken."""
    register = inquiry.register
    begun = (id_, inquiry.office, inquiry.request, register.code, register.service)
    reason = (inquiry.purpose, inquiry.clerk, to_micros(at))
    insert_rows(connection, table, [(*begun, *reason, None, None, None, None, None)])
    request_feeds.tell_centre(connection, inquiry.request)


def record_end(
    connection: Connection, request: RequestId, outcome: RegisterOutcome, at: datetime
) -> None:
    """Keep how an inquiry for ``request`` ended, without what was answered."""
    failure = outcome if isinstance(outcome, RegisterFailure) else None
    run(
        connection,
        _END,
        {
            "ended": outcome.ids.inquiry,
            "ended_at": to_micros(at),
            "outcome": _ANSWERED if failure is None else failure.kind,
            "xroad_request": outcome.ids.xroad_request,
            "error": None if failure is None else failure.error or None,
            "trace": None if failure is None else failure.trace,
        },
    )
    request_feeds.tell_centre(connection, request)


def inquiries_of(connection: Connection, request: RequestId) -> Sequence[StoredInquiry]:
    """All that were made for a request, the oldest first."""
    query = select(table).where(table.c.request == request).order_by(table.c.id)
    return [_stored(row) for row in connection.execute(query)]


def inquiries_between(
    connection: Connection, office: OfficeId, since: datetime, until: datetime
) -> Sequence[StoredInquiry]:
    """All that an office made from ``since`` up to, but not including, ``until``."""
    query = (
        select(table)
        .where(table.c.office == office)
        .where(table.c.asked_at >= to_micros(since), table.c.asked_at < to_micros(until))
        .order_by(table.c.asked_at, table.c.id)
    )
    return [_stored(row) for row in connection.execute(query)]


def _stored(row: Row[tuple[object, ...]]) -> StoredInquiry:
    values = dict(row._mapping)
    ended_at, outcome = values.pop("ended_at"), values.pop("outcome")
    return StoredInquiry(
        **values | {"asked_at": from_micros(values["asked_at"])},
        ended_at=None if ended_at is None else from_micros(ended_at),
        outcome=_outcome(outcome),
    )


def _outcome(text: str | None) -> Answered | FailureKind | None:
    match text:
        case None:
            return None
        case str() if text == _ANSWERED:
            return Answered()
        case _:
            return FailureKind(text)
