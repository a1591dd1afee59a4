# SPDX-License-Identifier: GPL-3.0-or-later
"""A running server whose database another program holds: told, repaired, nothing lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from common.storage.system import UuidIds
from server.cli import main
from tests.server.running import RunningServer

IDS = UuidIds()
PASSPORT = {"service": "passport", "priority_class": "plain", "language": "en"}


def test_a_command_is_carried_out_once_when_the_other_program_lets_go(
    server: RunningServer,
) -> None:
    kiosk = server.device("kiosk-a")
    kiosk.command("issue_ticket", IDS.new(), **PASSPORT)
    before, command = kiosk.get("log").json()["head"], IDS.new()
    with closing(sqlite3.connect(server.data / "server.sqlite", isolation_level=None)) as other:
        other.execute("begin immediate")
        refused = kiosk.command("issue_ticket", command, **PASSPORT)
        # What is there can be read all the while.
        assert kiosk.get("log").json()["head"] == before
        other.execute("rollback")
    assert (refused.status_code, refused.json()["code"]) == (503, "cannot_store")
    assert refused.json()["message"] == (
        "The server cannot store anything now. Nothing was done; try again."
    )
    again = [kiosk.command("issue_ticket", command, **PASSPORT) for _ in range(2)]
    assert again[0].status_code == 200
    assert again[0].content == again[1].content
    assert kiosk.get("log").json()["head"]["seq"] == before["seq"] + 1


def test_the_command_line_says_that_the_database_is_locked(
    server: RunningServer, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(sqlite3.connect(server.data / "server.sqlite", isolation_level=None)) as other:
        other.execute("begin immediate")
        status = main(["device", "token", "--data", str(server.data), "--device", "kiosk-a"])
        other.execute("rollback")
    assert status == 1
    assert capsys.readouterr().err == "error: the database: database is locked\n"
