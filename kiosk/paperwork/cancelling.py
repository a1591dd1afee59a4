# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting no longer for a provider: money that comes all the same pays, or goes back."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.identifiers import PaymentId, RequestId
from common.sync.answers import Unreachable
from common.sync.http import HttpAnswer
from common.sync.request_line import Line


@dataclass(frozen=True, slots=True)
class CancelPayment:
    """End a payment that nobody makes any more; asked again it changes nothing."""

    request: RequestId
    payment: PaymentId

    def put(self, line: Line) -> HttpAnswer | Unreachable:
        """See ``Task``."""
        return line.exchange(
            "POST", f"/requests/{self.request}/payments/{self.payment}/cancel", b""
        )
