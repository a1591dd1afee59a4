# SPDX-License-Identifier: GPL-3.0-or-later
"""Money that was taken at another office than the one that now has the request, on its way back.

The holder's order is an entry of the request's log, and travels with it. Whoever took the money
heeds it in the transaction that brings it: a provider is asked, cash waits for its counter, and a
card for its terminal. So an order is never lost, however long a line is dead, and the payment's own
rules give nothing back twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from common.domain.identifiers import ClerkId, OfficeId, PaymentId
from common.domain.payment.commands import AskRefund
from common.domain.payment.values import Fee, Method, Payment, PaymentStage
from common.domain.request.events import PaymentRecorded, RefundOrdered, SurplusRecorded
from common.domain.request.state import PaymentState, RequestState
from common.wire.events import UnknownEvent
from common.wire.request_events import RequestEntry, from_entry
from server.payments.book import Actor, Book
from server.requests.paying import MoneyListener
from server.storage import payments

if TYPE_CHECKING:
    from server.requests.carrying_out import RequestsHere


def heed(
    connection: Connection,
    here: RequestsHere,
    state: RequestState,
    new: Iterable[RequestEntry],
    at: datetime,
) -> None:
    """Begin to give back what was taken here and is ordered by ``new`` entries of the log."""
    book = Book(timedelta(0), [MoneyListener(here).hear])
    for payment, clerk in _ordered(new):
        kept = payments.find(connection, payment)
        due = state.payments.get(payment)
        if kept is None or kept.request != state.id or due is None or due.refunded_at is not None:
            continue
        if kept.payment.stage is PaymentStage.TAKEN:
            command = AskRefund(payment)
            book.carry_out(connection, state.id, command, Actor(kept.office, clerk), at)


def taken_elsewhere(
    state: RequestState, entries: Sequence[RequestEntry], known: Iterable[PaymentId], currency: str
) -> Mapping[PaymentId, tuple[Payment, OfficeId]]:
    """The payments of a request that are not ``known`` here, and which office has taken each."""
    offices = _takers(entries)
    unknown = set(state.payments) - set(known)
    return {
        id_: (_payment(id_, each, currency), offices[id_])
        for id_, each in state.payments.items()
        if id_ in unknown and id_ in offices
    }


def _ordered(entries: Iterable[RequestEntry]) -> list[tuple[PaymentId, ClerkId | None]]:
    events = map(from_entry, entries)
    return [
        (event.body.payment, event.clerk)
        for event in events
        if not isinstance(event, UnknownEvent) and isinstance(event.body, RefundOrdered)
    ]


def _takers(entries: Iterable[RequestEntry]) -> Mapping[PaymentId, OfficeId]:
    events = map(from_entry, entries)
    return {
        event.body.payment: event.office
        for event in events
        if not isinstance(event, UnknownEvent)
        and isinstance(event.body, PaymentRecorded | SurplusRecorded)
    }


def _payment(id_: PaymentId, told: PaymentState, currency: str) -> Payment:
    stage = PaymentStage.TAKEN
    if told.refunded_at is not None:
        stage = PaymentStage.REFUNDED
    elif told.refund_ordered_at is not None:
        stage = PaymentStage.REFUNDING
    fee, method = Fee(told.amount, currency), Method(told.method.value)
    return Payment(id=id_, fee=fee, method=method, stage=stage, started_at=told.at)
