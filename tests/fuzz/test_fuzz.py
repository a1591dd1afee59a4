# SPDX-License-Identifier: GPL-3.0-or-later
"""A little of the fuzzing with every run of the tests; ``make fuzz`` does a million inputs."""

import pytest

from tests.fuzz.claims import claims
from tests.fuzz.outcomes import Outcomes, run
from tests.fuzz.targets import TARGETS, shares

_INPUTS = 3_000
_SEED = 22


@pytest.mark.parametrize("name", TARGETS)
def test_nothing_that_devices_and_people_hand_over_raises(name: str) -> None:
    found = run(name, TARGETS[name][0], _SEED, range(shares(_INPUTS)[name]))
    assert found.uncaught == 0, found.told[0]
    assert found.inputs == sum(found.counts.values())


def test_the_promises_of_the_readers_of_zones_hold() -> None:
    names = [name for name in TARGETS if name.startswith("zone_")]
    found = {name: run(name, TARGETS[name][0], _SEED + 1, range(250)) for name in names}
    broken = [each for each in claims(found) if not each.holds]
    assert broken == []
    assert found["zone_one_misread"].counts["repaired_right"] > 60


def test_a_target_that_raises_is_counted_and_can_be_run_again() -> None:
    def fails(chance: object) -> str:
        message = "no"
        raise ValueError(message)

    found = Outcomes()
    found.add(run("fails", fails, 1, range(30)))
    found.add(run("fails", fails, 1, range(30, 60)))
    assert (found.inputs, found.uncaught) == (60, 60)
    assert found.told[0].startswith("AGAIN=fails:0\n")
    assert len(found.told) == 20
