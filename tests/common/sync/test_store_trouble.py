# SPDX-License-Identifier: GPL-3.0-or-later
"""A station whose database is in trouble says so, does nothing by halves, and recovers."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection

from common.storage.settings import DATABASE_FILE
from common.storage.system import SystemClock
from common.storage.trouble import StoreTrouble, TroubleReason
from common.sync.answers import NotReady
from common.sync.keeper import Keeper
from common.sync.station import Station
from common.sync.view import StationWarning
from common.wire.events import LogEntry
from tests.common.sync.conftest import MakeStation
from tests.common.sync.kit import ISSUE, KIOSK, KIOSK_2, in_step, issue, online, until
from tests.common.sync.paper_server import PaperServer


def other_program(folder: Path) -> sqlite3.Connection:
    return sqlite3.connect(folder / KIOSK / DATABASE_FILE, isolation_level=None)


def room_for(kiosk: Station, pages: int) -> None:
    """Let the database grow by so many pages, as a disk with so much room does."""

    def limit(connection: Connection) -> None:
        now = connection.exec_driver_sql("pragma page_count").scalar_one()
        connection.exec_driver_sql(f"pragma max_page_count = {now + pages}")

    kiosk._store._database.run(limit)


def test_a_lock_held_by_another_program_is_told_and_outlived(
    paper: PaperServer, station: MakeStation, tmp_path: Path
) -> None:
    kiosk = station()
    online(kiosk)
    before = issue(kiosk)
    in_step(paper, kiosk)
    with closing(other_program(tmp_path)) as other:
        other.execute("begin immediate")
        assert kiosk.act(ISSUE) == StoreTrouble(TroubleReason.LOCKED)
        until(lambda: StationWarning.STORE_TROUBLE in kiosk.view.warnings)
        assert set(kiosk.view.state.tickets) == {before}
        other.execute("rollback")
    until(lambda: StationWarning.STORE_TROUBLE not in kiosk.view.warnings)
    assert str(issue(kiosk)).endswith("PA002")
    in_step(paper, kiosk)


def test_a_start_under_a_lock_goes_on_when_the_lock_is_gone(
    paper: PaperServer, station: MakeStation, tmp_path: Path
) -> None:
    kiosk = station()
    online(kiosk)
    known = issue(kiosk)
    in_step(paper, kiosk)
    kiosk.stop()
    with closing(other_program(tmp_path)) as other:
        other.execute("begin exclusive")
        again = station()
        assert StationWarning.STORE_TROUBLE in again.view.warnings
        assert isinstance(again.act(ISSUE), StoreTrouble)
        other.execute("rollback")
    until(lambda: StationWarning.STORE_TROUBLE not in again.view.warnings)
    online(again)
    assert known in again.view.state.tickets
    assert str(issue(again)).endswith("PA002")
    in_step(paper, again)


def test_nothing_is_decided_before_what_was_kept_has_been_read(
    paper: PaperServer, station: MakeStation
) -> None:
    kiosk = station()
    online(kiosk)
    issue(kiosk)
    # The set-up can come from the server, and the disk be well again, before the store is read.
    kiosk._knowledge.loaded = False
    assert kiosk.act(ISSUE) == NotReady()
    kiosk._knowledge.loaded = True
    assert str(issue(kiosk)).endswith("PA002")


def test_what_only_a_log_says_that_could_not_be_read_at_the_start_comes_to_a_server_without_it(
    paper: PaperServer, station: MakeStation, tmp_path: Path
) -> None:
    kiosk = station()
    online(kiosk)
    known = issue(kiosk)
    in_step(paper, kiosk)
    kiosk.stop()
    paper.begin_epoch(keep=1)
    with closing(other_program(tmp_path)) as other:
        other.execute("begin exclusive")
        again = station()
        online(again)
        assert known not in again.view.state.tickets
        other.execute("rollback")
    until(lambda: known in paper.state.tickets)
    in_step(paper, again)
    again.stop()
    paper.kill()
    assert station().view.state == paper.state


def test_nothing_is_written_over_a_kept_log_that_was_not_read_yet(
    paper: PaperServer, station: MakeStation
) -> None:
    kiosk = station()
    online(kiosk)
    known = issue(kiosk)
    in_step(paper, kiosk)
    kiosk.stop()
    store, clock = kiosk._store, SystemClock()
    kept = store.open()
    assert not isinstance(kept, StoreTrouble)
    others = kept.entries[:1]
    keeper = Keeper(store)
    assert not isinstance(keeper.open(), StoreTrouble)
    keeper.later(others, ())
    keeper.save(clock.now())
    assert keeper.unsaved
    assert keeper.replace(others, (), (), clock.now()) is not None
    assert not keeper.log_due
    there = store.entries()
    store.close()
    assert there == kept.entries
    assert known in paper.state.tickets


def test_nothing_is_written_over_a_kept_log_that_could_not_be_read_to_be_given(
    paper: PaperServer, station: MakeStation, tmp_path: Path
) -> None:
    kiosk = station()
    online(kiosk)
    issue(kiosk)
    in_step(paper, kiosk)
    kiosk.stop()
    store, clock = kiosk._store, SystemClock()
    keeper = Keeper(store)
    kept = keeper.open()
    assert not isinstance(kept, StoreTrouble)
    keeper.taken_up()
    others = kept.entries[:1]
    with closing(other_program(tmp_path)) as other:
        other.execute("begin exclusive")
        assert keeper.held() == ()
        other.execute("rollback")
    assert keeper.replace(others, (), (), clock.now()) is not None
    assert keeper.withheld
    assert keeper.held() == (*kept.entries, *others)
    assert keeper.replace(others, (), (), clock.now()) is None
    assert not keeper.withheld
    there = store.entries()
    store.close()
    assert there == others


def test_of_a_log_that_could_not_be_kept_for_days_the_latest_part_is_held(
    paper: PaperServer, station: MakeStation
) -> None:
    kiosk = station()
    online(kiosk)
    in_step(paper, kiosk)
    kiosk.stop()
    (opened,) = paper.log
    keeper = Keeper(kiosk._store)
    keeper.open()
    for first in (2, 10_002, 20_002):
        keeper.later([LogEntry(1, first + n, opened.event) for n in range(10_000)], ())
    assert keeper.log_lost
    held = [entry.seq for entry in keeper.held()]
    kiosk._store.close()
    assert held == [1, *range(10_002, 30_002)]


def test_a_full_disk_stops_the_issue_and_not_the_news(
    paper: PaperServer, station: MakeStation
) -> None:
    kiosk, other = station(), station(KIOSK_2)
    online(kiosk, other)
    issue(kiosk)
    in_step(paper, kiosk, other)
    room_for(kiosk, 0)
    trouble = kiosk.act(ISSUE, sealed=lambda _: b"x" * 20_000)
    assert trouble == StoreTrouble(TroubleReason.DISK_FULL)
    seen = issue(other)
    until(lambda: seen in kiosk.view.state.tickets)
    room_for(kiosk, 10_000)
    answer = kiosk.act(ISSUE, sealed=lambda _: b"x" * 20_000)
    assert not isinstance(answer, StoreTrouble)
    in_step(paper, kiosk, other)
    assert len(paper.state.tickets) == 3


def _damage_a_row(folder: Path) -> None:
    with closing(other_program(folder)) as other:
        other.execute("update outbox set event = 'garbage' where device_seq = 2")


def test_a_row_that_is_damaged_before_it_was_sent_is_written_again_from_memory(
    paper: PaperServer, station: MakeStation, tmp_path: Path
) -> None:
    kiosk = station()
    online(kiosk)
    paper.kill()
    tickets = {issue(kiosk) for _ in range(3)}
    _damage_a_row(tmp_path)
    paper.start()
    in_step(paper, kiosk)
    assert set(paper.state.tickets) == tickets
    assert StationWarning.CORRUPT_OUTBOX in kiosk.view.warnings


def test_a_row_that_is_damaged_while_the_kiosk_was_off_holds_up_no_other(
    paper: PaperServer, station: MakeStation, tmp_path: Path
) -> None:
    kiosk = station()
    online(kiosk)
    paper.kill()
    first, second, third = (issue(kiosk) for _ in range(3))
    kiosk.stop()
    _damage_a_row(tmp_path)
    again = station()
    assert StationWarning.CORRUPT_OUTBOX in again.view.warnings
    after = issue(again)
    assert after not in {first, second, third}
    paper.start()
    in_step(paper, again)
    assert set(paper.state.tickets) == {first, third, after}
    with closing(other_program(tmp_path)) as other:
        assert other.execute("select content from quarantine").fetchall() == [(b"garbage",)]
