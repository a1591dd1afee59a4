# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that is killed, or whose disk takes nothing, while clerks go on pressing keys."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from threading import Barrier

import psutil
import pytest
import requests

from common.storage.system import UuidIds
from server.storage.opening import Database
from tests.server.running import Device, RunningServer, running_server

IDS = UuidIds()
PASSPORT = {"service": "passport", "priority_class": "plain", "language": "en"}
CLERKS = 4


@pytest.fixture
def busy_server(database: Database, tmp_path: Path) -> Iterator[RunningServer]:
    """A server of one's own, to be broken, on each database."""
    with running_server(tmp_path) as server:
        yield server


@pytest.fixture
def sqlite_server(tmp_path: Path) -> Iterator[RunningServer]:
    """A server of one's own with its data in a file."""
    with running_server(tmp_path) as server:
        yield server


def ticket_in(answer: requests.Response) -> str:
    """The ticket that an accepted command is about."""
    ticket: str = answer.json()["events"][-1]["event"]["data"]["ticket"]
    return ticket


def issue_until_it_dies(kiosk: Device, begin: Barrier) -> tuple[dict[str, str], str]:
    """Tickets by command id that were acknowledged, and the command that got no answer."""
    acknowledged: dict[str, str] = {}
    begin.wait()
    while True:
        command = IDS.new()
        try:
            answer = kiosk.command("issue_ticket", command, **PASSPORT)
        except requests.RequestException:
            return acknowledged, command
        acknowledged[command] = ticket_in(answer)


def test_kill_9_under_load_loses_nothing_acknowledged_and_lost_replies_are_repaired(
    busy_server: RunningServer,
) -> None:
    everything: dict[str, str] = {}
    kiosks = [busy_server.device("kiosk-a") for _ in range(CLERKS)]
    with ThreadPoolExecutor(CLERKS) as threads:
        for _ in range(2):
            begin = Barrier(CLERKS + 1)
            running = [threads.submit(issue_until_it_dies, kiosk, begin) for kiosk in kiosks]
            begin.wait()
            busy_server.wait_until(partial(_beyond, busy_server, _head(busy_server) + 50))
            busy_server.kill()
            busy_server.start()
            for acknowledged, unanswered in (each.result() for each in running):
                everything |= acknowledged
                again = kiosks[0].command("issue_ticket", unanswered, **PASSPORT)
                once_more = kiosks[0].command("issue_ticket", unanswered, **PASSPORT)
                assert again.status_code == 200
                assert again.content == once_more.content
                everything[unanswered] = ticket_in(again)
    entries = [each for each in kiosks[0].entries() if each["event"]["type"] == "ticket_issued"]
    in_log = {each["event"]["cause"]: each["event"]["data"]["ticket"] for each in entries}
    assert len(everything) >= 100
    assert everything.items() <= in_log.items()
    assert len(in_log) == len(entries) == len(set(in_log.values()))


def test_an_accepted_command_is_answered_alike_after_kill_9(busy_server: RunningServer) -> None:
    kiosk, command = busy_server.device("kiosk-a"), IDS.new()
    first = kiosk.command("issue_ticket", command, **PASSPORT)
    busy_server.restart()
    again = kiosk.command("issue_ticket", command, **PASSPORT)
    assert (again.status_code, again.content) == (first.status_code, first.content)


def test_a_session_outlives_a_restart(sqlite_server: RunningServer) -> None:
    sqlite_server.add_clerk("rima")
    sqlite_server.restart()
    device = sqlite_server.counter(1, "rima")
    sqlite_server.restart()
    assert device.command("open_counter", IDS.new(), counter="1").status_code == 200


def test_a_disk_that_takes_nothing_is_told_and_once_it_does_all_goes_on(
    sqlite_server: RunningServer,
) -> None:
    kiosk = sqlite_server.device("kiosk-a")
    kept = [ticket_in(kiosk.command("issue_ticket", IDS.new(), **PASSPORT)) for _ in range(5)]
    process = psutil.Process(sqlite_server.process.pid)
    command = IDS.new()
    # A file may not grow beyond this: the write-ahead log fails as on a full disk.
    process.rlimit(resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
    refused = kiosk.command("issue_ticket", command, **PASSPORT)
    assert (refused.status_code, refused.json()["code"]) == (503, "cannot_store")
    assert refused.headers["Retry-After"] == "1"
    health = requests.get(f"{sqlite_server.url}/api/v1/health", timeout=10).json()
    assert health["status"] == "cannot_store"
    process.rlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    kept.append(ticket_in(kiosk.command("issue_ticket", command, **PASSPORT)))
    assert "cannot store" in sqlite_server.log()
    sqlite_server.restart()
    entries = [each["event"] for each in kiosk.entries()]
    assert [each["data"]["ticket"] for each in entries if "ticket" in each["data"]] == kept


def _beyond(server: RunningServer, seq: int) -> bool:
    return _head(server) > seq


def _head(server: RunningServer) -> int:
    heads = requests.get(f"{server.url}/api/v1/health", timeout=10).json()["heads"]
    head: int = heads["north"]["seq"]
    return head
