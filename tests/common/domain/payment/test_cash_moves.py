# SPDX-License-Identifier: GPL-3.0-or-later
"""Change goes into a till and cash out of it, each move once; waiting for a provider can end."""

from __future__ import annotations

from datetime import UTC, datetime

from common.domain.identifiers import PaymentId, ProviderCode, RequestId, TillId, TillMoveId
from common.domain.payment.commands import (
    CancelPayment,
    PaymentRefusal,
    PaymentRefusalReason,
    RecordTaken,
    SetFee,
    StartPayment,
)
from common.domain.payment.decide import decide
from common.domain.payment.evolve import evolve
from common.domain.payment.till import (
    CashMoved,
    MoveCash,
    OpenTill,
    Till,
    TillRefusal,
    decide_till,
    evolve_till,
)
from common.domain.payment.values import Fee, Method, PaymentStage, RequestPayments

AT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
FEE = Fee(2500, "SYP")
PAYMENT, MOVE = PaymentId("p"), TillMoveId("m")


def drawer() -> Till:
    """A till with 1,000 in it."""
    opened = decide_till(None, OpenTill(TillId("t"), "SYP", 1000))
    assert not isinstance(opened, TillRefusal)
    return evolve_till(None, opened[0])


def started(method: Method, provider: ProviderCode | None) -> RequestPayments:
    """A payment that is under way."""
    state = RequestPayments(RequestId("r"))
    for command in (SetFee(FEE), StartPayment(PAYMENT, FEE, method, provider)):
        done = decide(state, command, AT)
        assert not isinstance(done, PaymentRefusal)
        for event in done:
            state = evolve(state, event, AT)
    return state


def after(state: RequestPayments, command: CancelPayment | RecordTaken) -> RequestPayments:
    """The payments after a command."""
    done = decide(state, command, AT)
    assert not isinstance(done, PaymentRefusal)
    for event in done:
        state = evolve(state, event, AT)
    return state


def test_a_move_counts_once_under_its_id() -> None:
    till = drawer()
    done = decide_till(till, MoveCash(MOVE, -400))
    assert done == (CashMoved(MOVE, -400),)
    till = evolve_till(till, done[0])
    assert till.balance == 600
    assert decide_till(till, MoveCash(MOVE, -400)) == ()
    assert decide_till(till, MoveCash(MOVE, 400)) is TillRefusal.SAME_ID


def test_no_more_comes_out_than_is_there_and_nothing_is_no_move() -> None:
    till = drawer()
    assert decide_till(till, MoveCash(MOVE, -1001)) is TillRefusal.NOT_ENOUGH_CASH
    assert decide_till(till, MoveCash(MOVE, 0)) is TillRefusal.BAD_AMOUNT


def test_waiting_for_a_provider_can_end_and_late_money_still_counts() -> None:
    state = after(started(Method.MOBILE, ProviderCode("cell")), CancelPayment(PAYMENT))
    assert state.payments[PAYMENT].stage is PaymentStage.EXPIRED
    assert decide(state, CancelPayment(PAYMENT), AT) == ()
    state = after(state, RecordTaken(PAYMENT, FEE, "late", "R-1"))
    assert state.payments[PAYMENT].stage is PaymentStage.TAKEN
    refused = PaymentRefusal(PaymentRefusalReason.TAKEN, PAYMENT)
    assert decide(state, CancelPayment(PAYMENT), AT) == refused


def test_a_terminal_is_not_given_up() -> None:
    refused = PaymentRefusal(PaymentRefusalReason.NOT_AT_PROVIDER, PAYMENT)
    assert decide(started(Method.CARD, None), CancelPayment(PAYMENT), AT) == refused
