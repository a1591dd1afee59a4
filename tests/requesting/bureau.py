# SPDX-License-Identifier: GPL-3.0-or-later
"""The office of a programme at work: a real server, asked over a real line by its devices."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx

from common.domain.commands import Role
from common.storage.system import SystemClock
from server.catalogue.publishing import publish
from tests.demo.office_file import Cast, cast_of, write_open_office
from tests.end_to_end.cutting_proxy import CuttingProxy
from tests.requesting.at_the_kiosk import KioskHall
from tests.requesting.offices import catalogue_of, write_office
from tests.requesting.programmes import Filing, Programme
from tests.requesting.surroundings import PROVIDER, Surroundings
from tests.server.requests.hall import Seat
from tests.server.running import PASSWORD, RunningServer

CLERKS = {"rima": Role.CLERK, "taras": Role.OFFICER}
"""Two pairs of eyes."""

_TIMEOUT_S = 30


class Bureau:
    """A server that is set up for one programme. Use as a context manager."""

    def __init__(self, programme: Programme, around: Surroundings, folder: Path) -> None:
        """Set up in ``folder``; nothing runs yet."""
        folder.mkdir(parents=True)
        self.programme = programme
        self.around = around
        self.catalogue = catalogue_of(programme)
        office = write_office(programme, folder / "office.toml")
        self.hall: KioskHall | None = None
        if programme.filing is Filing.KIOSK:
            self.hall = KioskHall(folder / "hall")
            plain, office = office, folder / "open-office.toml"
            write_open_office(plain, office, self.hall.plugs)
        self.cast: Cast = cast_of(office)
        self.server = RunningServer.set_up(folder / "server", office)
        publish(self.server.data, self.catalogue, SystemClock())
        for clerk, role in CLERKS.items():
            self.server.add_clerk(clerk, role)
        around.introduce(self.server.data, programme.country.instance)
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        """Start the server, with a line between it and the provider that can be cut."""
        with self._stack:
            self._stack.enter_context(self.server)
            self.line = self._stack.enter_context(CuttingProxy(self.server.port))
            if self.hall is not None:
                self._stack.enter_context(self.hall)
                self.hall.open(self.server, self.cast.kiosk)
            self.around.provider.tell_at(f"{self.line.url}/api/v1/payments/webhooks/{PROVIDER}")
            # All went well, so what was started stays until the end.
            self._stack = self._stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the server."""
        self._stack.close()

    def http(self) -> httpx.AsyncClient:
        """Somebody's way to the server."""
        return httpx.AsyncClient(base_url=self.server.url, timeout=_TIMEOUT_S, trust_env=False)

    def kiosk(self, http: httpx.AsyncClient) -> Seat:
        """The office's kiosk."""
        return self._device(http, self.cast.kiosk)

    async def clerk(self, http: httpx.AsyncClient, clerk: str) -> Seat:
        """The counter at which the clerk has signed in."""
        seat = self._device(http, self.cast.counters[list(CLERKS).index(clerk)])
        answer = await seat.post("sessions", {"clerk": clerk, "password": PASSWORD})
        assert answer.status_code == 200, answer.text
        seat.headers["Nobat-Session"] = answer.json()["token"]
        return seat

    def _device(self, http: httpx.AsyncClient, device: str) -> Seat:
        token = self.server.tokens[device]
        return Seat(http, self.server.office, {"Authorization": f"Bearer {token}"})
