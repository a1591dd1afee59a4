# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is lost, repeated, late or broken off: never two holders, and nothing is lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from common.domain.identifiers import CENTRE
from common.wire.request_exchange import LARGEST_PART_INLINE
from server.requests.asking import HeldElsewhere
from tests.fakes import FakeClock
from tests.server.custody.country import IDS, NORTH, SOUTH, a_country
from tests.server.custody.history import History

_PLACES = (CENTRE, NORTH, SOUTH)
_EXAMPLES = 20
_FEWEST_STEPS, _MOST_STEPS = 15, 50

PLACE = st.sampled_from(_PLACES)
OFFICE = st.sampled_from((NORTH, SOUTH))
ANY = st.integers(0, 9)
HOW = st.sampled_from(("once", "and again", "broken off"))
Step = Callable[[History], None]
SIZE = st.sampled_from((10, LARGEST_PART_INLINE + 1))
STEP: st.SearchStrategy[Step] = st.one_of(
    st.builds(lambda place: lambda h: h.begin(place), PLACE),
    st.builds(lambda place, n: lambda h: h.save(place, n), PLACE, ANY),
    st.builds(lambda place, n, to: lambda h: h.move(place, n, to), PLACE, ANY, PLACE),
    st.builds(lambda place, n, to: lambda h: h.claim(place, n, to), PLACE, ANY, OFFICE),
    st.builds(lambda n: lambda h: h.again(n), ANY),
    st.builds(lambda n, size: lambda h: h.seal(n, size), ANY, SIZE),
    st.builds(lambda n: lambda h: h.issue(n), ANY),
    st.builds(lambda n: lambda h: h.erase(n), ANY),
    st.builds(lambda o, way: lambda h: h.send(o, way), OFFICE, st.sampled_from(("up", "down"))),
    st.builds(lambda n, how: lambda h: h.deliver(n, how), ANY, HOW),
    st.builds(lambda n: lambda h: h.lose(n), ANY),
)


BY_NAME: Mapping[str, Step] = {
    "another request": lambda h: h.begin(SOUTH),
    "a change": lambda h: h.save(SOUTH, 0),
    "a move": lambda h: h.move(SOUTH, 0, NORTH),
    "something small": lambda h: h.seal(0, 10),
    "something large": lambda h: h.seal(0, LARGEST_PART_INLINE + 1),
    "a document": lambda h: h.issue(0),
    "nothing any more": lambda h: h.erase(0),
}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folders of a country in which nothing has happened, to be copied."""
    folder = tmp_path_factory.mktemp("country") / "template"
    a_country(folder, FakeClock()).close()
    return folder


@given(steps=st.lists(STEP, min_size=_FEWEST_STEPS, max_size=_MOST_STEPS))
@settings(
    max_examples=_EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
def test_never_two_decide_and_nothing_that_was_answered_is_lost(
    template: Path, tmp_path: Path, steps: list[Step]
) -> None:
    folder = tmp_path / IDS.new()
    shutil.copytree(template, folder)
    country = a_country(folder, FakeClock(), there_already=True)
    try:
        history = History(country)
        for step in steps:
            step(history)
            history.check()
        history.check_end()
    finally:
        country.close()
        shutil.rmtree(folder)


def test_a_custody_whose_messages_are_all_lost_once_arrives_in_the_end(
    tmp_path: Path, clock: FakeClock
) -> None:
    country = a_country(tmp_path, clock)
    history = History(country)
    history.begin(CENTRE)
    history.move(CENTRE, 0, NORTH)
    history.check()
    assert isinstance(country.centre.save(history.requests[0]), HeldElsewhere)
    for _ in range(2):
        history.send(NORTH, "down")
        history.deliver(0, "broken off")
        history.lose(0)
        history.check()
    history.check_end()
    assert country.offices[NORTH].decides(history.requests[0])
    country.close()


@pytest.mark.parametrize("step", BY_NAME.values(), ids=BY_NAME.keys())
def test_whatever_the_holder_does_is_told_without_anything_else_that_happens(
    step: Step, tmp_path: Path, clock: FakeClock
) -> None:
    country = a_country(tmp_path, clock)
    history = History(country)
    history.begin(NORTH)
    history.move(NORTH, 0, SOUTH)
    country.settle()
    for _ in range(2):
        step(history)
        history.check_end()
    country.close()


def test_what_was_under_way_to_the_centre_when_an_office_asked_reaches_that_one_later(
    tmp_path: Path, clock: FakeClock
) -> None:
    country = a_country(tmp_path, clock)
    history = History(country)
    history.begin(NORTH)
    history.move(NORTH, 0, SOUTH)
    country.settle()
    history.seal(0, LARGEST_PART_INLINE + 1)
    for office, direction in ((SOUTH, "up"), (NORTH, "down")):
        history.send(office, direction)
        history.deliver(0, "once")
    history.check_end()
    country.close()
