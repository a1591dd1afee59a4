# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether to try again is a type, and when is bounded chance."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.storage.system import SystemChance
from common.sync.retry import (
    FIRST_SECONDS,
    LONGEST_SECONDS,
    Backoff,
    Final,
    Retryable,
    failure_of,
)
from tests.fakes import FakeChance


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504])
def test_what_may_work_later_is_retryable(status: int) -> None:
    assert failure_of(status, "code", "…", None) == Retryable("code", None, status)


@pytest.mark.parametrize("status", [301, 400, 401, 403, 404, 409, 413, 422, 423])
def test_what_will_fail_again_is_final(status: int) -> None:
    assert failure_of(status, "code", "words", "7") == Final(status, "code", "words", 7.0)


def test_an_answer_without_a_problem_is_named_by_its_status() -> None:
    assert failure_of(502, "", "", None) == Retryable("502", None, 502)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("7", 7.0), (" 30 ", 30.0), ("999999", 300.0), ("Wed, 21 Oct 2026 07:28:00 GMT", None)],
)
def test_the_server_may_ask_to_be_left_alone_for_a_while(
    header: str, seconds: float | None
) -> None:
    assert failure_of(503, "busy", "…", header) == Retryable("busy", seconds, 503)


def after(failures: int) -> Backoff:
    backoff = Backoff()
    for _ in range(failures):
        backoff = backoff.failed()
    return backoff


@given(st.integers(0, 200), st.floats(0, 1, exclude_max=True))
def test_every_wait_is_within_a_bound_that_doubles_up_to_the_longest(
    failures: int, fraction: float
) -> None:
    wait = after(failures).seconds(FakeChance(fraction))
    bound = min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** max(0, failures - 1))
    assert 0 <= wait <= bound


def test_waits_are_spread_over_the_whole_bound() -> None:
    chance = SystemChance()
    waits = [after(3).seconds(chance) for _ in range(500)]
    assert min(waits) < FIRST_SECONDS
    assert max(waits) > FIRST_SECONDS * 3


def test_what_the_server_asks_for_is_the_least() -> None:
    assert after(1).seconds(FakeChance(0.0), asked=12.0) == 12.0
    assert after(9).seconds(FakeChance(0.99), asked=0.5) > 4
