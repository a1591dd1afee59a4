# SPDX-License-Identifier: GPL-3.0-or-later
"""A security server with national registers behind it, over HTTP or HTTPS.

Besides the protocol it has a path of its own for tests and the demo: ``PUT /behaviour/REGISTER``
with the name of a behaviour, ``GET /asked``: how many inquiries each register was sent, and
``DELETE /connections``, which closes all others.
"""

from __future__ import annotations

import json
import socket
import ssl
from collections import Counter
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Lock
from typing import Any
from urllib.parse import urlsplit
from weakref import WeakSet

from tests.registers.behaviour import Behaviour
from tests.registers.records import REGISTERS, Population
from tests.registers.reply import Message, Reply, register_of, reply_to

_NEVER_S = 120.0
_DROP_EVERY_S = 0.2
_LARGEST_BODY = 1_000_000


class SecurityServer(ThreadingHTTPServer):
    """Serves until it is told to end; every connection has a thread."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, port: int, context: ssl.SSLContext | None = None) -> None:
        """Listen on a port of the loopback address; 0 takes a free one."""
        super().__init__(("127.0.0.1", port), _Handler)
        self.population = Population.read()
        self.stopping = Event()
        self._lock = Lock()
        self._behaviours: dict[str, Behaviour] = {}
        self._asked: Counter[str] = Counter()
        self._context = context
        self._connections: WeakSet[socket.socket] = WeakSet()

    @property
    def url(self) -> str:
        """Where it answers, without a path."""
        scheme = "http" if self._context is None else "https"
        return f"{scheme}://127.0.0.1:{self.server_address[1]}"

    def get_request(self) -> tuple[Any, Any]:
        """Accept a connection; the handshake of TLS is left to its thread."""
        connection, address = super().get_request()
        if self._context is not None:
            connection = self._context.wrap_socket(
                connection, server_side=True, do_handshake_on_connect=False
            )
        self._connections.add(connection)
        return connection, address

    def close_others(self, one: socket.socket) -> None:
        """Close every connection but ``one``."""
        for each in list(self._connections):
            if each is not one:
                # The other side may have closed it already.
                with suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: clients that go away in the middle are what is tested here."""

    def behave(self, register: str, behaviour: Behaviour) -> None:
        """Set how a register behaves from now on."""
        with self._lock:
            self._behaviours[register] = behaviour

    def behaviour_towards(self, register: str | None) -> Behaviour:
        """How it behaves; the inquiry is counted."""
        with self._lock:
            if register is not None:
                self._asked[register] += 1
            return self._behaviours.get(register or "", Behaviour.WELL)

    def asked(self) -> dict[str, int]:
        """How many inquiries each register was sent."""
        with self._lock:
            return dict(self._asked)


class _Handler(BaseHTTPRequestHandler):
    """One connection."""

    server: SecurityServer
    protocol_version = "HTTP/1.1"
    # Head and body go out in one piece; otherwise the second waits for the first's receipt.
    wbufsize = 64 * 1024
    disable_nagle_algorithm = True

    def log_message(self, format: str, *args: Any) -> None:
        """Write no log: what people are asked about is in it."""

    def do_POST(self) -> None:
        """Pass a message on to a register."""
        length = int(self.headers.get("Content-Length", 0))
        body = self.rfile.read(min(length, _LARGEST_BODY))
        headers = {name.lower(): value for name, value in self.headers.items()}
        message = Message(urlsplit(self.path).path, headers, body)
        behaviour = self.server.behaviour_towards(register_of(message.path))
        match behaviour:
            case Behaviour.HANGING_UP:
                self._hang_up()
            case Behaviour.NO_HTTP:
                self._raw(b"SSH-2.0-somebody else\r\n")
            case Behaviour.NO_XROAD:
                self._send(Reply(200, {"Content-Type": "text/html"}, b"<html>Welcome</html>"))
            case Behaviour.SLOW:
                self.server.stopping.wait(_NEVER_S)
            case Behaviour.DRIPPING | Behaviour.BREAKING_OFF:
                self._in_parts(reply_to(message, self.server.population, Behaviour.WELL), behaviour)
            case _:
                self._send(reply_to(message, self.server.population, behaviour))

    def do_PUT(self) -> None:
        """Set how a register behaves."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        register = self.path.removeprefix("/behaviour/")
        if register not in REGISTERS:
            self._send(Reply(404, {}, b""))
            return
        self.server.behave(register, Behaviour(body.decode()))
        self._send(Reply(204, {}, b""))

    def do_DELETE(self) -> None:
        """Close all other connections."""
        self.server.close_others(self.connection)
        self._send(Reply(204, {}, b""))

    def do_GET(self) -> None:
        """Say what was asked."""
        body = json.dumps(self.server.asked()).encode()
        self._send(Reply(200, {"Content-Type": "application/json"}, body))

    def _send(self, reply: Reply) -> None:
        self._head(reply)
        self.wfile.write(reply.body)
        self.wfile.flush()

    def _head(self, reply: Reply) -> None:
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()

    def _in_parts(self, reply: Reply, behaviour: Behaviour) -> None:
        self._head(reply)
        for position in range(len(reply.body)):
            self.wfile.write(reply.body[position : position + 1])
            self.wfile.flush()
            if behaviour is Behaviour.BREAKING_OFF and position:
                self._hang_up()
                return
            if self.server.stopping.wait(_DROP_EVERY_S):
                return

    def _raw(self, text: bytes) -> None:
        self.wfile.write(text)
        self.wfile.flush()
        self._hang_up()

    def _hang_up(self) -> None:
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)


def mutual_tls(certificate: Path, key: Path, clients: Path | None) -> ssl.SSLContext:
    """TLS by a certificate; with ``clients``, only for those whom these authorities vouch for."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    if clients is not None:
        context.load_verify_locations(clients)
        context.verify_mode = ssl.CERT_REQUIRED
    return context
