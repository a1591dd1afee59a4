# SPDX-License-Identifier: GPL-3.0-or-later
"""The daily report names every payment about which provider and office disagree, and no other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.identifiers import PaymentId
from common.domain.payment.differences import (
    DifferenceKind,
    Money,
    Sight,
    differences,
    money_in,
)
from common.domain.payment.values import Fee, PaymentStage

ONE = PaymentId("one")
FEE = Fee(100, "SYP")
TAKEN, RETURNED = Sight(Money.TAKEN, FEE), Sight(Money.RETURNED, FEE)
UNPAID = Sight(Money.WITH_PAYER, FEE)
SIGHTS = st.dictionaries(
    st.sampled_from(tuple(map(PaymentId, "abcd"))),
    st.builds(Sight, st.sampled_from(Money), st.builds(Fee, st.integers(1, 2), st.just("SYP"))),
)


@pytest.mark.parametrize(
    ("here", "there", "kind"),
    [
        (None, TAKEN, DifferenceKind.ONLY_THERE),
        (TAKEN, None, DifferenceKind.ONLY_HERE),
        (TAKEN, UNPAID, DifferenceKind.MONEY),
        (UNPAID, TAKEN, DifferenceKind.MONEY),
        (TAKEN, RETURNED, DifferenceKind.MONEY),
        (TAKEN, Sight(Money.TAKEN, Fee(99, "SYP")), DifferenceKind.AMOUNT),
    ],
)
def test_a_difference_has_a_kind(
    here: Sight | None, there: Sight | None, kind: DifferenceKind
) -> None:
    (found,) = differences(
        {} if here is None else {ONE: here}, {} if there is None else {ONE: there}
    )
    assert (found.payment, found.kind, found.here, found.there) == (ONE, kind, here, there)


@pytest.mark.parametrize(("here", "there"), [(UNPAID, None), (None, UNPAID), (UNPAID, UNPAID)])
def test_where_no_money_moved_there_is_no_difference(
    here: Sight | None, there: Sight | None
) -> None:
    assert not differences(
        {} if here is None else {ONE: here}, {} if there is None else {ONE: there}
    )


@given(SIGHTS)
def test_who_sees_the_same_has_no_differences(sights: dict[PaymentId, Sight]) -> None:
    assert differences(sights, sights) == ()


@given(SIGHTS, SIGHTS)
def test_both_sides_find_the_same_payments(
    here: dict[PaymentId, Sight], there: dict[PaymentId, Sight]
) -> None:
    found = [each.payment for each in differences(here, there)]
    assert found == [each.payment for each in differences(there, here)] == sorted(found)


@pytest.mark.parametrize("stage", PaymentStage)
def test_every_stage_says_where_the_money_is(stage: PaymentStage) -> None:
    in_hand = stage in {PaymentStage.TAKEN, PaymentStage.REFUNDING}
    assert (money_in(stage) is Money.TAKEN) == in_hand
