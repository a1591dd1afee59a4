# SPDX-License-Identifier: GPL-3.0-or-later
"""A till knows at every moment what should be in it, and keeps the difference to what is."""

from __future__ import annotations

from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.identifiers import PaymentId, TillId
from common.domain.payment.till import (
    CashTaken,
    CloseTill,
    OpenTill,
    PayOut,
    TakeCash,
    Till,
    TillCommand,
    TillEvent,
    TillRefusal,
    decide_till,
    evolve_till,
)
from common.domain.payment.values import Fee

OPENING = OpenTill(TillId("drawer"), "EGP", 5_000)
FIRST = PaymentId("first")


def after(*commands: TillCommand) -> Till:
    """The till after commands that must be permitted."""
    till: Till | None = None
    for command in commands:
        decision = decide_till(till, command)
        assert not isinstance(decision, TillRefusal), decision
        till = reduce(evolve_till, decision, till)
    assert till is not None
    return till


def egp(amount: int) -> Fee:
    return Fee(amount, "EGP")


def test_cash_goes_in_and_out_and_the_difference_is_kept() -> None:
    till = after(OPENING, TakeCash(FIRST, egp(300)), PayOut(FIRST, egp(300)))
    assert (till.balance, till.difference) == (5_000, None)
    closed = after(OPENING, TakeCash(FIRST, egp(300)), CloseTill(5_250))
    assert (closed.balance, closed.counted, closed.difference) == (5_300, 5_250, -50)


@pytest.mark.parametrize(
    "again", [OPENING, TakeCash(FIRST, egp(300)), PayOut(FIRST, egp(300)), CloseTill(5_000)]
)
def test_the_same_again_changes_nothing_even_when_the_till_is_closed(again: TillCommand) -> None:
    till = after(OPENING, TakeCash(FIRST, egp(300)), PayOut(FIRST, egp(300)), CloseTill(5_000))
    assert decide_till(till, again) == ()


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        (OpenTill(TillId("drawer"), "EGP", 1), TillRefusal.TILL_OPEN),
        (TakeCash(FIRST, Fee(1, "UAH")), TillRefusal.OTHER_CURRENCY),
        (TakeCash(FIRST, egp(-1)), TillRefusal.BAD_AMOUNT),
        (PayOut(FIRST, egp(5_001)), TillRefusal.NOT_ENOUGH_CASH),
        (CloseTill(-1), TillRefusal.BAD_AMOUNT),
    ],
)
def test_what_cannot_be_is_refused(command: TillCommand, refusal: TillRefusal) -> None:
    assert decide_till(after(OPENING), command) is refusal


@pytest.mark.parametrize("command", [TakeCash(FIRST, egp(1)), CloseTill(4_999)])
def test_a_closed_till_stays_closed(command: TillCommand) -> None:
    assert decide_till(after(OPENING, CloseTill(5_000)), command) is TillRefusal.TILL_CLOSED


def test_without_a_till_nothing_goes_in() -> None:
    assert decide_till(None, TakeCash(FIRST, egp(1))) is TillRefusal.NO_TILL
    opening = OpenTill(TillId("drawer"), "EGP", -1)
    assert decide_till(None, opening) is TillRefusal.BAD_AMOUNT
    with pytest.raises(ValueError, match="opened before"):
        evolve_till(None, CashTaken(FIRST, 1))


MOVES = st.lists(
    st.one_of(
        *(
            st.builds(kind, st.sampled_from(tuple(map(PaymentId, "abcd"))), st.builds(egp, amounts))
            for kind in (TakeCash, PayOut)
            for amounts in [st.integers(-5, 9_000)]
        )
    )
)


@given(MOVES)
def test_the_balance_is_never_below_nothing_and_is_the_sum_of_what_happened(
    moves: list[TakeCash | PayOut],
) -> None:
    till = after(OPENING)
    happened: list[TillEvent] = []
    for command in moves:
        decision = decide_till(till, command)
        if not isinstance(decision, TillRefusal):
            happened += decision
            till = reduce(evolve_till, decision, till)
        assert till.balance >= 0
    moved = sum(
        each.amount if isinstance(each, CashTaken) else -each.amount
        for each in happened
        if hasattr(each, "amount")
    )
    assert till.balance == 5_000 + moved
