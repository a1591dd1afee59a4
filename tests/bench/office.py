# SPDX-License-Identifier: GPL-3.0-or-later
"""A large office for measuring: sixteen counters, each serving everything, open at any hour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import msgspec

from common.domain.identifiers import DeviceId, OfficeId
from common.storage.settings import DeviceSettings, LanSettings, write_settings
from tests.demo.processes import Program, run

OFFICE = "bench"
API = f"/api/v1/offices/{OFFICE}"
CLERKS = 16
SERVICES = ("a", "b", "c", "d", "e", "f", "g", "h")
DISPLAYS = 20
_PASSWORD = "a password for measuring"


def office_file(printer_port: int) -> str:
    """The office's set-up; the kiosk's printer is at a port of this machine."""
    parts = [
        f'id = "{OFFICE}"\nnames.en = "Office for measuring"\nlanguages = ["en"]',
        'time_zone = "UTC"\ncurrency = "EUR"\nserver_series = "W"',
        '[hours.week]\nmon-sun = ["00:00-24:00"]',
        '[[classes]]\ncode = "plain"\nnames.en = "Everybody"\nrate = 1.0',
        '[[classes]]\ncode = "elderly"\nnames.en = "Elderly people"\nrate = 2.0',
        '[[zones]]\ncode = "hall"\nnames.en = "Hall"',
    ]
    parts += [
        f'[[services]]\ncode = "{code}"\nnames.en = "Service {code}"\nprefix = "{code.upper()}"\n'
        f'category = "all"\nicon = "file"'
        for code in SERVICES
    ]
    parts.insert(2, '[[categories]]\ncode = "all"\nnames.en = "All"')
    for n in range(1, CLERKS + 1):
        parts.append(
            f'[[counters]]\nid = "{n}"\nlabel = "{n}"\nzone = "hall"\n'
            f"services = {msgspec.json.encode(SERVICES).decode()}"
        )
        parts.append(f'[[devices]]\nid = "counter-{n}"\nkind = "counter"\ncounter = "{n}"')
    parts.append(
        '[[devices]]\nid = "kiosk"\nkind = "kiosk"\nseries = "A"\n'
        f'printer = {{ kind = "network", host = "127.0.0.1", port = {printer_port} }}'
    )
    parts += [
        f'[[devices]]\nid = "display-{n}"\nkind = "display"\nzones = ["hall"]'
        for n in range(1, DISPLAYS + 1)
    ]
    return "\n\n".join(parts) + "\n"


def clerk(n: int) -> str:
    """The user name of the clerk at counter ``n``."""
    return f"clerk-{n}"


@dataclass(frozen=True, slots=True)
class RunningOffice:
    """A server process with this office, and what its devices need to be let in."""

    server: Program
    port: int
    clerks: int
    tokens: Mapping[str, str]
    folder: Path

    @classmethod
    def start(cls, folder: Path, clerks: int = CLERKS, printer_port: int = 9100) -> Self:
        """Set the server up in ``folder``, with its first ``clerks`` only, and start it."""
        folder.mkdir(parents=True, exist_ok=True)
        file, data = folder / "office.toml", folder / "server"
        file.write_text(office_file(printer_port), "utf-8")
        where = ["--data", str(data)]
        answer = msgspec.json.decode(
            run(["server", "init", *where, "--office", str(file)]), type=dict[str, object]
        )
        for n in range(1, clerks + 1):
            add = ["server", "clerk", "add", *where, "--clerk", clerk(n), "--name", f"Clerk {n}"]
            run([*add, "--role", "clerk"], _PASSWORD + "\n")
        server = Program(
            "server", ["server", "serve", *where, "--port", "0"], folder / "server.log"
        )
        url = msgspec.json.decode(server.line(), type=dict[str, str])["url"]
        tokens = msgspec.convert(answer["devices"], dict[str, str])
        return cls(server, int(url.rpartition(":")[2]), clerks, tokens, folder)

    @property
    def password(self) -> str:
        """Every clerk's password."""
        return _PASSWORD

    def enrol(self, device: str) -> Path:
        """Write a device's settings into a data folder of its own, and return that."""
        data = self.folder / device
        write_settings(data, self.settings(device))
        return data

    def settings(self, device: str) -> DeviceSettings:
        """What a device must know to reach this server."""
        server = f"http://127.0.0.1:{self.port}"
        lan = LanSettings(interface="127.0.0.1")
        return DeviceSettings(
            server, OfficeId(OFFICE), DeviceId(device), self.tokens[device], lan=lan
        )

    def stop(self) -> None:
        """End the server."""
        self.server.stop()
