# SPDX-License-Identifier: GPL-3.0-or-later
"""A log of several epochs, and what a promoted server makes of the tails it is given."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
import pytest

from common.domain.commands import SendToNextService, StartServing
from common.domain.epochs import counts_from, next_epoch
from common.domain.identifiers import DeviceId, ServiceCode
from common.domain.refusals import SupersededReason
from common.domain.tickets import Stage
from common.wire.events import LogEntry, Position
from common.wire.messages import OutboxAnswer, OutboxAnswers, Outcome
from server.replies import Reply
from server.sequencer.jobs import TakeTail
from server.storage import devices, heads, log, offices
from server.storage.opening import VARIABLE
from server.stream.feed import starting_point
from tests.fakes import FakeClock
from tests.server.desk import (
    Desk,
    Pen,
    accepted,
    clerk_at,
    counter,
    outcomes,
    refused,
    ticket_of,
)


@pytest.fixture
def before(tmp_path: Path, clock: FakeClock) -> Iterator[Desk]:
    """The server before: a clerk has called one of three tickets."""
    with pytest.MonkeyPatch.context() as environment:
        # It is another server, with a database of its own.
        environment.delenv(VARIABLE, raising=False)
        desk = Desk(tmp_path / "before", clock, source=3)
    kiosk = Pen(desk, "kiosk-a", source=7)
    outcomes(desk, kiosk, *(kiosk.issued(f"PA00{n}") for n in (1, 2, 3)))
    desk.open(1)
    desk.call(1)
    yield desk
    desk.close()


def take_over(desk: Desk, entries: Sequence[LogEntry]) -> None:
    """Have ``desk`` begin the next epoch, knowing these entries of the one before."""
    office = desk.office
    epoch = next_epoch(1, office, DeviceId("counter-2"))
    assert epoch is not None
    with desk.writer.engine.begin() as connection:
        offices.begin_epoch(connection, office.id, epoch)
        devices.unhear(connection, office.id)
        if entries:
            last = entries[-1].position
            assert heads.move(connection, office.id, Position(), last)
            log.append(connection, office.id, entries, desk.clock.now())
    desk.writer.load()


def give(desk: Desk, *entries: LogEntry) -> list[tuple[Outcome, str | None]]:
    """What becomes of a tail."""
    (reply,) = desk.run(TakeTail(desk.office.id, entries)).results
    assert isinstance(reply, Reply)
    answers: tuple[OutboxAnswer, ...] = msgspec.json.decode(reply.body, type=OutboxAnswers).answers
    return [(each.outcome, each.reason) for each in answers]


def test_the_log_goes_on_in_a_new_epoch_and_the_day_is_folded_across(
    desk: Desk, before: Desk
) -> None:
    entries = before.entries()
    take_over(desk, entries)
    assert desk.state == before.state
    desk.do(StartServing(counter(1)), clerk_at(1))
    epoch = desk.ledger.standing.epoch
    assert [e.position for e in desk.entries()][-2:] == [entries[-1].position, Position(epoch, 1)]
    standing = desk.ledger.standing
    desk.writer.load()
    assert desk.ledger.standing == standing
    assert desk.ledger.standing.server_seq == counts_from(epoch) + 1


def test_a_reader_goes_on_from_any_place_that_the_log_has_and_no_other(
    desk: Desk, before: Desk
) -> None:
    entries = before.entries()
    take_over(desk, entries[:4])
    desk.open(2)
    standing = desk.ledger.standing
    for known in (*(e.position for e in entries[:4]), standing.head):
        assert starting_point(standing, known) == known
    for unknown in (entries[4].position, standing.next_position(), Position(2, 1)):
        assert starting_point(standing, unknown) is None
    assert starting_point(standing, Position()) == Position(1, 0)
    assert standing.distance(entries[2].position) == 1 + standing.head.seq


def test_a_tail_brings_what_was_lacking_and_comes_to_the_same(desk: Desk, before: Desk) -> None:
    entries = before.entries()
    take_over(desk, entries[:2])
    accepted = [(Outcome.ACCEPTED, None)]
    assert give(desk, *entries[2:]) == accepted * len(entries[2:])
    assert desk.state.tickets == before.state.tickets
    assert desk.state.counters == before.state.counters
    assert [e.event for e in desk.entries()] == [e.event for e in entries]
    # Whoever gives it again, and in whatever parts, adds nothing.
    again = give(desk, *entries)
    assert again == [(Outcome.DUPLICATE, None)] * len(entries)
    assert len(desk.entries()) == len(entries)


def test_a_server_that_knows_nothing_turns_the_day_itself(desk: Desk, before: Desk) -> None:
    entries = before.entries()
    take_over(desk, ())
    opened, *rest = give(desk, *entries)
    assert opened == (Outcome.DUPLICATE, None)
    assert {outcome for outcome, _ in rest} == {Outcome.ACCEPTED}
    assert desk.state.tickets == before.state.tickets
    assert [e.event.type for e in desk.entries()].count("day_opened") == 1
    assert desk.ledger.standing.day_start == Position(desk.ledger.standing.epoch, 0)


@pytest.mark.parametrize("copied", [False, True])
def test_what_the_server_before_carried_out_is_answered_by_its_outcome_and_not_decided_anew(
    desk: Desk, before: Desk, clock: FakeClock, *, copied: bool
) -> None:
    earlier = len(before.entries())
    job = before.job(SendToNextService(counter(1), ServiceCode("certificate")), clerk_at(1))
    before.do(StartServing(counter(1)), clerk_at(1))
    (first,) = before.run(job).results
    assert isinstance(first, Reply)
    outcome = [each.event for each in accepted(first)]
    assert len(outcome) > 1
    entries = before.entries()
    if copied:
        take_over(desk, entries)
    else:
        take_over(desk, entries[:earlier])
        give(desk, *entries[earlier:])
    count = len(desk.entries())
    restarted = Desk(desk.folder, clock, source=4)
    for server in (desk, restarted):
        (reply,) = server.run(job).results
        assert isinstance(reply, Reply)
        assert [each.event for each in accepted(reply)] == outcome
    assert len(desk.entries()) == count
    restarted.close()


def test_a_tail_and_the_command_it_tells_of_may_come_together_and_after_a_refusal(
    desk: Desk, before: Desk
) -> None:
    entries = before.entries()
    job = before.job(StartServing(counter(1)), clerk_at(1))
    (first,) = before.run(job).results
    assert isinstance(first, Reply)
    # It does not know yet that somebody was called.
    take_over(desk, entries[:-1])
    (unknown,) = desk.run(job).results
    assert isinstance(unknown, Reply)
    assert refused(unknown).reason == "no_ticket_here"
    _, reply = desk.run(TakeTail(desk.office.id, tuple(before.entries()[-2:])), job).results
    assert isinstance(reply, Reply)
    assert [e.event for e in accepted(reply)] == [e.event for e in accepted(first)]


def test_what_contradicts_is_kept_superseded(desk: Desk, before: Desk) -> None:
    entries = before.entries()
    called = entries[-1]
    take_over(desk, entries[:-1])
    desk.open(2)
    assert desk.call(2) == ticket_of(called)
    desk.do(StartServing(counter(2)), clerk_at(2))
    assert give(desk, called) == [(Outcome.SUPERSEDED, SupersededReason.BEING_SERVED)]
    assert desk.entries()[-1].superseded is SupersededReason.BEING_SERVED
    assert desk.state.tickets[ticket_of(called)].stage is Stage.SERVING


def test_what_the_log_before_had_superseded_stays_so(desk: Desk, before: Desk) -> None:
    pen = Pen(before, "kiosk-b", source=9)
    outcomes(before, pen, pen.issued("PB001"))
    last = before.entries()[-1]
    take_over(desk, before.entries()[:-1])
    entry = msgspec.structs.replace(last, superseded=SupersededReason.DAY_OVER)
    assert give(desk, entry) == [(Outcome.SUPERSEDED, SupersededReason.DAY_OVER)]
    assert ticket_of(last) not in desk.state.tickets
    assert give(desk, entry) == [(Outcome.SUPERSEDED, SupersededReason.DAY_OVER)]


def test_an_entry_of_this_epoch_or_a_later_one_is_no_tail(desk: Desk, before: Desk) -> None:
    entry = before.entries()[-1]
    take_over(desk, before.entries()[:-1])
    own = msgspec.structs.replace(entry, epoch=desk.ledger.standing.epoch)
    assert give(desk, own) == [(Outcome.REJECTED, "not_before")]


@pytest.mark.parametrize(
    "change", [{"office": "elsewhere"}, {"type": "unheard_of"}, {"device_seq": 0}]
)
def test_an_entry_that_cannot_be_understood_is_not_taken(
    desk: Desk, before: Desk, change: dict[str, object]
) -> None:
    entry = before.entries()[-1]
    take_over(desk, before.entries()[:-1])
    event = msgspec.structs.replace(entry.event, **change)
    spoilt = msgspec.structs.replace(entry, event=event)
    assert give(desk, spoilt) == [(Outcome.REJECTED, "unreadable")]


def test_a_device_goes_on_counting_where_it_was(desk: Desk, before: Desk) -> None:
    pen = Pen(before, "kiosk-a", source=11)
    for _ in range(4):
        pen.issued("PA009")
    take_over(desk, before.entries())
    # The first of its events that comes may have any number; after that a gap is one again.
    fifth, _, seventh = (pen.issued(f"PA0{n}") for n in (10, 11, 12))
    assert outcomes(desk, pen, fifth) == [(Outcome.ACCEPTED, None)]
    assert outcomes(desk, pen, seventh) == [(Outcome.REJECTED, "gap")]


def test_a_tail_told_by_others_leaves_no_gap_in_a_devices_count(desk: Desk, before: Desk) -> None:
    entries = before.entries()
    issued = [e for e in entries if e.event.device == "kiosk-a"]
    take_over(desk, entries[: entries.index(issued[1])])
    pen = Pen(before, "kiosk-a", source=7)
    first = pen.issued("PA001")
    assert outcomes(desk, pen, first) == [(Outcome.DUPLICATE, None)]
    assert give(desk, *issued[1:]) == [(Outcome.ACCEPTED, None)] * 2
    for _ in range(2):
        pen.issued("PA002")
    assert outcomes(desk, pen, pen.issued("PA004")) == [(Outcome.ACCEPTED, None)]
