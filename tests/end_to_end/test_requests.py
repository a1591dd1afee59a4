# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests with the real server, registers and payment provider, each a process of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.requesting.bureau import CLERKS, Bureau
from tests.requesting.deciding import TRACKING
from tests.requesting.journey import Journey, travel
from tests.requesting.programmes import (
    EGYPTIAN_CARD,
    IRANIAN_DEGREE,
    SYRIAN_TRANSCRIPT,
    UKRAINE,
    Programme,
)
from tests.requesting.surroundings import Surroundings
from tests.requesting.tally import figures_of

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
        journey = asyncio.run(travel(bureau, folder / "papers", lambda _: None))
    log = bureau.server.log()
    assert "Traceback" not in log
    personal = {each: programme.answers[each] for each in PERSONAL if each in programme.answers}
    assert not [each for each, answer in personal.items() if answer in log]
    return journey


def nothing_went_wrong(journey: Journey, around: Surroundings) -> bool:
    """Whether the request is handed over, and no money was lost or taken twice."""
    own, said = journey.ended.state["payments"], around.provider.state()
    provider = {
        name: {payment: value for payment, value in said[name].items() if payment in own}
        for name in ("takings", "stages")
    }
    return figures_of([journey.ended], provider, around.inquiries).faults == ()


def test_a_request_is_filed_on_line_and_approved_by_two_pairs_of_eyes(
    around: Surroundings, tmp_path: Path
) -> None:
    journey = travelled(UKRAINE, around, tmp_path)
    assert nothing_went_wrong(journey, around)
    state = journey.ended.state
    assert state["channel"] == "web"
    assert {state["first_approval"], state["decided_by"]} == set(CLERKS)
    assert journey.ended.times("document_fetched") == 3
    assert set(journey.before).isdisjoint(journey.after)


def test_a_fee_that_is_paid_while_the_line_dies_is_neither_lost_nor_taken_twice(
    around: Surroundings, tmp_path: Path
) -> None:
    journey = travelled(SYRIAN_TRANSCRIPT, around, tmp_path)
    assert nothing_went_wrong(journey, around)
    assert journey.ended.times("payment_recorded") == 1
    assert journey.ended.state["tracking"] == TRACKING


def test_a_smart_request_is_decided_with_nobody_in_between(
    around: Surroundings, tmp_path: Path
) -> None:
    journey = travelled(IRANIAN_DEGREE, around, tmp_path)
    assert nothing_went_wrong(journey, around)
    assert journey.ended.smart
    assert journey.ended.times("payment_recorded") == 1


def test_a_request_is_begun_filled_in_sent_and_approved_in_the_counter_s_window(
    around: Surroundings, tmp_path: Path
) -> None:
    journey = travelled(EGYPTIAN_CARD, around, tmp_path)
    assert nothing_went_wrong(journey, around)
    state = journey.ended.state
    assert state["channel"] == "counter"
    assert {state["first_approval"], state["decided_by"]} == set(CLERKS)
    assert journey.ended.times("document_fetched") == 3
    # Each register was asked once, for the clerk, before the form was whole.
    assert journey.ended.times("request_submitted") == 1
