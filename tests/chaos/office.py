# SPDX-License-Identifier: GPL-3.0-or-later
"""The office that is broken: its machines with their disks, clocks, cables and lines."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from common.domain.commands import Role
from common.domain.identifiers import ClerkId, DeviceId, OfficeId
from common.storage.settings import DeviceSettings, LanSettings, write_settings
from common.wire.office_file import OfficeFileProblems, describe, load_office
from server.installation import add_clerk, install
from server.security.passwords import hash_password
from server.storage.clerks import StoredClerk
from tests.chaos.app import App
from tests.chaos.disk import Disk
from tests.chaos.machine import Machine, Wiring
from tests.chaos.network import Network
from tests.chaos.office_text import (
    APP_COUNTER,
    APP_KIOSK,
    CLOCKS,
    CORE_COUNTERS,
    CORES,
    DEVICES,
    OFFICE,
    office_text,
)
from tests.chaos.proxy import Mode, Setting
from tests.demo.processes import DemoError
from tests.virtual.scanner import VirtualCodeScanner

PASSWORD = "broken on purpose"
_KIOSK_SIZE, _COUNTER_SIZE = (1080, 1920), (420, 900)
_LAN_PORT = 47620


class Office:
    """Everything of the office, set up in ``folder``. Use as a context manager."""

    def __init__(self, folder: Path, network: Network, *, small_disks: bool) -> None:
        """Set up; nothing runs before the block is entered."""
        self.folder = folder
        self.network = network
        self.tickets = folder / "tickets"
        self.logs = folder / "logs"
        self._stack = ExitStack()
        self.logs.mkdir(parents=True)
        self.tickets.mkdir()
        with self._stack:
            names = ("server", *DEVICES)
            self.disks = {name: Disk(folder / name, small=small_disks) for name in names}
            self.scanner = self._stack.enter_context(VirtualCodeScanner(folder / "code-scanner"))
            addresses = {device: network.plug_in(device) for device in DEVICES}
            self.server_port = free_port(network.server)
            self._printer_port = 9100 if network.has_cables else free_port("127.0.0.1")
            self._tokens = self._install()
            self._proxy = self._make_proxy()
            self._lines = self._listening()
            for device in DEVICES:
                write_settings(self.disks[device].path, self.settings(device, addresses[device]))
            self.server = self._make_server()
            self.printer = self._machine(
                "printer",
                [
                    "tests.virtual.printer",
                    "--port",
                    str(self._printer_port),
                    "--keep",
                    str(self.tickets),
                ],
                network.inside(APP_KIOSK),
            )
            self.cores = {
                device: self._machine(
                    device,
                    ["tests.chaos.core", str(self.disks[device].path)],
                    network.inside(device),
                )
                for device in CORES
            }
            self.kiosk = App(self._wiring(APP_KIOSK), "kiosk", _KIOSK_SIZE)
            self.counter = App(self._wiring(APP_COUNTER), "counter", _COUNTER_SIZE)
            # All went well, so what was started stays until the end.
            self._stack = self._stack.pop_all()

    def __enter__(self) -> Self:
        """Start every program."""
        with self._stack:
            for machine in (self.server, self.printer, *self.cores.values()):
                self._stack.callback(machine.stop)
                machine.start()
            for app in (self.kiosk, self.counter):
                self._stack.callback(app.stop)
                app.start()
            self._stack = self._stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End every program that was started."""
        self._stack.close()

    def machine(self, name: str) -> Machine | App:
        """The program of that name."""
        if name == "server":
            return self.server
        apps = {APP_KIOSK: self.kiosk, APP_COUNTER: self.counter}
        return apps[name] if name in apps else self.cores[name]

    def set_line(self, device: str, mode: Mode, seconds: float = 0.0) -> None:
        """Have a device's line to the server be so from now on."""
        self._proxy.tell(msgspec.json.encode(Setting(device, mode, seconds)))

    def settings(self, device: str, address: str = "") -> DeviceSettings:
        """What a device must know; without its ``address`` for asking the server directly."""
        port = self._lines[device] if address else self.server_port
        lan = LanSettings(port=_LAN_PORT, interface=address or None)
        url = f"http://{self.network.server}:{port}"
        token = self._tokens[device]
        return DeviceSettings(url, OfficeId(OFFICE), DeviceId(device), token, lan=lan)

    def _install(self) -> dict[str, str]:
        file = self.folder / "office.toml"
        file.write_text(office_text(self._printer_port, self.scanner.port), "utf-8")
        office = load_office(file)
        if isinstance(office, OfficeFileProblems):
            raise DemoError(describe(office))
        data = self.disks["server"].path
        tokens = {str(device): token for device, token in install(data, office).items()}
        secret = hash_password(PASSWORD)
        for counter in (APP_COUNTER, *CORE_COUNTERS):
            clerk = clerk_of(counter)
            add_clerk(data, StoredClerk(ClerkId(clerk), clerk, Role.CLERK, None, secret), None)
        return tokens

    def _make_server(self) -> Machine:
        data, host = str(self.disks["server"].path), self.network.server
        address = ["--host", host, "--port", str(self.server_port)]
        return self._machine("server", ["server", "serve", "--data", data, *address])

    def _make_proxy(self) -> Machine:
        targets = [f"{device}:{self.server_port}" for device in DEVICES]
        return self._machine("proxy", ["tests.chaos.proxy", self.network.server, *targets])

    def _listening(self) -> dict[str, int]:
        self._stack.callback(self._proxy.stop)
        return msgspec.json.decode(self._proxy.start(), type=dict[str, int])

    def _machine(self, name: str, module: list[str], before: Sequence[str] = ()) -> Machine:
        return Machine(name, module, self.logs, Wiring(before, clock=name in CLOCKS))

    def _wiring(self, device: str) -> tuple[Path, Path, tuple[str, ...]]:
        inside = tuple(self.network.inside(device))
        return self.disks[device].path, self.logs / f"{device}.log", inside


def clerk_of(counter: str) -> str:
    """The user name of the clerk at a counter."""
    return f"clerk-{counter.rpartition('-')[2]}"


def free_port(host: str) -> int:
    """A port of ``host`` that nobody listens at."""
    with socket.create_server((host, 0)) as probe:
        port: int = probe.getsockname()[1]
        return port
