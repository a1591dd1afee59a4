# SPDX-License-Identifier: GPL-3.0-or-later
"""The centre's machines, each at a loopback address of its own, with the operators' own files.

The settings come from ``installer/centre/render.py`` and the certificates from
``certificates.sh``, so that what is tried here is what is installed.
"""

from __future__ import annotations

import json
import shutil
import socket
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import requests

from tests.ha.processes import Account, Process, TrialError, eventually, kill_family, run
from tests.house.sources import ROOT

INSTALLER = ROOT / "installer" / "centre"
DATABASES = {"database-1": "127.0.62.1", "database-2": "127.0.62.2", "database-3": "127.0.62.3"}
"""Three: when the primary is lost, one is left to be the primary and one to be synchronous."""
FRONT = ("front-1", "127.0.62.9")
"""The machine with haproxy and the server processes, which stays alive."""

CLUSTER = "trial"
_STREAMING = """
select string_agg(application_name, ' ') from pg_stat_replication where state = 'streaming'
"""
_PATIENCE_S = 120.0
_ASK_S = 3.0


@dataclass(frozen=True, slots=True)
class Machine:
    """One machine: its address, and the folder with everything that is on its disk."""

    name: str
    address: str
    folder: Path

    @property
    def settings(self) -> Path:
        """Where its settings and certificates are."""
        return self.folder / "settings"

    @property
    def database(self) -> Path:
        """PostgreSQL's data."""
        return self.folder / "database"

    @property
    def sockets(self) -> Path:
        """PostgreSQL's socket."""
        return self.folder / "run"


@dataclass(slots=True)
class Loopback:
    """All machines, and the processes that run on them."""

    base: Path
    account: Account
    ports: Mapping[str, int]
    machines: Mapping[str, Machine]
    running: dict[tuple[str, str], Process] = field(default_factory=dict)

    @property
    def authority(self) -> Path:
        """The certificate by which all others are checked."""
        return self.base / "certificates" / "ca.crt"

    @property
    def front(self) -> Machine:
        """The machine with haproxy and the server processes."""
        return self.machines[FRONT[0]]

    @property
    def server_environment(self) -> dict[str, str]:
        """What the server processes are told, by name."""
        text = (self.front.settings / "server.env").read_text(encoding="utf-8")
        lines = (line for line in text.splitlines() if line and not line.startswith("#"))
        pairs = (line.split("=", 1) for line in lines)
        return {name: value.strip('"') for name, value in pairs}

    def start(self, machine: str, program: str) -> Process:
        """Start a program of a machine, as its unit would."""
        here = self.machines[machine]
        settings = here.settings
        command = {
            "etcd": ["/usr/bin/etcd", "--config-file", f"{settings}/etcd.yaml"],
            "patroni": ["/usr/bin/patroni", f"{settings}/patroni.yaml"],
            "haproxy": ["/usr/sbin/haproxy", "-W", "-db", "-f", f"{settings}/haproxy.cfg"],
        }[program]
        log = here.folder / f"{machine}-{program}.log"
        process = self.running[machine, program] = Process(command, log, self.account)
        return process

    def start_databases(self) -> None:
        """Start etcd and Patroni everywhere; returns when one leads and one is synchronous."""
        for program in ("etcd", "patroni"):
            for machine in DATABASES:
                self.start(machine, program)
        self.until_complete()

    def until_complete(self) -> None:
        """Wait until one database leads, one follows synchronously, and one follows."""
        try:
            eventually("three databases in one cluster", self._is_complete, _PATIENCE_S)
        except TrialError as error:
            words = [f"{each.name}:\n{each.last_words()}" for each in self.running.values()]
            raise TrialError("\n\n".join([str(error), *words])) from error

    def members(self) -> list[dict[str, Any]]:
        """What Patroni says of all databases; empty if none answers."""
        for machine in DATABASES:
            url = f"https://{self.machines[machine].address}:{self.ports['patroni']}/cluster"
            try:
                answer = requests.get(url, verify=str(self.authority), timeout=_ASK_S)
            except requests.RequestException:
                continue
            if answer.ok:
                members: list[dict[str, Any]] = answer.json()["members"]
                return members
        return []

    def leader(self) -> str | None:
        """The machine that is the primary, if one is."""
        found = (each["name"] for each in self.members() if each["role"] == "leader")
        return next(found, None)

    def kill_machine(self, machine: str) -> None:
        """Kill everything on a machine: Patroni, PostgreSQL with all its processes, and etcd."""
        postmaster = self._postmaster(machine)
        self.running.pop((machine, "patroni")).kill()
        if postmaster is not None:
            kill_family(postmaster)
        self.running.pop((machine, "etcd")).kill()

    def until_streaming(self, machine: str) -> None:
        """Wait until a machine's database takes the primary's log as it is written."""
        eventually(f"{machine} to stream", partial(self._streams, machine), _PATIENCE_S)

    def switch_over(self, leader: str, candidate: str) -> None:
        """Hand the lead over, as an operator does before work on the primary's machine."""
        settings = self.machines[leader].settings / "patroni.yaml"
        command = ["/usr/bin/patronictl", "-c", str(settings), "switchover", CLUSTER]
        run([*command, "--leader", leader, "--candidate", candidate, "--force"], self.account)

    def take_backup(self, machine: str) -> list[str]:
        """Copy a machine's database, as its timer does; the names of what is in the copy.

        Raises:
            TrialError: it failed, or the copy differs from what was sent.
        """
        here = self.machines[machine]
        script, folder = str(INSTALLER / "backup.sh"), here.folder / "backups"
        place = [str(here.sockets), str(self.ports["database"]), str(folder)]
        file = run([script, *place, "1"], self.account).strip()
        return run(["/usr/bin/tar", "--list", "--file", file], self.account).splitlines()

    def query(self, machine: str, statement: str, database: str = "nobat") -> str:
        """What a machine's own database answers."""
        return run(
            [
                "/usr/bin/psql", "--no-psqlrc", "--tuples-only", "--no-align", "--quiet",
                f"--host={self.machines[machine].sockets}", f"--port={self.ports['database']}",
                f"--username={self.account.name}", f"--dbname={database}", f"--command={statement}",
            ],
            self.account,
        ).strip()  # fmt: skip

    def stop(self) -> None:
        """End whatever still runs; no process of the trial's is left."""
        for program in ("haproxy", "patroni", "etcd"):
            for key in [key for key in self.running if key[1] == program]:
                self.running.pop(key).stop()
        for machine in DATABASES:
            postmaster = self._postmaster(machine)
            if postmaster is not None:
                kill_family(postmaster)

    def _is_complete(self) -> bool:
        members = self.members()
        roles = sorted(each["role"] for each in members)
        states = {each["state"] for each in members}
        timelines = {each.get("timeline") for each in members}
        return (
            roles == ["leader", "replica", "sync_standby"]
            and states <= {"running", "streaming"}
            and len(timelines) == 1
        )

    def _streams(self, machine: str) -> bool:
        leader = self.leader()
        return leader is not None and machine in self.query(leader, _STREAMING, "postgres")

    def _postmaster(self, machine: str) -> int | None:
        file = self.machines[machine].database / "postmaster.pid"
        return int(file.read_text().split("\n", 1)[0]) if file.is_file() else None


@contextmanager
def loopback(base: Path) -> Iterator[Loopback]:
    """The machines with their settings; nothing runs yet, and nothing does afterwards."""
    _require_programs()
    account = Account.here()
    base.chmod(0o755)
    addresses = {**DATABASES, FRONT[0]: FRONT[1]}
    centre = Loopback(
        base,
        account,
        _free_ports(list(addresses.values())),
        {name: Machine(name, at, base / name) for name, at in addresses.items()},
    )
    run(
        [
            str(INSTALLER / "certificates.sh"),
            str(base / "certificates"),
            *(f"{name}={address}" for name, address in addresses.items()),
        ]
    )
    for machine in centre.machines.values():
        _set_up(centre, machine)
    with ExitStack() as stack:
        stack.callback(centre.stop)
        yield centre


def _require_programs() -> None:
    needed = ("/usr/bin/etcd", "/usr/bin/patroni", "/usr/sbin/haproxy", "/usr/bin/psql")
    missing = [each for each in needed if not Path(each).exists()]
    if missing:
        packages = INSTALLER.relative_to(ROOT) / "debian-packages.txt"
        message = f"missing: {', '.join(missing)}; install the packages of {packages}"
        raise TrialError(message)


def _set_up(centre: Loopback, machine: Machine) -> None:
    for folder in (machine.folder, machine.settings, machine.sockets):
        folder.mkdir(mode=0o700)
    description = machine.folder / "centre.toml"
    description.write_text(_description(centre, machine), encoding="utf-8")
    render = [sys.executable, str(INSTALLER / "render.py"), "--centre", str(description)]
    run([*render, "--machine", machine.name, "--to", str(machine.settings)])
    own = centre.base / "certificates"
    names = {f"machine{end}": f"{machine.name}{end}" for end in (".crt", ".key", ".pem")}
    names |= {"ca.crt": "ca.crt", "door.pem": f"{machine.name}.pem"}
    for role in ("nobat", "replicator", "rewinder"):
        names |= {f"{role}{end}": f"{role}{end}" for end in (".crt", ".key")}
    for name, made in names.items():
        shutil.copy(own / made, machine.settings / name)
    if machine.name in DATABASES:
        (machine.settings / "create-database.sh").chmod(0o700)
    centre.account.own(machine.folder)


def _description(centre: Loopback, machine: Machine) -> str:
    """The machines as ``centre.toml`` tells them, with this machine's own folders."""
    ports = centre.ports
    tables: dict[str, dict[str, object]] = {
        "ports": {
            **{name: port for name, port in ports.items() if not name.startswith("server-")},
            "servers": [port for name, port in ports.items() if name.startswith("server-")],
        },
        "door": {"listen": FRONT[1], "connections": 1000},
        "folders": {
            "settings": str(machine.settings),
            "etcd": str(machine.folder / "etcd"),
            "database": str(machine.database),
            "sockets": str(machine.sockets),
            "door": str(machine.sockets),
            "server": str(centre.base / "server"),
        },
        "database": {
            "programs": str(_postgresql()),
            "user": centre.account.name,
            "shared_buffers": "64MB",
            "effective_cache_size": "256MB",
            "max_connections": 60,
            "watchdog": "off",
        },
    }
    lines = [f'cluster = "{CLUSTER}"', 'network = "127.0.0.0/8"']
    for name, table in tables.items():
        lines += [f"[{name}]", *(f"{key} = {json.dumps(value)}" for key, value in table.items())]
    for name, address in DATABASES.items():
        lines += _machine(name, address, "etcd", "database")
    lines += _machine(*FRONT, "server", "door")
    return "\n".join(lines) + "\n"


def _machine(name: str, address: str, *runs: str) -> list[str]:
    roles = msgspec.json.encode(runs).decode()
    return ["[[machines]]", f'name = "{name}"', f'address = "{address}"', f"runs = {roles}"]


def _postgresql() -> Path:
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"), key=lambda each: int(each.parent.name)
    )
    if not found:
        message = "there is no PostgreSQL under /usr/lib/postgresql; install: postgresql"
        raise TrialError(message)
    return found[-1]


def _free_ports(addresses: list[str]) -> dict[str, int]:
    names = (
        "door", "primary", "database", "patroni", "etcd_clients", "etcd_peers",
        "server-1", "server-2",
    )  # fmt: skip
    ports: dict[str, int] = {}
    while len(ports) < len(names):
        with closing(socket.create_server(("127.0.0.1", 0))) as found:
            port: int = found.getsockname()[1]
        if port not in ports.values() and all(_is_free(each, port) for each in addresses):
            ports[names[len(ports)]] = port
    return ports


def _is_free(address: str, port: int) -> bool:
    try:
        socket.create_server((address, port)).close()
    except OSError:
        return False
    return True
