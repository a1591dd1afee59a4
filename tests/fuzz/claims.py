# SPDX-License-Identifier: GPL-3.0-or-later
"""What the readers promise, held against what came of the inputs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import sqrt

from tests.fuzz.outcomes import Outcomes
from tests.fuzz.zones import OFFERED, UNSEEN, WRONG

_ONE_DIGIT = 0.1
"""How often a check digit modulo 10 lets a wrong text pass."""
_SIGMAS = 5


@dataclass(frozen=True, slots=True)
class Claim:
    """One promise: ``value`` is at most ``limit``."""

    what: str
    value: float
    limit: float

    @property
    def holds(self) -> bool:
        """Whether it does."""
        return self.value <= self.limit


def claims(found: Mapping[str, Outcomes]) -> Iterator[Claim]:
    """Every promise."""
    yield Claim("inputs that raised", sum(each.uncaught for each in found.values()), 0)
    single = found["zone_one_misread"]
    yield Claim("one typical misread repaired into a wrong read", single.counts[WRONG], 0)
    for name in ("zone_several_misreads", "zone_damage"):
        outcomes = found[name]
        offered = sum(outcomes.counts[each] for each in OFFERED)
        # The theory speaks of all zones that ever were: allow for the chance of so few.
        leeway = _SIGMAS * sqrt(_ONE_DIGIT * (1 - _ONE_DIGIT) / offered) if offered else 0
        what = f"{name}: share of zones offered to repair that came back wrong"
        yield Claim(what, outcomes.rate(WRONG, OFFERED), _ONE_DIGIT + leeway)


def figures(found: Mapping[str, Outcomes]) -> Mapping[str, float]:
    """How much is repaired, and what no check digit can see, by target."""
    zones = [name for name in found if name.startswith("zone_") and name != "zone_noise"]
    repaired = {f"{n}: repaired right, of those offered": _repaired(found[n]) for n in zones}
    unseen = {f"{n}: unseen by check digits, of all": _unseen(found[n]) for n in zones}
    return {**repaired, **unseen}


def _repaired(outcomes: Outcomes) -> float:
    return outcomes.rate("repaired_right", OFFERED)


def _unseen(outcomes: Outcomes) -> float:
    return outcomes.rate(UNSEEN, list(outcomes.counts))
