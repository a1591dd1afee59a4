# SPDX-License-Identifier: GPL-3.0-or-later
"""What a device keeps, it finds again; nothing half done, nothing lost silently."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from common.devices.printer.journal import JobStore
from common.domain.commands import Role
from common.domain.identifiers import ClerkId
from common.domain.refusals import SupersededReason
from common.storage.kept import Finding, Settled
from common.storage.numbers_file import Numbers, read_numbers, write_numbers
from common.storage.outbox_rows import OutboxState, ReadRows
from common.storage.store import DeviceStore
from common.storage.verifier_rows import Verifier
from common.wire.messages import Session
from tests.common.storage.conftest import reopened
from tests.common.storage.rows import DAY, entry, opened, row
from tests.fakes import START


def waiting(store: DeviceStore, limit: int = 200) -> ReadRows:
    found = store.waiting(limit)
    assert isinstance(found, ReadRows)
    return found


def damage(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def test_what_was_recorded_is_there_after_a_restart(store: DeviceStore, path: Path) -> None:
    rows = [row(1, b"sealed"), row(2)]
    numbers = Numbers(DAY, {"PA": 2})
    assert store.record(rows, numbers, START, next_seq=3) is None
    _, kept = reopened(path)
    assert list(kept.outbox) == rows
    assert kept.meta.next_seq == 3
    assert kept.meta.last_time == START
    assert kept.numbers == {DAY: numbers}
    assert not kept.findings


def test_sending_goes_by_the_devices_own_order(store: DeviceStore) -> None:
    rows = [row(3), row(1), row(2)]
    store.record(rows, Numbers(), START, 4)
    assert [each.event.device_seq for each in waiting(store).rows] == [1, 2, 3]
    assert [each.event.device_seq for each in waiting(store, limit=2).rows] == [1, 2]


def test_only_an_answer_or_the_log_takes_an_event_out(store: DeviceStore, path: Path) -> None:
    first, second, third, fourth = rows = [row(seq) for seq in range(1, 5)]
    store.record(rows, Numbers(), START, 5)
    store.settle(Settled(answered=(first.event.id,), removed=(second.event.id,)))
    assert waiting(store).rows == (third, fourth)
    _, kept = reopened(path)
    assert [(each.event.id, each.state) for each in kept.outbox] == [
        (first.event.id, OutboxState.ANSWERED),
        (third.event.id, OutboxState.WAITING),
        (fourth.event.id, OutboxState.WAITING),
    ]
    store.keep_log([opened(1)], [first.event.id, third.event.id], START)
    _, kept = reopened(path)
    assert kept.outbox == (fourth,)


def test_a_rejected_event_is_kept_with_its_reason(store: DeviceStore, path: Path) -> None:
    refused = row(1, b"sealed")
    store.record([refused], Numbers(), START, 2)
    store.settle(Settled(rejected={refused.event.id: "not_permitted"}))
    assert waiting(store).rows == ()
    _, kept = reopened(path)
    assert [(each.event, each.reason) for each in kept.rejected] == [
        (refused.event, "not_permitted")
    ]


def test_counting_on_renumbers_what_waits_and_nothing_else(store: DeviceStore) -> None:
    first, second, third = rows = [row(seq) for seq in (1, 2, 3)]
    store.record(rows, Numbers(), START, 4)
    next_seq = store.settle(Settled(answered=(first.event.id,), count_from=41))
    assert next_seq == 43
    assert [(r.event.id, r.event.device_seq) for r in waiting(store).rows] == [
        (second.event.id, 41),
        (third.event.id, 42),
    ]


@pytest.mark.parametrize(
    "statement",
    [
        "update outbox set event = 'garbage' where device_seq = 2",
        "update outbox set event = x'00ff' where device_seq = 2",
        "update outbox set event = replace(event, 'PA002', 'PA003') where device_seq = 2",
        "update outbox set sealed = x'00' where device_seq = 2",
        "update outbox set crc = 'no' where device_seq = 2",
        "update outbox set state = 'asleep' where device_seq = 2",
        "update outbox set device_seq = 'two' where device_seq = 2",
    ],
)
def test_a_damaged_row_goes_into_quarantine_and_the_others_go_on(
    store: DeviceStore, path: Path, statement: str
) -> None:
    rows = [row(seq, b"sealed") for seq in (1, 2, 3)]
    store.record(rows, Numbers(), START, 4)
    damage(path, statement)
    _, kept = reopened(path)
    assert kept.outbox == (rows[0], rows[2])
    assert kept.findings == {Finding.QUARANTINED}
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("select source from quarantine").fetchall() == [("outbox",)]
    assert waiting(store).quarantined == ()


def test_the_log_keeps_the_current_day_only(store: DeviceStore, path: Path) -> None:
    yesterday = [opened(1, date(2026, 3, 1)), entry(2), entry(3)]
    today = [opened(4), entry(5, superseded=SupersededReason.NUMBER_TAKEN)]
    store.keep_log(yesterday, [], START)
    store.keep_log(today, [], START)
    _, kept = reopened(path)
    assert list(kept.entries) == today


def test_a_damaged_entry_cuts_the_log_short_and_the_rest_is_read_again(
    store: DeviceStore, path: Path
) -> None:
    entries = [opened(1), entry(2), entry(3), entry(4)]
    store.keep_log(entries, [], START)
    damage(path, "update log set event = '{' where seq = 3")
    again, kept = reopened(path)
    assert list(kept.entries) == entries[:2]
    again.keep_log(entries[2:], [], START)
    assert list(reopened(path)[1].entries) == entries


def test_another_log_replaces_the_one_kept(store: DeviceStore, path: Path) -> None:
    store.keep_log([opened(1), entry(2)], [], START)
    other = [entry(1, epoch=2), entry(2, epoch=2)]
    offered = row(9)
    store.replace_log(other, [], [offered], START)
    _, kept = reopened(path)
    assert list(kept.entries) == other
    assert kept.outbox == (offered,)


def test_numbers_are_only_ever_raised(store: DeviceStore, path: Path) -> None:
    store.record([row(1)], Numbers(DAY, {"PA": 7}), START, 2)
    store.record([row(2)], Numbers(DAY, {"PA": 3, "CA": 1}), START, 3)
    _, kept = reopened(path)
    assert kept.numbers == {DAY: Numbers(DAY, {"PA": 7, "CA": 1})}


def test_numbers_survive_the_loss_of_the_whole_database(store: DeviceStore, path: Path) -> None:
    store.record([row(1)], Numbers(DAY, {"PA": 17}), START, 2)
    store.close()
    for side in path.parent.glob("device.sqlite*"):
        side.unlink()
    _, kept = reopened(path)
    assert kept.numbers[DAY].last["PA"] >= 17


def test_numbers_of_two_days_do_not_mix() -> None:
    today, tomorrow = Numbers(DAY, {"PA": 9}), Numbers(DAY + timedelta(days=1), {"PA": 1})
    assert today.merged(tomorrow) == tomorrow.merged(today) == tomorrow


def test_an_unreadable_numbers_file_counts_as_none(tmp_path: Path) -> None:
    path = tmp_path / "numbers.json"
    assert read_numbers(path) == Numbers()
    path.write_bytes(b"{")
    assert read_numbers(path) == Numbers()
    write_numbers(path, Numbers(DAY, {"PA": 1}))
    assert read_numbers(path) == Numbers(DAY, {"PA": 1})


def test_a_shorter_numbers_file_shows_nothing_of_the_longer_one(tmp_path: Path) -> None:
    path = tmp_path / "numbers.json"
    many = Numbers(DAY, {f"P{place}": place for place in range(1000)})
    write_numbers(path, many)
    assert read_numbers(path) == many
    write_numbers(path, Numbers(DAY + timedelta(days=1), {"PA": 1}))
    assert read_numbers(path) == Numbers(DAY + timedelta(days=1), {"PA": 1})


def test_day_keys_before_today_are_destroyed(store: DeviceStore, path: Path) -> None:
    secret = b"yesterday's secret, 32 bytes long"
    store.keep_day_keys({DAY - timedelta(days=1): secret, DAY: b"k" * 32}, DAY - timedelta(days=1))
    store.keep_day_keys({DAY + timedelta(days=1): b"l" * 32}, DAY)
    again, kept = reopened(path)
    assert kept.day_keys == {DAY: b"k" * 32, DAY + timedelta(days=1): b"l" * 32}
    store.close()
    again.close()
    assert not any(secret in each.read_bytes() for each in path.parent.iterdir())


def session(clerk: str = "rima") -> Session:
    expires = datetime(2026, 3, 3, tzinfo=UTC)
    return Session("secret token", ClerkId(clerk), "Rima S.", Role.CLERK, expires)


def test_a_sign_in_vouches_for_seven_days_and_its_token_is_not_kept(
    store: DeviceStore, path: Path
) -> None:
    rima = ClerkId("rima")
    store.keep_verifier(Verifier("$argon2id$…", session(), START))
    found = store.verifier(rima, START + timedelta(days=7))
    assert isinstance(found, Verifier)
    assert found.argon2 == "$argon2id$…"
    assert found.session.name == "Rima S."
    assert found.session.token == ""
    assert store.verifier(rima, START + timedelta(days=7, seconds=1)) is None
    assert store.verifier(ClerkId("sami"), START) is None
    store.close()
    assert not any(b"secret token" in each.read_bytes() for each in path.parent.iterdir())


def test_a_forgotten_sign_in_vouches_for_nobody(store: DeviceStore) -> None:
    store.keep_verifier(Verifier("$argon2id$…", session(), START))
    store.forget_verifier(ClerkId("rima"))
    assert store.verifier(ClerkId("rima"), START) is None


def test_a_verifier_does_not_show_its_hash() -> None:
    assert "$argon2id$" not in repr(Verifier("$argon2id$…", session(), START))


def test_print_jobs_move_from_state_to_state_and_survive(store: DeviceStore, path: Path) -> None:
    jobs: JobStore = store.jobs
    assert jobs.add_job("b", "T2", "queued")
    assert jobs.add_job("a", "T1", "queued")
    assert not jobs.add_job("a", "T1", "sent")
    assert jobs.move_job("a", "queued", "sent", "")
    assert not jobs.move_job("a", "queued", "failed", "paper_out")
    assert jobs.job_state("a") == "sent"
    assert jobs.job_state("c") is None
    again, _ = reopened(path)
    assert list(again.jobs.jobs_in(("queued", "sent"))) == [
        ("b", "T2", "queued", ""),
        ("a", "T1", "sent", ""),
    ]


def test_print_jobs_that_ended_a_month_ago_are_forgotten(store: DeviceStore, path: Path) -> None:
    jobs: JobStore = store.jobs
    for job, day, state in (
        ("old", DAY - timedelta(days=40), "confirmed"),
        ("old and open", DAY - timedelta(days=40), "unknown"),
        ("recent", DAY - timedelta(days=20), "failed"),
    ):
        jobs.add_job(job, f"{day}.PA001", state)
    again, _ = reopened(path)
    states = ("confirmed", "unknown", "failed")
    assert [job for job, *_ in again.jobs.jobs_in(states)] == ["old and open", "recent"]


def test_a_value_of_a_later_version_is_passed_over(store: DeviceStore, path: Path) -> None:
    store.record([], Numbers(), START, 1)
    store.keep_again([], Numbers(), 5)
    damage(path, "insert into meta values ('next_century', x'31')")
    damage(path, "update meta set value = x'ff' where key = 'last_time'")
    _, kept = reopened(path)
    assert kept.meta.next_seq == 5
    assert kept.meta.last_time is None
