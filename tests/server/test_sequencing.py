# SPDX-License-Identifier: GPL-3.0-or-later
"""The sequencer's promises, on a real database file."""

from __future__ import annotations

import msgspec
import pytest

from common.domain.commands import CallNext, FinishServing, IssueTicket, StartServing
from common.domain.tickets import Stage
from common.wire.messages import CommandAccepted
from server.replies import Reply
from tests.fakes import FakeClock
from tests.server.desk import (
    ENGLISH,
    KIOSK,
    PASSPORT,
    PLAIN,
    Desk,
    clerk_at,
    counter,
    refused,
    tickets_of,
)


def test_the_first_command_of_a_day_finds_the_day_opened(desk: Desk) -> None:
    desk.issue()
    assert [each.event.type for each in desk.entries()] == ["day_opened", "ticket_issued"]
    assert desk.ledger.standing.day_start.seq == 0


def test_the_log_counts_without_gaps_and_the_answer_names_its_entries(desk: Desk) -> None:
    for _ in range(5):
        desk.issue()
    answered = desk.do(IssueTicket(PASSPORT, PLAIN, ENGLISH), KIOSK)
    entries = desk.entries()
    assert [each.seq for each in entries] == list(range(1, 8))
    assert answered == (entries[-1],)


def test_an_answer_put_together_from_encoded_entries_is_the_message_itself(desk: Desk) -> None:
    reply = desk.give(IssueTicket(PASSPORT, PLAIN, ENGLISH), KIOSK)
    message = msgspec.json.decode(reply.body, type=CommandAccepted)
    assert msgspec.json.encode(message) == reply.body


def test_two_clerks_pressing_in_the_same_instant_get_two_citizens(desk: Desk) -> None:
    desk.issue()
    desk.issue()
    first, second = desk.open(1), desk.open(2)
    called = desk.run(desk.job(CallNext(counter(1)), first), desk.job(CallNext(counter(2)), second))
    assert len(set(tickets_of(called.results))) == 2


def test_jobs_of_one_batch_are_decided_one_upon_the_other(desk: Desk) -> None:
    desk.issue()
    clerk = desk.open(1)
    done = desk.run(
        desk.job(CallNext(counter(1)), clerk),
        desk.job(StartServing(counter(1)), clerk),
        desk.job(FinishServing(counter(1)), clerk),
        desk.job(FinishServing(counter(1)), clerk),
    )
    statuses = [reply.status for reply in done.results if isinstance(reply, Reply)]
    assert statuses == [200, 200, 200, 409]
    assert [t.stage for t in desk.state.tickets.values()] == [Stage.SERVED]


def test_the_same_command_twice_in_one_batch_is_carried_out_once(desk: Desk) -> None:
    job = desk.job(IssueTicket(PASSPORT, PLAIN, ENGLISH), KIOSK)
    first, second = desk.run(job, job).results
    assert first == second
    assert len(desk.state.tickets) == 1


def test_the_same_command_again_gets_the_same_answer_also_after_a_restart(
    desk: Desk, clock: FakeClock
) -> None:
    job = desk.job(IssueTicket(PASSPORT, PLAIN, ENGLISH), KIOSK)
    (first,) = desk.run(job).results
    (again,) = desk.run(job).results
    restarted = Desk(desk.folder, clock, source=1)
    (after,) = restarted.run(job).results
    assert first == again == after
    assert len(restarted.state.tickets) == 1
    restarted.close()


def test_a_refused_command_that_comes_again_is_refused_again_though_it_could_go_on_now(
    desk: Desk,
) -> None:
    clerk = desk.open(1)
    job = desk.job(CallNext(counter(1)), clerk)
    (first,) = desk.run(job).results
    desk.issue()
    (again,) = desk.run(job).results
    assert isinstance(first, Reply)
    assert refused(first).reason == "nobody_waiting"
    assert again == first
    assert desk.call(1)


def test_another_device_cannot_ask_for_the_answer_to_a_command_that_is_not_its_own(
    desk: Desk,
) -> None:
    job = desk.job(IssueTicket(PASSPORT, PLAIN, ENGLISH), KIOSK)
    desk.run(job)
    reply = desk.give(job.message.command, clerk_at(1), job.message.id)
    assert reply.status == 403
    assert len(desk.state.tickets) == 1


def test_a_restart_folds_the_log_to_the_equal_state(desk: Desk, clock: FakeClock) -> None:
    for _ in range(3):
        desk.issue()
    desk.open(1)
    desk.call(1)
    clock.advance(60)
    desk.do(StartServing(counter(1)), clerk_at(1))
    restarted = Desk(desk.folder, clock, source=1)
    assert restarted.ledger.standing == desk.ledger.standing
    assert restarted.ledger.answered == desk.ledger.answered
    restarted.close()


def test_a_new_business_day_closes_the_old_one_and_a_restart_folds_from_there(
    desk: Desk, clock: FakeClock
) -> None:
    waiting = desk.issue()
    clock.advance(24 * 3600)
    fresh = desk.issue()
    types = [each.event.type for each in desk.entries()]
    assert types[2:] == ["ticket_cancelled", "day_closed", "day_opened", "ticket_issued"]
    assert waiting.partition(".")[2] == fresh.partition(".")[2]
    restarted = Desk(desk.folder, clock, source=1)
    assert restarted.ledger.standing == desk.ledger.standing
    assert restarted.ledger.standing.day_start.seq == 4
    restarted.close()


def test_two_servers_on_one_database_never_call_one_citizen_twice(
    desk: Desk, clock: FakeClock
) -> None:
    tickets = [desk.issue() for _ in range(20)]
    desk.open(1)
    rival = Desk(desk.folder, clock, source=1)
    rival.open(2)
    called = []
    for _ in range(10):
        for own, number in ((desk, 1), (rival, 2)):
            called.append(own.call(number))
            own.do(StartServing(counter(number)), clerk_at(number))
            own.do(FinishServing(counter(number)), clerk_at(number))
    assert sorted(called) == sorted(tickets)
    seqs = [each.seq for each in desk.entries()]
    assert seqs == list(range(1, len(seqs) + 1))
    rival.close()


def test_what_another_server_appended_is_taken_in_and_published(
    desk: Desk, clock: FakeClock
) -> None:
    desk.open(1)
    rival = Desk(desk.folder, clock, source=1)
    rival.issue()
    done = desk.run(desk.job(CallNext(counter(1)), clerk_at(1)))
    published = [each.entry.event.type for gain in done.appended for each in gain.entries]
    assert published == ["ticket_issued", "ticket_called"]
    rival.close()


def test_a_command_that_another_server_carried_out_is_answered_and_not_repeated(
    desk: Desk, clock: FakeClock
) -> None:
    desk.issue()
    rival = Desk(desk.folder, clock, source=1)
    job = desk.job(IssueTicket(PASSPORT, PLAIN, ENGLISH), KIOSK)
    (first,) = rival.run(job).results
    (again,) = desk.run(job).results
    assert first == again
    assert len(desk.state.tickets) == 2
    rival.close()


@pytest.mark.parametrize("told", [False, True])
def test_what_another_server_carried_out_after_this_one_refused_it_is_not_refused_again(
    desk: Desk, clock: FakeClock, *, told: bool
) -> None:
    job = desk.job(CallNext(counter(1)), desk.open(1))
    (reply,) = desk.run(job).results
    assert isinstance(reply, Reply)
    assert refused(reply).reason == "nobody_waiting"
    rival = Desk(desk.folder, clock, source=1)
    rival.issue()
    (carried_out,) = rival.run(job).results
    if told:
        desk.issue()
    assert desk.run(job).results == [carried_out]
    rival.close()


def test_a_refusal_rests_on_what_every_server_has_appended(desk: Desk, clock: FakeClock) -> None:
    desk.open(1)
    rival = Desk(desk.folder, clock, source=1)
    ticket = rival.issue()
    assert desk.call(1) == ticket
    rival.close()
