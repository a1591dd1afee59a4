# SPDX-License-Identifier: GPL-3.0-or-later
"""What a request's payments look like after an event."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from functools import reduce

from common.domain.identifiers import RequestId
from common.domain.payment.events import (
    FeeSet,
    PaymentEvent,
    PaymentMove,
    PaymentStarted,
    PaymentTaken,
)
from common.domain.payment.life import MOVES
from common.domain.payment.values import Payment, RequestPayments


def evolve(state: RequestPayments, event: PaymentEvent, at: datetime) -> RequestPayments:
    """The payments after ``event``, which happened at ``at``."""
    if isinstance(event, FeeSet):
        return replace(state, fee=event.fee)
    return replace(state, payments={**state.payments, event.payment: _moved(state, event, at)})


def fold(request: RequestId, happened: Iterable[tuple[PaymentEvent, datetime]]) -> RequestPayments:
    """The payments of ``request`` after all that happened, in order."""
    return reduce(lambda state, each: evolve(state, *each), happened, RequestPayments(request))


def _moved(state: RequestPayments, event: PaymentMove, at: datetime) -> Payment:
    stage = MOVES[type(event)].target
    match event:
        case PaymentStarted():
            return Payment(
                id=event.payment,
                fee=event.fee,
                method=event.method,
                stage=stage,
                started_at=at,
                provider=event.provider,
                till=event.till,
                expires_at=event.expires_at,
            )
        case PaymentTaken():
            before = state.payments[event.payment]
            return replace(before, stage=stage, reference=event.reference, receipt=event.receipt)
        case _:
            return replace(state.payments[event.payment], stage=stage)
