# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk runs out of paper, and the supervisor's window says so within five seconds.

Server, kiosk and counter are processes of their own, the printer speaks over TCP.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from common.domain.commands import Role
from common.domain.identifiers import DeviceId, OfficeId
from common.storage.settings import DeviceSettings, LanSettings, write_settings
from common.ui.languages import EN
from tests.demo.desk import Desk
from tests.demo.device import Device
from tests.demo.office import Clerk
from tests.demo.office_file import COUNTERS, Plugs, cast_of, office_file, write_open_office
from tests.demo.processes import eventually
from tests.server.running import PASSWORD, RunningServer
from tests.virtual.printer import VirtualPrinter
from tests.virtual.scanner import VirtualCodeScanner

pytestmark = pytest.mark.processes

WITHIN_S = 5.0
OUT = "Kiosk 1: no paper"


@dataclass(frozen=True, slots=True)
class Floor:
    """An office's server, its kiosk, and a counter at which a supervisor sits."""

    server: RunningServer
    printer: VirtualPrinter
    kiosk: Device
    desk: Desk

    def run_out(self, *words: str) -> None:
        """The paper ends, and the supervisor's window says all of this in time."""
        self.printer.mechanism.paper_out(True)
        self.await_words(*words)

    def await_words(self, *words: str, within_s: float = WITHIN_S) -> None:
        """Wait until the supervisor's window says all of it."""
        look = self.desk.device.look
        eventually(" and ".join(words), lambda: all(map(look().says, words)) or None, within_s)

    def refill(self) -> None:
        """Put paper in, and wait until the window has nothing to say about it."""
        self.printer.mechanism.paper_out(False)
        look = self.desk.device.look
        eventually("paper", lambda: not look().says("no paper") or None, WITHIN_S)


@pytest.fixture(scope="module")
def floor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Floor]:
    folder, source = tmp_path_factory.mktemp("floor"), office_file("damascus")
    with ExitStack() as stack:
        printer = stack.enter_context(VirtualPrinter(folder / "tickets"))
        scanners = [VirtualCodeScanner(folder / f"scanner-{n}") for n in range(COUNTERS)]
        for scanner in scanners:
            stack.callback(scanner.close)
        plugs = Plugs(printer.port, folder / "none", tuple(Path(s.port) for s in scanners))
        office, cast = write_open_office(source, folder / "office.toml", plugs, EN), cast_of(source)
        server = RunningServer.set_up(folder / "server", folder / "office.toml")
        server.add_clerk("omar", Role.SUPERVISOR)
        stack.enter_context(server)
        lan = LanSettings(port=_free_port(), interface="127.0.0.1")

        def device(program: str, name: str, size: tuple[int, int]) -> Device:
            settings = DeviceSettings(
                server.url, OfficeId(office.id), DeviceId(name), server.tokens[name], lan=lan
            )
            write_settings(folder / name, settings)
            made = Device(program, folder / name, size, folder / f"{name}.log")
            stack.callback(made.stop)
            return made

        kiosk = device("kiosk", cast.kiosk, (1080, 1920))
        counter = device("counter", cast.counters[0], (420, 900))
        desk = Desk(counter, office, Clerk("omar", "Omar", PASSWORD), scanners[0])
        desk.sign_in()
        kiosk.await_sight("welcomeScreen")
        yield Floor(server, printer, kiosk, desk)


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_it_is_seen_in_the_list_of_devices_while_nobody_is_at_the_kiosk(floor: Floor) -> None:
    floor.desk.device.press("Ctrl+D")
    floor.await_words("How the devices are", "Version", "Ticket printer", within_s=15)
    floor.run_out(OUT, "Needs somebody now")
    floor.await_words("Ticket printer: no paper")
    floor.refill()
    floor.desk.device.press("Esc")


def test_it_is_seen_while_somebody_chooses_a_service(floor: Floor) -> None:
    floor.kiosk.touch("begin")
    floor.kiosk.await_sight("servicesScreen")
    floor.run_out(OUT)
    assert "servicesScreen" in floor.kiosk.look().names
    floor.refill()


def test_it_is_seen_without_the_server_over_the_local_network(floor: Floor) -> None:
    floor.server.kill()
    floor.run_out(OUT)
    floor.desk.await_isolation()
    floor.desk.device.press("Ctrl+D")
    floor.await_words("The server does not answer.", "Ticket printer: no paper")
