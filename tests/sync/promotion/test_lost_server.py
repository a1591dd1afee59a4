# SPDX-License-Identifier: GPL-3.0-or-later
"""The server's machine is lost for good, and another one of the office takes its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from common.domain.commands import CallNext, FinishServing, StartServing, TakeTicket
from common.domain.refusals import Refusal
from common.domain.tickets import Stage
from common.sync.answers import Acted, Ordered
from common.sync.view import Connectivity
from common.wire.events import LogEntry
from tests.common.sync.kit import order, until
from tests.sync.promotion.hall import Hall, running_hall

pytestmark = pytest.mark.processes

DEVICES = ("kiosk-a", "kiosk-b", "counter-1", "counter-2", "display")


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """A hall in which everything runs and two clerks serve."""
    with running_hall(tmp_path) as made:
        for device in DEVICES:
            made.station(device)
        made.in_step()
        made.open("counter-1", "rima")
        made.open("counter-2", "sami")
        made.in_step()
        yield made


def sound(entries: Sequence[LogEntry]) -> None:
    """Nothing is in a log twice: no event, no number, no device's count."""
    assert max(Counter(e.event.id for e in entries).values()) == 1
    assert max(Counter((e.event.device, e.event.device_seq) for e in entries).values()) == 1
    issued = [e.event.data for e in entries if e.event.type == "ticket_issued"]
    assert len(issued) == len({bytes(data) for data in issued})
    positions = [e.position for e in entries]
    assert positions == sorted(set(positions))


def test_a_counter_is_promoted_and_everything_goes_on(hall: Hall) -> None:
    before = [hall.issue(kiosk) for kiosk in ("kiosk-a", "kiosk-b") for _ in range(4)]
    hall.in_step()
    one, two = hall.station("counter-1"), hall.station("counter-2")
    at_one, at_two = hall.counter("counter-1"), hall.counter("counter-2")
    assert isinstance(order(one, CallNext(at_one)), Ordered)
    assert isinstance(order(two, CallNext(at_two)), Ordered)
    assert isinstance(order(one, StartServing(at_one)), Ordered)
    hall.in_step()
    called = {one.view.state.counters[at_one].ticket, two.view.state.counters[at_two].ticket}
    hall.lose_server()
    until(lambda: one.view.connectivity is not Connectivity.ONLINE)
    during = [hall.issue(kiosk) for kiosk in ("kiosk-a", "kiosk-b") for _ in range(3)]
    assert isinstance(one.act(FinishServing(at_one)), Acted)
    paper = hall.facts("kiosk-a", during[0])
    assert isinstance(one.act(TakeTicket(at_one, paper)), Acted)

    promoted = hall.promote("counter-2")
    hall.in_step()

    entries = hall.entries(promoted)
    sound(entries)
    tickets = hall.station("display").view.state.tickets
    assert set(tickets) == {*before, *during}
    assert {tickets[each].stage for each in called if each} == {Stage.SERVED, Stage.CALLED}
    assert tickets[during[0]].stage is Stage.CALLED
    assert {entry.epoch for entry in entries} == {1, promoted.epoch}
    assert not [entry for entry in entries if entry.superseded]
    # The new server sequences: its clerks sign in, orders work, and each gets another citizen.
    for device, clerk in (("counter-1", "rima"), ("counter-2", "sami")):
        hall.sign_in(device, clerk)
    for station, counter in ((one, at_one), (two, at_two)):
        for command in (StartServing(counter), FinishServing(counter), CallNext(counter)):
            answer = order(station, command)
            assert isinstance(answer, Ordered | Refusal), answer
    hall.in_step()
    state = one.view.state
    serving = [state.counters[each].ticket for each in (at_one, at_two)]
    assert None not in serving
    assert len(set(serving)) == 2
    sound(hall.entries(promoted))


def test_what_only_a_survivor_knows_is_not_lost(hall: Hall) -> None:
    known = hall.issue()
    hall.in_step()
    # The machine that will be promoted hears nothing of what follows.
    hall.switch_off("counter-2")
    late = [hall.issue() for _ in range(3)]
    one, at_one = hall.station("counter-1"), hall.counter("counter-1")
    hall.in_step()
    assert isinstance(order(one, CallNext(at_one)), Ordered)
    assert isinstance(order(one, StartServing(at_one)), Ordered)
    hall.in_step()
    # The kiosk is lost together with the server: others alone know of its tickets.
    hall.switch_off("kiosk-a")
    hall.lose_server()

    promoted = hall.promote("counter-2")
    hall.station("counter-2")
    hall.in_step()

    tickets = hall.station("counter-2").view.state.tickets
    assert set(tickets) == {known, *late}
    assert tickets[known].stage is Stage.SERVING
    assert tickets[known].counter == at_one
    sound(hall.entries(promoted))
    # And the kiosk, when it comes back, goes on counting where it was.
    fresh = hall.issue()
    assert fresh not in tickets
    hall.in_step()
    assert fresh in hall.station("display").view.state.tickets
    assert not hall.station("kiosk-a").view.rejected
    sound(hall.entries(promoted))


def test_a_device_that_was_away_during_the_promotion_comes_over_with_what_it_has(
    hall: Hall,
) -> None:
    hall.switch_off("counter-2")
    hall.in_step()
    shown = hall.issue()
    hall.in_step()
    for device in ("display", "kiosk-a", "kiosk-b", "counter-1"):
        hall.switch_off(device)
    hall.lose_server()
    promoted = hall.promote("counter-2")
    hall.station("counter-2")
    hall.in_step()
    assert shown not in hall.station("counter-2").view.state.tickets

    hall.station("display")
    hall.in_step()

    assert shown in hall.station("counter-2").view.state.tickets
    hall.station("kiosk-a")
    hall.in_step()
    sound(hall.entries(promoted))
