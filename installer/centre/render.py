#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the settings of one machine of the centre from the file that describes all of them.

Usage: ``render.py --centre FILE --machine NAME --to FOLDER``. Needs nothing but Python 3.11, so
that it runs before anything of Nobat is installed. Running it again with the same file changes
nothing. It reads and writes no secret.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from ipaddress import ip_address, ip_network
from pathlib import Path
from string import Template
from typing import Any, TypeVar

_HERE = Path(__file__).resolve().parent
_ROLES = ("etcd", "database", "server", "door")

T = TypeVar("T")


class CentreError(Exception):
    """The description cannot be used; the message says which key, and what to write there."""


@dataclass(frozen=True, slots=True)
class Machine:
    """A machine, and which of the four roles it has."""

    name: str
    address: str
    runs: list[str]


@dataclass(frozen=True, slots=True)
class Ports:
    """TCP ports; ``servers`` has one for each server process of a machine."""

    door: int
    servers: list[int]
    primary: int
    database: int
    patroni: int
    etcd_clients: int
    etcd_peers: int


@dataclass(frozen=True, slots=True)
class Door:
    """How haproxy listens, and the address that moves, if one does."""

    listen: str
    connections: int
    user: str | None = None
    shared: str | None = None
    interface: str | None = None


@dataclass(frozen=True, slots=True)
class Folders:
    """Where programs keep their things."""

    settings: str
    etcd: str
    database: str
    sockets: str
    door: str
    server: str


@dataclass(frozen=True, slots=True)
class Database:
    """PostgreSQL's own settings."""

    programs: str
    user: str
    shared_buffers: str
    effective_cache_size: str
    max_connections: int
    watchdog: str


@dataclass(frozen=True, slots=True)
class Centre:
    """All machines, and what they have in common."""

    cluster: str
    network: str
    machines: list[Machine]
    ports: Ports
    door: Door
    folders: Folders
    database: Database

    def running(self, role: str) -> list[Machine]:
        """The machines with a role."""
        return [each for each in self.machines if role in each.runs]


def main(arguments: list[str]) -> int:
    """Write the files; the exit status."""
    parser = argparse.ArgumentParser(description="Make one machine's settings.")
    parser.add_argument("--centre", type=Path, required=True, metavar="FILE")
    parser.add_argument("--machine", required=True, metavar="NAME")
    parser.add_argument("--to", type=Path, required=True, metavar="FOLDER")
    given = parser.parse_args(arguments)
    try:
        centre = read_centre(given.centre.read_text(encoding="utf-8"))
        files = render(centre, given.machine)
    except (CentreError, OSError, tomllib.TOMLDecodeError) as error:
        sys.stderr.write(f"error: {given.centre}: {error}\n")
        return 1
    given.to.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (given.to / name).write_text(text, encoding="utf-8")
        sys.stdout.write(f"{given.to / name}\n")
    return 0


def read_centre(text: str) -> Centre:
    """The description in a TOML text. Raises CentreError, or TOMLDecodeError."""
    given = dict(tomllib.loads(text))
    machines = given.pop("machines", [])
    centre = Centre(
        **_strings(given, "cluster", "network"),
        machines=[_table(Machine, each, "machines") for each in machines],
        ports=_table(Ports, given.pop("ports", {}), "ports"),
        door=_table(Door, given.pop("door", {}), "door"),
        folders=_table(Folders, given.pop("folders", {}), "folders"),
        database=_table(Database, given.pop("database", {}), "database"),
    )
    for key in given:
        message = f"{key}: there is no such key"
        raise CentreError(message)
    for fault in _faults(centre):
        raise CentreError(fault)
    return centre


def render(centre: Centre, name: str) -> Mapping[str, str]:
    """The files of one machine, by name. Raises CentreError if there is no such machine."""
    machine = next((each for each in centre.machines if each.name == name), None)
    if machine is None:
        known = ", ".join(each.name for each in centre.machines)
        message = f"there is no machine {name}; there are: {known}"
        raise CentreError(message)
    values = _values(centre, machine)
    files: dict[str, str] = {}
    if "etcd" in machine.runs:
        files["etcd.yaml"] = _filled("etcd.yaml", values)
    if "database" in machine.runs:
        files["patroni.yaml"] = _filled("patroni.yaml", values)
        files["create-database.sh"] = (_HERE / "create-database.sh").read_text(encoding="utf-8")
    if "server" in machine.runs:
        files["server.env"] = _filled("server.env", values)
    if {"server", "door"} & set(machine.runs):
        parts = {
            "door_part": _filled("door.cfg", values) if "door" in machine.runs else "",
            "primary_part": (
                _filled("way-to-primary.cfg", values) if "server" in machine.runs else ""
            ),
        }
        files["haproxy.cfg"] = _filled("haproxy.cfg", {**values, **parts})
    if "door" in machine.runs and centre.door.shared is not None:
        files["keepalived.conf"] = _filled("keepalived.conf", values)
    return files


def _values(centre: Centre, machine: Machine) -> dict[str, object]:
    ports, doors = centre.ports, centre.running("door")
    plain = {
        name: value
        for table in (ports, centre.database)
        for name, value in ((each.name, getattr(table, each.name)) for each in fields(table))
    }
    return {
        **plain,
        "cluster": centre.cluster,
        "network": centre.network,
        "name": machine.name,
        "address": machine.address,
        "database_user": centre.database.user,
        "database_programs": centre.database.programs,
        "settings": centre.folders.settings,
        "sockets": centre.folders.sockets,
        "etcd_folder": centre.folders.etcd,
        "database_folder": centre.folders.database,
        "door_folder": centre.folders.door,
        "door_connections": centre.door.connections,
        "door_listen": centre.door.listen,
        "door_user": "" if centre.door.user is None else f"    user {centre.door.user}\n",
        "shared_address": centre.door.shared,
        "interface": centre.door.interface,
        # The first of the list has the address, if nothing is broken.
        "priority": 200 - doors.index(machine) if machine in doors else 0,
        "door_peers": _lines(8, (each.address for each in doors if each != machine)),
        "etcd_hosts": ",".join(
            f"{each.address}:{ports.etcd_clients}" for each in centre.running("etcd")
        ),
        "etcd_members": ",".join(
            f"{each.name}=https://{each.address}:{ports.etcd_peers}"
            for each in centre.running("etcd")
        ),
        "server_lines": _lines(
            4,
            (
                f"server {each.name}-{port} {each.address}:{port}"
                for each in centre.running("server")
                for port in ports.servers
            ),
        ),
        "database_lines": _lines(
            4,
            (
                f"server {each.name} {each.address}:{ports.database}"
                for each in centre.running("database")
            ),
        ),
    }


def _lines(indent: int, lines: Iterator[str]) -> str:
    return "\n".join(" " * indent + line for line in lines)


def _filled(template: str, values: Mapping[str, object]) -> str:
    text = (_HERE / "templates" / template).read_text(encoding="utf-8")
    return Template(text).substitute(values)


def _strings(given: dict[str, Any], *keys: str) -> dict[str, str]:
    for key in keys:
        if not isinstance(given.get(key), str):
            message = f"{key}: expected a text"
            raise CentreError(message)
    return {key: given.pop(key) for key in keys}


def _table(kind: type[T], given: Mapping[str, Any], where: str) -> T:
    known = {each.name for each in fields(kind)}  # type: ignore[arg-type]  # only dataclasses
    for key in given.keys() - known:
        message = f"{where}.{key}: there is no such key; there are: {', '.join(sorted(known))}"
        raise CentreError(message)
    try:
        return kind(**given)
    except TypeError as error:
        message = f"{where}: {str(error).partition(') ')[2] or error}"
        raise CentreError(message) from error


def _faults(centre: Centre) -> Iterator[str]:
    names = [each.name for each in centre.machines]
    addresses = [each.address for each in centre.machines]
    if len(set(names)) < len(names) or len(set(addresses)) < len(addresses):
        yield "machines: two have the same name or address"
    for each in centre.machines:
        unknown = set(each.runs) - set(_ROLES)
        if unknown:
            yield f"machines.runs: {', '.join(unknown)}: expected some of {', '.join(_ROLES)}"
        if ip_address(each.address) not in ip_network(centre.network):
            yield f"machines.address: {each.address} is not in the network {centre.network}"
    if len(centre.running("etcd")) not in {3, 5}:
        yield "machines: etcd must run on three machines or on five"
    if len(centre.running("database")) < 2:  # noqa: PLR2004  # a primary and one that stands by
        yield "machines: database must run on two machines at least"
    for role in ("server", "door"):
        if not centre.running(role):
            yield f"machines: none runs {role}"
    if (centre.door.shared is None) != (centre.door.interface is None):
        yield "door: shared and interface go together"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
