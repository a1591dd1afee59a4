# SPDX-License-Identifier: GPL-3.0-or-later
"""What an office has done in a day: its queue, requests and money, for programs and on paper."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from server.cli import main
from server.daily.figures import figures_of
from server.daily.telling import told
from tests.server.documents.cases import approved, granted_by_rule, refused
from tests.server.requests.hall import IDS, NORTH, Hall, Seat

DAY = date(2026, 3, 2)


async def command(seat: Seat, kind: str, **fields: object) -> dict[str, Any]:
    """Give a command about the queue."""
    answer = await seat.post("commands", {"id": IDS.new(), "type": kind, **fields})
    assert answer.status_code == 200, answer.text
    given: dict[str, Any] = answer.json()
    return given


async def a_day(hall: Hall, clerk: Seat) -> None:
    """Three tickets: served after 10 and 30 minutes, and one whose citizen does not come."""
    kiosk, ticket = hall.device("kiosk-a"), {"service": "passport", "priority_class": "plain"}
    for _ in range(3):
        await command(kiosk, "issue_ticket", language="en", **ticket)
    await command(clerk, "open_counter", counter="1")
    for minutes, end in ((10, "finish_serving"), (20, "finish_serving"), (10, "record_no_show")):
        hall.clock.advance(timedelta(minutes=minutes))
        await command(clerk, "call_next", counter="1")
        if end == "finish_serving":
            await command(clerk, "start_serving", counter="1")
        else:
            hall.clock.advance(timedelta(minutes=2))
            await command(clerk, "recall", counter="1")
            hall.clock.advance(timedelta(minutes=2))
        await command(clerk, end, counter="1")


async def figures(hall: Hall, day: date = DAY) -> dict[str, Any]:
    """The figures of a day, as they are told."""
    office = hall.services.registry.offices()[NORTH].stored.office
    now = hall.clock.now()
    return told(await hall.services.reader.read(lambda c: figures_of(c, office, day, now)))


async def test_a_day_has_its_queue_its_requests_and_its_money(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    await a_day(hall, clerk)
    await approved(clerk)
    await refused(clerk)
    (till,) = (await figures(hall))["tills"]
    closing = {"counted": till["taken"] + 100_000 - 50}
    closed = await clerk.post(f"tills/{till['till']}/close", closing)
    assert closed.status_code == 200, closed.text
    day = await figures(hall)
    assert day["queue"] == [
        {
            "service": "passport",
            "issued": 3,
            "served": 2,
            "no_shows": 1,
            "median_wait_s": 1800.0,
            "longest_wait_s": 2400.0,
        }
    ]
    assert day["requests"] == [
        {"service": "passport", "filed": 2, "approved": 1, "refused": 1, "handed_over": 0}
    ]
    assert day["by_stage"] == {"approved": 1, "refused": 1}
    assert day["payments"] == [{"method": "cash", "currency": "SYP", "payments": 2, "amount": 5000}]
    (till,) = day["tills"]
    assert (till["taken"], till["paid_out"], till["difference"]) == (5000, 0, -50)
    assert (day["smart_share"], day["online_share"]) == (0.3333, 0.6667)


async def test_other_days_have_figures_of_their_own(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    await a_day(hall, clerk)
    await approved(clerk)
    hall.clock.advance(timedelta(days=1))
    kiosk, _ = await granted_by_rule(hall)
    await command(kiosk, "issue_ticket", language="en", service="passport", priority_class="plain")
    tomorrow = await figures(hall, DAY + timedelta(days=1))
    assert [(each["service"], each["filed"]) for each in tomorrow["requests"]] == [("status", 1)]
    assert [(each["issued"], each["served"]) for each in tomorrow["queue"]] == [(1, 0)]
    assert tomorrow["payments"] == []
    today = await figures(hall)
    assert [(each["issued"], each["served"]) for each in today["queue"]] == [(3, 2)]
    assert [each["service"] for each in today["requests"]] == ["passport"]
    assert (await figures(hall, DAY - timedelta(days=9)))["queue"] == []


async def test_a_supervisor_has_the_day_on_paper(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    await a_day(hall, clerk)
    await approved(clerk)
    supervisor = await hall.clerk("sami", 2)
    for asked in ({}, {"day": "2026-03-02"}, {"day": "2020-01-01"}):
        answer = await supervisor.get("reports/daily", **asked)
        assert answer.status_code == 200, answer.text
        assert answer.headers["content-type"] == "application/pdf"
        assert answer.content.startswith(b"%PDF-1.7")
    wrong = await supervisor.get("reports/daily", day="yesterday")
    assert wrong.status_code == 400
    for other in (clerk, hall.device("kiosk-a")):
        assert (await other.get("reports/daily")).status_code == 403


async def test_the_command_line_writes_the_paper_and_tells_the_figures(
    hall: Hall, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clerk = await hall.clerk("rima")
    await a_day(hall, clerk)
    file = tmp_path / "day.pdf"
    asked = ["report", "--data", str(hall.data), "--day", DAY.isoformat()]
    assert main([*asked, "--pdf", str(file)]) == 0
    assert file.read_bytes().startswith(b"%PDF-1.7")
    day = json.loads(capsys.readouterr().out)
    assert (day["office"], day["day"], day["queue"][0]["served"]) == ("north", "2026-03-02", 2)
