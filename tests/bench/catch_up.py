# SPDX-License-Identifier: GPL-3.0-or-later
"""A device that was away for a day of 5,000 events, until it knows what the server knows."""

from __future__ import annotations

import asyncio
import json
import shutil
import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from common.domain.events import Event
from common.domain.evolve import evolve
from common.domain.state import OfficeState
from common.storage.settings import DeviceSettings
from common.wire.events import LogEntry, from_message
from tests.bench.clerks import Clerks
from tests.bench.device_core import run_until_online
from tests.bench.figures import BenchError, Figures, beside
from tests.bench.http_client import Connection
from tests.bench.office import API, RunningOffice

_DEVICE = "display-20"
_EVENTS = 5000
_EVENTS_PER_TICKET = 4
_PAGE = 1000
_TIMES = 3


def measure_catching_up(folder: Path, office: RunningOffice) -> Figures:
    """Measure in an office in which nothing has happened yet."""
    settings = office.settings(_DEVICE)
    away = folder / "away"
    run_until_online(settings, away)
    log = asyncio.run(_make_day(office))
    expected = _fold(log)
    ours, limit = [], []
    for n in range(_TIMES):
        data = shutil.copytree(away, folder / f"back-{n}")
        ours.append(_catch_up(settings, data, expected))
        limit.append(asyncio.run(_bare(office, folder / f"bare-{n}.sqlite", len(log))))
    how = (
        f"{len(log)} events, the median of {_TIMES} times: from starting the device's core until "
        "its view is online and equal to the fold of the server's log. Limit: the same pages "
        "downloaded, decoded by the json module and inserted in one transaction"
    )
    return {
        "catch_up_events_per_s": beside(
            len(log) / median(ours), len(log) / median(limit), "events/s", how
        )
    }


def _catch_up(settings: DeviceSettings, data: Path, expected: OfficeState) -> float:
    seconds, view = run_until_online(settings, data)
    if view.state != expected:
        message = "the device that caught up knows something else than the server"
        raise BenchError(message)
    return seconds


async def _make_day(office: RunningOffice) -> list[LogEntry]:
    clerks = await Clerks.sign_in(office, office.clerks, source=11)
    await clerks.press_together("open_counter")
    tickets = _EVENTS // _EVENTS_PER_TICKET
    await clerks.issue(tickets)
    for _ in range(tickets // len(clerks.lines)):
        for kind in ("call_next", "start_serving", "finish_serving"):
            await clerks.press_together(kind)
    await clerks.press_together("close_counter")
    log = await clerks.log()
    await clerks.close()
    return log


async def _bare(office: RunningOffice, path: Path, expected: int) -> float:
    line = await Connection.open(office.port)
    headers = {"Authorization": f"Bearer {office.tokens[_DEVICE]}"}
    began = time.monotonic()
    rows: list[tuple[int, str]] = []
    after = "0.0"
    while True:
        answer = await line.get(f"{API}/log?after={after}&limit={_PAGE}", headers)
        entries = json.loads(answer.body)["entries"]
        rows += [(entry["seq"], json.dumps(entry["event"])) for entry in entries]
        if len(entries) < _PAGE:
            break
        after = f"{entries[-1]['epoch']}.{entries[-1]['seq']}"
    _insert(path, rows)
    seconds = time.monotonic() - began
    await line.close()
    if len(rows) != expected:
        message = f"{len(rows)} of {expected} events were downloaded"
        raise BenchError(message)
    return seconds


def _insert(path: Path, rows: Sequence[tuple[int, str]]) -> None:
    connection = sqlite3.connect(path)
    connection.execute("pragma journal_mode = wal").close()
    connection.execute("pragma synchronous = full").close()
    connection.execute("create table log (seq integer primary key, event text)").close()
    with connection:
        connection.executemany("insert into log values (?, ?)", rows).close()
    connection.close()


def _fold(log: Sequence[LogEntry]) -> OfficeState:
    state = OfficeState()
    for entry in log:
        event = from_message(entry.event)
        if not isinstance(event, Event):
            message = f"an event of the log cannot be read: {entry.event.type}"
            raise BenchError(message)
        if entry.superseded is None:
            state = evolve(state, event)
    return state
