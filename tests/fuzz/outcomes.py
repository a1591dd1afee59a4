# SPDX-License-Identifier: GPL-3.0-or-later
"""What came of the inputs: counts of outcomes, and whatever raised."""

from __future__ import annotations

import traceback
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from random import Random
from typing import TypeAlias

Target: TypeAlias = Callable[[Random], str]
"""Makes one input by chance, hands it over, and names what came of it.

Raises AssertionError where what came of it must never be.
"""

_MOST_TOLD = 20


@dataclass(slots=True)
class Outcomes:
    """Of one target."""

    inputs: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    uncaught: int = 0
    told: list[str] = field(default_factory=list)
    """The first of what raised: which input it was, and where it raised."""

    def add(self, other: Outcomes) -> None:
        """Take in what another process counted."""
        self.inputs += other.inputs
        self.counts += other.counts
        self.uncaught += other.uncaught
        self.told = [*self.told, *other.told][:_MOST_TOLD]

    def rate(self, name: str, among: Iterable[str]) -> float:
        """How often ``name`` came, as a share of all that came to one of ``among``."""
        whole = sum(self.counts[each] for each in among)
        return self.counts[name] / whole if whole else 0.0


def run(name: str, target: Target, seed: int, inputs: range) -> Outcomes:
    """Give ``target`` the inputs of these numbers; each is made by its own chance."""
    found = Outcomes()
    chance = Random()
    for number in inputs:
        chance.seed(seed * 1_000_000_007 + number)
        found.inputs += 1
        try:
            found.counts[target(chance)] += 1
        except Exception:
            # Whatever it is, it is what is looked for.
            found.uncaught += 1
            if len(found.told) < _MOST_TOLD:
                found.told.append(f"AGAIN={name}:{number}\n{traceback.format_exc()}")
    return found
