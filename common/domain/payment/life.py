# SPDX-License-Identifier: GPL-3.0-or-later
"""The life of a payment: which event moves it from which stage to which.

A payment that failed or expired can still turn out to be taken: a provider's answer may be late,
and money that arrived is never denied.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from common.domain.payment.events import (
    PaymentExpired,
    PaymentFailed,
    PaymentMove,
    PaymentRefunded,
    PaymentStarted,
    PaymentTaken,
    RefundAsked,
)
from common.domain.payment.values import PaymentStage


@dataclass(frozen=True, slots=True)
class Move:
    """From any of ``sources`` to ``target``; None is the source of what begins."""

    sources: frozenset[PaymentStage | None]
    target: PaymentStage


MOVES: Mapping[type[PaymentMove], Move] = {
    PaymentStarted: Move(frozenset({None}), PaymentStage.STARTED),
    PaymentTaken: Move(
        frozenset({PaymentStage.STARTED, PaymentStage.FAILED, PaymentStage.EXPIRED}),
        PaymentStage.TAKEN,
    ),
    PaymentFailed: Move(frozenset({PaymentStage.STARTED}), PaymentStage.FAILED),
    PaymentExpired: Move(frozenset({PaymentStage.STARTED}), PaymentStage.EXPIRED),
    RefundAsked: Move(frozenset({PaymentStage.TAKEN}), PaymentStage.REFUNDING),
    # From TAKEN where the provider gave the money back without having been asked.
    PaymentRefunded: Move(
        frozenset({PaymentStage.TAKEN, PaymentStage.REFUNDING}), PaymentStage.REFUNDED
    ),
}


def may_follow(event: type[PaymentMove], stage: PaymentStage | None) -> bool:
    """Whether ``event`` may happen to a payment in ``stage``."""
    return stage in MOVES[event].sources
