# SPDX-License-Identifier: GPL-3.0-or-later
"""What the server keeps of devices' reports, and who may write and read them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import requests

from common.domain.identifiers import DeviceId
from common.wire.device_reports import DeviceReport, DeviceStanding, PartReport
from server.device_reports import DeviceReports
from tests.fakes import START, FakeClock
from tests.server.office import an_office
from tests.server.running import RunningServer

KIOSK = DeviceId("kiosk-a")
OFFICE = an_office()
NO_PAPER = PartReport("down", "paper_out")


def standing(reports: DeviceReports) -> DeviceStanding:
    """The kiosk's."""
    (found,) = [d for d in reports.standings(OFFICE, stores=True).devices if d.device == KIOSK]
    return found


def test_a_part_is_as_it_is_since_it_was_first_told_so(tmp_path: Path) -> None:
    clock = FakeClock()
    reports = DeviceReports(tmp_path, clock)
    assert standing(reports) == DeviceStanding(KIOSK)
    for minute, part in enumerate((PartReport(), NO_PAPER, NO_PAPER)):
        clock.set(START + timedelta(minutes=minute))
        reports.take(OFFICE.id, KIOSK, DeviceReport(parts={"printer": part, "voice": PartReport()}))
    told = standing(reports)
    assert told.heard_at == START + timedelta(minutes=2)
    assert told.since == {"printer": START + timedelta(minutes=1), "voice": START}
    reports.take(OFFICE.id, KIOSK, DeviceReport(parts={}))
    assert standing(reports).since == {}


def test_a_device_follows_until_its_last_stream_has_ended(tmp_path: Path) -> None:
    clock = FakeClock()
    reports = DeviceReports(tmp_path, clock)
    reports.begin_stream(OFFICE.id, KIOSK)
    reports.begin_stream(OFFICE.id, KIOSK)
    reports.end_stream(OFFICE.id, KIOSK)
    assert standing(reports).follows
    clock.advance(60)
    reports.end_stream(OFFICE.id, KIOSK)
    assert not standing(reports).follows
    assert standing(reports).followed_until == START + timedelta(minutes=1)


def test_the_server_tells_of_itself_too(tmp_path: Path) -> None:
    reports = DeviceReports(tmp_path, FakeClock())
    server = reports.standings(OFFICE, stores=False).server
    assert not server.stores
    assert server.started_at == START
    assert 0 < (server.disk_free_mb or 0) <= (server.disk_mb or 0)
    gone = DeviceReports(tmp_path / "gone", FakeClock())
    assert gone.standings(OFFICE, stores=True).server.disk_free_mb is None


# At a real server.


def report(server: RunningServer, device: str, message: object) -> requests.Response:
    """A device says how it is."""
    url = f"{server.office_url}/devices/self/report"
    return server.device(device).http.put(url, json=message, timeout=10)


def read(server: RunningServer) -> dict[str, Any]:
    """What a supervisor sees, by device."""
    answer = server.counter(1, "omar").get("devices")
    assert answer.status_code == 200, answer.text
    return {each["device"]: each for each in answer.json()["devices"]}


def test_each_device_writes_its_own_report_and_a_supervisor_reads_all(
    server: RunningServer,
) -> None:
    said = {"version": "1", "parts": {"printer": {"state": "down", "detail": "paper_out"}}}
    assert report(server, "kiosk-a", said).status_code == 204
    assert report(server, "display", {"version": "2", "device": "kiosk-b"}).status_code == 204
    told = read(server)
    assert told["kiosk-a"]["report"] == said
    assert told["display"]["report"] == {"version": "2"}
    assert told["kiosk-b"]["report"] is None


def test_nobody_but_a_supervisor_reads_how_devices_are(server: RunningServer) -> None:
    signed_out, clerk = server.device("counter-2"), server.counter(2, "rima")
    for device in (server.device("kiosk-a"), server.device("display"), signed_out, clerk):
        answer = device.get("devices")
        assert (answer.status_code, answer.json()["code"]) == (403, "not_permitted")


@pytest.mark.parametrize("path", ["devices/self/report", "devices"])
def test_strangers_are_turned_away(server: RunningServer, path: str) -> None:
    method = "PUT" if path.endswith("report") else "GET"
    answer = requests.request(method, f"{server.office_url}/{path}", json={}, timeout=10)
    assert (answer.status_code, answer.json()["code"]) == (401, "unknown_device")


def test_sentences_and_floods_are_not_taken(server: RunningServer) -> None:
    named = report(server, "kiosk-a", {"parts": {"printer": {"state": "Layla A."}}})
    assert (named.status_code, named.json()["code"]) == (400, "bad_message")
    flood = report(server, "kiosk-a", {"parts": {}, "noise": "x" * 20_000})
    assert (flood.status_code, flood.json()["code"]) == (413, "too_large")


def test_reports_are_neither_in_the_log_nor_in_the_public_health(server: RunningServer) -> None:
    before = server.device("kiosk-a").get("log?after=0.0").json()["head"]
    report(server, "kiosk-a", {"version": "7.7.7"})
    assert server.device("kiosk-a").get("log?after=0.0").json()["head"] == before
    health = requests.get(f"{server.url}/api/v1/health", timeout=10)
    assert set(health.json()) <= {"status", "version", "time", "heads", "documents_unmade"}
    assert "7.7.7" not in health.text


def test_who_listens_to_the_log_is_seen(server: RunningServer) -> None:
    with server.device("kiosk-b").stream() as events:
        next(events)
        assert read(server)["kiosk-b"]["follows"]
    server.wait_until(lambda: not read(server)["kiosk-b"]["follows"])
    assert read(server)["kiosk-b"]["followed_until"] is not None
