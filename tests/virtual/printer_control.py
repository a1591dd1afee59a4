# SPDX-License-Identifier: GPL-3.0-or-later
"""Switch the virtual printer's faults from another process.

A line of words per command, a line of JSON per answer (``{"ok": true, …}``):

    paper_out on|off        off is a refill: held tickets come out
    paper_near_end on|off
    cover_open on|off
    silent on|off
    says_offline on|off     says so and prints all the same
    jammed | cutter_jammed | broken | paused on|off
    closed on|off           refuses connections
    hang_up on|off          takes connections and ends them
    paper_ends_after N      after N more dots of paper
    die_after_bytes N       loses power, as "closed on"; N more bytes from now
    state                   the switches, and the names of the tickets so far
"""

import json
import socket
import socketserver
import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from tests.virtual.printer_mechanism import Breakdown

if TYPE_CHECKING:
    from tests.virtual.printer import VirtualPrinter


def obey(printer: "VirtualPrinter", line: str) -> dict[str, object]:
    """Carry out one command and return the answer."""
    mechanism = printer.mechanism
    switches: dict[str, Callable[[bool], None]] = {
        "paper_out": mechanism.paper_out,
        "paper_near_end": mechanism.paper_near_end,
        "cover_open": mechanism.cover_open,
        "silent": mechanism.silent,
        "says_offline": mechanism.says_offline,
        "hang_up": printer.hang_up,
        **{each.name.lower(): partial(mechanism.break_down, each) for each in Breakdown},
        "closed": lambda on: printer.close() if on else printer.open(),
    }
    match line.split():
        case ["state"]:
            return {
                "ok": True,
                **mechanism.faults(),
                "closed": not printer.is_open,
                "tickets": [ticket.path.name for ticket in mechanism.tickets],
            }
        case [name, ("on" | "off") as word] if name in switches:
            switches[name](word == "on")
        case ["paper_ends_after", number] if number.isdecimal():
            mechanism.paper_ends_after(int(number))
        case ["die_after_bytes", number] if number.isdecimal():
            printer.die_after(int(number))
        case _:
            return {"ok": False, "error": f"not understood: {line}"}
    return {"ok": True}


class ControlServer:
    """Listens for commands on a loopback port."""

    def __init__(self, printer: "VirtualPrinter", port: int = 0) -> None:
        """Control ``printer``; listen at any port for 0."""

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                for line in self.rfile:
                    answer = obey(printer, line.decode("utf-8", "replace").strip())
                    self.wfile.write(json.dumps(answer).encode() + b"\n")

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = True
            daemon_threads = True

        self._server = Server(("127.0.0.1", port), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    @property
    def port(self) -> int:
        """Return the port listened on."""
        return int(self._server.server_address[1])

    def __enter__(self) -> "ControlServer":
        """Begin to listen."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)


def tell(port: int, command: str, timeout_s: float = 5) -> dict[str, object]:
    """Send one command to a running virtual printer and return its answer.

    Raises:
        ValueError: the printer did not understand the command.
    """
    with (
        socket.create_connection(("127.0.0.1", port), timeout=timeout_s) as connection,
        connection.makefile("rw", encoding="utf-8") as stream,
    ):
        stream.write(command + "\n")
        stream.flush()
        answer: dict[str, object] = json.loads(stream.readline())
    if not answer["ok"]:
        raise ValueError(answer["error"])
    return answer
