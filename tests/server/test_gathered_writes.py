# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written in one round of the loop is sent in one piece, and in its order."""

from __future__ import annotations

import asyncio
from unittest.mock import Mock

import pytest
import uvicorn
from uvicorn._types import ASGIReceiveCallable, ASGISendCallable, Scope
from uvicorn.server import ServerState

from server.gathered_writes import GatheredWrites, GatheringProtocol


@pytest.fixture
def line() -> Mock:
    """A connection that remembers what was sent."""
    transport = Mock(spec=asyncio.Transport)
    transport.is_closing.return_value = False
    transport.get_extra_info.side_effect = lambda _name, default=None: default
    return transport


def sent(line: Mock) -> list[bytes]:
    return [call.args[0] for call in line.write.call_args_list]


async def test_what_is_written_in_one_round_leaves_in_one_piece(line: Mock) -> None:
    gathered = GatheredWrites(line, asyncio.get_running_loop())
    gathered.write(b"head, ")
    gathered.write(memoryview(b"body"))
    assert sent(line) == []
    await asyncio.sleep(0)
    gathered.write(b"another")
    await asyncio.sleep(0)
    assert sent(line) == [b"head, body", b"another"]


async def test_hanging_up_sends_what_was_written_first(line: Mock) -> None:
    gathered = GatheredWrites(line, asyncio.get_running_loop())
    gathered.write(b"the last word")
    gathered.close()
    await asyncio.sleep(0)
    assert sent(line) == [b"the last word"]
    assert [call[0] for call in line.method_calls][-2:] == ["write", "close"]


async def test_nothing_is_sent_to_whoever_has_hung_up(line: Mock) -> None:
    gathered = GatheredWrites(line, asyncio.get_running_loop())
    gathered.write(b"too late")
    line.is_closing.return_value = True
    await asyncio.sleep(0)
    assert sent(line) == []


async def test_breaking_off_loses_what_was_not_sent(line: Mock) -> None:
    gathered = GatheredWrites(line, asyncio.get_running_loop())
    gathered.write(b"lost")
    gathered.abort()
    await asyncio.sleep(0)
    assert sent(line) == []
    line.abort.assert_called_once_with()


async def test_an_answers_head_and_body_leave_in_one_piece(line: Mock) -> None:
    config = uvicorn.Config(_answer, http=GatheringProtocol, log_config=None, lifespan="off")
    config.load()
    protocol = GatheringProtocol(config, ServerState(), app_state={})
    protocol.connection_made(line)
    protocol.data_received(b"GET / HTTP/1.1\r\nHost: office\r\n\r\n")
    while not sent(line):
        await asyncio.sleep(0)
    (answer,) = sent(line)
    assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
    assert answer.endswith(b"\r\n\r\nyour turn")


async def _answer(_scope: Scope, _receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
    length = (b"content-length", b"9")
    await send(
        {"type": "http.response.start", "status": 200, "headers": [length], "trailers": False}
    )
    await send({"type": "http.response.body", "body": b"your turn", "more_body": False})
