# SPDX-License-Identifier: GPL-3.0-or-later
"""Devices: their keys, their outboxes and their tokens, at a real server."""

from __future__ import annotations

import base64
import json

import pytest

from common.storage.system import UuidIds
from tests.server.running import Device, RunningServer, run_cli

IDS = UuidIds()


def register(device: Device, key: bytes) -> int:
    """The status of registering a public key."""
    url = f"{device.server.url}/api/v1/devices/self/public-key"
    message = {"key": base64.b64encode(key).decode()}
    return device.http.put(url, json=message, timeout=10).status_code


def public_key_of(device: str, told_to: Device) -> bytes:
    """A device's public key in the configuration."""
    keys: dict[str, str] = told_to.get("configuration").json()["public_keys"]
    return base64.b64decode(keys[device])


def enrol_anew(server: RunningServer, device: str) -> Device:
    """A device with a new token, known to the running server."""
    options = ["--data", str(server.data), "--device", device]
    server.tokens.update(json.loads(run_cli("device", "token", *options))["devices"])
    enrolled = server.device(device)
    server.wait_until(lambda: enrolled.get("log").status_code == 200)
    return enrolled


def test_the_first_public_key_counts_and_is_told_to_all(server: RunningServer) -> None:
    kiosk, display = server.device("kiosk-a"), server.device("display")
    first, second = b"a" * 32, b"b" * 32
    assert register(kiosk, first) == 204
    assert public_key_of("kiosk-a", display) == first
    assert register(kiosk, first) == 204
    assert register(kiosk, second) == 409
    assert public_key_of("kiosk-a", display) == first


def test_a_key_of_the_wrong_length_is_not_taken(server: RunningServer) -> None:
    assert register(server.device("kiosk-b"), b"short") == 400


def test_a_new_token_ends_the_old_one_and_lets_a_new_key_be_registered(
    server: RunningServer,
) -> None:
    old = server.device("kiosk-b")
    assert register(old, b"a" * 32) == 204
    new = enrol_anew(server, "kiosk-b")
    assert old.get("log").status_code == 401
    assert register(new, b"b" * 32) == 204


def test_an_outbox_is_answered_item_by_item(server: RunningServer) -> None:
    kiosk = enrol_anew(server, "kiosk-b")
    day = kiosk.entries()[0]["event"]["data"]["day"]

    def item(seq: int, number: str) -> dict[str, object]:
        now = kiosk.get("log").headers["Nobat-Time"]
        data = {
            "ticket": f"{day}.{number}",
            "service": "passport",
            "priority_class": "plain",
            "language": "en",
            "earning_from": now,
        }
        event = {
            "id": IDS.new(),
            "office": server.office,
            "device": "kiosk-b",
            "device_seq": seq,
            "at": now,
            "actor": None,
            "cause": IDS.new(),
            "type": "ticket_issued",
            "data": data,
        }
        return {"event": event}

    first, other_series, gap = item(1, "PB001"), item(2, "PA001"), item(9, "PB002")
    answer = kiosk.post("outbox", {"items": [first, first, other_series, gap]})
    assert answer.status_code == 200
    told = [(each["outcome"], each["reason"]) for each in answer.json()["answers"]]
    assert told == [
        ("accepted", None),
        ("duplicate", None),
        ("rejected", "other_series"),
        ("rejected", "gap"),
    ]


@pytest.mark.parametrize("batch", [{}, {"items": [{"event": {}}]}, {"items": 5}])
def test_a_batch_that_cannot_be_read_names_the_field(
    server: RunningServer, batch: dict[str, object]
) -> None:
    answer = server.device("kiosk-a").post("outbox", batch)
    assert answer.status_code == 400
    assert "items" in answer.json()["message"]


def test_a_batch_that_is_too_long_is_not_taken(server: RunningServer) -> None:
    kiosk = server.device("kiosk-a")
    event = {
        "id": "x", "office": "x", "device": "x", "device_seq": 1, "at": "2026-03-02T08:00:00Z",
        "actor": None, "cause": "x", "type": "x", "data": {},
    }  # fmt: skip
    answer = kiosk.post("outbox", {"items": [{"event": event}] * 1001})
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_message")
