# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures about requests, and the commands that an administrator gives for them."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from server.cli import main
from server.requests.reporting import report
from tests.server.requests.hall import NORTH, Hall, Seat

ANSWERS = {"national_number": "01234567890"}


async def test_shares_stages_and_what_is_late_are_counted(two_offices: Hall) -> None:
    clerk, officer = await two_offices.clerk("rima"), await two_offices.clerk("huda", 2)
    await (await two_offices.clerk("rima", office="south")).start()
    await clerk.start()
    late = await clerk.start("deferment")
    await clerk.save(late.id, ANSWERS)
    await clerk.do(late.id, "submit_request", fee=0, delivery="counter")
    urgent = await clerk.start()
    await officer.do(urgent.id, "grant_urgency", reason="illness")
    two_offices.clock.advance(timedelta(days=20))
    services = two_offices.services
    office = services.registry.offices()[NORTH].stored.office
    now = two_offices.clock.now()
    made = await services.reader.read(lambda connection: report(connection, office, now))
    assert (made.services, made.smart, made.online) == (3, 1, 2)
    assert made.smart_share == pytest.approx(1 / 3)
    assert made.online_share == pytest.approx(2 / 3)
    assert made.requests == 3
    assert {stage.value: n for stage, n in made.stages.items() if n} == {"draft": 2, "paid": 1}
    assert made.overdue == (late.number,)
    assert (made.by_rule, made.urgent) == (0, 1)


async def test_the_command_line_reports_as_json(
    hall: Hall, capsys: pytest.CaptureFixture[str]
) -> None:
    await (await hall.clerk("rima")).start()
    assert main(["report", "--data", str(hall.data)]) == 0
    (told,) = json.loads(capsys.readouterr().out)["offices"]
    assert (told["office"], told["requests"], told["by_stage"]["draft"]) == ("north", 1, 1)
    assert told["smart_share"] == 0.3333
    assert main(["report", "--data", str(hall.data), "--office-id", "atlantis"]) == 1
    assert "name one of the offices" in capsys.readouterr().err


async def test_the_command_line_lets_partners_in_and_out(
    hall: Hall, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ["--data", str(hall.data), "--partner", "takamol"]
    assert main(["partner", "add", *data, "--services", "passport, deferment"]) == 0
    token = json.loads(capsys.readouterr().out)["token"]
    partner = Seat(hall.http, "north", {"Authorization": f"Bearer {token}"})
    begun = await partner.start("deferment")
    assert (await partner.get("requests")).json()["requests"][0]["id"] == begun.id
    assert main(["partner", "remove", *data]) == 0
    assert (await partner.get("requests")).status_code == 401
    assert main(["partner", "remove", *data]) == 1
    assert "north has no partner takamol" in capsys.readouterr().err
