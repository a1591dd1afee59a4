# SPDX-License-Identifier: GPL-3.0-or-later
"""The bare limit of a push: a POST to the bare server, to its arrival at bare readers."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.bench.clerks import good
from tests.bench.http_client import Connection
from tests.bench.office import API
from tests.demo.processes import Program

_PAUSE_S = 0.02
_BODY = b'{"id": "x"}'


def push_times(folder: Path, readers: int, pushes: int) -> list[float]:
    """Seconds from each of so many posts to its arrival at each reader."""
    folder.mkdir()
    bare = Program("bare server", ["tests.bench.bare_server", str(folder)], folder / "bare.log")
    try:
        return asyncio.run(_push(int(bare.line()), readers, pushes))
    finally:
        bare.stop()


async def _push(port: int, readers: int, pushes: int) -> list[float]:
    loop = asyncio.get_running_loop()
    poster = await Connection.open(port)
    lines = [await Connection.open(port) for _ in range(readers)]
    for line in lines:
        await line.follow(f"{API}/stream")
    taken: list[float] = []

    async def arrival(line: Connection, began: float) -> None:
        await line.next_event()
        taken.append(loop.time() - began)

    for _ in range(pushes):
        began = loop.time()
        waiting = [asyncio.create_task(arrival(line, began)) for line in lines]
        good([await poster.post(f"{API}/commands", _BODY, {})])
        await asyncio.gather(*waiting)
        await asyncio.sleep(_PAUSE_S)
    for line in (poster, *lines):
        await line.close()
    return taken
