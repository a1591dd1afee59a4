# SPDX-License-Identifier: GPL-3.0-or-later
"""Connections that can be broken off from another thread, in any state.

Closing a response while another thread reads from it hangs both. Shutting the socket down wakes
the reader at once; a connection being made is tried in short steps and given up in between.
"""

from __future__ import annotations

import selectors
import socket
from contextlib import suppress
from threading import Lock
from typing import Any
from weakref import WeakSet

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from common.domain.ports import Clock

_STEP = 0.1
"""Seconds between two looks at whether a connection is still wanted."""


class Sockets:
    """The open connections of a device's link."""

    def __init__(self, clock: Clock) -> None:
        """Begin with none; durations are by ``clock``."""
        self._clock = clock
        self._lock = Lock()
        self._open: WeakSet[socket.socket] = WeakSet()
        self._ended = False

    def add(self, connection: socket.socket) -> None:
        """Have ``connection`` broken off by :meth:`break_off`."""
        with self._lock:
            self._open.add(connection)
            ended = self._ended
        if ended:
            _shut(connection)

    def break_off(self) -> None:
        """End every connection, for good: no new one is made."""
        with self._lock:
            self._ended = True
            connections = list(self._open)
        for connection in connections:
            _shut(connection)

    def interrupt(self) -> None:
        """End every connection that there is now; new ones may be made."""
        with self._lock:
            connections = list(self._open)
        for connection in connections:
            _shut(connection)

    def connect(self, host: str, port: int, timeout: float | None) -> socket.socket:
        """A new connection, by the first address of ``host`` that answers. Raises OSError."""
        failure: OSError = OSError("no address")
        deadline = None if timeout is None else self._clock.monotonic() + timeout
        for family, kind, protocol, _, address in socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM
        ):
            connection = socket.socket(family, kind, protocol)
            try:
                self._complete(connection, address, deadline)
            except OSError as error:
                connection.close()
                failure = error
                continue
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.settimeout(timeout)
            return connection
        raise failure

    def _complete(self, connection: socket.socket, address: Any, deadline: float | None) -> None:
        connection.setblocking(False)
        with suppress(BlockingIOError):
            connection.connect(address)
        with selectors.DefaultSelector() as selector:
            selector.register(connection, selectors.EVENT_WRITE)
            while not selector.select(_STEP):
                if self._ended:
                    raise ConnectionAbortedError
                if deadline is not None and self._clock.monotonic() >= deadline:
                    raise TimeoutError
        code = connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise OSError(code, "connection failed")


def breakable_adapter(sockets: Sockets) -> HTTPAdapter:
    """An adapter for ``requests`` whose connections are all in ``sockets``."""

    def connected(connection: HTTPConnection) -> socket.socket:
        # urllib3 asks for its own errors here, see urllib3.connection.HTTPConnection._new_conn.
        timeout = connection.timeout
        try:
            # An IPv6 address stands in brackets in an address of the web, and only there.
            return sockets.connect(connection.host.strip("[]"), connection.port, timeout)
        except TimeoutError as error:
            raise ConnectTimeoutError(connection, "timed out") from error
        except OSError as error:
            raise NewConnectionError(connection, type(error).__name__) from error

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return connected(self)

        def connect(self) -> None:
            super().connect()
            sockets.add(self.sock)

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return connected(self)

        def connect(self) -> None:
            super().connect()
            sockets.add(self.sock)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    class Breakable(HTTPAdapter):
        def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
            super().init_poolmanager(*args, **kwargs)
            self.poolmanager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}

    return Breakable()


def _shut(connection: socket.socket) -> None:
    # One that is closed already needs no shutting.
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
