# SPDX-License-Identifier: GPL-3.0-or-later
"""A station stops within a second, whatever it waits for, and leaves no thread behind."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from common.domain.commands import OpenCounter
from common.domain.identifiers import ClerkId, TicketId
from common.storage.system import SystemClock
from common.sync.answers import OrderAnswer, SignInAnswer, Unreachable
from common.sync.station import Station
from common.sync.view import Connectivity
from common.wire.messages import Person
from tests.common.domain.kit import ONE
from tests.common.sync.conftest import MakeStation
from tests.common.sync.kit import COUNTER, issue, make_station, online, until
from tests.common.sync.paper_server import Fault, PaperServer


def stop_in_time(station: Station) -> None:
    clock = SystemClock()
    start = clock.monotonic()
    station.stop()
    assert clock.monotonic() - start < 1.0
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("link-")]
    station.stop()


@pytest.fixture
def silence() -> Iterator[str]:
    """A server that takes connections and never says a word."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


def test_while_the_stream_is_quiet(paper: PaperServer, station: MakeStation) -> None:
    paper.heartbeat = 60
    kiosk = station()
    online(kiosk)
    stop_in_time(kiosk)


def test_while_nobody_answers(silence: str, tmp_path: Path) -> None:
    kiosk = make_station(tmp_path, silence)
    kiosk.start()
    stop_in_time(kiosk)


def test_while_nobody_is_there(paper: PaperServer, station: MakeStation) -> None:
    paper.kill()
    kiosk = station()
    until(lambda: kiosk.view.connectivity is Connectivity.OFFLINE)
    stop_in_time(kiosk)


def test_while_a_connection_leads_nowhere(tmp_path: Path) -> None:
    # A listener whose queue is full leaves new connections hanging, as a black hole does.
    with closing(socket.socket()) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        address = listener.getsockname()
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(address)
        kiosk = make_station(tmp_path, f"http://127.0.0.1:{address[1]}")
        kiosk.start()
        stop_in_time(kiosk)
        for filler in fillers:
            filler.close()


@pytest.mark.parametrize("path", ["outbox", "commands", "log", "configuration"])
def test_while_one_answer_does_not_come(
    paper: PaperServer, station: MakeStation, path: str
) -> None:
    counter = station(COUNTER)
    kiosk = station()
    online(counter, kiosk)
    before = len(paper.requests)
    paper.fail(path, *[Fault.SILENT] * 9)
    issue(kiosk)
    answers: list[OrderAnswer] = []
    counter.order(OpenCounter(ONE), answers.append)
    paper.announce("v2")
    until(lambda: len(paper.requests) > before)
    kiosk.stop()
    stop_in_time(counter)
    until(lambda: len(answers) == 1)


def test_in_the_middle_of_a_reply(paper: PaperServer, station: MakeStation) -> None:
    paper.fail("stream", *[Fault.SILENT] * 9)
    kiosk = station()
    until(lambda: ("GET", "stream") in paper.requests)
    stop_in_time(kiosk)


def test_what_is_asked_of_a_stopped_station_is_answered_all_the_same(
    paper: PaperServer, station: MakeStation
) -> None:
    counter = station(COUNTER)
    online(counter)
    stop_in_time(counter)
    orders: list[OrderAnswer] = []
    counter.order(OpenCounter(ONE), orders.append)
    assert orders == [Unreachable()]
    sign_ins: list[SignInAnswer] = []
    counter.sign_in(ClerkId("rima"), "…", sign_ins.append)
    assert sign_ins == [Unreachable()]
    persons: list[Person | None] = []
    counter.person(TicketId("2026-03-02.PA001"), persons.append)
    assert persons == [None]
    counter.sign_out()


def test_a_station_that_was_never_started_can_be_stopped(tmp_path: Path) -> None:
    stop_in_time(make_station(tmp_path, "http://127.0.0.1:9"))
