# SPDX-License-Identifier: GPL-3.0-or-later
"""Each way in which a line is bad is bad in just that way."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from threading import Thread

import msgspec
import pytest

from tests.chaos.machine import Machine, Wiring
from tests.chaos.proxy import Mode, Setting

HOST = "127.0.0.1"
PATIENCE_S = 10.0
SHORT_S = 0.3


class Line:
    """A line through the proxy to somebody who says everything twice."""

    def __init__(self, proxy: Machine, port: int) -> None:
        self._proxy = proxy
        self._port = port
        self.heard: list[bytes] = []

    def set(self, mode: Mode, seconds: float = 0.0) -> None:
        self._proxy.tell(msgspec.json.encode(Setting("line", mode, seconds)))

    def call(self) -> socket.socket:
        return socket.create_connection((HOST, self._port), PATIENCE_S)


def _echo(listener: socket.socket, heard: list[bytes]) -> None:
    with suppress(OSError):  # closed at the end of the test
        while True:
            connection, _ = listener.accept()
            Thread(target=_answer, args=(connection, heard), daemon=True).start()


def _answer(connection: socket.socket, heard: list[bytes]) -> None:
    with suppress(OSError), connection:  # the proxy resets lines
        while said := connection.recv(100):
            heard.append(said)
            connection.sendall(said * 2)


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    with socket.create_server((HOST, 0)) as listener:
        port = listener.getsockname()[1]
        proxy = Machine("proxy", ["tests.chaos.proxy", HOST, f"line:{port}"], tmp_path, Wiring())
        ports = msgspec.json.decode(proxy.start(), type=dict[str, int])
        made = Line(proxy, ports["line"])
        Thread(target=_echo, args=(listener, made.heard), daemon=True).start()
        yield made
        proxy.stop()


def _says_no(line: Line) -> bool:
    """Whether a new connection is ended at once."""
    try:
        with line.call() as end:
            end.sendall(b"anybody?")
            return end.recv(100) == b""
    except OSError:
        return True


def test_a_good_line_passes_everything(line: Line) -> None:
    with line.call() as end:
        end.sendall(b"hello")
        assert end.recv(100) == b"hellohello"


def test_a_hole_keeps_bytes_until_it_is_mended(line: Line) -> None:
    with line.call() as end:
        end.sendall(b"one")
        assert end.recv(100) == b"oneone"
        line.set(Mode.HOLE)
        end.settimeout(SHORT_S)
        with pytest.raises(TimeoutError):
            _talk_on(end)
        line.set(Mode.WELL)
        end.settimeout(PATIENCE_S)
        assert end.recv(100).startswith(b"two")


def test_a_reset_line_ends_what_stands_and_takes_nothing_new(line: Line) -> None:
    with line.call() as end:
        end.sendall(b"one")
        assert end.recv(100) == b"oneone"
        line.set(Mode.RESET)
        with pytest.raises(ConnectionResetError):
            end.recv(100)
    assert _says_no(line)


def test_an_unanswered_line_passes_requests_alone(line: Line) -> None:
    with line.call() as end:
        end.sendall(b"one")
        assert end.recv(100) == b"oneone"
        line.set(Mode.UNANSWERED)
        with suppress(OSError):  # the line ends with the answer that is lost
            _talk_on(end)
    assert b"two" in b"".join(line.heard)


def _talk_on(end: socket.socket) -> None:
    """Talk until no answer comes: a mode may take a moment to come into force."""
    answer = b"nothing yet"
    while answer:
        end.sendall(b"two")
        answer = end.recv(100)
