# SPDX-License-Identifier: GPL-3.0-or-later
"""From the clerk's key to the painted frame on twenty displays."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

import msgspec

from tests.bench.bare_push import push_times
from tests.bench.clerks import Clerks, tickets_in
from tests.bench.figures import BenchError, Figure, Figures, beside, percentile
from tests.bench.office import DISPLAYS, RunningOffice, clerk
from tests.bench.offscreen import OFFSCREEN
from tests.demo.processes import Program

_COUNTERS = 2
_CALLS = 36
"""At each counter: in all enough that a single slow flush does not make the 99th percentile."""

_PROCESSES = 4
_PUSHES = 100
"""Of the bare limit, before and again after."""

_WAITING = 20
"""Citizens who wait when the last one is called."""


def measure_calls_shown(folder: Path, office: RunningOffice) -> Figures:
    """Measure at the first counters of an office in which nobody waits yet."""
    before = asyncio.run(_prepare(office))
    limit = push_times(folder / "before", DISPLAYS, _PUSHES)
    with ExitStack() as stack:
        displays = [_start_displays(folder, office, n) for n in range(_PROCESSES)]
        for program in displays:
            stack.callback(program.stop)
        for program in displays:
            program.line()
        counters = [_start_counter(folder, office, n) for n in range(1, _COUNTERS + 1)]
        for counter in counters:
            stack.callback(counter.stop)
            counter.tell(office.password)
        pressed = {
            ticket: at
            for counter in counters
            for ticket, at in msgspec.json.decode(counter.line(), type=dict[str, float]).items()
        }
        called = asyncio.run(_called(office))[before:]
        painted = [
            each
            for program in displays
            for each in msgspec.json.decode(program.ask("end"), type=list[dict[str, float]])
        ]
    taken = _taken(pressed, called, painted)
    limit += push_times(folder / "after", DISPLAYS, _PUSHES)
    how = (
        f"{_CALLS} calls by key at each of {_COUNTERS} real counter windows at work side by side, "
        f"each painted by {DISPLAYS} real displays "
        f"of 1920 x 1080 in {_PROCESSES} processes, all on this machine, drawn by its processor: "
        "from the key to the frame on each display. Limit: from a bare POST that commits a row to "
        f"its arrival at each of {DISPLAYS} bare readers of a stream"
    )
    last = [max(row) for row in taken]
    every = [seconds for row in taken for seconds in row]
    return {
        "call_to_display_p99_ms": beside(_ms(every, 0.99), _ms(limit, 0.99), "ms", how),
        "call_to_display_median_ms": beside(_ms(every, 0.5), _ms(limit, 0.5), "ms", "of the same"),
        "call_to_last_display_median_ms": Figure(
            _ms(last, 0.5), "ms", "of the same, to the last of the displays"
        ),
    }


def _start_displays(folder: Path, office: RunningOffice, process: int) -> Program:
    numbers = range(process + 1, DISPLAYS + 1, _PROCESSES)
    folders = [str(office.enrol(f"display-{n}")) for n in numbers]
    module = ["tests.bench.display_program", *folders]
    return Program(f"displays {process}", module, folder / f"displays-{process}.log", OFFSCREEN)


def _start_counter(folder: Path, office: RunningOffice, number: int) -> Program:
    data = str(office.enrol(f"counter-{number}"))
    module = ["tests.bench.counter_program", data, clerk(number), str(_CALLS)]
    return Program(f"counter {number}", module, folder / f"counter-{number}.log", OFFSCREEN)


def _taken(
    pressed: Mapping[str, float], called: Sequence[str], painted: Sequence[dict[str, float]]
) -> list[list[float]]:
    """For each call the seconds to each display."""
    if set(called) != pressed.keys():
        message = f"{len(pressed)} keys made {len(called)} calls"
        raise BenchError(message)
    missed = sum(ticket not in display for display in painted for ticket in called)
    if missed or len(painted) != DISPLAYS:
        message = f"{missed} calls were not painted on one of {len(painted)} displays"
        raise BenchError(message)
    return [[display[ticket] - key for display in painted] for ticket, key in pressed.items()]


async def _prepare(office: RunningOffice) -> int:
    """Let citizens wait; return how many calls the log has already."""
    clerks = await Clerks.sign_in(office, 1, source=21)
    await clerks.issue(_CALLS * _COUNTERS + _WAITING)
    before = len(tickets_in(await clerks.log(), "ticket_called"))
    await clerks.close()
    return before


async def _called(office: RunningOffice) -> list[str]:
    clerks = await Clerks.sign_in(office, 1, source=22)
    called = tickets_in(await clerks.log(), "ticket_called")
    await clerks.close()
    return called


def _ms(seconds: list[float], share: float) -> float:
    return percentile(seconds, share) * 1000
