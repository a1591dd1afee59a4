# SPDX-License-Identifier: GPL-3.0-or-later
"""Which calls a display shows and says: of its zones, each once, and no old ones aloud."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta

import pytest

from common.domain.events import (
    Body,
    CallKind,
    CommandUndone,
    CounterOpened,
    DayOpened,
    Event,
    NoShowRecorded,
    ServingFinished,
    ServingStarted,
    TicketCalled,
    TicketIssued,
    TicketParked,
    TicketRecalled,
)
from common.domain.evolve import evolve
from common.domain.identifiers import (
    ClerkId,
    CommandId,
    CounterId,
    DeviceId,
    EventId,
    Language,
    TicketId,
)
from common.domain.office import Span, VoiceSetup
from common.domain.state import OfficeState
from common.sync.view import EventSource, LogEvent
from display.flow.board import Entry, board
from display.flow.calls import Calls
from display.flow.following import (
    Followed,
    Spoken,
    counters_of,
    followed,
    is_wanted,
    overheard,
    spoken,
    started,
)
from display.flow.telling import Kind, Telling
from tests.display.conftest import SUNDAY
from tests.display.office import (
    AR,
    DISPLAY_A,
    DISPLAY_ALL,
    DISPLAY_B,
    FIVE,
    FOUR,
    FR,
    ONE,
    PASSPORT,
    PLAIN,
    SIX,
    THREE,
    TWO,
    UK,
    a_lobby,
)
from tests.fakes import FakeIds
from tests.kiosk.offices import OFFICE_ID

RIMA = ClerkId("rima")


def ticket(count: int) -> TicketId:
    return TicketId(f"2026-11-22.PA{count:03}")


@dataclass
class Watch:
    """A display of hall A and the office's log, with the time in hand."""

    device: DeviceId = DISPLAY_A
    at: datetime = SUNDAY
    state: OfficeState = field(default_factory=OfficeState)
    calls: Calls = field(default_factory=Calls)
    said: list[tuple[Kind, TicketId, CounterId]] = field(default_factory=list)
    ids: FakeIds = field(default_factory=FakeIds)

    def __post_init__(self) -> None:
        self.office = a_lobby()
        self.counters = counters_of(self.office, self.device)
        self.log(DayOpened(self.at.date()))
        services = tuple(service.code for service in self.office.services)
        for counter in self.office.counters:
            self.log(CounterOpened(counter.id, ClerkId(f"at-{counter.id}"), services))

    def log(
        self, *bodies: Body, at: datetime | None = None, source: EventSource = EventSource.LIVE
    ) -> None:
        """The log tells something, all at once."""
        events = []
        for body in bodies:
            event = Event(
                EventId(self.ids.new()), OFFICE_ID, DeviceId("server"), 1, at or self.at, RIMA,
                CommandId(self.ids.new()), body,
            )  # fmt: skip
            self.state = evolve(self.state, event)
            events.append(LogEvent(event, source))
        self.take(followed(self.calls, self.state, tuple(events), self.counters, self.at))

    def issue(self, *counts: int, language: Language = AR) -> None:
        for count in counts:
            self.log(TicketIssued(ticket(count), PASSPORT, PLAIN, language, self.at))

    def call(self, count: int, counter: CounterId, at: datetime | None = None) -> None:
        self.log(called(count, counter), at=at)

    def hear(self, kind: Kind, count: int, counter: CounterId) -> None:
        """A counter calls over the LAN."""
        telling = Telling(kind, ticket(count), counter, self.at, UK, logged=False)
        self.take(overheard(self.calls, telling, self.counters))

    def wait(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)

    def take(self, done: Followed) -> None:
        self.calls = done.calls
        self.said += [(t.kind, t.ticket, t.counter) for t in done.spoken]

    @property
    def shown(self) -> list[tuple[str, str, bool]]:
        entries = board(self.office, self.state, self.calls, self.at)
        return [(e.number, e.counter, e.is_current) for e in entries]


def called(count: int, counter: CounterId) -> TicketCalled:
    return TicketCalled(ticket(count), counter, ClerkId(f"at-{counter}"), CallKind.NEXT)


@pytest.fixture
def watch() -> Watch:
    made = Watch()
    made.issue(*range(1, 15))
    return made


def test_a_call_is_shown_and_said(watch: Watch) -> None:
    watch.call(1, TWO)
    assert watch.shown == [("PA 001", "2", True)]
    assert watch.said == [(Kind.CALLED, ticket(1), TWO)]


def test_the_newest_call_stands_on_top(watch: Watch) -> None:
    for count, counter in ((1, ONE), (2, TWO), (3, THREE)):
        watch.call(count, counter)
        watch.wait(5)
    assert [number for number, _, _ in watch.shown] == ["PA 003", "PA 002", "PA 001"]
    assert [each for _, each, _ in watch.said] == [ticket(1), ticket(2), ticket(3)]


def test_whoever_has_come_makes_room_and_stays_listed(watch: Watch) -> None:
    watch.call(1, ONE)
    watch.wait(5)
    watch.call(2, TWO)
    watch.log(ServingStarted(ticket(2), TWO))
    assert watch.shown == [("PA 001", "1", True), ("PA 002", "2", False)]
    watch.log(ServingFinished(ticket(2), TWO))
    assert watch.shown == [("PA 001", "1", True), ("PA 002", "2", False)]


def test_five_places_are_enough_unless_more_are_still_to_come(watch: Watch) -> None:
    for count in range(1, 8):
        watch.call(count, ONE)
        watch.log(ServingStarted(ticket(count), ONE))
        watch.wait(5)
    assert len(watch.shown) == 5
    everywhere = Watch(device=DISPLAY_ALL)
    everywhere.issue(*range(1, 7))
    for count, counter in enumerate((ONE, TWO, THREE, FOUR, FIVE, SIX), start=1):
        everywhere.call(count, counter)
    assert [current for _, _, current in everywhere.shown] == [True] * 6


def test_a_recall_comes_to_the_top_and_is_said_again(watch: Watch) -> None:
    watch.call(1, ONE)
    watch.wait(10)
    watch.call(2, TWO)
    watch.wait(10)
    watch.log(TicketRecalled(ticket(1), ONE))
    assert [number for number, _, _ in watch.shown] == ["PA 001", "PA 002"]
    assert watch.said[-1] == (Kind.RECALLED, ticket(1), ONE)


def test_calls_of_other_halls_are_neither_shown_nor_said(watch: Watch) -> None:
    watch.call(1, FOUR)
    watch.hear(Kind.CALLED, 2, FIVE)
    assert watch.shown == []
    assert watch.said == []


def test_a_display_without_zones_stands_for_the_whole_office() -> None:
    office = a_lobby()
    assert counters_of(office, DISPLAY_A) == {ONE, TWO, THREE}
    assert counters_of(office, DISPLAY_B) == {FOUR, FIVE, SIX}
    assert counters_of(office, DISPLAY_ALL) == {ONE, TWO, THREE, FOUR, FIVE, SIX}
    assert counters_of(office, DeviceId("unheard-of")) == counters_of(office, DISPLAY_ALL)


def test_after_a_restart_what_is_called_is_shown_and_not_said(watch: Watch) -> None:
    watch.call(1, ONE)
    watch.log(ServingStarted(ticket(1), ONE))
    watch.wait(30)
    watch.call(2, TWO)
    watch.call(3, FOUR)
    watch.log(ServingStarted(ticket(3), FOUR))
    watch.said.clear()
    watch.take(started(watch.state, watch.counters))
    assert watch.shown == [("PA 002", "2", True), ("PA 001", "1", False)]
    assert watch.said == []
    # The news that brought this state come once more, and are no news.
    watch.log(called(2, TWO))
    assert watch.said == []


def test_old_calls_are_shown_and_not_said(watch: Watch) -> None:
    events = (called(1, ONE), called(2, TWO))
    watch.wait(61)
    watch.log(*events, at=SUNDAY, source=EventSource.CATCH_UP)
    assert [number for number, _, _ in watch.shown] == ["PA 001", "PA 002"]
    assert watch.said == []


def test_a_call_that_is_over_when_it_is_heard_of_is_not_said(watch: Watch) -> None:
    watch.log(called(1, ONE), ServingStarted(ticket(1), ONE), source=EventSource.CATCH_UP)
    assert watch.shown == [("PA 001", "1", False)]
    assert watch.said == []


def test_a_call_that_the_clerk_takes_back_disappears(watch: Watch) -> None:
    watch.call(1, ONE)
    watch.log(CommandUndone(ticket(1), ONE, CommandId("the call")))
    assert watch.shown == []
    watch.call(1, ONE)
    assert watch.said == [(Kind.CALLED, ticket(1), ONE)] * 2


def test_news_of_other_things_change_nothing(watch: Watch) -> None:
    before = watch.calls
    watch.log(TicketIssued(ticket(20), PASSPORT, PLAIN, AR, watch.at))
    assert watch.calls == before


def test_a_call_over_the_lan_is_shown_and_said(watch: Watch) -> None:
    watch.hear(Kind.CALLED, 1, ONE)
    assert watch.shown == [("PA 001", "1", True)]
    assert watch.said == [(Kind.CALLED, ticket(1), ONE)]


def test_a_call_by_both_ways_is_shown_and_said_once(watch: Watch) -> None:
    watch.hear(Kind.CALLED, 1, ONE)
    watch.wait(40)
    watch.call(1, ONE, at=SUNDAY + timedelta(seconds=1))
    assert len(watch.said) == 1
    watch.log(ServingStarted(ticket(1), ONE))
    assert watch.shown == [("PA 001", "1", False)]


def test_the_log_first_and_the_lan_after_are_one_call_too(watch: Watch) -> None:
    watch.call(1, ONE)
    watch.wait(4)
    watch.hear(Kind.CALLED, 1, ONE)
    assert len(watch.said) == 1
    assert watch.shown == [("PA 001", "1", True)]


def test_a_recall_over_the_lan_is_no_echo_of_the_call(watch: Watch) -> None:
    watch.call(1, ONE)
    watch.wait(3)
    watch.hear(Kind.RECALLED, 1, ONE)
    watch.wait(12)
    watch.hear(Kind.RECALLED, 1, ONE)
    assert [kind for kind, _, _ in watch.said] == [Kind.CALLED, Kind.RECALLED, Kind.RECALLED]
    assert watch.shown == [("PA 001", "1", True)]


def test_without_a_log_a_counter_s_next_call_ends_its_last(watch: Watch) -> None:
    watch.hear(Kind.CALLED, 1, ONE)
    watch.wait(60)
    watch.hear(Kind.CALLED, 2, ONE)
    assert watch.shown == [("PA 002", "1", True), ("PA 001", "1", False)]


def test_without_a_log_a_call_stands_for_three_minutes(watch: Watch) -> None:
    watch.hear(Kind.CALLED, 1, ONE)
    watch.wait(181)
    assert watch.shown == [("PA 001", "1", False)]


def test_a_late_call_to_an_older_counter_does_not_move_the_ticket(watch: Watch) -> None:
    watch.wait(100)
    watch.hear(Kind.CALLED, 1, TWO)
    watch.call(1, ONE, at=SUNDAY)
    assert [counter for _, counter, _ in watch.shown] == ["2"]


def test_a_ticket_that_goes_on_to_another_counter_is_listed_there(watch: Watch) -> None:
    watch.call(1, ONE)
    watch.log(TicketParked(ticket(1), ONE))
    watch.wait(100)
    watch.call(1, TWO)
    assert watch.shown == [("PA 001", "2", True)]
    assert len(watch.said) == 2


def test_a_new_day_begins_with_an_empty_board(watch: Watch) -> None:
    watch.call(1, ONE)
    watch.wait(24 * 3600)
    assert watch.shown == []
    tomorrow = TicketId("2026-11-23.PA001")
    telling = Telling(Kind.CALLED, tomorrow, TWO, watch.at, None, logged=False)
    watch.take(overheard(watch.calls, telling, watch.counters))
    assert watch.shown == [("PA 001", "2", True)]


def test_a_counter_that_is_gone_from_the_set_up_is_not_shown(watch: Watch) -> None:
    watch.call(1, ONE)
    office = replace(watch.office, counters=watch.office.counters[1:])
    assert board(office, watch.state, watch.calls, watch.at) == ()
    telling = Telling(Kind.CALLED, ticket(1), ONE, watch.at, AR, logged=True)
    assert spoken(office, DISPLAY_A, telling) is None
    assert board(watch.office, watch.state, watch.calls, watch.at) == (
        Entry(ticket(1), "PA 001", "1", is_current=True),
    )


@pytest.mark.parametrize(
    ("language", "after", "heard"),
    [
        (FR, (), (FR, AR)),
        (AR, (), (AR,)),
        (UK, (AR, FR), (UK, AR, FR)),
        (None, (), (AR,)),
        (Language("tr"), (), (AR,)),
    ],
)
def test_the_citizen_s_language_is_heard_first_then_the_office_s(
    language: Language | None, after: tuple[Language, ...], heard: tuple[Language, ...]
) -> None:
    office = a_lobby()
    voice = VoiceSetup(languages=after)
    devices = tuple(replace(d, voice=voice) if d.id == DISPLAY_A else d for d in office.devices)
    telling = Telling(Kind.CALLED, ticket(7), THREE, SUNDAY, language, logged=True)
    words = spoken(replace(office, devices=devices), DISPLAY_A, telling)
    assert words == Spoken("PA 007", "3", heard)


def wanted(watch: Watch, telling: Telling, *quiet: Span) -> bool:
    """Whether hall A's display says a call in its turn."""
    voice = VoiceSetup(quiet=quiet)
    office = watch.office
    devices = tuple(replace(d, voice=voice) if d.id == DISPLAY_A else d for d in office.devices)
    return is_wanted(replace(office, devices=devices), DISPLAY_A, watch.state, telling, watch.at)


def test_a_call_whose_citizen_has_come_or_was_given_up_is_not_said_in_its_turn(
    watch: Watch,
) -> None:
    over: tuple[tuple[Body, ...], ...] = (
        (ServingStarted(ticket(1), ONE),),
        (NoShowRecorded(ticket(1), ONE),),
        (ServingStarted(ticket(1), ONE), ServingFinished(ticket(1), ONE)),
    )
    for logged in (True, False):
        for bodies in over:
            fresh = Watch()
            fresh.issue(1)
            fresh.call(1, ONE)
            telling = Telling(Kind.CALLED, ticket(1), ONE, fresh.at, AR, logged=logged)
            assert wanted(fresh, telling)
            fresh.log(*bodies)
            assert not wanted(fresh, telling)


def test_a_call_that_went_on_to_another_counter_is_said_there_only(watch: Watch) -> None:
    watch.call(1, ONE)
    assert wanted(watch, Telling(Kind.CALLED, ticket(1), ONE, watch.at, AR, logged=True))
    assert not wanted(watch, Telling(Kind.CALLED, ticket(1), TWO, watch.at, AR, logged=True))


def test_a_call_that_only_the_lan_has_told_is_said_whatever_the_log_knows_not(
    watch: Watch,
) -> None:
    for count in (1, 99):
        telling = Telling(Kind.CALLED, ticket(count), ONE, watch.at, AR, logged=False)
        assert wanted(watch, telling)


@pytest.mark.parametrize(
    ("quiet", "silent"),
    [
        (Span(time(10), time(11)), True),
        (Span(time(10, 26), time(10, 27)), True),
        (Span(time(9), time(10, 26)), False),
        (Span(time(11), time(10)), False),
        (Span(time(22), time(10, 30)), True),
        (Span(time(0), time(0)), True),
    ],
)
def test_in_quiet_hours_of_the_office_s_own_time_nothing_is_said(
    watch: Watch, quiet: Span, silent: bool
) -> None:
    watch.call(1, ONE)
    telling = Telling(Kind.CALLED, ticket(1), ONE, watch.at, AR, logged=True)
    assert wanted(watch, telling, quiet) is not silent
    assert wanted(watch, telling, Span(time(2), time(3)), quiet) is not silent


def test_a_display_that_has_lost_its_voice_says_nothing_more(watch: Watch) -> None:
    watch.call(1, ONE)
    telling = Telling(Kind.CALLED, ticket(1), ONE, watch.at, AR, logged=True)
    for device in (DISPLAY_ALL, DeviceId("unheard-of")):
        assert not is_wanted(a_lobby(), device, watch.state, telling, watch.at)


def test_a_display_without_a_voice_says_nothing() -> None:
    telling = Telling(Kind.CALLED, ticket(7), THREE, SUNDAY, AR, logged=True)
    assert spoken(a_lobby(), DISPLAY_ALL, telling) is None
    assert spoken(a_lobby(), DeviceId("unheard-of"), telling) is None
