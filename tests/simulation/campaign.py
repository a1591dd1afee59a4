# SPDX-License-Identifier: GPL-3.0-or-later
"""Many runs, one after the other, for a given time."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from common.storage.system import SystemChance, SystemClock
from tests.simulation.faults import Fault
from tests.simulation.run import STEPS, Outcome, simulate

_SEEDS = 1_000_000_000


@dataclass
class Campaign:
    """What came of many runs."""

    runs: int = 0
    steps: int = 0
    events: int = 0
    seconds: float = 0.0
    faults: Counter[Fault] = field(default_factory=Counter)
    violations: list[Outcome] = field(default_factory=list)


def campaign(seconds: float, first: int = 0, steps: int = STEPS, most: int = _SEEDS) -> Campaign:
    """Run for so many seconds, and ``most`` runs at most; seeds from ``first`` on, or any."""
    clock = SystemClock()
    seed = first or int(SystemChance().fraction() * _SEEDS)
    found = Campaign()
    begun = clock.monotonic()
    while found.seconds < seconds and found.runs < most:
        outcome = simulate(seed + found.runs, steps)
        found.runs += 1
        found.steps += outcome.steps
        found.events += outcome.events
        found.faults += outcome.faults
        if outcome.violation is not None:
            found.violations.append(outcome)
        found.seconds = clock.monotonic() - begun
    return found


def report(found: Campaign) -> str:
    """The campaign in words."""
    rate = found.steps / found.seconds
    lines = [
        f"{found.runs} runs, {found.steps} steps ({rate:.0f}/s), {found.events} events in logs",
        *(f"  {count:7d} x {fault}" for fault, count in found.faults.most_common()),
    ]
    for each in found.violations:
        lines += [f"VIOLATION, SEED={each.seed}: {each.violation}", *each.trace[-15:]]
    lines.append(f"{len(found.violations)} violations")
    return "\n".join(lines)
