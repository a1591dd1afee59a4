# SPDX-License-Identifier: GPL-3.0-or-later
"""A running server whose database another program holds: told, repaired, nothing lost."""

from __future__ import annotations

import re

import pytest

from common.storage.system import UuidIds
from server.cli import main
from server.storage.opening import database_of
from tests.server.holding import SAYS_LOCKED, held
from tests.server.running import RunningServer

IDS = UuidIds()
PASSPORT = {"service": "passport", "priority_class": "plain", "language": "en"}


def test_a_command_is_carried_out_once_when_the_other_program_lets_go(
    server: RunningServer,
) -> None:
    kiosk = server.device("kiosk-a")
    kiosk.command("issue_ticket", IDS.new(), **PASSPORT)
    before, command = kiosk.get("log").json()["head"], IDS.new()
    with held(database_of(server.data)):
        refused = kiosk.command("issue_ticket", command, **PASSPORT)
        # What is there can be read all the while.
        assert kiosk.get("log").json()["head"] == before
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
    with held(database_of(server.data)):
        status = main(["device", "token", "--data", str(server.data), "--device", "kiosk-a"])
    assert status == 1
    assert re.match(f"error: the database: ({SAYS_LOCKED})", capsys.readouterr().err)
