# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests with the real server, registers and payment provider, each a process of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.requesting.bureau import CLERKS, Bureau
from tests.requesting.journey import Journey, travel
from tests.requesting.programmes import (
    IRANIAN_DEGREE,
    SYRIAN_TRANSCRIPT,
    UKRAINE,
    Programme,
)
from tests.requesting.surroundings import Surroundings

pytestmark = pytest.mark.processes

PERSONAL = ("national_number", "family_name", "name", "phone", "street")


@pytest.fixture(scope="module")
def around(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Surroundings]:
    """The registers and the provider, for all tests of the module."""
    with Surroundings(tmp_path_factory.mktemp("requests") / "around") as around:
        yield around


def travelled(programme: Programme, around: Surroundings, folder: Path) -> Journey:
    """The journey of a programme's request; its applicant is in no log of the server."""
    with Bureau(programme, around, folder / "office") as bureau:
        journey = asyncio.run(travel(bureau))
    log = bureau.server.log()
    assert "Traceback" not in log
    personal = {each: programme.answers[each] for each in PERSONAL if each in programme.answers}
    assert not [each for each, answer in personal.items() if answer in log]
    return journey


def paid_once(journey: Journey, around: Surroundings) -> bool:
    """Whether the provider took the money once, and the request knows of it once."""
    ((payment, told),) = journey.state["payments"].items()
    takings: int = around.provider.state()["takings"][payment]
    return takings == journey.times("payment_recorded") == 1 and told["surplus"] is None


def test_a_request_is_filed_on_line_and_approved_by_two_pairs_of_eyes(
    around: Surroundings, tmp_path: Path
) -> None:
    journey = travelled(UKRAINE, around, tmp_path)
    assert journey.state["channel"] == "web"
    assert {journey.state["first_approval"], journey.state["decided_by"]} == set(CLERKS)
    assert journey.times("document_fetched") == 3
    assert set(journey.before).isdisjoint(journey.after)


def test_a_fee_that_is_paid_while_the_line_dies_is_neither_lost_nor_taken_twice(
    around: Surroundings, tmp_path: Path
) -> None:
    journey = travelled(SYRIAN_TRANSCRIPT, around, tmp_path)
    assert paid_once(journey, around)
    assert journey.times("approved") == 1


def test_a_smart_request_is_decided_with_nobody_in_between(
    around: Surroundings, tmp_path: Path
) -> None:
    journey = travelled(IRANIAN_DEGREE, around, tmp_path)
    assert paid_once(journey, around)
    assert journey.smart
