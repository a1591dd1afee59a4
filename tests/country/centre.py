# SPDX-License-Identifier: GPL-3.0-or-later
"""The centre being measured: a PostgreSQL, server processes on it, and what both consume."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec
import psutil
from sqlalchemy import make_url

from server.storage.opening import VARIABLE, Database
from server.storage.schema import upgrade
from tests.country.day import Office
from tests.country.setting_up import set_up
from tests.demo.processes import Program
from tests.postgres.cluster import Cluster


@dataclass(frozen=True, slots=True)
class Centre:
    """Server processes at ports of this machine, on one database."""

    cluster: Cluster
    database: str
    ports: tuple[int, ...]
    servers: tuple[psutil.Process, ...]

    def port_of(self, office: Office) -> int:
        """Where an office's requests go, as a proxy before the processes would send them."""
        return self.ports[office.number % len(self.ports)]

    def cpu_s(self) -> float:
        """Processor seconds that servers and PostgreSQL have used so far."""
        postgres = psutil.Process(self.cluster.process.pid)
        total = 0.0
        for each in (*self.servers, postgres, *postgres.children(recursive=True)):
            try:
                times = each.cpu_times()
            except psutil.NoSuchProcess:
                continue
            total += times.user + times.system
        return total

    def server_rss_mb(self) -> float:
        """Memory of the server processes."""
        return sum(each.memory_info().rss for each in self.servers) / 1e6


@contextmanager
def running_centre(
    cluster: Cluster, folder: Path, offices: Sequence[Office], processes: int
) -> Iterator[Centre]:
    """A centre of these offices, with nothing in their logs yet."""
    name = cluster.new_database()
    environment = {VARIABLE: cluster.url(name)}
    prepare(cluster, name, folder, offices)
    programs: list[Program] = []
    try:
        for n in range(processes):
            where = ["--data", str(folder), "--port", "0"]
            log = folder / f"server-{n}.log"
            programs.append(Program(f"server {n}", ["server", "serve", *where], log, environment))
        urls = [msgspec.json.decode(each.line(), type=dict[str, str])["url"] for each in programs]
        ports = tuple(int(url.rpartition(":")[2]) for url in urls)
        servers = tuple(psutil.Process(each.pid) for each in programs)
        yield Centre(cluster, name, ports, servers)
    finally:
        for each in programs:
            each.stop()


def prepare(cluster: Cluster, name: str, folder: Path, offices: Sequence[Office]) -> None:
    """Make tables and offices in a database."""
    folder.mkdir(parents=True, exist_ok=True)
    engine = database_at(cluster, name, folder).open_for_writing()
    upgrade(engine)
    set_up(engine, offices)
    engine.dispose()


def database_at(cluster: Cluster, name: str, folder: Path) -> Database:
    """A database of the cluster, whatever the environment says."""
    return Database(folder, make_url(cluster.url(name)))
