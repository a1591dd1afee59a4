# SPDX-License-Identifier: GPL-3.0-or-later
"""Replicas converge: whatever reaches them in whatever pieces, in the end all show the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.admit import admit
from common.domain.commands import (
    CallNext,
    CloseCounter,
    Command,
    FinishServing,
    IssueTicket,
    OpenCounter,
    Origin,
    ParkTicket,
    StartServing,
    TakeTicket,
    TransferToService,
)
from common.domain.decide import decide
from common.domain.decide.day import turn_day
from common.domain.events import Body, DayOpened, Event
from common.domain.evolve import evolve
from common.domain.identifiers import CommandId, CounterId, DeviceId, EventId, ServiceCode
from common.domain.refusals import Refusal, Superseded, SupersededReason
from common.domain.state import OfficeState
from common.domain.tickets import TicketFacts
from common.sync.replica import Hole, ReadEntry, empty_replica, read_entry
from common.wire.events import LogEntry, Position, to_message
from tests.common.domain.kit import (
    ARABIC,
    CERTIFICATE,
    KIOSK,
    ONE,
    PASSPORT,
    RIMA,
    SAMI,
    STANDARD,
    TWO,
)
from tests.common.sync.kit import OPEN_OFFICE
from tests.fakes import START, FakeClock, FakeIds

DEVICES = (KIOSK, RIMA, SAMI)
COUNTERS = {RIMA.device: ONE, SAMI.device: TWO}


class Log:
    """A sequencer: one state, and the entries that led to it."""

    def __init__(self, clock: FakeClock, ids: FakeIds) -> None:
        self.clock, self.ids = clock, ids
        self.state = OfficeState()
        self.entries: list[LogEntry] = []
        self.bodies(turn_day(OPEN_OFFICE, self.state, clock.now()), Origin(DeviceId("server")))

    def bodies(self, bodies: Sequence[Body], origin: Origin) -> None:
        for event in events_of(bodies, origin, self.clock, self.ids):
            self.append(event)

    def append(self, event: Event, superseded: SupersededReason | None = None) -> None:
        self.entries.append(LogEntry(1, len(self.entries) + 1, to_message(event), superseded))
        if superseded is None:
            self.state = evolve(self.state, event)

    def receive(self, event: Event) -> None:
        if any(entry.event.id == event.id for entry in self.entries):
            return
        admission = admit(self.state, event)
        if isinstance(admission, Superseded):
            self.append(event, admission.reason)
            return
        server = Origin(DeviceId("server"))
        for body in admission.first:
            self.append(one_event(body, server, self.clock, self.ids, event.cause))
        self.append(event)
        for body in admission.after:
            self.append(one_event(body, server, self.clock, self.ids, event.cause))


def one_event(body: Body, origin: Origin, clock: FakeClock, ids: FakeIds, cause: str) -> Event:
    return Event(
        EventId(ids.new()),
        OPEN_OFFICE.id,
        origin.device,
        1,
        clock.now(),
        origin.clerk,
        CommandId(cause),
        body,
    )


def events_of(
    bodies: Sequence[Body], origin: Origin, clock: FakeClock, ids: FakeIds
) -> list[Event]:
    cause = ids.new()
    return [one_event(body, origin, clock, ids, cause) for body in bodies]


def read(entries: Sequence[LogEntry]) -> list[ReadEntry]:
    return [read_entry(entry) for entry in entries]


class Device:
    """One device: what it has read of the log, and what it has not sent yet."""

    def __init__(self, origin: Origin, clock: FakeClock, ids: FakeIds) -> None:
        self.origin, self.clock, self.ids = origin, clock, ids
        self.replica = empty_replica()
        self.unsent: list[Event] = []
        self.shown: list[Event] = []

    def act(self, command: Command) -> None:
        state = self.replica.visible
        decision = decide(OPEN_OFFICE, state, command, self.origin, self.clock.now())
        if not isinstance(decision, Refusal):
            events = events_of(decision, self.origin, self.clock, self.ids)
            self.replica = self.replica.add(events)
            self.unsent += events
            self.shown += events

    def pull(self, log: Log, count: int) -> None:
        start = self.replica.position.seq
        self.replica, fresh = self.replica.confirm(read(log.entries[start : start + count]))
        self.shown += fresh

    def push(self, log: Log, count: int) -> None:
        for event in self.unsent[:count]:
            log.receive(event)
        del self.unsent[:count]

    def command(self, kind: int, log: Log) -> Command:
        counter = COUNTERS.get(self.origin.device)
        if counter is None:
            service = (PASSPORT, CERTIFICATE)[kind % 2]
            then = (CERTIFICATE,) if kind % 5 == 0 else ()
            return IssueTicket(service, STANDARD, ARABIC, then)
        return (
            OpenCounter(counter),
            self._paper(counter, kind, log),
            StartServing(counter),
            FinishServing(counter),
            CallNext(counter),
            ParkTicket(counter),
            TransferToService(counter, ServiceCode(CERTIFICATE)),
            CloseCounter(counter),
        )[kind % 8]

    def _paper(self, counter: CounterId, kind: int, log: Log) -> Command:
        tickets = sorted(log.state.tickets.values(), key=lambda each: each.id)
        if not tickets:
            return OpenCounter(counter)
        known = tickets[kind % len(tickets)]
        facts = TicketFacts(
            known.id, known.service, known.priority_class, known.language, START, KIOSK.device
        )
        return TakeTicket(counter, facts)


STEPS = st.lists(
    st.tuples(st.sampled_from(["act", "pull", "push"]), st.integers(0, 2), st.integers(0, 40)),
    max_size=60,
)


@given(STEPS)
def test_after_everything_is_exchanged_all_devices_show_what_the_log_says(
    steps: list[tuple[str, int, int]],
) -> None:
    clock, ids = FakeClock(), FakeIds()
    log = Log(clock, ids)
    devices = [Device(origin, clock, ids) for origin in DEVICES]
    for device in devices:
        device.pull(log, 1)
    for kind, which, count in steps:
        clock.advance(1)
        device = devices[which]
        match kind:
            case "act":
                device.act(device.command(count, log))
            case "pull":
                device.pull(log, count)
            case _:
                device.push(log, count)
    for device in devices:
        device.push(log, 10_000)
    for device in devices:
        device.pull(log, 10_000)
        assert device.replica.visible == log.state
        assert device.replica.confirmed == log.state
        assert device.replica.pending == ()
        shown = [event.id for event in device.shown]
        assert len(shown) == len(set(shown))
        counted = {entry.event.id for entry in log.entries if entry.superseded is None}
        assert set(shown) >= counted


@given(STEPS, st.lists(st.integers(0, 100), max_size=6))
def test_it_does_not_matter_in_which_pieces_the_log_comes(
    steps: list[tuple[str, int, int]], cuts: list[int]
) -> None:
    clock, ids = FakeClock(), FakeIds()
    log = Log(clock, ids)
    device = Device(KIOSK, clock, ids)
    device.pull(log, 1)
    for _, which, count in steps:
        clerk = Device(DEVICES[which], clock, ids)
        clerk.pull(log, 10_000)
        clerk.act(clerk.command(count, log))
        clerk.push(log, 10)
    whole, told = empty_replica().confirm(read(log.entries))
    pieces, heard = empty_replica(), tuple[Event, ...]()
    for cut in sorted(cuts):
        # Overlapping pieces too: what is known already is passed over.
        pieces, fresh = pieces.confirm(read(log.entries[:cut]))
        heard += fresh
    pieces, fresh = pieces.confirm(read(log.entries))
    assert pieces == whole
    assert (*heard, *fresh) == told


def a_day() -> Log:
    log = Log(FakeClock(), FakeIds())
    issue = IssueTicket(PASSPORT, STANDARD, ARABIC)
    for _ in range(3):
        decision = decide(OPEN_OFFICE, log.state, issue, KIOSK, START)
        assert not isinstance(decision, Refusal)
        log.bodies(decision, KIOSK)
    return log


@pytest.mark.parametrize("missing", [0, 1, 2])
def test_a_missing_entry_is_noticed(missing: int) -> None:
    entries = read(a_day().entries)
    start, _ = empty_replica().confirm(entries[:1])
    rest = entries[1:]
    if missing == 2:
        start, _ = start.confirm(rest[:2])
        with pytest.raises(Hole, match=r"1\.9 after 1\.3"):
            start.confirm([replace(rest[2], position=Position(1, 9))])
        return
    with pytest.raises(Hole):
        start.confirm(rest[:missing] + rest[missing + 1 :])


def test_another_epoch_does_not_follow_on() -> None:
    entries = read(a_day().entries)
    start, _ = empty_replica().confirm(entries)
    with pytest.raises(Hole):
        start.confirm([replace(entries[-1], position=Position(2, 5))])


def test_nothing_new_changes_nothing() -> None:
    entries = read(a_day().entries)
    start, _ = empty_replica().confirm(entries)
    assert start.confirm(entries) == (start, ())
    assert start.confirm([]) == (start, ())
    assert start.add([]) is start
    assert start.drop([EventId("other")]) is start


def test_an_entry_of_a_later_version_takes_its_place_and_changes_nothing() -> None:
    log = a_day()
    strange = msgspec.structs.replace(log.entries[2].event, type="ticket_framed")
    entries = [*log.entries[:2], LogEntry(1, 3, strange), log.entries[3]]
    replica, told = empty_replica().confirm(read(entries))
    assert replica.position == Position(1, 4)
    assert len(told) == 3
    assert len(replica.visible.tickets) == 2


def test_a_pending_event_is_shown_once_and_dropped_when_told_so() -> None:
    log = a_day()
    before, _ = empty_replica().confirm(read(log.entries))
    decision = decide(
        OPEN_OFFICE, before.visible, IssueTicket(PASSPORT, STANDARD, ARABIC), KIOSK, START
    )
    assert not isinstance(decision, Refusal)
    events = events_of(decision, KIOSK, log.clock, log.ids)
    with_it = before.add(events)
    assert len(with_it.visible.tickets) == 4
    assert with_it.add(events) is with_it
    assert with_it.drop([events[0].id]) == before


def test_a_new_day_is_shown_before_the_log_has_begun_it() -> None:
    log = a_day()
    replica, _ = empty_replica().confirm(read(log.entries))
    today = replica.confirmed.day
    tomorrow = replica.on_day(today + timedelta(days=1))
    assert tomorrow.visible.day == today + timedelta(days=1)
    assert not tomorrow.visible.tickets
    assert tomorrow.confirmed == replica.confirmed
    assert tomorrow.on_day(today).visible == replica.visible
    assert replica.on_day(today - timedelta(days=3)).visible == replica.visible
    assert replica.on_day(today) == replace(replica, day=today)


def test_a_day_that_the_log_begins_later_is_the_same_one() -> None:
    log = a_day()
    replica, _ = empty_replica().confirm(read(log.entries))
    log.clock.advance(timedelta(days=1))
    early = replica.on_day(date(2026, 3, 3))
    issue = IssueTicket(PASSPORT, STANDARD, ARABIC)
    decision = decide(OPEN_OFFICE, early.visible, issue, KIOSK, log.clock.now())
    assert not isinstance(decision, Refusal)
    events = events_of(decision, KIOSK, log.clock, log.ids)
    early = early.add(events)
    log.bodies(turn_day(OPEN_OFFICE, log.state, log.clock.now()), Origin(DeviceId("server")))
    assert any(isinstance(each.event.body, DayOpened) for each in read(log.entries) if each.event)
    for event in events:
        log.receive(event)
    late, _ = early.confirm(read(log.entries))
    assert late.visible == log.state


def test_a_pending_event_that_the_log_will_not_take_is_not_shown() -> None:
    log = a_day()
    replica, _ = empty_replica().confirm(read(log.entries))
    decision = decide(OPEN_OFFICE, replica.visible, OpenCounter(ONE), RIMA, START)
    assert not isinstance(decision, Refusal)
    opened = events_of(decision, RIMA, log.clock, log.ids)
    mine = replica.add(opened)
    assert mine.visible.counters[ONE].clerk == RIMA.clerk
    taken = decide(OPEN_OFFICE, log.state, OpenCounter(ONE), SAMI, START)
    assert not isinstance(taken, Refusal)
    log.bodies(taken, SAMI)
    late, _ = mine.confirm(read(log.entries))
    assert late.pending == tuple(opened)
    assert late.visible == log.state
