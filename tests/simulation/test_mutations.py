# SPDX-License-Identifier: GPL-3.0-or-later
"""A mistake in what brings an office together again would be found."""

from __future__ import annotations

import pytest

from tests.simulation.mutations import MUTATIONS, Mutation
from tests.simulation.run import simulate

RUNS_FOR_A_MISTAKE = 25


@pytest.mark.timeout(600)
@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda each: each.name)
def test_the_simulation_finds_out_if(mutation: Mutation) -> None:
    with mutation.on():
        for seed in range(1, RUNS_FOR_A_MISTAKE + 1):
            if simulate(seed, kinds=mutation.faults).violation is not None:
                return
    pytest.fail(f"not found in {RUNS_FOR_A_MISTAKE} runs")
