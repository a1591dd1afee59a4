# SPDX-License-Identifier: GPL-3.0-or-later
"""A network printer that keeps its tickets as pictures, and whose faults can be switched.

In a test it runs as a thread (``VirtualPrinter``), for other programs as a process::

    python -m tests.virtual.printer --port 9100 --keep DIR --control 9101

Ports may be 0; the first line on standard output is JSON and names the real ones. The control
port takes lines (see ``tests.virtual.printer_control``). Beside the pictures,
``tickets.jsonl`` in DIR gets a line per ticket.
"""

import argparse
import json
import socket
import struct
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from tests.virtual.printer_control import ControlServer
from tests.virtual.printer_mechanism import Answers, Mechanism


class VirtualPrinter:
    """The printer's network socket in front of its mechanism.

    Use as a context manager, or ``start`` and ``stop``. Faults are set on ``mechanism``, and
    those of the network here.
    """

    def __init__(self, keep: Path, port: int = 0) -> None:
        """Keep tickets in the folder ``keep``; listen on loopback, at any port for 0."""
        self.mechanism = Mechanism(keep)
        self._port = port
        self._listener: socket.socket | None = None
        self._connections: set[socket.socket] = set()
        self._lock = threading.RLock()
        self._threads: list[threading.Thread] = []
        self._hangs_up = False
        self._dies_in: int | None = None

    @property
    def port(self) -> int:
        """Return the port listened on; it stays the same while closed and when opened again."""
        return self._port

    @property
    def is_open(self) -> bool:
        """Tell whether the printer can be connected to."""
        with self._lock:
            return self._listener is not None

    def start(self) -> None:
        """Switch on."""
        self.open()

    def stop(self) -> None:
        """Switch off, and wait until every thread has ended."""
        self.close()
        with self._lock:
            threads = list(self._threads)
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(5)

    def __enter__(self) -> "VirtualPrinter":
        """Switch on."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Switch off."""
        self.stop()

    def open(self) -> None:
        """Take connections (again)."""
        with self._lock:
            if self._listener is not None:
                return
            listener = socket.create_server(("127.0.0.1", self._port), reuse_port=False)
            self._listener, self._port = listener, listener.getsockname()[1]
            self._dies_in = None
            self._run(self._accept, listener)

    def close(self) -> None:
        """Refuse connections and drop those there are; what was received stays in the buffer."""
        with self._lock:
            listener, self._listener = self._listener, None
            if listener is not None:
                _shut(listener)
            for connection in list(self._connections):
                _shut(connection)

    def hang_up(self, on: bool) -> None:
        """Take connections and end them at once, as a print server without its printer."""
        with self._lock:
            self._hangs_up = on

    def die_after(self, received: int | None) -> None:
        """Lose power once that many more bytes were received: reset, closed, buffer gone."""
        with self._lock:
            self._dies_in = received

    def _run(self, target: Callable[[socket.socket], None], argument: socket.socket) -> None:
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=target, args=(argument,), daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self, listener: socket.socket) -> None:
        with listener:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with self._lock:
                    if self._hangs_up or self._listener is not listener:
                        _shut(connection)
                        connection.close()
                        continue
                    self._connections.add(connection)
                    self._run(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        answers = Answers(connection.sendall)
        with connection:
            try:
                while data := connection.recv(65536):
                    if self._dies_with(data, connection):
                        return
                    self.mechanism.receive(data, answers)
            except OSError:
                return
            finally:
                with self._lock:
                    self._connections.discard(connection)

    def _dies_with(self, data: bytes, connection: socket.socket) -> bool:
        with self._lock:
            if self._dies_in is None:
                return False
            self._dies_in -= len(data)
            if self._dies_in > 0:
                return False
            self._dies_in = None
            # No lingering: the peer gets a reset, as from a printer without power.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self._connections.discard(connection)
            connection.close()
            self.mechanism.lose_power()
            self.close()
            return True


def _shut(sock: socket.socket) -> None:
    """End a socket that another thread is waiting on; that thread then closes it."""
    try:
        sock.shutdown(socket.SHUT_RDWR)
    except OSError:
        sock.close()


def main() -> None:
    """Run as a process until it is ended."""
    parser = argparse.ArgumentParser(description="A virtual ESC/POS network printer.")
    parser.add_argument("--port", type=int, default=0, help="port of the printer, 0 for any")
    parser.add_argument("--keep", type=Path, required=True, help="folder for the tickets")
    parser.add_argument("--control", type=int, default=0, help="port for faults, 0 for any")
    arguments = parser.parse_args()
    with (
        VirtualPrinter(arguments.keep, arguments.port) as printer,
        ControlServer(printer, arguments.control) as control,
    ):
        ports = {"port": printer.port, "control": control.port}
        sys.stdout.write(json.dumps(ports) + "\n")
        sys.stdout.flush()
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            return


if __name__ == "__main__":
    main()
