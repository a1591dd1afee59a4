# SPDX-License-Identifier: GPL-3.0-or-later
"""The server's disk is lost: a backup and the office's devices bring the whole day back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from common.domain.commands import FinishServing, StartServing
from common.domain.identifiers import TicketId
from tests.end_to_end.stations import Counter, Kiosk, station, until_alone, until_online
from tests.server.running import RunningServer, run_cli, running_server


@dataclass
class Office:
    """A server, a kiosk and two counters."""

    server: RunningServer
    kiosk: Kiosk
    counters: tuple[Counter, Counter]

    def until_told(self) -> None:
        """Wait until every device is in step with the server."""
        until_online(self.kiosk.station, *(each.station for each in self.counters))

    def log(self) -> list[dict[str, Any]]:
        """The server's whole log."""
        return self.server.device("kiosk-a").entries()

    def tickets(self, kind: str) -> list[TicketId]:
        """The tickets of all events of one kind that count, sorted."""
        events = [each["event"] for each in self.log() if each["superseded"] is None]
        return sorted(each["data"]["ticket"] for each in events if each["type"] == kind)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with ExitStack() as stack:
        server = stack.enter_context(running_server(tmp_path))
        server.add_clerk("rima")
        server.add_clerk("omar")
        kiosk = station(server, "kiosk-a", tmp_path / "kiosk")
        stack.callback(kiosk.stop)
        counters = []
        for number, clerk in enumerate(("rima", "omar"), start=1):
            at = station(server, f"counter-{number}", tmp_path / f"counter-{number}")
            stack.callback(at.stop)
            counters.append(Counter(at, number))
            counters[-1].open(clerk)
        yield Office(server, Kiosk(kiosk), (counters[0], counters[1]))


def test_what_came_after_the_backup_comes_back_from_the_devices(
    office: Office, tmp_path: Path
) -> None:
    backup, restored = tmp_path / "backup.sqlite", tmp_path / "restored"
    first, second = office.counters
    before = [office.kiosk.issue() for _ in range(3)]
    office.until_told()
    served = first.call()
    first.serve()
    run_cli("backup", "--data", str(office.server.data), "--to", str(backup))

    after = [office.kiosk.issue() for _ in range(3)]
    office.until_told()
    called = first.call()
    first.order(StartServing(first.id))
    office.until_told()
    office.server.kill()
    until_alone(office.kiosk.station, first.station, second.station)
    alone = office.kiosk.issue()
    second.serve_alone(office.kiosk.codes[alone])

    run_cli("restore", "--from", str(backup), "--data", str(restored))
    office.server.data = restored
    office.server.start()
    office.until_told()
    assert office.tickets("ticket_issued") == sorted([*before, *after, alone])
    assert office.tickets("ticket_called") == sorted([served, called, alone])
    assert office.tickets("serving_finished") == sorted([served, alone])
    assert office.log()[-1]["epoch"] > 1

    first.order(FinishServing(first.id))
    assert first.call() not in {served, called, alone}
    sound = json.loads(run_cli("verify", "--data", str(restored)))
    assert sound["north"]["entries"] == len(office.log())
