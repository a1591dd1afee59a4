# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is lost, repeated, late or broken off: never two holders, and nothing is lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from common.domain.identifiers import CENTRE, EventId, OfficeId, RequestId
from common.domain.request.commands import MoveCustody
from server.custody.following import Disputed, follow
from server.requests.asking import Carried, HeldElsewhere, Settled
from tests.fakes import FakeClock
from tests.server.custody.country import IDS, NORTH, SOUTH, Country, Message, Place, a_country

_PLACES = (CENTRE, NORTH, SOUTH)
_EXAMPLES = 20
_FEWEST_STEPS, _MOST_STEPS = 15, 50


@dataclass(slots=True)
class History:
    """What happens to some requests, and what has been promised to those who asked for it."""

    country: Country
    requests: list[RequestId] = field(default_factory=list)
    under_way: list[Message] = field(default_factory=list)
    promised: dict[EventId, RequestId] = field(default_factory=dict)
    moves: list[tuple[Place, RequestId, OfficeId, OfficeId, str]] = field(default_factory=list)

    def at(self, name: OfficeId) -> Place:
        """The server of an office, or the centre's."""
        return self.country.centre if name == CENTRE else self.country.offices[name]

    def one(self, n: int) -> RequestId:
        """One of the requests; the first where there is none yet."""
        if not self.requests:
            self.begin(NORTH)
        return self.requests[n % len(self.requests)]

    def begin(self, name: OfficeId) -> None:
        """A request is begun."""
        request = self.at(name).begin()
        self.requests.append(request)
        self.promised.update((each.id, request) for each in self.at(name).log(request))

    def save(self, name: OfficeId, n: int) -> None:
        """Somebody saves answers: the holder does it, and nobody else."""
        request, place = self.one(n), self.at(name)
        decides = place.decides(request)
        self.promise(request, place.save(request), decides=decides)

    def move(self, name: OfficeId, n: int, to: OfficeId) -> None:
        """A clerk gives the request away; from the centre, only to those who ask for it."""
        if name == CENTRE:
            self.claim(name, n, to)
        else:
            self._move(name, n, to, name)

    def claim(self, name: OfficeId, n: int, to: OfficeId) -> None:
        """A clerk of another office asks the holder for it."""
        if to != CENTRE:
            self._move(name, n, to, to)

    def _move(self, name: OfficeId, n: int, to: OfficeId, by: OfficeId) -> None:
        request, place, id_ = self.one(n), self.at(name), IDS.new()
        settled = place.give(request, MoveCustody(to), by=by, id_=id_, reach=(to,))
        self.promise(request, settled, decides=None)
        if isinstance(settled, Carried):
            assert not place.decides(request) or to == name
            self.moves.append((place, request, by, to, id_))

    def again(self, n: int) -> None:
        """The answer to a move was lost, so it is asked for again: it gets the same one."""
        if not self.moves:
            return
        place, request, by, to, id_ = self.moves[n % len(self.moves)]
        before = place.log(request)
        settled = place.give(request, MoveCustody(to), by=by, id_=id_, reach=(to,))
        assert isinstance(settled, Carried)
        assert place.log(request) == before

    def send(self, office: OfficeId, direction: str) -> None:
        """One end tells the other something, and it is under way."""
        self.under_way.append(self.country.send(office, up=direction == "up"))

    def deliver(self, n: int, how: str) -> None:
        """Something arrives: once, or to arrive again later, or the other end dies before it is
        written."""
        if not self.under_way:
            return
        index = n % len(self.under_way)
        message = self.under_way[index]
        self.country.deliver(message, lasting=how != "broken off")
        if how == "once":
            del self.under_way[index]

    def lose(self, n: int) -> None:
        """Something never arrives."""
        if self.under_way:
            del self.under_way[n % len(self.under_way)]

    def promise(self, request: RequestId, settled: Settled, *, decides: bool | None) -> None:
        """What was answered is to hold for ever."""
        if isinstance(settled, Carried):
            self.promised.update((each.id, request) for each in settled.entries)
        if decides is not None:
            assert isinstance(settled, Carried) or not decides, settled
            assert decides or not isinstance(settled, Carried), settled

    def check(self) -> None:
        """Whatever has happened so far."""
        for request in self.requests:
            assert sum(each.decides(request) for each in self.country.places) <= 1
            logs = [each.log(request) for each in self.country.places]
            for one, other in combinations(logs, 2):
                assert not isinstance(follow(one, other), Disputed)

    def check_end(self) -> None:
        """Once everybody has heard everything."""
        self.country.settle()
        for request in self.requests:
            whole = self.country.centre.log(request)
            told = [each.log(request) for each in self.country.offices.values()]
            assert all(log in ([], whole) for log in told)
            assert sum(each.decides(request) for each in self.country.places) == 1
            ids = [each.id for each in whole]
            assert [n for n, owner in self.promised.items() if owner == request] == [
                each for each in self.promised if each in ids
            ]


PLACE = st.sampled_from(_PLACES)
OFFICE = st.sampled_from((NORTH, SOUTH))
ANY = st.integers(0, 9)
HOW = st.sampled_from(("once", "and again", "broken off"))
Step = Callable[[History], None]
STEP: st.SearchStrategy[Step] = st.one_of(
    st.builds(lambda place: lambda h: h.begin(place), PLACE),
    st.builds(lambda place, n: lambda h: h.save(place, n), PLACE, ANY),
    st.builds(lambda place, n, to: lambda h: h.move(place, n, to), PLACE, ANY, PLACE),
    st.builds(lambda place, n, to: lambda h: h.claim(place, n, to), PLACE, ANY, OFFICE),
    st.builds(lambda n: lambda h: h.again(n), ANY),
    st.builds(lambda o, way: lambda h: h.send(o, way), OFFICE, st.sampled_from(("up", "down"))),
    st.builds(lambda n, how: lambda h: h.deliver(n, how), ANY, HOW),
    st.builds(lambda n: lambda h: h.lose(n), ANY),
)


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
