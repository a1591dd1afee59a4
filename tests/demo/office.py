# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo's office: its server, printer and scanners running, its devices enrolled."""

from __future__ import annotations

import json
import socket
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from common.domain.identifiers import DeviceId, Language, OfficeId
from common.domain.office import Office
from common.storage.settings import DeviceSettings, LanSettings, write_settings
from tests.demo.office_file import COUNTERS, Cast, Plugs, cast_of, write_open_office
from tests.demo.processes import Program, run
from tests.virtual.printer_control import tell
from tests.virtual.scanner import VirtualCodeScanner, VirtualScanner


@dataclass(frozen=True, slots=True)
class Clerk:
    """Who signs in at a counter, and with what."""

    id: str
    name: str
    password: str


CLERKS = (
    Clerk("rima", "Rima S.", "jasmine-street-7"),
    Clerk("taras", "Taras K.", "green-door-1991"),
)


STAFF_PIN = "246813"
"""What the kiosk's staff screen asks for."""


class DemoOffice:
    """Everything of the office but its screens. Use as a context manager."""

    def __init__(
        self, folder: Path, source: Path, tickets: Path, main: Language | None = None
    ) -> None:
        """Set up in ``folder`` by the office file ``source``; keep printed ``tickets``.

        ``main`` is the office's main language where it is not to be the file's.
        """
        self.folder = folder
        self.tickets = tickets
        self.logs = folder / "logs"
        self.cast: Cast = cast_of(source)
        self.file = folder / "office.toml"
        self._stack = ExitStack()
        self._server: Program | None = None
        folder.mkdir(parents=True)
        with self._stack:
            plugs = self._plug_in()
            self.office: Office = write_open_office(source, self.file, plugs, main)
            self._tokens = self._install()
            self._port = _free_port(socket.SOCK_STREAM)
            self._lan = LanSettings(port=_free_port(socket.SOCK_DGRAM), interface="127.0.0.1")
            # All went well, so what was started stays until the end.
            self._stack = self._stack.pop_all()

    def _plug_in(self) -> Plugs:
        """Start the virtual devices."""
        folder = self.folder
        printer = Program(
            "printer",
            ["tests.virtual.printer", "--keep", str(self.tickets)],
            self.logs / "printer.log",
        )
        self._stack.callback(printer.stop)
        ports = json.loads(printer.line())
        self._printer_control = int(ports["control"])
        self.card_scanner = VirtualScanner(folder / "card-scanner")
        self._stack.callback(self.card_scanner.close)
        self.code_scanners = tuple(
            VirtualCodeScanner(folder / f"code-scanner-{n + 1}") for n in range(COUNTERS)
        )
        for scanner in self.code_scanners:
            self._stack.callback(scanner.close)
        return Plugs(
            int(ports["port"]),
            Path(self.card_scanner.port),
            tuple(Path(scanner.port) for scanner in self.code_scanners),
        )

    def __enter__(self) -> Self:
        """Start the server."""
        self.start_server()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End everything that was started."""
        if self._server is not None:
            self._server.stop()
        self._stack.close()

    @property
    def url(self) -> str:
        """Where the server is, also while it is away."""
        return f"http://127.0.0.1:{self._port}"

    def start_server(self) -> None:
        """Start it, or start it again; it answers when this returns."""
        self._server = Program(
            "server",
            ["server", "serve", "--data", str(self._data), "--port", str(self._port)],
            self.logs / "server.log",
        )
        self._server.line()

    def kill_server(self) -> None:
        """Cut the server's power."""
        assert self._server is not None
        self._server.kill()
        self._server = None

    def stop_server(self) -> None:
        """Have the server end in order."""
        assert self._server is not None
        self._server.stop()
        self._server = None

    def printer(self, command: str) -> dict[str, object]:
        """Switch a fault of the printer; see ``tests.virtual.printer_control``."""
        return tell(self._printer_control, command)

    def take_set_up(self, file: Path) -> None:
        """Give the server another set-up of the office."""
        run(["server", "office", "update", "--data", str(self._data), "--office", str(file)])

    def enrol(self, device: str) -> Path:
        """Write a device's settings, and return its data folder."""
        folder = self.folder / device
        write_settings(folder, self.settings(device))
        if device == self.cast.kiosk:
            run(["kiosk", "pin", "--data", str(folder)], STAFF_PIN + "\n")
        return folder

    def settings(self, device: str) -> DeviceSettings:
        """What a device must know to reach the server."""
        return DeviceSettings(
            self.url,
            OfficeId(self.office.id),
            DeviceId(device),
            self._tokens[device],
            lan=self._lan,
        )

    @property
    def _data(self) -> Path:
        return self.folder / "server"

    def _install(self) -> dict[str, str]:
        data = ["--data", str(self._data)]
        answer = json.loads(run(["server", "init", *data, "--office", str(self.file)]))
        tokens: dict[str, str] = answer["devices"]
        for clerk in CLERKS:
            run(
                ["server", "clerk", "add", *data, "--clerk", clerk.id, "--name", clerk.name],
                clerk.password + "\n",
            )
        return tokens


def _free_port(kind: int) -> int:
    with socket.socket(socket.AF_INET, kind) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
