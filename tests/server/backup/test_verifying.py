# SPDX-License-Identifier: GPL-3.0-or-later
"""A sound log is found sound, and of a damaged one the first thing wrong is named."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from common.domain.epochs import counts_from
from common.domain.events import CounterPaused, PauseReason
from common.domain.identifiers import EventId
from common.domain.refusals import SupersededReason
from common.wire.events import LogEntry, Position
from server.backup.log_check import Fault, FaultKind, LogCheck
from server.storage.opening import Database
from server.storage.sqlite import FILE_NAME
from tests.fakes import FakeClock
from tests.server.backup.conftest import Cli
from tests.server.desk import Desk, Pen, counter


def damage(database: Database, *statements: str) -> None:
    """Change the database behind the server's back."""
    engine = database.open_for_writing()
    with engine.begin() as connection:
        for each in statements:
            assert connection.exec_driver_sql(each).rowcount > 0, each
    engine.dispose()


def test_a_sound_office_is_found_sound(cli: Cli, office: Desk, database: Database) -> None:
    entries = office.entries()
    assert any(each.superseded for each in entries)
    done = cli("verify", "--data", database.folder)
    assert (done.status, done.complained) == (0, "")
    assert done.said == f'{{"north": {{"entries": {len(entries)}, "head": "1.{len(entries)}"}}}}\n'


def test_late_news_of_yesterday_are_sound(
    cli: Cli, database: Database, desk: Desk, clock: FakeClock
) -> None:
    desk.open(1)
    pen = Pen(desk, "kiosk-a", 5)
    ticket = pen.issued("PA001")
    clock.advance(timedelta(days=1))
    desk.issue()
    desk.receive("kiosk-a", ticket)
    assert cli("verify", "--data", database.folder).status == 0


SWAP = (
    "update entry set seq = -1 where seq = {0}",
    "update entry set seq = {0} where seq = {1}",
    "update entry set seq = {1} where seq = -1",
)

DAMAGES = {
    "a gap": (("delete from entry where seq = 5",), "1.6: entries are missing before it"),
    "a missing first entry": (
        ("delete from entry where seq = 1",),
        "1.2: entries are missing before it",
    ),
    "a lost end": (
        ("delete from entry where seq = (select max(seq) from entry)",),
        "the log does not end where it is said to end",
    ),
    "a swapped order": (
        tuple(each.format(4, 5) for each in SWAP),
        "1.5: it is out of order",
    ),
    "text that is no event": (
        ("update entry set data = '{\"ticket\":' where seq = 4",),
        "1.4: its event is damaged",
    ),
    "an event of a later version": (
        ("update entry set type = 'ticket_upgraded' where seq = 4",),
        "1.4: its event is damaged, or was written by a later version (ticket_upgraded:",
    ),
    "a ticket's identity that is none": (
        ("update entry set data = replace(data, '.PW', '?PW') where seq = 4",),
        "1.4: its event is damaged",
    ),
    "a reason that is none": (
        ("update entry set superseded = 'being_serVed' where superseded is not null",),
        "the entry after this one",
    ),
    "a flipped byte that is still an event": (
        ("update entry set data = replace(data, '001', '009') where type = 'serving_started'",),
        "it cannot have followed on what is before it (ServingStarted: unknown_ticket)",
    ),
    "a superseded act that counts": (
        ("update entry set superseded = null where superseded is not null",),
        "it cannot have followed on what is before it (TicketCalled: being_served)",
    ),
    "a day that inherits something else": (
        (
            'update entry set data = replace(data, \'"serve_seconds":{\', \'"serve_seconds":{'
            "\"archive\":9.5,') where type = 'day_opened' and seq > 1",
        ),
        "the day it opens is not what follows from the day before",
    ),
    "a head that is behind": (
        ("update head set seq = seq - 1",),
        "the log does not end where it is said to end",
    ),
    "an epoch that is behind": (
        ("update office set epoch = 0",),
        "the log does not end where it is said to end (the office is said to be in epoch 0)",
    ),
}


@pytest.mark.parametrize("damaged", DAMAGES)
def test_the_first_thing_wrong_is_named(
    cli: Cli, office: Desk, database: Database, damaged: str
) -> None:
    statements, told = DAMAGES[damaged]
    damage(database, *statements)
    done = cli("verify", "--data", database.folder)
    assert done.status == 1
    assert done.complained.startswith("error: north, entry ")
    assert told in done.complained


def test_an_event_that_stands_in_the_log_twice_is_found(office: Desk) -> None:
    check = LogCheck()
    first, second, *_ = office.entries()
    assert check.take(first) is None
    again = type(second)(second.epoch, second.seq, first.event)
    found = check.take(again)
    assert isinstance(found, Fault)
    assert found.kind is FaultKind.TWICE


def test_a_device_that_was_enrolled_anew_counts_from_one_again(
    cli: Cli, database: Database, desk: Desk
) -> None:
    clerk = desk.open(1)
    pen = Pen(desk, "counter-1", 3)
    paused = CounterPaused(counter(1), PauseReason.BREAK)
    desk.receive("counter-1", pen.item(paused, clerk.clerk), pen.item(paused, clerk.clerk))
    damage(database, "update device set last_seq = 0 where id = 'counter-1'")
    rival = Desk(desk.folder, desk.clock, source=1)
    rival.receive("counter-1", Pen(rival, "counter-1", 4).item(paused, clerk.clerk))
    rival.close()
    assert cli("verify", "--data", database.folder).status == 0


@pytest.fixture
def file(office: Desk, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of an office on SQLite, with nobody at work on it."""
    monkeypatch.delenv("DATABASE_URL", raising=False)
    office.close()
    found = office.folder / FILE_NAME
    with closing(sqlite3.connect(found)) as connection:
        connection.execute("pragma wal_checkpoint(truncate)")
    return found


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_text_that_is_no_text_is_named(cli: Cli, file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("update entry set data = cast(x'ff7b7d' as text) where seq = 4")
    done = cli("verify", "--data", file.parent)
    assert done.status == 1
    assert "north, entry 1.3: its event is damaged" in done.complained
    assert "the entry after this one" in done.complained


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_wherever_the_file_is_torn_it_is_told(cli: Cli, file: Path) -> None:
    whole = file.read_bytes()
    page = 4096
    told = 0
    for start in range(page, len(whole), page):
        file.write_bytes(whole[:start] + bytes(page) + whole[start + page :])
        done = cli("verify", "--data", file.parent)
        told += done.status
        assert done.status in {0, 1}
        assert bool(done.complained) == bool(done.status)
    # A page that is not in use is nobody's loss.
    assert told >= len(whole) // page - 3


def in_epoch(epoch: int, seq: int, entry: LogEntry, device_seq: int) -> LogEntry:
    """A superseded entry of a server that took over, as another one had numbered its event."""
    number = f"{epoch}-{seq}"
    event = msgspec.structs.replace(entry.event, id=EventId(number), device_seq=device_seq)
    return LogEntry(epoch, seq, event, SupersededReason.ALREADY_DONE)


def test_what_a_server_that_took_over_learns_of_earlier_days_comes_in_any_order(
    office: Desk,
) -> None:
    check, entries = LogCheck(), office.entries()
    assert not [fault for each in entries if (fault := check.take(each)) is not None]
    last = entries[-1]
    own = counts_from(1001)
    for seq, number in enumerate((own + 1, 70, 65, own + 2), 1):
        assert check.take(in_epoch(1001, seq, last, number)) is None
    assert check.last == Position(1001, 4)


def test_a_server_that_took_over_keeps_its_own_events_in_order(office: Desk) -> None:
    check, entries = LogCheck(), office.entries()
    own = counts_from(1001)
    for each in entries:
        check.take(each)
    assert check.take(in_epoch(1001, 1, entries[-1], own + 2)) is None
    found = check.take(in_epoch(1001, 2, entries[-1], own + 1))
    assert found is not None
    assert found.kind is FaultKind.DEVICE_ORDER


def test_an_epoch_begins_at_its_first_entry(office: Desk) -> None:
    check, entries = LogCheck(), office.entries()
    for each in entries:
        check.take(each)
    found = check.take(in_epoch(1001, 2, entries[-1], 70))
    assert found is not None
    assert found.kind is FaultKind.GAP


def test_a_log_whose_older_days_were_deleted_begins_with_the_opening_of_a_day(
    cli: Cli, office: Desk, database: Database
) -> None:
    damage(
        database,
        "delete from entry where seq < (select max(seq) from entry where type = 'day_opened')",
    )
    assert cli("verify", "--data", database.folder).status == 0
