# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests where there are 100,000: opened at the counter's window, and asked about on the web."""

from __future__ import annotations

import asyncio
from pathlib import Path

import msgspec

from common.domain.identifiers import DeviceId, OfficeId
from common.storage.settings import DeviceSettings, LanSettings, write_settings
from tests.bench.figures import Figure, Figures, percentile
from tests.bench.offscreen import OFFSCREEN
from tests.bench.stored_requests import CLERK, REQUESTS, FilledOffice, fill_office
from tests.bench.web import status_page_figures
from tests.demo.processes import Program
from tests.server.running import PASSWORD

_OPENED = 60
_ASKED_ABOUT = 500


def measure_requests(folder: Path) -> Figures:
    """Fill a server once, and measure both."""
    filled = fill_office(folder, _OPENED + _ASKED_ABOUT)
    with filled.server as server:
        opened = _open(folder, filled)
        figures = asyncio.run(status_page_figures(server, filled.some[_OPENED:]))
    how = (
        f"{_OPENED} of {REQUESTS} stored requests, at the real counter window with the real "
        "server: from the key that asks for its number to the frame in which it is painted"
    )
    return {
        "open_request_p50_ms": Figure(_ms(opened, 0.5), "ms", how),
        "open_request_p99_ms": Figure(_ms(opened, 0.99), "ms", how),
        **figures,
    }


def _open(folder: Path, filled: FilledOffice) -> list[float]:
    counter, server = filled.cast.counters[0], filled.server
    data = folder / "counter"
    settings = DeviceSettings(
        server.url,
        OfficeId(server.office),
        DeviceId(counter),
        server.tokens[counter],
        lan=LanSettings(interface="127.0.0.1"),
    )
    write_settings(data, settings)
    module = ["tests.bench.opening_program", str(data), CLERK]
    program = Program("counter", module, folder / "counter.log", OFFSCREEN)
    try:
        program.tell(PASSWORD)
        numbers = [each.number for each in filled.some[:_OPENED]]
        seconds = program.ask(msgspec.json.encode(numbers).decode())
        return msgspec.json.decode(seconds, type=list[float])
    finally:
        program.stop()


def _ms(seconds: list[float], share: float) -> float:
    return round(percentile(seconds, share) * 1000, 1)
