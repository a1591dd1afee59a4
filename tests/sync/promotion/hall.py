# SPDX-License-Identifier: GPL-3.0-or-later
"""An office whose server can be lost, and another machine promoted; real programs throughout."""

from __future__ import annotations

import json
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from common.domain.commands import IssueTicket, OpenCounter, Role
from common.domain.identifiers import ClerkId, CounterId, DeviceId, OfficeId, TicketId
from common.domain.office import Office
from common.domain.tickets import TicketFacts
from common.storage.settings import (
    DATABASE_FILE,
    DeviceSettings,
    LanSettings,
    read_settings,
    write_settings,
)
from common.storage.store import DeviceStore
from common.storage.system import SystemChance, SystemClock, UuidIds
from common.sync.answers import Acted, Ordered, SignedIn, SignInAnswer
from common.sync.station import Station
from common.sync.view import Connectivity
from common.wire.events import LogEntry
from tests.common.sync.kit import only, order, until
from tests.server.running import PASSWORD, Device, RunningServer, running_server

_ROOT = Path(__file__).resolve().parents[3]
_SERVER = (sys.executable, "-m", "server")
_STOP_S = 15


class PromotedServer:
    """A server made of a device's folder, on a free port."""

    def __init__(self, device_data: Path, data: Path) -> None:
        """Promote; nothing runs yet."""
        done = subprocess.run(
            [*_SERVER, "promote", "--device-data", str(device_data), "--data", str(data)],
            cwd=_ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        self.told: dict[str, Any] = json.loads(done.stdout)
        self.data = data
        self.epoch: int = self.told["epoch"]
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        self._log = data.parent / f"{data.name}.log"
        self._process: subprocess.Popen[str] | None = None

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start it and wait until it answers."""
        with self._log.open("a") as log:
            self._process = subprocess.Popen(
                [*_SERVER, "serve", "--data", str(self.data), "--port", str(self.port)],
                cwd=_ROOT,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        assert self._process.stdout is not None
        assert self._process.stdout.readline(), self.log()

    def stop(self) -> None:
        """End it, if it runs."""
        process, self._process = self._process, None
        if process is not None:
            process.send_signal(signal.SIGTERM)
            with process:
                process.wait(_STOP_S)

    def log(self) -> str:
        """What it has written to its log."""
        return self._log.read_text()


@dataclass
class Hall:
    """A server, and a station for each device that a test wants."""

    folder: Path
    server: RunningServer
    lan: LanSettings
    stations: dict[str, Station] = field(default_factory=dict)
    promoted: list[PromotedServer] = field(default_factory=list)

    def station(self, device: str) -> Station:
        """A device's station, started now if it is not running."""
        if device not in self.stations:
            folder = self.folder / device
            settings = DeviceSettings(
                self.server.url,
                OfficeId(self.server.office),
                DeviceId(device),
                self.server.tokens[device],
                lan=self.lan,
            )
            if read_settings(folder) != settings:
                write_settings(folder, settings)
            clock = SystemClock()
            store = DeviceStore(folder / DATABASE_FILE, clock)
            station = Station(settings, store, clock, UuidIds(), SystemChance())
            station.start()
            self.stations[device] = station
        return self.stations[device]

    def switch_off(self, device: str) -> None:
        """End a device's program."""
        self.stations.pop(device).stop()

    def lose_server(self) -> None:
        """The server's machine burns: killed at once, its data gone."""
        self.server.kill()
        shutil.rmtree(self.server.data)

    def promote(self, device: str) -> PromotedServer:
        """Make a device's machine the server, and start that."""
        made = PromotedServer(self.folder / device, self.folder / f"server-of-{device}")
        self.promoted.append(made)
        made.start()
        return made

    def in_step(self, *but: str) -> None:
        """Wait until all devices are connected, have nothing to send, and show the same."""
        stations = [s for name, s in self.stations.items() if name not in but]
        until(lambda: all(s.view.connectivity is Connectivity.ONLINE for s in stations), 40)
        until(lambda: all(s.view.pending == 0 for s in stations), 40)
        until(lambda: all(s.view.state == stations[0].view.state for s in stations), 40)

    def entries(self, server: PromotedServer) -> list[LogEntry]:
        """A promoted server's log of the day, as a device reads it."""
        device = Device(self.server, self.server.tokens["display"])
        found: list[LogEntry] = []
        after = "0.0"
        while True:
            url = f"{server.url}/api/v1/offices/{self.server.office}/log?after={after}"
            page = device.http.get(url, timeout=20)
            assert page.status_code == 200, page.text
            raw = page.json()["entries"]
            if not raw:
                return found
            after = f"{raw[-1]['epoch']}.{raw[-1]['seq']}"
            found += [_entry(each) for each in raw]

    def open(self, device: str, clerk: str) -> CounterId:
        """Have a clerk sign in at a counter and open it."""
        self.sign_in(device, clerk)
        counter = self.counter(device)
        assert isinstance(order(self.station(device), OpenCounter(counter)), Ordered)
        return counter

    def sign_in(self, device: str, clerk: str) -> None:
        """Have a clerk sign in at a counter."""
        answers: list[SignInAnswer] = []
        self.station(device).sign_in(ClerkId(clerk), PASSWORD, answers.append)
        assert isinstance(only(answers), SignedIn), answers

    def counter(self, device: str) -> CounterId:
        """The counter at which a device stands."""
        return CounterId(device.removeprefix("counter-"))

    def issue(self, kiosk: str = "kiosk-a") -> TicketId:
        """Issue a ticket at a kiosk."""
        station = self.station(kiosk)
        office = station.view.office
        assert office is not None
        answer = station.act(_plain(office))
        assert isinstance(answer, Acted), answer
        ticket: TicketId = answer.events[0].body.ticket  # type: ignore[union-attr]  # TicketIssued
        return ticket

    def facts(self, kiosk: str, ticket: TicketId) -> TicketFacts:
        """What the paper says."""
        known = self.station(kiosk).view.state.tickets[ticket]
        return TicketFacts(
            ticket,
            known.service,
            known.priority_class,
            known.language,
            known.issued_at,
            known.issued_by,
        )


def _plain(office: Office) -> IssueTicket:
    return IssueTicket(office.services[0].code, office.classes[0].code, office.languages[0])


def _entry(raw: Any) -> LogEntry:

    return msgspec.json.decode(msgspec.json.encode(raw), type=LogEntry)


@contextmanager
def running_hall(folder: Path) -> Iterator[Hall]:
    """A hall with two counters' clerks and a supervisor; everything is ended when it is left."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with running_server(folder) as server:
        server.add_clerk("rima")
        server.add_clerk("sami")
        server.add_clerk("omar", Role.SUPERVISOR)
        hall = Hall(folder, server, LanSettings(port=port, interface="127.0.0.1"))
        try:
            yield hall
        finally:
            for station in hall.stations.values():
                station.stop()
            for promoted in hall.promoted:
                promoted.stop()
