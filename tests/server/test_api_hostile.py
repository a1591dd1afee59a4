# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages and addresses that nobody of ours sends: refused in words, and nothing is lost."""

from __future__ import annotations

import asyncio
import socket

import pytest
import requests

from common.storage.system import UuidIds
from server.api import answering
from tests.server.running import RunningServer

IDS = UuidIds()
DEEP = b"[" * 100_000 + b"]" * 100_000


@pytest.mark.parametrize("path", ["commands", "outbox", "sessions"])
@pytest.mark.parametrize(
    ("body", "told"),
    [
        (b'{"type":"\xff","clerk":"\xff","items":[{"event":{"id":"\xff"}}]}', "UTF-8"),
        (b'{"more":' + DEEP + b"}", "nested too deeply"),
        (b"\x00\xff\xfe", "malformed"),
        (b"", "truncated"),
    ],
)
def test_what_cannot_be_read_is_told_by_its_fault(
    server: RunningServer, path: str, body: bytes, told: str
) -> None:
    device = server.device("counter-1")
    answer = device.http.post(f"{server.office_url}/{path}", data=body, timeout=10)
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_message")
    assert told in answer.json()["message"]
    assert "a request failed" not in server.log()


@pytest.mark.parametrize(
    "path",
    [
        "../north/log",
        "%2e%2e/%2e%2e/etc/passwd",
        "..%2f..%2fserver.sqlite/log",
        "north/tickets/..%2f..%2fserver.sqlite/person",
        "north/tickets/2026-03-02.PA001'%20or%20'1'='1/person",
        "north%00/log",
        "'%20or%20'1'='1/log",
    ],
)
def test_an_address_leads_nowhere_but_to_what_is_served(server: RunningServer, path: str) -> None:
    device = server.counter(1, "rima")
    with requests.Session() as http:
        http.headers.update(device.http.headers)
        # Sent as it stands: the client would tidy it up.
        wanted = requests.Request("GET", server.url, headers=http.headers).prepare()
        wanted.url = f"{server.url}/api/v1/offices/{path}"
        answer = http.send(wanted, timeout=10)
    assert answer.status_code in {400, 403, 404}
    assert set(answer.json()) == {"code", "message"}


def test_a_signed_in_clerk_does_not_choose_the_session(server: RunningServer) -> None:
    device = server.device("counter-1")
    device.http.headers["Nobat-Session"] = "planted"
    assert device.sign_in("rima").status_code == 401
    del device.http.headers["Nobat-Session"]
    first = device.sign_in("rima").json()["token"]
    second = device.sign_in("rima").json()["token"]
    assert "planted" not in {first, second}
    assert first != second


async def test_a_message_that_trickles_in_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(answering, "_PATIENCE_S", 0.05)
    reply = await answering.body_of(Trickle())  # type: ignore[arg-type]  # all that is asked of it
    assert not isinstance(reply, bytes)
    assert (reply.status, b"too_slow" in reply.body) == (408, True)


class Trickle:
    """A request whose body never ends."""

    async def receive(self) -> dict[str, object]:
        """A little more of it."""
        await asyncio.sleep(0.01)
        return {"type": "http.request", "body": b" ", "more_body": True}


def test_a_connection_cut_in_the_middle_of_a_message_does_nothing(server: RunningServer) -> None:
    head = server.device("kiosk-a").get("log").json()["head"]
    token = server.tokens["kiosk-a"]
    for sent in (b'{"id"', b""):
        with socket.create_connection(("127.0.0.1", server.port), timeout=10) as line:
            line.sendall(
                b"POST /api/v1/offices/%s/commands HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n"
                b"Authorization: Bearer %s\r\n\r\n%s"
                % (server.office.encode(), token.encode(), sent)
            )
    assert server.device("kiosk-a").get("log").json()["head"] == head
    assert "Traceback" not in server.log()
