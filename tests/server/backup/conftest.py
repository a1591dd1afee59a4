# SPDX-License-Identifier: GPL-3.0-or-later
"""An office with a history, the command line, and a database to restore into."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import make_url

from common.domain.commands import FinishServing, StartServing
from common.domain.events import CallKind, CounterOpened, TicketCalled
from common.domain.identifiers import ClerkId, TicketId
from common.wire.messages import OutboxItem
from server.cli import main
from server.storage.opening import Database
from tests.fakes import FakeClock
from tests.postgres.cluster import Cluster
from tests.postgres.fixtures import DATABASES
from tests.server.desk import PASSPORT, Desk, Pen, clerk_at, counter


@dataclass(frozen=True)
class Done:
    """What a command came to."""

    status: int
    said: str
    complained: str


Cli = Callable[..., Done]


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Cli:
    """The command line, without a process of its own."""

    def run(*arguments: str | Path) -> Done:
        capsys.readouterr()
        status = main([str(each) for each in arguments])
        told = capsys.readouterr()
        return Done(status, told.out, told.err)

    return run


@pytest.fixture
def office(database: Database, clock: FakeClock) -> Iterator[Desk]:
    """An office with two days behind it, one clerk's act superseded, and people waiting."""
    desk = Desk(database.folder, clock)
    live_a_day(desk, Pen(desk, "counter-2", 7))
    clock.advance(timedelta(days=1))
    live_a_day(desk, None)
    yield desk
    desk.close()


def live_a_day(desk: Desk, isolated: Pen | None) -> None:
    """Some are served, some wait; an isolated counter was too late with one of them."""
    clerk = desk.open(1)
    for _ in range(4):
        desk.issue()
    ticket = desk.call(1)
    desk.do(StartServing(counter(1)), clerk)
    if isolated is not None:
        desk.receive("counter-2", *_too_late(isolated, ticket))
    desk.do(FinishServing(counter(1)), clerk_at(1))
    desk.call(1)


def _too_late(pen: Pen, ticket: TicketId) -> tuple[OutboxItem, ...]:
    clerk, place = ClerkId("clerk-2"), counter(2)
    opened = CounterOpened(place, clerk, (PASSPORT,))
    called = TicketCalled(ticket, place, clerk, CallKind.PAPER)
    return pen.item(opened, clerk), pen.item(called, clerk)


@pytest.fixture(params=DATABASES)
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Database:
    """A database without anything in it."""
    folder = tmp_path / "restored"
    if request.param == "sqlite":
        return Database(folder)
    cluster: Cluster = request.getfixturevalue("cluster")
    return Database(folder, make_url(cluster.url(cluster.new_database())))
