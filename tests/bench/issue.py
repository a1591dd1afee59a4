# SPDX-License-Identifier: GPL-3.0-or-later
"""From the touch on "Get my ticket" to the last byte at the printer."""

from __future__ import annotations

from pathlib import Path

import msgspec

from tests.bench.figures import BenchError, Figure, Figures, beside, percentile
from tests.bench.kiosk_program import KioskTimes
from tests.bench.office import RunningOffice
from tests.bench.offscreen import OFFSCREEN
from tests.bench.virtual_printer import PrinterProcess
from tests.demo.processes import Program

_TICKETS = 140


def measure_issuing(folder: Path, office: RunningOffice, printer: PrinterProcess) -> Figures:
    """Measure at the office's kiosk, whose printer is ``printer``."""
    data = office.enrol("kiosk")
    program = Program(
        "kiosk",
        ["tests.bench.kiosk_program", str(data), str(_TICKETS)],
        folder / "kiosk.log",
        OFFSCREEN,
    )
    try:
        times = msgspec.json.decode(program.line(), type=KioskTimes)
    finally:
        program.stop()
    # The first ticket was for warming.
    arrived = printer.last_bytes()[1:]
    if len(arrived) != len(times.touched):
        message = f"{len(times.touched)} tickets were asked for, {len(arrived)} were printed"
        raise BenchError(message)
    taken = [end - start for start, end in zip(times.touched, arrived, strict=True)]
    together = [sum(pair) for pair in zip(times.commits, times.drawings, strict=True)]
    how = (
        f"{_TICKETS} tickets at the real kiosk offscreen: from the finger coming down to the last "
        "byte received by the printer, a process of its own; the ticket is on the disk before "
        "(synchronous=FULL). Limit: one bare commit, made between the tickets, and one bare drawing"
    )
    return {
        "issue_p99_ms": beside(_p99_ms(taken), _p99_ms(together), "ms", how),
        "issue_p95_ms": beside(_p95_ms(taken), _p95_ms(together), "ms", "of the same"),
        "issue_median_ms": beside(_median_ms(taken), _median_ms(together), "ms", "of the same"),
        "bare_commit_p99_ms": Figure(
            _p99_ms(times.commits),
            "ms",
            "one row into SQLite, synchronous=FULL, between two tickets",
        ),
        "bare_drawing_p99_ms": Figure(
            _p99_ms(times.drawings), "ms", "a ticket's picture drawn and packed, nothing else"
        ),
    }


def _p99_ms(seconds: list[float]) -> float:
    return round(percentile(seconds, 0.99) * 1000, 2)


def _p95_ms(seconds: list[float]) -> float:
    return round(percentile(seconds, 0.95) * 1000, 2)


def _median_ms(seconds: list[float]) -> float:
    return round(percentile(seconds, 0.5) * 1000, 2)
