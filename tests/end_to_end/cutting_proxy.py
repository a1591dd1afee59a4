# SPDX-License-Identifier: GPL-3.0-or-later
"""A line to the server that can be cut in the middle of an answer."""

from __future__ import annotations

import socket
from contextlib import suppress
from threading import Lock, Thread
from types import TracebackType
from typing import Self

_PIECE = 4096


class CuttingProxy:
    """Passes bytes on to a port of this machine. Use as a context manager."""

    def __init__(self, target: int) -> None:
        """Listen at a free port in front of the port ``target``."""
        self._target = target
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._lock = Lock()
        self._open: set[socket.socket] = set()
        self._left: int | None = None
        self.cuts = 0
        Thread(target=self._accept, name="proxy", daemon=True).start()

    @property
    def url(self) -> str:
        """What a device is told to be its server."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def cut_after(self, received: int) -> None:
        """Once so many more bytes came from the server, end that line in the middle."""
        with self._lock:
            self._left = received

    def was_cut_since(self, cuts: int) -> bool:
        """Whether there were more cuts than ``cuts``."""
        return self.cuts > cuts

    def __enter__(self) -> Self:
        """Give the line."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Cut it for good."""
        with self._lock:
            ends = [self._listener, *self._open]
        for end in ends:
            _end(end)
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):  # closed
            while True:
                near, _ = self._listener.accept()
                Thread(target=self._join, args=(near,), daemon=True).start()

    def _join(self, near: socket.socket) -> None:
        try:
            far = socket.create_connection(("127.0.0.1", self._target))
        except OSError:
            near.close()
            return
        with self._lock:
            self._open |= {near, far}
        up = Thread(target=self._pass, args=(near, far, False), daemon=True)
        up.start()
        self._pass(far, near, True)
        up.join()
        with self._lock:
            self._open -= {near, far}
        near.close()
        far.close()

    def _pass(self, source: socket.socket, target: socket.socket, answers: bool) -> None:
        with suppress(OSError):  # an end went away
            while piece := source.recv(_PIECE):
                target.sendall(self._uncut(piece) if answers else piece)
                if answers and self._is_cut():
                    break
        _end(source)
        _end(target)

    def _uncut(self, piece: bytes) -> bytes:
        with self._lock:
            if self._left is None:
                return piece
            kept = piece[: self._left]
            self._left -= len(kept)
            return kept

    def _is_cut(self) -> bool:
        with self._lock:
            if self._left != 0:
                return False
            self._left = None
            self.cuts += 1
            return True


def _end(sock: socket.socket) -> None:
    with suppress(OSError):  # ended already
        sock.shutdown(socket.SHUT_RDWR)
