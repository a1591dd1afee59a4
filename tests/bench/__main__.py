# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m tests.bench`` measures, prints a table and writes ``build/bench.json``.

Never fails for a figure; fails if a count is wrong or a measurement could not be made.
``python -m tests.bench NAME…`` makes only some of the measurements, and writes no file.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from tests.bench.call_next import measure_calls
from tests.bench.call_to_display import measure_calls_shown
from tests.bench.catch_up import measure_catching_up
from tests.bench.chips import measure_chips
from tests.bench.documents import measure_documents
from tests.bench.figures import BenchError, Figure, Figures
from tests.bench.issue import measure_issuing
from tests.bench.office import RunningOffice
from tests.bench.registers import measure_inquiries
from tests.bench.report import table, write_report
from tests.bench.requests import measure_requests
from tests.bench.starting import measure_starting
from tests.bench.ticket_printing import measure_ticket_printing
from tests.bench.ticket_rendering import measure_ticket_rendering
from tests.bench.virtual_printer import PrinterProcess
from tests.bench.zones import measure_zones
from tests.demo.processes import DemoError
from tests.house.sources import ROOT

_REPORT = ROOT / "build" / "bench.json"
_MUST_BE_ZERO = ("double_calls", "duplicate_numbers")
_CLERKS = 4


def _calls(folder: Path) -> Figures:
    return measure_calls(folder)


def _at_kiosk(folder: Path) -> Figures:
    with ExitStack() as stack:
        printer = PrinterProcess.start(folder / "printer")
        stack.callback(printer.stop)
        office = RunningOffice.start(folder / "office", clerks=0, printer_port=printer.port)
        stack.callback(office.stop)
        figures = measure_issuing(folder, office, printer)
        return {**figures, **measure_starting(folder, office)}


def _at_display(folder: Path) -> Figures:
    return _in_office(folder, measure_calls_shown)


def _behind(folder: Path) -> Figures:
    return _in_office(folder, measure_catching_up)


def _in_office(folder: Path, measure: Callable[[Path, RunningOffice], Figures]) -> Figures:
    office = RunningOffice.start(folder / "office", _CLERKS)
    try:
        return measure(folder, office)
    finally:
        office.stop()


_MEASUREMENTS: Mapping[str, Callable[[Path], Figures]] = {
    "calls": _calls,
    "kiosk": _at_kiosk,
    "display": _at_display,
    "catch-up": _behind,
    "chips": measure_chips,
    "documents": measure_documents,
    "registers": measure_inquiries,
    "requests": measure_requests,
    "ticket-rendering": measure_ticket_rendering,
    "ticket-printing": measure_ticket_printing,
    "zones": measure_zones,
}


def main(names: list[str]) -> int:
    """Measure; return the exit code."""
    unknown = set(names) - _MEASUREMENTS.keys()
    if unknown:
        sys.stderr.write(f"measurements are {', '.join(_MEASUREMENTS)}\n")
        return 2
    figures: Figures = {"load_before": _load()}
    troubles: list[str] = []
    for name, measure in _MEASUREMENTS.items():
        if not names or name in names:
            _measure(name, measure, figures, troubles)
    print(table(figures))
    if not names:
        write_report(_REPORT, figures)
        print(f"\nwritten to {_REPORT.relative_to(ROOT)}")
    troubles += [f"{name} is not 0" for name in _MUST_BE_ZERO if _is_wrong(figures.get(name))]
    for trouble in troubles:
        sys.stderr.write(f"{trouble}\n")
    return 1 if troubles else 0


def _measure(
    name: str, measure: Callable[[Path], Figures], figures: Figures, troubles: list[str]
) -> None:
    began = time.monotonic()
    with TemporaryDirectory(prefix="nobat-bench-") as folder:
        try:
            figures.update(measure(Path(folder)))
        except (BenchError, DemoError, OSError, msgspec.MsgspecError) as error:
            troubles.append(f"{name}: could not be measured: {error}")
    load = os.getloadavg()[0]
    print(f"measured {name} in {time.monotonic() - began:.0f} s (load {load:.1f})", flush=True)


def _load() -> Figure:
    how = (
        "processes of others that wanted to run in the minute before (load average); with more "
        f"than the {os.cpu_count()} processors, every time below grows, and ratios are what counts"
    )
    return Figure(round(os.getloadavg()[0], 2), "processes", how)


def _is_wrong(figure: Figure | None) -> bool:
    return figure is not None and figure.value != 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
