# SPDX-License-Identifier: GPL-3.0-or-later
"""What the simulation takes for a broken promise, and what it does not."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
import pytest

from common.domain.epochs import counts_from
from common.domain.events import (
    Body,
    CallKind,
    CommandUndone,
    CounterPaused,
    DayOpened,
    Event,
    PauseReason,
    TicketCalled,
)
from common.domain.identifiers import SERVER, ClerkId, CommandId, CounterId, EventId, TicketId
from common.domain.refusals import Refusal, RefusalReason
from common.wire.events import LogEntry, to_message
from common.wire.messages import CommandAccepted
from server.replies import Reply, ok, sequenced_elsewhere, stepped_down
from server.sequencer.commanding import _refusal
from tests.fakes import START, FakeIds
from tests.simulation.book import Book
from tests.simulation.setup import OFFICE
from tests.simulation.world import Violation, World

HOST = "server"
COUNTER, CLERK = CounterId("3"), ClerkId("nour")
OPENED = DayOpened(date(2026, 3, 2), {}, START)
PAUSED = CounterPaused(COUNTER, PauseReason.BREAK)
IDS = FakeIds()


def entry(epoch: int, seq: int, body: Body, count: int, cause: CommandId | None = None) -> LogEntry:
    """What the server of some epoch decided, ``count`` by its own count."""
    event = Event(
        id=EventId(IDS.new()),
        office=OFFICE.id,
        device=SERVER,
        device_seq=count,
        at=START,
        actor=CLERK,
        cause=cause or CommandId(IDS.new()),
        body=body,
    )
    return LogEntry(epoch, seq, to_message(event), None)


def at(place: LogEntry, epoch: int, seq: int) -> LogEntry:
    """The same event at a place of another log."""
    return LogEntry(epoch, seq, place.event, None)


def own(epoch: int, seq: int, body: Body, nth: int, cause: CommandId | None = None) -> LogEntry:
    """What the server decided as its ``nth`` in this epoch."""
    return entry(epoch, seq, body, counts_from(epoch) + nth, cause)


def call(ticket: str) -> TicketCalled:
    return TicketCalled(TicketId(ticket), COUNTER, CLERK, CallKind.NEXT)


def command(cause: CommandId) -> bytes:
    return msgspec.json.encode({"id": cause, "type": "call_next", "counter": COUNTER})


@pytest.fixture
def book() -> Book:
    found = Book(World(1, START))
    found.log_replaced(HOST, [])
    return found


@pytest.mark.parametrize("epoch", [1, 1000, 1001])
def test_a_log_that_begins_with_the_business_day_counts_on_from_there(
    book: Book, epoch: int
) -> None:
    book.log_replaced(HOST, [own(epoch, 41, OPENED, 15), own(epoch, 42, PAUSED, 16)])
    book.appended(HOST, [own(2002, 1, OPENED, 1), own(2002, 2, PAUSED, 2)])


@pytest.mark.parametrize("epoch", [1, 1000, 1001])
def test_a_log_that_begins_with_the_business_day_has_no_gap_after_that(
    book: Book, epoch: int
) -> None:
    with pytest.raises(Violation, match="counts"):
        book.log_replaced(HOST, [own(epoch, 41, OPENED, 15), own(epoch, 42, PAUSED, 17)])


def test_a_whole_log_counts_from_one(book: Book) -> None:
    with pytest.raises(Violation, match="counts"):
        book.appended(HOST, [own(1, 1, OPENED, 15)])


def test_a_later_epoch_counts_from_its_own_beginning(book: Book) -> None:
    book.log_replaced(HOST, [own(1001, 41, OPENED, 15)])
    with pytest.raises(Violation, match="counts"):
        book.appended(HOST, [own(2002, 1, PAUSED, 3)])


def test_what_has_to_be_put_right_before_a_late_call_does_not_carry_it_out_again(
    book: Book,
) -> None:
    order, before = CommandId(IDS.new()), CommandId(IDS.new())
    called = own(1, 20, call("2026-03-02.RA001"), 20, order)
    book.carried_out(ok(CommandAccepted((called,))))
    undone = CommandUndone(TicketId("2026-03-02.CA003"), COUNTER, before)
    book.log_replaced(HOST, [own(1, 19, OPENED, 19)])
    book.appended(HOST, [own(1000, 1, undone, 1, order), at(called, 1000, 2)])


def test_a_log_in_which_one_command_was_carried_out_twice_is_found(book: Book) -> None:
    order = CommandId(IDS.new())
    once = own(1, 20, call("2026-03-02.RA001"), 20, order)
    again = own(1000, 1, call("2026-03-02.CA003"), 1, order)
    for each in (once, again):
        book.carried_out(ok(CommandAccepted((each,))))
    book.log_replaced(HOST, [own(1, 19, OPENED, 19)])
    book.appended(HOST, [again])
    with pytest.raises(Violation, match="carried out again"):
        book.appended(HOST, [at(once, 1000, 2)])


@pytest.mark.parametrize("turned_away", [stepped_down(b"claim"), sequenced_elsewhere()])
def test_a_server_that_has_stepped_down_says_nothing_about_a_command(
    book: Book, turned_away: Reply
) -> None:
    order = CommandId(IDS.new())
    accepted = ok(CommandAccepted((own(1, 1, PAUSED, 1, order),)))
    for reply in (turned_away, accepted, turned_away, accepted):
        book.server_answered(command(order), reply.status, reply.body)


def test_a_refusal_after_a_command_was_carried_out_is_found(book: Book) -> None:
    order = CommandId(IDS.new())
    accepted = ok(CommandAccepted((own(1, 1, PAUSED, 1, order),)))
    refused = _refusal(Refusal(RefusalReason.NOBODY_WAITING))
    book.server_answered(command(order), accepted.status, accepted.body)
    with pytest.raises(Violation, match="now is refused"):
        book.server_answered(command(order), refused.status, refused.body)


def test_devices_let_go_of_what_stood_before_a_later_day_was_opened_and_of_nothing_else(
    book: Book,
) -> None:
    today, tomorrow = OPENED.day, OPENED.day + timedelta(days=1)
    turned = DayOpened(tomorrow, {}, START)
    before, after = own(1, 2, PAUSED, 2), own(1, 4, PAUSED, 4)
    book.appended(HOST, [own(1, 1, OPENED, 1), before, own(1, 3, turned, 3), after])
    book.log_replaced(HOST, [own(1000, 1, OPENED, 1)])

    assert book.gone_by(before.event.id, today, today)
    assert book.gone_by(before.event.id, tomorrow, tomorrow)
    assert not book.gone_by(after.event.id, today, today)
    assert not book.gone_by(EventId("in no log"), today, today)
    assert book.gone_by(EventId("in no log"), today, tomorrow)


def test_what_stands_in_a_later_log_after_its_day_was_opened_is_not_gone_by(book: Book) -> None:
    paused = own(1, 2, PAUSED, 2)
    turned = DayOpened(OPENED.day + timedelta(days=1), {}, START)
    book.appended(HOST, [own(1, 1, OPENED, 1), paused, own(1, 3, turned, 3)])
    book.log_replaced(HOST, [own(1000, 1, OPENED, 1), at(paused, 1000, 2)])
    book.log_replaced(HOST, [own(1001, 1, OPENED, 1)])

    assert not book.gone_by(paused.event.id, OPENED.day, OPENED.day)
