# SPDX-License-Identifier: GPL-3.0-or-later
"""The centre: a server on a PostgreSQL of its own, and the annex whose devices use it directly."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from common.domain.identifiers import DeviceId, OfficeId
from common.storage.settings import DeviceSettings, LanSettings, write_settings
from server.storage.opening import VARIABLE
from server.upstream.joining import add_office_server
from tests.chaos.installing import free_port, set_up
from tests.chaos.machine import Machine, Wiring
from tests.chaos.office_text import ANNEX, ANNEX_CORES, ANNEX_COUNTERS, annex_office
from tests.postgres.cluster import Cluster

_SETTINGS: Mapping[str, str | int] = {
    "shared_buffers": "64MB",
    "max_connections": 60,
    "max_wal_size": "128MB",
}
_LAN_PORT = 47621
_COPY = "select epoch, seq, event, superseded from entry where office = %s order by epoch, seq"


class Centre:
    """Set up in ``folder``; ``short`` is a folder whose path leaves room for a socket's name.

    Use as a context manager.
    """

    def __init__(self, folder: Path, host: str, short: Path | None) -> None:
        """Set up; PostgreSQL runs already, nothing else."""
        logs = folder / "logs"
        logs.mkdir(parents=True)
        self._host = host
        self._stack = ExitStack()
        with self._stack:
            where = Path(tempfile.mkdtemp(prefix="nobat-", dir=short))
            self._stack.callback(shutil.rmtree, where, ignore_errors=True)
            self.postgresql = Cluster(where, _SETTINGS)
            self._stack.callback(self.postgresql.crash)
            self.postgresql.start()
            self.database = self.postgresql.new_database()
            self._url = self.postgresql.url(self.database)
            self.data = folder / "centre"
            with self.addressed():
                self._tokens = set_up(
                    self.data, folder / "annex.toml", annex_office(), ANNEX_COUNTERS
                )
            self.port = free_port(host)
            address = ["--host", host, "--port", str(self.port)]
            self.server = Machine(
                "centre",
                ["server", "serve", "--data", str(self.data), *address],
                logs,
                Wiring(environment={VARIABLE: self._url}),
            )
            self.cores = {
                device: self._core(device, folder / device, logs) for device in ANNEX_CORES
            }
            # All went well, so what was started stays until the end.
            self._stack = self._stack.pop_all()

    def __enter__(self) -> Self:
        """Start the server and the annex's devices."""
        with self._stack:
            for machine in (self.server, *self.cores.values()):
                self._stack.callback(machine.stop)
                machine.start()
            self._stack = self._stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End all of it."""
        self._stack.close()

    @contextmanager
    def addressed(self) -> Iterator[None]:
        """Have this process use the centre's database, as the server's commands would."""
        os.environ[VARIABLE] = self._url
        try:
            yield
        finally:
            del os.environ[VARIABLE]

    def take_under(self, office: OfficeId, file: Path, counters: Sequence[str]) -> str:
        """Know an office that has a server of its own; the token that lets that server in."""
        with self.addressed():
            set_up(self.data, file.with_name("centre.toml"), file.read_text("utf-8"), counters)
            _, token = add_office_server(self.data, office)
            return token

    def copy_of(self, office: str) -> list[tuple[int, int, str, str | None]]:
        """What the centre's database has of an office's log: epoch, seq, event, superseded."""
        with closing(self.postgresql.connect(self.database)) as connection:
            rows = connection.execute(_COPY, (office,)).fetchall()
        return [(epoch, seq, str(event), superseded) for epoch, seq, event, superseded in rows]

    def settings(self, device: str) -> DeviceSettings:
        """What a device of the annex must know."""
        url = f"http://{self._host}:{self.port}"
        token, lan = self._tokens[device], LanSettings(port=_LAN_PORT, interface=self._host)
        return DeviceSettings(url, OfficeId(ANNEX), DeviceId(device), token, lan=lan)

    def _core(self, device: str, data: Path, logs: Path) -> Machine:
        write_settings(data, self.settings(device))
        return Machine(device, ["tests.chaos.core", str(data)], logs, Wiring())
