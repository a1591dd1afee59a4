# SPDX-License-Identifier: GPL-3.0-or-later
"""How many machine-readable zones are read in a second, beside their check digits alone."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from common.identity.document import Document
from common.identity.mrz import read_mrz
from tests.bench.figures import BenchError, Figures, beside
from tests.virtual.specimens import SPECIMENS

_TODAY = date(2026, 11, 22)
_FOR_S = 0.5
_ZONES = [specimen.lines() for specimen in SPECIMENS.values()]
_MISREAD = [(*lines[:-1], lines[-1].replace("0", "O", 1)) for lines in _ZONES]
_WEIGHTS = (7, 3, 1) * 30
_VALUES = {**{str(n): n for n in range(10)}, **{chr(55 + n): n for n in range(10, 36)}, "<": 0}


def measure_zones(_folder: Path) -> Figures:
    """Read the specimens again and again, as printed and with an O for a 0."""
    if not all(isinstance(read_mrz(lines, _TODAY), Document) for lines in _ZONES):
        message = "a specimen does not read"
        raise BenchError(message)
    bare = _per_second(_weigh, _ZONES)
    read = _per_second(_read, _ZONES)
    mended = _per_second(_read, _MISREAD)
    kinds = len({specimen.kind for specimen in SPECIMENS.values()})
    limit = "limit: every character of the same lines weighed once, as check digits demand"
    return {
        "mrz_parse_per_s": beside(
            read, bare, "per s", f"zones of {kinds} layouts read, on one processor; {limit}"
        ),
        "mrz_repair_per_s": beside(
            mended, bare, "per s", f"the same with an O for the last line's first 0; {limit}"
        ),
    }


def _per_second(work: Callable[[tuple[str, ...]], object], zones: list[tuple[str, ...]]) -> float:
    done, began = 0, time.perf_counter()
    while (taken := time.perf_counter() - began) < _FOR_S:
        for lines in zones:
            work(lines)
        done += len(zones)
    return done / taken


def _read(lines: tuple[str, ...]) -> object:
    return read_mrz(lines, _TODAY)


def _weigh(lines: tuple[str, ...]) -> int:
    values, text = _VALUES, "".join(lines)
    return sum(values[sign] * weight for sign, weight in zip(text, _WEIGHTS, strict=False)) % 10
