# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands over HTTP, at a real server."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
import requests

from common.storage.system import UuidIds
from common.wire.messages import EPOCH_HEADER
from tests.server.running import Device, RunningServer

IDS = UuidIds()
PASSPORT = {"service": "passport", "priority_class": "plain", "language": "en"}


@pytest.fixture(scope="module")
def kiosk(server: RunningServer) -> Device:
    """A kiosk that asks the server for its tickets."""
    return server.device("kiosk-a")


@pytest.fixture
def rima(server: RunningServer) -> Iterator[Device]:
    """Counter 1, open, with rima at it and nobody called."""
    device = server.counter(1, "rima")
    assert command(device, "open_counter", counter="1").status_code == 200
    yield device
    for kind in ("start_serving", "finish_serving", "close_counter"):
        command(device, kind, counter="1")


def command(device: Device, kind: str, **fields: object) -> requests.Response:
    """A command under a new id."""
    return device.command(kind, IDS.new(), **fields)


def issue(kiosk: Device) -> str:
    """A new ticket."""
    answer = command(kiosk, "issue_ticket", **PASSPORT)
    assert answer.status_code == 200, answer.text
    ticket: str = answer.json()["events"][-1]["event"]["data"]["ticket"]
    return ticket


def test_a_ticket_issued_by_the_server_is_in_the_servers_series(kiosk: Device) -> None:
    assert ".PW" in issue(kiosk)


def test_an_accepted_command_is_answered_with_its_entries(rima: Device, kiosk: Device) -> None:
    issue(kiosk)
    answer = command(rima, "call_next", counter="1")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/json"
    body = answer.json()
    assert body["outcome"] == "accepted"
    (entry,) = body["events"]
    assert entry["event"]["type"] == "ticket_called"
    assert entry["event"]["actor"] == "rima"
    assert entry in rima.entries()


def test_a_refused_command_says_why_in_a_code_a_sentence_and_details(rima: Device) -> None:
    answer = command(rima, "call_number", counter="1", number="PZ999")
    assert answer.status_code == 409
    assert answer.json() == {
        "outcome": "refused",
        "reason": "unknown_number",
        "message": "PZ999 is not known today. Check the number.",
        "details": {"number": "PZ999"},
    }


def test_the_same_id_again_gets_the_same_answer(rima: Device, kiosk: Device) -> None:
    issue(kiosk)
    command_id = IDS.new()
    first = rima.command("call_next", command_id, counter="1")
    again = rima.command("call_next", command_id, counter="1")
    assert first.status_code == 200
    assert (again.status_code, again.content) == (first.status_code, first.content)


@pytest.fixture
def again(kiosk: Device) -> Iterator[Device]:
    """The kiosk, which sends again what a server of epoch 7 may have carried out."""
    kiosk.http.headers[EPOCH_HEADER] = "7"
    yield kiosk
    del kiosk.http.headers[EPOCH_HEADER]


def test_what_a_server_of_another_epoch_may_have_carried_out_is_not_decided(again: Device) -> None:
    before = again.entries()
    answer = command(again, "issue_ticket", **PASSPORT)
    assert (answer.status_code, answer.json()["code"]) == (412, "another_epoch")
    assert again.entries() == before


def test_what_is_in_the_log_is_answered_whatever_the_epoch(kiosk: Device, again: Device) -> None:
    del again.http.headers[EPOCH_HEADER]
    id_ = IDS.new()
    first = kiosk.command("issue_ticket", id_, **PASSPORT)
    again.http.headers[EPOCH_HEADER] = "7"
    assert again.command("issue_ticket", id_, **PASSPORT).content == first.content
    again.http.headers[EPOCH_HEADER] = "1"
    assert command(again, "issue_ticket", **PASSPORT).status_code == 200


@pytest.mark.parametrize("epoch", ["", "-1", "1.5", "٧"])
def test_an_epoch_that_is_no_number_is_a_bad_message(again: Device, epoch: str) -> None:
    again.http.headers[EPOCH_HEADER] = epoch.encode()
    answer = command(again, "issue_ticket", **PASSPORT)
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_message")


def test_two_clerks_pressing_at_the_same_instant_get_two_citizens(
    server: RunningServer, kiosk: Device, rima: Device
) -> None:
    omar = server.counter(2, "omar")
    assert command(omar, "open_counter", counter="2").status_code == 200
    called = []
    with ThreadPoolExecutor(2) as presses:
        for _ in range(10):
            issue(kiosk)
            issue(kiosk)
            answers = presses.map(
                lambda at: command(at[0], "call_next", counter=at[1]), [(rima, "1"), (omar, "2")]
            )
            called += [a.json()["events"][-1]["event"]["data"]["ticket"] for a in answers]
            for device, number in ((rima, "1"), (omar, "2")):
                command(device, "start_serving", counter=number)
                command(device, "finish_serving", counter=number)
    assert len(called) == len(set(called)) == 20


def test_every_answer_carries_the_servers_clock(server: RunningServer, kiosk: Device) -> None:
    for answer in (
        requests.get(f"{server.url}/api/v1/health", timeout=10),
        requests.get(f"{server.url}/nowhere", timeout=10),
        kiosk.post("commands", {}),
    ):
        told = datetime.fromisoformat(answer.headers["Nobat-Time"])
        assert abs((told - datetime.now(UTC)).total_seconds()) < 30


@pytest.mark.parametrize(
    ("message", "named"),
    [
        ({"type": "call_next", "counter": "1"}, "id"),
        ({"id": "seven", "type": "call_next", "counter": "1"}, "$.id"),
        ({"id": IDS.new(), "type": "call_next"}, "counter"),
        ({"id": IDS.new(), "type": "call_next", "counter": 1}, "$.counter"),
        ({"id": IDS.new(), "type": "call_next", "counter": "1", "clerk": "omar"}, "clerk"),
        ({"id": IDS.new(), "type": "dance"}, "$.type"),
        ({"id": IDS.new(), "type": "park_ticket", "counter": "1", "minutes": "a"}, "$.minutes"),
    ],
)
def test_a_bad_message_is_answered_with_the_field_that_is_wrong(
    rima: Device, message: dict[str, object], named: str
) -> None:
    answer = rima.post("commands", message)
    assert answer.status_code == 400
    problem = answer.json()
    assert problem["code"] == "bad_message"
    assert named in problem["message"]


@pytest.mark.parametrize(
    ("field", "value"),
    [("ticket", "PA017"), ("ticket", "2026-03-02.PA17"), ("issued_at", "2026-03-02T08:00:00")],
)
def test_a_paper_that_cannot_be_read_is_answered_with_the_field(
    rima: Device, field: str, value: str
) -> None:
    facts = {
        "ticket": "2026-03-02.PA017",
        "service": "passport",
        "priority_class": "plain",
        "language": "en",
        "issued_at": "2026-03-02T08:00:00Z",
        "issued_by": "kiosk-a",
        field: value,
    }
    answer = command(rima, "take_ticket", counter="1", facts=facts)
    assert answer.status_code == 400
    assert f"facts.{field}" in answer.json()["message"]


def test_what_is_no_json_is_answered_and_not_decided(rima: Device) -> None:
    answer = rima.http.post(f"{rima.server.office_url}/commands", data=b"{", timeout=10)
    assert answer.status_code == 400
    assert answer.json()["code"] == "bad_message"


def test_a_message_of_many_megabytes_is_not_even_read(rima: Device) -> None:
    url = f"{rima.server.office_url}/commands"
    answer = rima.http.post(url, data=b" " * (9 * 1024 * 1024), timeout=10)
    assert answer.status_code == 413
    assert answer.json()["code"] == "too_large"
