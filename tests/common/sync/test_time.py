# SPDX-License-Identifier: GPL-3.0-or-later
"""Days and clocks: no number comes twice, whatever becomes of clock, log and database."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from threading import Event as Flag

import msgspec
import pytest

from common.domain.alerts import Alert
from common.domain.commands import EndAlert, RaiseAlert
from common.domain.events import TicketIssued
from common.domain.identifiers import TicketId
from common.storage.settings import DATABASE_FILE
from common.storage.trouble import StoreTrouble, TroubleReason
from common.sync.answers import Acted
from common.sync.station import Station
from common.sync.view import StationWarning
from common.wire.events import to_message
from common.wire.messages import OutboxBatch, OutboxItem
from tests.common.sync.kit import (
    ISSUE,
    KIOSK,
    OPEN_OFFICE,
    in_step,
    issue,
    make_station,
    online,
    until,
)
from tests.common.sync.paper_server import PaperServer
from tests.fakes import START, FakeClock
from tests.log_watch import LogWatch


@pytest.fixture
def clock() -> FakeClock:
    """The kiosk's clock."""
    return FakeClock()


@pytest.fixture
def server(clock: FakeClock) -> Iterator[PaperServer]:
    """A server with the same clock."""
    paper = PaperServer(OPEN_OFFICE, clock)
    paper.start()
    yield paper
    paper.kill()


@contextmanager
def kiosk_at(folder: Path, url: str, clock: FakeClock) -> Iterator[Station]:
    """A running kiosk."""
    kiosk = make_station(folder, url, clock=clock)
    kiosk.start()
    yield kiosk
    kiosk.stop()


def prepared(folder: Path, server: PaperServer, clock: FakeClock, tickets: int) -> list[TicketId]:
    """A kiosk that has issued some tickets with its server, which is gone now."""
    with kiosk_at(folder, server.url, clock) as kiosk:
        online(kiosk)
        issued = [issue(kiosk) for _ in range(tickets)]
        in_step(server, kiosk)
    server.kill()
    return issued


def test_a_new_day_counts_from_one_without_a_server_too(
    tmp_path: Path, server: PaperServer, clock: FakeClock
) -> None:
    prepared(tmp_path, server, clock, 3)
    with kiosk_at(tmp_path, server.url, clock) as kiosk:
        clock.advance(timedelta(days=1))
        assert issue(kiosk) == "2026-03-03.PA001"
        assert kiosk.view.state.day == date(2026, 3, 3)
        server.start()
        in_step(server, kiosk)
    assert "2026-03-03.PA001" in server.state.tickets


def test_what_only_yesterdays_log_holds_does_not_lie_over_today(
    tmp_path: Path, server: PaperServer, clock: FakeClock
) -> None:
    prepared(tmp_path, server, clock, 1)
    with kiosk_at(tmp_path, server.url, clock) as kiosk:
        told = [kiosk.act(RaiseAlert(Alert.PAPER_LOW)), kiosk.act(EndAlert(KIOSK, Alert.PAPER_LOW))]
    _lose_log(tmp_path)
    # The server took it in before midnight, and the kiosk never heard so.
    events = [event for answer in told if isinstance(answer, Acted) for event in answer.events]
    batch = OutboxBatch(tuple(OutboxItem(to_message(event)) for event in events))
    assert len(server.receive(msgspec.json.encode(batch), KIOSK).answers) == 2
    clock.advance(timedelta(days=1))
    server.start()
    with kiosk_at(tmp_path, server.url, clock) as kiosk:
        online(kiosk)
        in_step(server, kiosk)
        assert not kiosk.view.state.alerts


def test_the_day_turns_on_the_screen_though_nothing_happens(
    tmp_path: Path, server: PaperServer, clock: FakeClock
) -> None:
    prepared(tmp_path, server, clock, 1)
    with kiosk_at(tmp_path, server.url, clock) as kiosk:
        assert kiosk.view.state.waiting() == 1
        clock.advance(timedelta(days=1))
        until(lambda: kiosk.view.state.day == date(2026, 3, 3))
        assert kiosk.view.state.waiting() == 0


def test_a_clock_set_back_by_a_day_keeps_the_later_day_and_warns(
    tmp_path: Path, server: PaperServer, clock: FakeClock
) -> None:
    prepared(tmp_path, server, clock, 3)
    late = FakeClock(START - timedelta(days=1))
    with kiosk_at(tmp_path, server.url, late) as kiosk:
        assert StationWarning.CLOCK_BEHIND in kiosk.view.warnings
        assert issue(kiosk) == "2026-03-02.PA004"
        assert kiosk.now() >= START


def test_a_clock_set_back_while_running_keeps_the_day_and_warns(
    tmp_path: Path, server: PaperServer, clock: FakeClock
) -> None:
    prepared(tmp_path, server, clock, 1)
    with kiosk_at(tmp_path, server.url, clock) as kiosk:
        assert issue(kiosk) == "2026-03-02.PA002"
        clock.set(START - timedelta(days=1))
        assert issue(kiosk) == "2026-03-02.PA003"
        until(lambda: StationWarning.CLOCK_BEHIND in kiosk.view.warnings)


def test_the_servers_time_ends_the_warning(
    tmp_path: Path, server: PaperServer, clock: FakeClock
) -> None:
    prepared(tmp_path, server, clock, 1)
    late = FakeClock(START - timedelta(days=1))
    with kiosk_at(tmp_path, server.url, late) as kiosk:
        assert StationWarning.CLOCK_BEHIND in kiosk.view.warnings
        server.start()
        online(kiosk)
        until(lambda: StationWarning.CLOCK_BEHIND not in kiosk.view.warnings)
        assert abs(kiosk.now() - START) < timedelta(seconds=1)


def test_a_clock_that_ran_ahead_is_put_right_by_the_server_and_no_number_comes_twice(
    tmp_path: Path, server: PaperServer, clock: FakeClock
) -> None:
    before = prepared(tmp_path, server, clock, 2)
    ahead = FakeClock(START + timedelta(days=1))
    with kiosk_at(tmp_path, server.url, ahead) as kiosk:
        early = [issue(kiosk) for _ in range(2)]
        assert early == ["2026-03-03.PA001", "2026-03-03.PA002"]
        server.start()
        online(kiosk)
        until(lambda: kiosk.view.pending == 0)
        after = issue(kiosk)
        assert after == "2026-03-02.PA003"
        in_step(server, kiosk)
        assert [note.ticket for note in kiosk.view.superseded] == early
    assert len({*before, *early, after}) == 5


def _lose_log(folder: Path) -> None:
    with closing(sqlite3.connect(folder / KIOSK / DATABASE_FILE)) as database, database:
        database.execute("delete from log")


def _lose_everything(folder: Path) -> None:
    for file in (folder / KIOSK).glob(f"{DATABASE_FILE}*"):
        file.unlink()


@pytest.mark.parametrize("lose", [_lose_log, _lose_everything])
def test_a_number_is_not_given_again_after_the_log_or_the_database_was_lost(
    tmp_path: Path, server: PaperServer, clock: FakeClock, lose: Callable[[Path], None]
) -> None:
    prepared(tmp_path, server, clock, 2)
    with kiosk_at(tmp_path, server.url, clock) as kiosk:
        unsent = [issue(kiosk) for _ in range(3)]
    lose(tmp_path)
    server.start()
    with kiosk_at(tmp_path, server.url, clock) as kiosk:
        online(kiosk)
        number = int(issue(kiosk)[-3:])
        assert number > int(unsent[-1][-3:])
        in_step(server, kiosk)


def test_a_database_that_is_damaged_while_the_kiosk_runs_is_mended_from_memory(
    tmp_path: Path, server: PaperServer, clock: FakeClock, expected_log: LogWatch
) -> None:
    prepared(tmp_path, server, clock, 2)
    with kiosk_at(tmp_path, server.url, clock) as kiosk:
        unsent = [issue(kiosk) for _ in range(3)]
        expected_log("is damaged; it is set aside and built anew")
        _spoil(tmp_path / KIOSK / DATABASE_FILE, kiosk)
        # Whoever comes first finds out: this act, or the look that is taken every second.
        kiosk.act(ISSUE)
        until(lambda: StationWarning.STORE_REBUILT in kiosk.view.warnings)
        after = issue(kiosk)
        assert int(after[-3:]) > int(unsent[-1][-3:])
        server.start()
        in_step(server, kiosk)
        assert {*unsent, after} <= set(server.state.tickets)


def _spoil(path: Path, kiosk: Station) -> None:
    """Overwrite the file under a running program, and let go of what it holds in memory."""
    for file in (path, path.with_name(path.name + "-wal")):
        with file.open("r+b") as opened:
            opened.write(b"\xa5" * file.stat().st_size)
    kiosk._store._database.run(lambda c: c.exec_driver_sql("pragma shrink_memory"))


def test_events_of_a_day_without_a_server_carry_times_in_order(
    tmp_path: Path, server: PaperServer, clock: FakeClock
) -> None:
    prepared(tmp_path, server, clock, 1)
    times: list[datetime] = []
    with kiosk_at(tmp_path, server.url, clock) as kiosk:
        for _ in range(5):
            ticket = issue(kiosk)
            times.append(kiosk.view.state.tickets[ticket].issued_at)
            clock.set(clock.now() - timedelta(minutes=7))
            clock.advance(1)
    assert times == sorted(times)


def test_a_kiosk_that_was_started_twice_gives_each_number_once(
    tmp_path: Path, server: PaperServer, clock: FakeClock
) -> None:
    prepared(tmp_path, server, clock, 1)
    url = server.url
    with kiosk_at(tmp_path, url, clock) as first, kiosk_at(tmp_path, url, clock) as second:
        turns = (first, second, second, first, second)
        tickets = [_issued_at_last(kiosk) for kiosk in turns]
        server.start()
        in_step(server, first, second)
    assert len(set(tickets)) == len(tickets)
    assert len(server.state.tickets) == 6


def _issued_at_last(kiosk: Station) -> TicketId:
    """A ticket, as soon as the kiosk has taken in what the other one did."""
    tick = Flag()
    while not isinstance(answer := kiosk.act(ISSUE), Acted):
        assert answer == StoreTrouble(TroubleReason.IN_USE)
        tick.wait(0.1)
    body = answer.events[0].body
    assert isinstance(body, TicketIssued)
    return body.ticket
