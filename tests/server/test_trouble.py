# SPDX-License-Identifier: GPL-3.0-or-later
"""When the database takes nothing, or a job turns out to be faulty."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import pytest
from sqlalchemy import event

from common.domain.commands import Command, IssueTicket, Origin
from common.domain.decide import Decision, decide
from common.domain.identifiers import ServiceCode
from common.domain.office import Office
from common.domain.state import OfficeState
from server.replies import Reply
from server.sequencer import commanding
from server.sequencer.jobs import Faulted, Unstored
from server.storage.opening import database_of
from tests.fakes import FakeClock
from tests.log_watch import LogWatch
from tests.server.desk import ENGLISH, KIOSK, PASSPORT, PLAIN, Desk
from tests.server.holding import SAYS_LOCKED, held

ISSUE = IssueTicket(PASSPORT, PLAIN, ENGLISH)


@contextmanager
def full_disk(desk: Desk) -> Iterator[None]:
    """A database that cannot grow by a single page; the writer connects anew."""

    def no_growth(connection: sqlite3.Connection, *_: object) -> None:
        connection.execute("PRAGMA max_page_count = 1")

    event.listen(desk.writer.engine, "connect", no_growth)
    desk.close()
    yield
    event.remove(desk.writer.engine, "connect", no_growth)
    desk.close()


def test_a_database_that_stays_locked_means_retry_and_memory_goes_back(
    desk: Desk, expected_log: LogWatch
) -> None:
    expected_log(f"cannot store: ({SAYS_LOCKED})")
    desk.issue()
    before = desk.ledger.standing
    job = desk.job(ISSUE, KIOSK)
    with held(database_of(desk.folder)):
        assert desk.run(job, job).results == [Unstored(), Unstored()]
        assert not desk.writer.storing
    assert desk.ledger.standing == before
    (reply,) = desk.run(job).results
    assert isinstance(reply, Reply)
    assert reply.status == 200
    assert desk.writer.storing
    assert len(desk.state.tickets) == 2


def test_a_full_disk_means_retry_and_what_was_acknowledged_stays(
    sqlite_desk: Desk, clock: FakeClock, expected_log: LogWatch
) -> None:
    desk = sqlite_desk
    expected_log("cannot store: database or disk is full")
    kept = [desk.issue() for _ in range(3)]
    lost = 0
    with full_disk(desk):
        # Room is left in the pages there are: go on until it is used up.
        for _ in range(500):
            (result,) = desk.run(desk.job(ISSUE, KIOSK)).results
            if result == Unstored():
                lost += 1
                break
    assert lost == 1
    kept.append(desk.issue())
    assert set(kept) <= set(desk.state.tickets)
    restarted = Desk(desk.folder, clock, source=1)
    assert restarted.ledger.standing == desk.ledger.standing
    restarted.close()


def test_a_faulty_job_spoils_no_other_job_of_its_batch(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, expected_log: LogWatch
) -> None:
    def decide_but_stumble(
        office: Office, state: OfficeState, command: Command, origin: Origin, at: datetime
    ) -> Decision:
        if isinstance(command, IssueTicket) and command.service == "stumble":
            raise ZeroDivisionError
        return decide(office, state, command, origin, at)

    expected_log("a job failed: CarryOut")
    monkeypatch.setattr(commanding, "decide", decide_but_stumble)
    faulty = IssueTicket(ServiceCode("stumble"), PLAIN, ENGLISH)
    jobs = [desk.job(each, KIOSK) for each in (ISSUE, faulty, ISSUE)]
    first, second, third = desk.run(*jobs).results
    assert isinstance(first, Reply)
    assert isinstance(third, Reply)
    assert [first.status, third.status] == [200, 200]
    assert second == Faulted()
    assert len(desk.state.tickets) == 2
    assert len(desk.entries()) == 3
