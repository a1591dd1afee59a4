# SPDX-License-Identifier: GPL-3.0-or-later
"""The office that is broken: its machines with their disks, clocks, cables and lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from common.domain.identifiers import DeviceId, OfficeId
from common.storage.settings import DeviceSettings, LanSettings, write_settings
from common.storage.system import SystemClock
from server.upstream.joining import join
from tests.chaos.app import App
from tests.chaos.centre import Centre
from tests.chaos.disk import Disk
from tests.chaos.installing import free_port, set_up
from tests.chaos.machine import Machine, Wiring
from tests.chaos.network import Network
from tests.chaos.office_text import (
    APP_COUNTER,
    APP_KIOSK,
    CLOCKS,
    CORE_COUNTERS,
    CORES,
    DEVICES,
    DISPLAY,
    OFFICE,
    main_office,
)
from tests.chaos.proxy import Mode, Setting
from tests.demo.log_book import LogBook
from tests.virtual.scanner import VirtualCodeScanner

_KIOSK_SIZE, _COUNTER_SIZE = (1080, 1920), (420, 900)
_LAN_PORT = 47620
UPLINK = "uplink"
"""The line between the office's server and the centre."""


class Office:
    """Everything of the office, set up in ``folder``. Use as a context manager."""

    def __init__(
        self, folder: Path, network: Network, centre: Centre | None, *, small_disks: bool
    ) -> None:
        """Set up, under ``centre`` if there is one; nothing runs before the block is entered."""
        self.folder = folder
        self.network = network
        self.tickets = folder / "tickets"
        self.logs = folder / "logs"
        self._stack = ExitStack()
        self.logs.mkdir(parents=True, exist_ok=True)
        self.tickets.mkdir()
        with self._stack:
            names = ("server", *DEVICES)
            self.disks = {name: Disk(folder / name, small=small_disks) for name in names}
            self.scanner = self._stack.enter_context(VirtualCodeScanner(folder / "code-scanner"))
            addresses = {device: network.plug_in(device) for device in DEVICES}
            self.server_port = free_port(network.server)
            self._printer_port = 9100 if network.has_cables else free_port("127.0.0.1")
            self._tokens = self._install()
            self._proxy = self._make_proxy(centre)
            self._lines = self._listening()
            if centre is not None:
                self._join(centre)
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

    def log_length(self) -> int:
        """How many entries the office's log has."""
        return len(LogBook(self.settings(DISPLAY)).entries())

    def settings(self, device: str, address: str = "") -> DeviceSettings:
        """What a device must know; without its ``address`` for asking the server directly."""
        port = self._lines[device] if address else self.server_port
        lan = LanSettings(port=_LAN_PORT, interface=address or None)
        url = f"http://{self.network.server}:{port}"
        token = self._tokens[device]
        return DeviceSettings(url, OfficeId(OFFICE), DeviceId(device), token, lan=lan)

    def _install(self) -> Mapping[str, str]:
        return set_up(
            self.disks["server"].path,
            self.folder / "office.toml",
            main_office(self._printer_port, self.scanner.port),
            (APP_COUNTER, *CORE_COUNTERS),
        )

    def _join(self, centre: Centre) -> None:
        counters = (APP_COUNTER, *CORE_COUNTERS)
        office = OfficeId(OFFICE)
        token = centre.take_under(office, self.folder / "office.toml", counters)
        url = f"http://{self.network.server}:{self._lines[UPLINK]}"
        join(self.disks["server"].path, url, office, token, SystemClock())

    def _make_server(self) -> Machine:
        data, host = str(self.disks["server"].path), self.network.server
        address = ["--host", host, "--port", str(self.server_port)]
        return self._machine("server", ["server", "serve", "--data", data, *address])

    def _make_proxy(self, centre: Centre | None) -> Machine:
        targets = [f"{device}:{self.server_port}" for device in DEVICES]
        if centre is not None:
            targets.append(f"{UPLINK}:{centre.port}")
        return self._machine("proxy", ["tests.chaos.proxy", self.network.server, *targets])

    def _listening(self) -> dict[str, int]:
        self._stack.callback(self._proxy.stop)
        return msgspec.json.decode(self._proxy.start(), type=dict[str, int])

    def _machine(self, name: str, module: list[str], before: Sequence[str] = ()) -> Machine:
        return Machine(name, module, self.logs, Wiring(before, clock=name in CLOCKS))

    def _wiring(self, device: str) -> tuple[Path, Path, tuple[str, ...]]:
        inside = tuple(self.network.inside(device))
        return self.disks[device].path, self.logs / f"{device}.log", inside
