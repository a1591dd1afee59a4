# SPDX-License-Identifier: GPL-3.0-or-later
"""The trial's offices: set up by the command line, and worked by clients all the while."""

from __future__ import annotations

import asyncio
import json
import os
import ssl
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from common.storage.system import UuidIds
from tests.ha.devices import Device, Entrance, Line, issue, serve
from tests.ha.followers import Follower
from tests.ha.machines import Loopback
from tests.ha.notes import Notes
from tests.ha.processes import run
from tests.server.office import office_text

OFFICES = ("north", "east", "south", "west")
CONTENDED = "west"
"""Its devices go to the server processes themselves, in turn, so that both decide it at once."""

_COUNTERS = 2
_PASSWORD = "correct horse"
_ENDING_S = 60.0

Tokens = Mapping[str, str]


def set_up(centre: Loopback, data: Path) -> dict[str, Tokens]:
    """Set all offices up; the devices' tokens by office."""
    tokens = {}
    for office in OFFICES:
        file = centre.base / f"{office}.toml"
        file.write_text(office_text(_COUNTERS, office), encoding="utf-8")
        told = _server(centre, data, "init", "--office", str(file))
        tokens[office] = json.loads(told)["devices"]
        for number in range(1, _COUNTERS + 1):
            who = ["--office-id", office, "--clerk", f"clerk-{number}", "--name", f"Clerk {number}"]
            _server(centre, data, "clerk", "add", *who, given=f"{_PASSWORD}\n")
    return tokens


def _server(centre: Loopback, data: Path, *command: str, given: str = "") -> str:
    module = [sys.executable, "-m", "server", *command, "--data", str(data)]
    environment = {**os.environ, **centre.server_environment}
    return run(module, given=given, environment=environment)


@dataclass(slots=True)
class Work:
    """All devices at work. Belongs to one event loop."""

    tokens: Mapping[str, Tokens]
    door: Entrance
    servers: Sequence[Entrance]
    authority: Path
    notes: Notes = field(default_factory=Notes)
    followers: list[Follower] = field(default_factory=list)
    _ending: asyncio.Event = field(default_factory=asyncio.Event)
    _working: list[asyncio.Task[None]] = field(default_factory=list)
    _following: list[asyncio.Task[None]] = field(default_factory=list)

    def begin(self) -> None:
        """Let every device begin."""
        trusted = ssl.create_default_context(cafile=self.authority)
        ids = UuidIds()
        for office in OFFICES:
            for n, (name, token) in enumerate(self.tokens[office].items()):
                ways = self._ways(office, n)
                line = Line(ways, trusted)
                device = Device(office, token, line, ids, self.notes)
                match name.split("-"):
                    case ["counter", number]:
                        device.clerk = {"clerk": f"clerk-{number}", "password": _PASSWORD}
                        task = asyncio.create_task(serve(device, number, self._ending))
                    case ["kiosk", _]:
                        task = asyncio.create_task(issue(device, self._ending))
                    case _:
                        self._follow(office, token, trusted)
                        continue
                self._working.append(task)

    async def finish(self) -> None:
        """Let every device finish what it has begun. Raises TimeoutError if one cannot."""
        self._ending.set()
        async with asyncio.timeout(_ENDING_S):
            await asyncio.gather(*self._working)

    async def until_followed(self, heads: Mapping[str, str]) -> None:
        """Wait until all displays have come to the heads. Raises TimeoutError if one does not."""
        async with asyncio.timeout(_ENDING_S):
            for each in self.followers:
                while not each.seen or each.seen[-1] != heads[each.office]:
                    await asyncio.sleep(0.1)

    async def stop(self) -> None:
        """Hang up everywhere."""
        tasks = [*self._working, *self._following]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _ways(self, office: str, n: int) -> list[Entrance]:
        if office != CONTENDED:
            return [self.door]
        first = n % len(self.servers)
        return [*self.servers[first:], *self.servers[:first]]

    def _follow(self, office: str, token: str, trusted: ssl.SSLContext) -> None:
        ways = [[each] for each in self.servers] if office == CONTENDED else [[self.door]]
        for entrances in ways:
            follower = Follower(office, token, entrances, trusted)
            self.followers.append(follower)
            self._following.append(asyncio.create_task(follower.follow()))
