# SPDX-License-Identifier: GPL-3.0-or-later
"""What is remembered of a request while its fee lies open, and the page that follows from it."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.identifiers import PaymentId, RequestId
from common.domain.payment.typed_amounts import typed_amount
from common.wire.payments import PaymentsState
from common.wire.request_messages import RequestView
from counter.flow.paying_page import PayingPage, PayNotice, PayStage, PayStep
from counter.flow.paying_rules import due_of, standing
from counter.flow.situation import Situation


@dataclass(frozen=True, slots=True, repr=False)
class OpenFee:
    """The request whose fee is open."""

    view: RequestView
    state: PaymentsState | None = None
    cash: bool = False
    sure: PaymentId | None = None
    typed: str = ""
    given: int | None = None
    """What was given for the payment that is kept."""
    notice: PayNotice | None = None

    @property
    def request(self) -> RequestId:
        """Which request it is."""
        return self.view.state.id


def page_of(
    now: OpenFee,
    stage: PayStage,
    situation: Situation,
    steps: tuple[PayStep, ...],
    *,
    busy: bool,
    slow: bool,
) -> PayingPage:
    """What is shown."""
    payment = standing(now.state)
    due, currency = due_of(now.state, situation)
    given = typed_amount(now.typed, currency) if stage is PayStage.CASH else now.given
    expires = None if payment is None else payment.expires_at
    left = None if expires is None else max(0, int((expires - situation.now).total_seconds()))
    return PayingPage(
        number=now.view.state.number,
        stage=stage,
        due=due,
        currency=currency,
        payment=payment,
        given=given,
        change=None if given is None or given < due else given - due,
        seconds_left=left if stage is PayStage.WAITING else None,
        steps=steps,
        notice=now.notice,
        busy=busy or stage is PayStage.TERMINAL,
        slow=slow or stage in {PayStage.TERMINAL, PayStage.WAITING},
    )
