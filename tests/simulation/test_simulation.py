# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever goes wrong, an office comes together again."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.simulation.campaign import campaign, report
from tests.simulation.run import simulate

SECONDS = float(os.environ.get("SIMULATION_SECONDS") or 60)


@pytest.mark.timeout(SECONDS + 120)
def test_whatever_goes_wrong_nothing_confirmed_is_lost_and_all_come_to_see_the_same() -> None:
    found = campaign(SECONDS, first=1)
    assert not found.violations, report(found)
    assert found.events > found.runs


def test_a_seed_gives_the_same_run_to_the_last_step_in_any_process() -> None:
    command = [sys.executable, "-m", "tests.simulation"]
    once = simulate(7, 600)
    for hashes in ("1", "2"):
        environment = {**os.environ, "SEED": "7", "STEPS": "600", "PYTHONHASHSEED": hashes}
        told = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False
        ).stdout
        assert f"seed 7: {once.steps} steps, checksum {once.checksum:08x}" in told
