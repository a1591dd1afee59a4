# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the log in pages and as a stream, at a real server."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from common.storage.system import UuidIds
from tests.server.running import Device, RunningServer, run_cli

IDS = UuidIds()
PASSPORT = {"service": "passport", "priority_class": "plain", "language": "en"}


@pytest.fixture(scope="module")
def kiosk(server: RunningServer) -> Device:
    """A kiosk that asks the server for its tickets."""
    return server.device("kiosk-a")


@pytest.fixture(scope="module")
def display(server: RunningServer) -> Device:
    """Somebody who listens."""
    return server.device("display")


def issue(kiosk: Device, count: int) -> None:
    """Issue tickets."""
    for _ in range(count):
        assert kiosk.command("issue_ticket", IDS.new(), **PASSPORT).status_code == 200


def entries_of(events: Iterator[dict[str, str]]) -> Iterator[dict[str, str]]:
    """The entries among a stream's events."""
    return (event for event in events if event["event"] == "entry")


def test_the_log_is_read_page_by_page_to_its_head(kiosk: Device, display: Device) -> None:
    issue(kiosk, 5)
    page = display.get("log?limit=2").json()
    assert [each["seq"] for each in page["entries"]] == [1, 2]
    entries = display.entries()
    assert [each["seq"] for each in entries] == list(range(1, len(entries) + 1))
    assert page["head"] == {"epoch": 1, "seq": len(entries)}
    assert entries[0]["event"]["type"] == "day_opened"


def test_after_the_head_there_is_nothing(display: Device) -> None:
    head = display.get("log").json()["head"]
    page = display.get(f"log?after=1.{head['seq']}").json()
    assert page == {"entries": [], "head": head, "epoch": 1}


@pytest.mark.parametrize("query", ["after=x", "after=1", "limit=0", "limit=x", "limit=99999"])
def test_a_question_that_cannot_be_read_names_its_part(display: Device, query: str) -> None:
    answer = display.get(f"log?{query}")
    assert answer.status_code == 400
    assert answer.json()["message"].startswith(query.partition("=")[0])


@pytest.mark.parametrize("after", ["2.1", "1.999999"])
def test_a_position_of_another_log_is_not_found(display: Device, after: str) -> None:
    answer = display.get(f"log?after={after}")
    assert (answer.status_code, answer.json()["code"]) == (404, "unknown_position")


def test_a_stream_begins_with_the_day_and_goes_on_with_what_happens(
    kiosk: Device, display: Device
) -> None:
    issue(kiosk, 2)
    known = display.entries()
    with display.stream() as events:
        entries = entries_of(events)
        first = [json.loads(each["data"]) for each in islice(entries, len(known))]
        assert first == known
        issue(kiosk, 1)
        live = next(entries)
    entry = json.loads(live["data"])
    assert entry["event"]["type"] == "ticket_issued"
    assert live["id"] == f"{entry['epoch']}.{entry['seq']}"
    assert entry == display.entries()[-1]


def test_a_stream_resumes_after_the_last_event_that_was_seen(
    kiosk: Device, display: Device
) -> None:
    head = display.get("log").json()["head"]["seq"]
    issue(kiosk, 3)
    with display.stream(**{"Last-Event-ID": f"1.{head}"}) as events:
        ids = [each["id"] for each in islice(entries_of(events), 3)]
    assert ids == [f"1.{head + n}" for n in (1, 2, 3)]


def test_nothing_is_missed_and_nothing_comes_twice_while_the_log_grows(
    kiosk: Device, display: Device
) -> None:
    issue(kiosk, 1)
    head = display.get("log").json()["head"]["seq"]
    seen: list[str] = []
    for _ in range(5):
        with display.stream(**{"Last-Event-ID": f"1.{head + len(seen)}"}) as events:
            issue(kiosk, 4)
            seen += [each["id"] for each in islice(entries_of(events), 4)]
    assert seen == [f"1.{head + n}" for n in range(1, 21)]


@pytest.mark.parametrize("position", ["7.1", "1.999999"])
def test_a_listener_from_another_log_is_told_to_read_anew(display: Device, position: str) -> None:
    with display.stream(**{"Last-Event-ID": position}) as events:
        kinds = [each["event"] for each in events]
    assert kinds[-1] == "resync"
    assert "entry" not in kinds


def test_a_quiet_stream_beats_its_heart(display: Device) -> None:
    with display.stream() as events:
        beats = islice((each for each in events if each["event"] == "heartbeat"), 2)
        first, second = (each["data"] for each in beats)
    assert first < second


def test_a_changed_set_up_is_announced_and_fetched_once(
    server: RunningServer, display: Device, tmp_path: Path
) -> None:
    before = display.get("configuration")
    tag = before.headers["ETag"]
    assert display.get("configuration", **{"If-None-Match": tag}).status_code == 304
    with display.stream() as events:
        versions = (each["data"] for each in events if each["event"] == "configuration")
        assert next(versions) == before.json()["version"]
        office = tmp_path / "office.toml"
        text = (server.data.parent / "office.toml").read_text()
        office.write_text(text.replace("North Office", "Northern Office"))
        run_cli("office", "update", "--data", str(server.data), "--office", str(office))
        announced = next(versions)
    after = display.get("configuration", **{"If-None-Match": tag})
    assert after.status_code == 200
    assert after.json()["version"] == announced != before.json()["version"]
    assert after.json()["office"]["names"] == {"en": "Northern Office"}


def test_a_stopping_server_ends_its_streams_at_once_and_leaves_cleanly(
    server: RunningServer, display: Device
) -> None:
    with display.stream() as events:
        next(events)
        assert server.stop() in {0, -15}
        rest = list(events)
    assert all(each["event"] != "resync" for each in rest)
    assert "exceeded" not in server.log()
    assert not (server.data / "server.sqlite-wal").exists()
    server.start()
