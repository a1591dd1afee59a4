# SPDX-License-Identifier: GPL-3.0-or-later
"""Two processes of one server on one PostgreSQL, as they stand behind one address at the centre."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from itertools import cycle, takewhile
from pathlib import Path
from threading import Barrier

import pytest

from common.storage.system import UuidIds
from server.storage.opening import VARIABLE
from tests.postgres.cluster import Cluster
from tests.server.running import PASSWORD, Device, RunningServer, running_server

IDS = UuidIds()
COUNTERS = 6
TICKETS = 60
CLERKS = [f"clerk-{number}" for number in range(1, COUNTERS + 1)]
PASSPORT = {"service": "passport", "priority_class": "plain", "language": "en"}


@pytest.fixture(scope="module")
def pair(
    cluster: Cluster, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[RunningServer, RunningServer]]:
    """Two processes, and a clerk for each of the six counters."""
    with pytest.MonkeyPatch.context() as environment, ExitStack() as stack:
        environment.setenv(VARIABLE, cluster.url(cluster.new_database()))
        folder = tmp_path_factory.mktemp("pair")
        first = stack.enter_context(running_server(folder, COUNTERS))
        for clerk in CLERKS:
            first.add_clerk(clerk)
        yield first, stack.enter_context(first.beside())


def at(server: RunningServer, device: Device) -> Device:
    """The same device with the same session, asking another process."""
    other = Device(server, "")
    other.http.headers.update(device.http.headers)
    return other


def call_everybody(counter: str, lines: tuple[Device, Device], begin: Barrier) -> list[str]:
    """Serve until nobody waits, each request at the other process; the tickets called."""
    called: list[str] = []
    begin.wait()
    for line in cycle(lines):
        answer = line.command("call_next", IDS.new(), counter=counter)
        if answer.status_code == 409:
            assert answer.json()["reason"] == "nobody_waiting"
            return called
        assert answer.status_code == 200, answer.text
        called.append(answer.json()["events"][-1]["event"]["data"]["ticket"])
        for step in ("start_serving", "finish_serving"):
            assert line.command(step, IDS.new(), counter=counter).status_code == 200
    raise AssertionError


def listen(device: Device, last: str) -> list[str]:
    """The positions that a stream brings from the beginning of the day to ``last``."""
    with device.stream() as events:
        entries = (each["id"] for each in events if each["event"] == "entry")
        return [*takewhile(lambda position: position != last, entries), last]


def test_clerks_who_press_at_once_at_both_call_everybody_once_and_both_streams_are_complete(
    pair: tuple[RunningServer, RunningServer],
) -> None:
    kiosks = [server.device("kiosk-a") for server in pair]
    issued = []
    for _, kiosk in zip(range(TICKETS), cycle(kiosks), strict=False):
        answer = kiosk.command("issue_ticket", IDS.new(), **PASSPORT)
        issued.append(answer.json()["events"][-1]["event"]["data"]["ticket"])
    assert len(set(issued)) == TICKETS
    lines = []
    for number, clerk in enumerate(CLERKS, start=1):
        here, there = (pair, pair[::-1])[number % 2]
        device = here.counter(number, clerk)
        # The session began at one process only; it is good at the other.
        elsewhere = at(there, device)
        assert elsewhere.command("open_counter", IDS.new(), counter=str(number)).ok
        lines.append((device, elsewhere))
    # Each clerk: open, then call, start and finish for each ticket; one day was opened.
    last = f"1.{1 + TICKETS + COUNTERS + 3 * TICKETS}"
    begin = Barrier(COUNTERS)
    with ThreadPoolExecutor(COUNTERS + 2) as threads:
        displays = [server.device("display") for server in pair]
        streams = [threads.submit(listen, display, last) for display in displays]
        calls = [
            threads.submit(call_everybody, str(number), line, begin)
            for number, line in enumerate(lines, start=1)
        ]
        called = [ticket for each in calls for ticket in each.result()]
        heard = [each.result() for each in streams]
    assert sorted(called) == sorted(issued)
    log = [f"{each['epoch']}.{each['seq']}" for each in displays[0].entries()]
    assert log == [f"1.{seq}" for seq in range(1, int(last[2:]) + 1)]
    assert heard == [log, log]
    assert all("gave up" not in server.log() for server in pair)


def test_who_signs_out_at_one_is_signed_out_at_both(
    pair: tuple[RunningServer, RunningServer],
) -> None:
    device = pair[0].counter(1, CLERKS[0])
    elsewhere = at(pair[1], device)
    assert elsewhere.get("log").status_code == 200
    device.http.delete(f"{pair[0].office_url}/sessions/current", timeout=10).raise_for_status()
    pair[0].wait_until(lambda: elsewhere.get("log").status_code == 401)


def test_a_command_that_one_carried_out_before_it_was_killed_is_answered_alike_by_the_other(
    pair: tuple[RunningServer, RunningServer],
) -> None:
    first, second = pair
    command = IDS.new()
    answer = second.device("kiosk-b").command("issue_ticket", command, **PASSPORT)
    second.kill()
    again = first.device("kiosk-b").command("issue_ticket", command, **PASSPORT)
    assert (again.status_code, again.content) == (answer.status_code, answer.content)
    second.start()
    once_more = second.device("kiosk-b").command("issue_ticket", command, **PASSPORT)
    assert once_more.content == answer.content


def test_a_new_device_and_a_new_password_are_known_to_both(
    pair: tuple[RunningServer, RunningServer],
) -> None:
    pair[0].add_clerk("newcomer")
    for server in pair:
        assert server.device("counter-1").sign_in("newcomer", PASSWORD).status_code == 200


def test_the_password_of_the_database_is_nowhere_to_be_seen(
    pair: tuple[RunningServer, RunningServer], cluster: Cluster
) -> None:
    for server in pair:
        arguments = Path(f"/proc/{server.process.pid}/cmdline").read_bytes()
        assert cluster.password.encode() not in arguments
        assert cluster.password not in server.log()
        assert cluster.password not in json.dumps(server.device("display").get("log").json())
