# SPDX-License-Identifier: GPL-3.0-or-later
"""A wait as people are told it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.tickets import Forecast
from common.domain.wait_range import Minutes, minutes_of


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        (0, 0, Minutes(0, 0)),
        (30, 59, Minutes(0, 0)),
        (30, 60, Minutes(0, 5)),
        (5 * 60, 10 * 60, Minutes(0, 10)),
        (8 * 60, 13 * 60, Minutes(5, 15)),
        (15 * 60, 25 * 60, Minutes(15, 25)),
    ],
)
def test_a_wait_is_told_in_steps_of_five_minutes(low: int, high: int, told: Minutes) -> None:
    assert minutes_of(Forecast(low, high, 0)) == told


@given(st.integers(0, 20_000), st.integers(0, 20_000))
def test_the_range_that_is_told_holds_the_one_that_is_known(low: int, more: int) -> None:
    told = minutes_of(Forecast(low, low + more, 0))
    if told.most:
        assert told.least * 60 <= low <= low + more <= told.most * 60
