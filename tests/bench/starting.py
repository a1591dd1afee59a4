# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the programs take to show something, and how much memory they settle at."""

from __future__ import annotations

import compileall
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from threading import Event

import msgspec
import psutil

from tests.bench.device_core import run_until_online
from tests.bench.figures import Figures, beside
from tests.bench.first_frame import FirstFrame
from tests.bench.office import RunningOffice
from tests.bench.offscreen import COUNTER_SIZE, DISPLAY_SIZE, KIOSK_SIZE, OFFSCREEN
from tests.demo.processes import Program
from tests.house.sources import ROOT

_STARTS = 4
"""The last of them is left running until its memory has settled."""
_SETTLED_S = 1.5
_AT_LEAST_S = 3.0
_PATIENCE_S = 15.0
_LOOK_EVERY_S = 0.25
_STEADY_BYTES = 1_000_000
_MB = 1_000_000
_INSTALLED = ("common", "kiosk", "counter", "display", "tests/bench")


@dataclass(frozen=True, slots=True)
class _Pair:
    """One of our programs, and the least program of its kind with a window of the same size."""

    name: str
    ours: Sequence[str]
    least: Sequence[str]


@dataclass(frozen=True, slots=True)
class _Run:
    """Seconds from the start to the first frame, and the bytes in memory at the end."""

    start_s: float
    memory: int


def measure_starting(folder: Path, office: RunningOffice) -> Figures:
    """Measure kiosk, counter and display of an office, enrolled and with the server running."""
    _compile()
    figures: Figures = {}
    for pair in _pairs(office):
        ours, least = [], []
        for n in range(_STARTS):
            stays = n == _STARTS - 1
            ours.append(_run(pair.ours, folder / f"{pair.name}-{n}.log", stays=stays))
            least.append(_run(pair.least, folder / f"{pair.name}-{n}-least.log", stays=stays))
        kind = pair.least[0].removeprefix("tests.bench.").replace("_", " ")
        figures[f"{pair.name}_start_ms"] = beside(
            median(run.start_s for run in ours) * 1000,
            median(run.start_s for run in least) * 1000,
            "ms",
            f"from the start of the process to its first frame, median of {_STARTS}; compiled, "
            f"enrolled and started before. Limit: a {kind} program, started in turns with it",
        )
        figures[f"{pair.name}_rss_mb"] = beside(
            ours[-1].memory / _MB,
            least[-1].memory / _MB,
            "MB",
            f"resident memory once it has settled, connected to the server. Limit: a {kind} "
            "program with a window of the same size",
        )
    return figures


def _compile() -> None:
    """Have the .pyc files that an installation has, though this machine may write none."""
    for package in _INSTALLED:
        compileall.compile_dir(ROOT / package, quiet=2)


def _pairs(office: RunningOffice) -> list[_Pair]:
    def data(device: str) -> list[str]:
        folder = office.enrol(device)
        # The first start of all makes the database, which is not what happens every morning.
        run_until_online(office.settings(device), folder)
        return ["--data", str(folder)]

    def by_size(size: tuple[int, int]) -> list[str]:
        return ["--window", f"{size[0]}x{size[1]}"]

    def least(kind: str, size: tuple[int, int]) -> list[str]:
        return [f"tests.bench.minimal_{kind}", str(size[0]), str(size[1])]

    return [
        _Pair("kiosk", ["kiosk", *data("kiosk"), *by_size(KIOSK_SIZE)], least("qml", KIOSK_SIZE)),
        _Pair("counter", ["counter", *data("counter-2")], least("widgets", COUNTER_SIZE)),
        _Pair(
            "display",
            ["display", *data("display-1"), *by_size(DISPLAY_SIZE)],
            least("qml", DISPLAY_SIZE),
        ),
    ]


def _run(module: Sequence[str], log: Path, *, stays: bool) -> _Run:
    began = time.monotonic()
    program = Program(module[0], ["tests.bench.first_frame", *module], log, OFFSCREEN)
    try:
        first = msgspec.json.decode(program.line(), type=FirstFrame)
        process = psutil.Process(first.process)
        memory = _settled(process, began) if stays else process.memory_info().rss
        return _Run(first.at - began, memory)
    finally:
        program.stop()


def _settled(process: psutil.Process, began: float) -> int:
    """The memory once it has hardly changed for a while."""
    pause, steady, since = Event(), 0, began
    while True:
        pause.wait(_LOOK_EVERY_S)
        now, held = time.monotonic(), process.memory_info().rss
        if abs(held - steady) > _STEADY_BYTES:
            steady, since = held, now
        if now - since >= _SETTLED_S and now - began >= _AT_LEAST_S:
            return int(held)
        if now - began > _PATIENCE_S:
            return int(held)
