# SPDX-License-Identifier: GPL-3.0-or-later
"""Ending to wait for a provider, and cash that moves without a payment."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from common.domain.identifiers import PaymentId, RequestId, TillId, TillMoveId
from common.sync.request_line import Line, read
from common.sync.request_money import PayAnswer, PaymentRead, not_paid
from common.sync.request_tills import TillAnswer, TillRead
from common.wire.payments import PaymentState, TillMove, TillState


@dataclass(frozen=True, slots=True)
class CancelPayment:
    """Wait no longer for a provider. Money that comes all the same pays, or goes back."""

    request: RequestId
    payment: PaymentId

    def put(self, line: Line) -> PayAnswer:
        """See ``Task``."""
        path = f"/requests/{self.request}/payments/{self.payment}/cancel"
        answer = line.exchange("POST", path, b"")
        refused = not_paid(answer)
        if refused is not None:
            return refused
        state = read(answer, PaymentState)
        return PaymentRead(state) if isinstance(state, PaymentState) else state


@dataclass(frozen=True, slots=True)
class MoveCash:
    """Put ``amount`` minor units into a till or, below 0, take them out."""

    till: TillId
    move: TillMoveId
    amount: int

    def put(self, line: Line) -> TillAnswer:
        """See ``Task``."""
        body = msgspec.json.encode(TillMove(self.move, self.amount))
        answer = line.exchange("POST", f"/tills/{self.till}/moves", body)
        refused = not_paid(answer)
        if refused is not None:
            return refused
        state = read(answer, TillState)
        return TillRead(state) if isinstance(state, TillState) else state
