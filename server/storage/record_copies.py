# SPDX-License-Identifier: GPL-3.0-or-later
"""The office's own records about a request, as its server tells them to the centre.

Who looked and why, what registers were asked, and what was paid and given back. Nothing of it is
personal, nothing is ever taken back, and the same told twice changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from common.domain.identifiers import OfficeId, RequestId
from common.domain.payment.values import Method, PaymentStage
from common.wire.request_exchange import InquiryRecord, LookRecord, PaymentRecord
from server.storage.inquiry_tables import inquiry
from server.storage.instants import from_micros, to_micros
from server.storage.payment_tables import payment, payment_copy
from server.storage.request_tables import request as row_table
from server.storage.request_tables import request_look


def looks(connection: Connection, request: RequestId) -> tuple[LookRecord, ...]:
    """Who has looked at this server."""
    query = select(request_look).where(request_look.c.request == request)
    return tuple(
        LookRecord(row.id, from_micros(row.at), row.office, row.device, row.clerk, row.reason)
        for row in connection.execute(query.order_by(request_look.c.at, request_look.c.id))
    )


def inquiries(connection: Connection, request: RequestId) -> tuple[InquiryRecord, ...]:
    """What registers were asked by this server."""
    query = select(inquiry).where(inquiry.c.request == request).order_by(inquiry.c.id)
    return tuple(
        InquiryRecord(
            id=row.id,
            office=row.office,
            register=row.register,
            service=row.service,
            purpose=row.purpose,
            clerk=row.clerk,
            asked_at=from_micros(row.asked_at),
            ended_at=_instant(row.ended_at),
            outcome=row.outcome,
            xroad_request=row.xroad_request,
            error=row.error,
            trace=row.trace,
        )
        for row in connection.execute(query)
    )


def payments(connection: Connection, request: RequestId) -> tuple[PaymentRecord, ...]:
    """What bookkeeping needs of the request's payments at this server."""
    query = select(payment).where(payment.c.request == request).order_by(payment.c.id)
    return tuple(map(_payment, connection.execute(query)))


def is_here(connection: Connection, request: RequestId) -> bool:
    """Whether the request is known here, so that there is something to keep records of."""
    query = select(row_table.c.id).where(row_table.c.id == request)
    return connection.execute(query).first() is not None


def put_looks(
    connection: Connection, request: RequestId, office: OfficeId, told: Sequence[LookRecord]
) -> None:
    """Add the looks that are not known yet; an office tells of its own alone."""
    query = select(request_look.c.id).where(request_look.c.request == request)
    known = set(connection.execute(query).scalars()) if told else set()
    new = [
        {
            "request": request,
            "id": each.id,
            "at": to_micros(each.at),
            "office": each.office,
            "device": each.device,
            "clerk": each.clerk,
            "reason": each.reason,
        }
        for each in told
        if each.office == office and each.id not in known
    ]
    if new:
        connection.execute(insert(request_look), new)


def put_inquiries(
    connection: Connection, request: RequestId, office: OfficeId, told: Sequence[InquiryRecord]
) -> None:
    """Add the inquiries that are not known yet, and the ends of those that had none."""
    for each in told:
        if each.office != office:
            continue
        end = {
            "ended_at": _micros(each.ended_at),
            "outcome": each.outcome,
            "xroad_request": each.xroad_request,
            "error": each.error,
            "trace": each.trace,
        }
        query = select(inquiry.c.request, inquiry.c.ended_at).where(inquiry.c.id == each.id)
        there = connection.execute(query).first()
        if there is None:
            connection.execute(
                insert(inquiry).values(
                    id=each.id,
                    office=each.office,
                    request=request,
                    register=each.register,
                    service=each.service,
                    purpose=each.purpose,
                    clerk=each.clerk,
                    asked_at=to_micros(each.asked_at),
                    **end,
                )
            )
        elif there.request == request and there.ended_at is None and each.ended_at is not None:
            connection.execute(update(inquiry).where(inquiry.c.id == each.id).values(**end))


def put_payments(
    connection: Connection, request: RequestId, office: OfficeId, told: Sequence[PaymentRecord]
) -> None:
    """Keep how each payment stands at the office's own server, in a book beside this one's."""
    table = payment_copy
    for each in told:
        if each.office != office:
            continue
        values = {
            "request": request,
            "method": each.method,
            "provider": each.provider,
            "till": each.till,
            "amount": each.amount,
            "currency": each.currency,
            "stage": each.stage,
            "receipt": each.receipt,
            "started_at": to_micros(each.started_at),
            "moved_at": _micros(each.moved_at),
        }
        same = (table.c.office == office, table.c.id == each.id)
        changed = connection.execute(update(table).where(*same).values(**values))
        if changed.rowcount == 0:
            connection.execute(insert(table).values(office=office, id=each.id, **values))


def paid_at_their_servers(
    connection: Connection, office: OfficeId, begin: datetime, end: datetime
) -> tuple[PaymentRecord, ...]:
    """The payments at the office's own server whose money came or went from ``begin`` until
    before ``end``, as far as it has told."""
    table = payment_copy
    query = select(table).where(
        table.c.office == office,
        table.c.moved_at >= to_micros(begin),
        table.c.moved_at < to_micros(end),
    )
    return tuple(map(_payment, connection.execute(query.order_by(table.c.id))))


def _payment(row: Row[Any]) -> PaymentRecord:
    return PaymentRecord(
        id=row.id,
        office=row.office,
        method=Method(row.method),
        provider=row.provider,
        till=row.till,
        amount=row.amount,
        currency=row.currency,
        stage=PaymentStage(row.stage),
        receipt=row.receipt,
        started_at=from_micros(row.started_at),
        moved_at=_instant(row.moved_at),
    )


def _instant(micros: int | None) -> datetime | None:
    return None if micros is None else from_micros(micros)


def _micros(at: datetime | None) -> int | None:
    return None if at is None else to_micros(at)
