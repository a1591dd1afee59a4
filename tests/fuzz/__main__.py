# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m tests.fuzz``: ``COUNT`` inputs of ``SEED``, or ``AGAIN=target:number`` of that seed.

Writes ``build/fuzz.json``; exits 1 if an input raised or a promise is broken.
"""

from __future__ import annotations

import json
import os
import secrets
import sys
import time
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from random import Random

from tests.fuzz.claims import claims, figures
from tests.fuzz.outcomes import Outcomes, run
from tests.fuzz.targets import TARGETS, shares

_COUNT = 1_000_000
_SLICE = 5_000
_REPORT = Path("build/fuzz.json")


def _slice(name: str, seed: int, start: int, stop: int) -> tuple[str, Outcomes]:
    return name, run(name, TARGETS[name][0], seed, range(start, stop))


def fuzz(seed: int, count: int) -> Mapping[str, Outcomes]:
    """Give every target its share of ``count`` inputs, on all processors."""
    found = {name: Outcomes() for name in TARGETS}
    with ProcessPoolExecutor() as pool:
        parts = [
            pool.submit(_slice, name, seed, start, min(start + _SLICE, inputs))
            for name, inputs in shares(count).items()
            for start in range(0, inputs, _SLICE)
        ]
        for part in parts:
            name, outcomes = part.result()
            found[name].add(outcomes)
    return found


def _again(seed: int, which: str) -> None:
    """Run one input anew, so that it raises where it raised."""
    name, number = which.split(":")
    chance = Random(seed * 1_000_000_007 + int(number))
    print(f"{which}: {TARGETS[name][0](chance)}")


def _main() -> int:
    seed = int(os.environ.get("SEED") or secrets.randbelow(1_000_000))
    print(f"SEED={seed}", flush=True)
    if again := os.environ.get("AGAIN"):
        _again(seed, again)
        return 0
    began = time.monotonic()
    found = fuzz(seed, int(os.environ.get("COUNT") or _COUNT))
    promises = list(claims(found))
    raised = [told for each in found.values() for told in each.told]
    report = {
        "seed": seed,
        "inputs": sum(each.inputs for each in found.values()),
        "seconds": round(time.monotonic() - began, 1),
        "claims": [
            {"what": each.what, "value": each.value, "limit": each.limit, "holds": each.holds}
            for each in promises
        ],
        "figures": figures(found),
        "targets": {
            name: {"inputs": each.inputs, "uncaught": each.uncaught, **each.counts}
            for name, each in found.items()
        },
        "raised": raised,
    }
    _REPORT.parent.mkdir(parents=True, exist_ok=True)
    _REPORT.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    for told in raised:
        print(told)
    print(f"{report['inputs']} inputs in {report['seconds']} s; {_REPORT} has what came of them")
    for each in promises:
        print(f"{'holds ' if each.holds else 'BROKEN'}  {each.what}: {each.value:.4g}")
    return 0 if all(each.holds for each in promises) else 1


if __name__ == "__main__":
    sys.exit(_main())
