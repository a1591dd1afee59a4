# SPDX-License-Identifier: GPL-3.0-or-later
"""Every promise that the trial watches over is seen when it is broken."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import UTC, datetime

import msgspec
import pytest

from common.domain.identifiers import CommandId, DeviceId, EventId, OfficeId
from common.wire.events import EventMessage, LogEntry
from tests.ha.followers import Follower
from tests.ha.notes import Notes
from tests.ha.verdict import Entry, heads, judge

LOG = [
    Entry("north", 1, 1, "e1", "c1", "day_opened", None, None),
    Entry("north", 1, 2, "e2", "c2", "ticket_issued", "2026-03-02/PA1", None),
    Entry("north", 1, 3, "e3", "c3", "ticket_called", "2026-03-02/PA1", None),
    Entry("south", 1, 1, "e4", "c4", "day_opened", None, None),
]
"""What two devices of one office were told of, and another office beside it."""


def told() -> Notes:
    """Notes that agree with the log."""
    notes = Notes()
    for each in LOG[1:3]:
        notes.take(each.office, each.cause, each.type, (message(each),))
    return notes


def message(entry: Entry) -> LogEntry:
    """The entry as a device gets it."""
    event = EventMessage(
        id=EventId(entry.event),
        office=OfficeId(entry.office),
        device=DeviceId("kiosk-a"),
        device_seq=1,
        at=datetime(2026, 3, 2, tzinfo=UTC),
        actor=None,
        cause=CommandId(entry.cause),
        type=entry.type,
        data=msgspec.Raw(b"{}"),
    )
    return LogEntry(entry.epoch, entry.seq, event)


def display(*seen: str) -> Follower:
    """A display of the office that saw these positions."""
    return Follower("north", "", [], ssl.create_default_context(), list(seen))


def broken(log: list[Entry], follower: Follower | None = None) -> Mapping[str, int]:
    """The promises that were broken, and how often."""
    followers = [follower or display("1.1", "1.2", "1.3")]
    return {name: n for name, n in asdict(judge(log, told(), followers)).items() if n}


def test_a_log_that_agrees_breaks_nothing() -> None:
    assert broken(LOG) == {}
    assert heads(LOG) == {"north": "1.3", "south": "1.1"}


def test_an_acknowledged_command_that_is_not_in_the_log_is_lost() -> None:
    assert broken([LOG[0], LOG[1], LOG[3]], display("1.1", "1.2")) == {"lost": 1}


def test_an_acknowledged_command_whose_place_another_took_is_lost() -> None:
    other = replace(LOG[2], event="e9", cause="c9", ticket="2026-03-02/PA2")
    assert broken([*LOG[:2], other, LOG[3]]) == {"lost": 1}


@pytest.mark.parametrize(
    ("twice", "promise"), [(1, "duplicate_numbers"), (2, "double_calls")], ids=["issued", "called"]
)
def test_a_ticket_issued_or_called_twice_is_seen(twice: int, promise: str) -> None:
    again = replace(LOG[twice], seq=4, event="e9", cause="c9")
    follower = display("1.1", "1.2", "1.3", "1.4")
    assert broken([*LOG[:3], again, LOG[3]], follower) == {promise: 1}


def test_a_command_carried_out_twice_is_seen() -> None:
    again = replace(LOG[1], seq=4, event="e9", ticket="2026-03-02/PA2")
    follower = display("1.1", "1.2", "1.3", "1.4")
    assert broken([*LOG[:3], again, LOG[3]], follower) == {"carried_out_twice": 1}


@pytest.mark.parametrize(("epoch", "seq", "gaps"), [(1, 5, 1), (2, 2, 1), (1, 4, 0), (2, 1, 0)])
def test_a_gap_in_the_log_is_seen(epoch: int, seq: int, gaps: int) -> None:
    later = replace(LOG[2], epoch=epoch, seq=seq, event="e9", cause="c9", ticket="2026-03-02/PA2")
    follower = display("1.1", "1.2", "1.3", later.position)
    found = broken([*LOG[:3], later, LOG[3]], follower)
    assert found == ({"gaps": gaps} if gaps else {})


@pytest.mark.parametrize(
    "seen",
    [("1.1", "1.3"), ("1.1", "1.2", "1.2", "1.3"), ("1.1", "1.3", "1.2"), ()],
    ids=["missed", "twice", "disordered", "nothing"],
)
def test_a_stream_that_differs_from_the_log_is_seen(seen: tuple[str, ...]) -> None:
    assert set(broken(LOG, display(*seen))) == {"missed_on_streams"}


def test_a_display_that_began_later_has_missed_nothing() -> None:
    assert broken(LOG, display("1.2", "1.3")) == {}


def test_the_longest_pause_is_that_of_the_office_that_waited_longest() -> None:
    notes = Notes()
    for office, instants in {"north": (1.0, 2.0, 9.0), "south": (1.0, 5.0)}.items():
        for at in instants:
            notes.take(office, "c", "ticket_issued", ())
            notes.acknowledged[-1] = replace(notes.acknowledged[-1], at=at)
    assert notes.longest_pause(0.0, 10.0, ["north"]) == 7.0
    assert notes.longest_pause(0.0, 10.0, ["south"]) == 5.0
    assert notes.longest_pause(0.0, 10.0, ["south", "north"]) == 7.0
    assert notes.longest_pause(9.5, 10.0, ["north"]) == 0.5
