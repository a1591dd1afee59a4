# SPDX-License-Identifier: GPL-3.0-or-later
"""PostgreSQL dies and comes back while clerks go on pressing keys: told, survived, nothing lost."""

from __future__ import annotations

from collections.abc import Iterator, Sized
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

import pytest
import requests

from common.storage.system import UuidIds
from server.storage.opening import VARIABLE
from tests.postgres.cluster import Cluster, running_cluster
from tests.server.running import Device, RunningServer, running_server

IDS = UuidIds()
PASSPORT = {"service": "passport", "priority_class": "plain", "language": "en"}
KIOSKS = 4


@pytest.fixture
def mortal() -> Iterator[Cluster]:
    """A PostgreSQL of one's own."""
    with running_cluster() as cluster:
        yield cluster


@pytest.fixture
def server(
    mortal: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[RunningServer]:
    """A server on it."""
    monkeypatch.setenv(VARIABLE, mortal.url(mortal.new_database()))
    with running_server(tmp_path) as server:
        yield server


@dataclass
class Told:
    """What kiosks were told."""

    acknowledged: dict[str, str] = field(default_factory=dict)
    refused: list[tuple[int, str]] = field(default_factory=list)


def issue(kiosk: Device, stop: Event, told: Told) -> None:
    """Issue tickets, each command again until it is accepted."""
    command = IDS.new()
    while True:
        answer = kiosk.command("issue_ticket", command, **PASSPORT)
        if answer.status_code == 200:
            ticket = answer.json()["events"][-1]["event"]["data"]["ticket"]
            told.acknowledged[command] = ticket
            if stop.is_set():
                return
            command = IDS.new()
        else:
            told.refused.append((answer.status_code, answer.json()["code"]))
            stop.wait(0.02)


def wait_for_more(growing: Sized, number: int) -> None:
    """Wait until there are so many more."""
    enough = len(growing) + number
    RunningServer.wait_until(lambda: len(growing) >= enough, seconds=30)


def test_requests_are_refused_meanwhile_and_afterwards_all_goes_on_and_nothing_is_lost(
    mortal: Cluster, server: RunningServer
) -> None:
    stop, told = Event(), Told()
    display = server.device("display")
    with ThreadPoolExecutor(KIOSKS) as threads:
        running = [
            threads.submit(issue, server.device("kiosk-a"), stop, told) for _ in range(KIOSKS)
        ]
        for _ in range(2):
            wait_for_more(told.acknowledged, 30)
            mortal.crash()
            wait_for_more(told.refused, 5)
            assert display.get("log").status_code == 503
            health = requests.get(f"{server.url}/api/v1/health", timeout=10).json()
            assert health["status"] == "cannot_store"
            mortal.start()
            wait_for_more(told.acknowledged, 30)
        stop.set()
        for each in running:
            each.result()
    assert set(told.refused) == {(503, "cannot_store")}
    entries = [each for each in display.entries() if each["event"]["type"] == "ticket_issued"]
    in_log = {each["event"]["cause"]: each["event"]["data"]["ticket"] for each in entries}
    assert told.acknowledged == in_log
    assert len(in_log) == len(entries) == len(set(in_log.values()))
    server.wait_until(lambda: server.log().count("can store again") == 2)
    assert mortal.password not in server.log()
    assert "Traceback" not in server.log()


def test_a_server_that_cannot_reach_its_database_says_so_without_its_password(
    mortal: Cluster, server: RunningServer
) -> None:
    server.kill()
    mortal.stop()
    with pytest.raises(AssertionError) as failed:
        server.start()
    mortal.start()
    said = str(failed.value)
    assert "error: the database: " in said
    assert "Traceback" not in said
    assert mortal.password not in said
