# SPDX-License-Identifier: GPL-3.0-or-later
"""Payments in the database: each request's log of them, and the rows drawn from it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import get_args

import msgspec
from sqlalchemy import Connection, Row, delete, insert, or_, select, update

from common.domain.identifiers import ClerkId, OfficeId, PaymentId, ProviderCode, RequestId, TillId
from common.domain.payment.events import FeeSet, PaymentEvent, PaymentMove
from common.domain.payment.evolve import fold
from common.domain.payment.values import Fee, Method, Payment, PaymentStage, RequestPayments
from server.storage import request_feeds
from server.storage.instants import from_micros, to_micros
from server.storage.payment_tables import payment as row
from server.storage.payment_tables import payment_entry as entry
from server.storage.payment_tables import payment_message as message

_KINDS: dict[str, type[PaymentEvent]] = {
    each.__name__: each for each in (FeeSet, *get_args(PaymentMove))
}


@dataclass(frozen=True, slots=True)
class Kept:
    """A payment, and which request and office it belongs to."""

    payment: Payment
    request: RequestId
    office: OfficeId


@dataclass(frozen=True, slots=True)
class Log:
    """A request's payments, and how many entries tell of them."""

    payments: RequestPayments
    seq: int


def load(connection: Connection, request: RequestId) -> Log:
    """What is known of the request's payments; nothing of one that was never to be paid."""
    query = (
        select(entry.c.type, entry.c.data, entry.c.at)
        .where(entry.c.request == request)
        .order_by(entry.c.seq)
    )
    rows = connection.execute(query).all()
    happened = (
        (msgspec.json.decode(each.data, type=_KINDS[each.type]), from_micros(each.at))
        for each in rows
    )
    return Log(fold(request, happened), len(rows))


def append(
    connection: Connection,
    log: Log,
    events: Sequence[PaymentEvent],
    *,
    office: OfficeId,
    clerk: ClerkId | None,
    at: datetime,
) -> None:
    """Write ``events`` after those of ``log``.

    Raises IntegrityError if another process has written there first.
    """
    connection.execute(
        insert(entry),
        [
            {
                "request": log.payments.request,
                "seq": log.seq + place,
                "office": office,
                "at": to_micros(at),
                "clerk": clerk,
                "type": type(event).__name__,
                "data": msgspec.json.encode(event).decode(),
            }
            for place, event in enumerate(events, start=1)
        ],
    )


def draw(
    connection: Connection, kept: Kept, *, moved_at: datetime | None, ask_at: datetime | None
) -> None:
    """Bring the row of a payment up to date; ``moved_at`` stays as it is where None is given."""
    payment = kept.payment
    values: dict[str, object] = {
        "request": kept.request,
        "method": payment.method,
        "provider": payment.provider,
        "till": payment.till,
        "amount": payment.fee.amount,
        "currency": payment.fee.currency,
        "stage": payment.stage,
        "reference": payment.reference,
        "receipt": payment.receipt,
        "started_at": to_micros(payment.started_at),
        "expires_at": _micros(payment.expires_at),
        "ask_at": _micros(ask_at),
    }
    if moved_at is not None:
        values["moved_at"] = to_micros(moved_at)
    changed = connection.execute(update(row).where(row.c.id == payment.id).values(values))
    if changed.rowcount == 0:
        connection.execute(insert(row).values(id=payment.id, office=kept.office, **values))
    request_feeds.tell_centre(connection, kept.request)


def find(connection: Connection, payment: PaymentId) -> Kept | None:
    """A payment by its id."""
    found = connection.execute(select(row).where(row.c.id == payment)).first()
    return None if found is None else _kept(found)


def to_ask(connection: Connection, now: datetime, limit: int) -> tuple[Kept, ...]:
    """The payments about which a provider is to be asked by ``now``, longest due first."""
    due = row.c.ask_at <= to_micros(now)
    query = select(row).where(due).order_by(row.c.ask_at).limit(limit)
    return tuple(map(_kept, connection.execute(query)))


def ask_again(connection: Connection, payment: PaymentId, at: datetime | None) -> None:
    """Ask about the payment again at ``at``, if there still is something to ask; None: never."""
    pending = (row.c.id == payment, row.c.ask_at.is_not(None))
    connection.execute(update(row).where(*pending).values(ask_at=_micros(at)))


def moved_between(
    connection: Connection, begin: datetime, end: datetime, also: Iterable[PaymentId] = ()
) -> tuple[Kept, ...]:
    """The payments whose money came or went from ``begin`` until before ``end``, and ``also``."""
    within = (row.c.moved_at >= to_micros(begin)) & (row.c.moved_at < to_micros(end))
    query = select(row).where(or_(within, row.c.id.in_(list(also)))).order_by(row.c.id)
    return tuple(map(_kept, connection.execute(query)))


def owes_money(connection: Connection, request: RequestId) -> bool:
    """Whether money of the request is to go back, and has not yet."""
    query = select(row.c.id).where(row.c.request == request)
    return (
        connection.execute(query.where(row.c.stage == PaymentStage.REFUNDING)).first() is not None
    )


def forget(connection: Connection, request: RequestId) -> None:
    """Forget how the request was paid. What bookkeeping needs stays in the rows of its payments:
    amount, way of paying, till, receipt and times; what provider or terminal call it goes."""
    connection.execute(delete(entry).where(entry.c.request == request))
    gone = {"reference": None, "ask_at": None}
    connection.execute(update(row).where(row.c.request == request).values(gone))


def taken_note_of(connection: Connection, provider: ProviderCode, id_: str, at: datetime) -> bool:
    """Remember a provider's message; False if it is remembered already.

    Raises IntegrityError if another process takes note of the same one just now.
    """
    same = (message.c.provider == provider, message.c.id == id_)
    if connection.execute(select(message.c.id).where(*same)).first() is not None:
        return False
    connection.execute(insert(message).values(provider=provider, id=id_, at=to_micros(at)))
    return True


def forget_messages(connection: Connection, before: datetime) -> None:
    """Forget messages from before ``before``, which are too old to be accepted again."""
    connection.execute(delete(message).where(message.c.at < to_micros(before)))


def _kept(found: Row[tuple[object, ...]]) -> Kept:
    values = found._mapping
    provider, till, expires = values["provider"], values["till"], values["expires_at"]
    payment = Payment(
        id=PaymentId(values["id"]),
        fee=Fee(values["amount"], values["currency"]),
        method=Method(values["method"]),
        stage=PaymentStage(values["stage"]),
        started_at=from_micros(values["started_at"]),
        provider=None if provider is None else ProviderCode(provider),
        till=None if till is None else TillId(till),
        expires_at=None if expires is None else from_micros(expires),
        reference=values["reference"],
        receipt=values["receipt"],
    )
    return Kept(payment, RequestId(values["request"]), OfficeId(values["office"]))


def _micros(at: datetime | None) -> int | None:
    return None if at is None else to_micros(at)
