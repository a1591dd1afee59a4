# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m tests.simulation``: runs for ``SECONDS``, or the one run of ``SEED``."""

from __future__ import annotations

import os
import sys

from tests.simulation.campaign import campaign, report
from tests.simulation.run import STEPS, simulate

if __name__ == "__main__":
    steps = int(os.environ.get("STEPS") or STEPS)
    seed = os.environ.get("SEED")
    if seed:
        outcome = simulate(int(seed), steps)
        print("\n".join(outcome.trace))
        print(f"seed {outcome.seed}: {outcome.steps} steps, checksum {outcome.checksum:08x}")
        print(outcome.violation or "no violation")
        sys.exit(outcome.violation is not None)
    first = int(os.environ.get("FIRST") or 0)
    found = campaign(float(os.environ.get("SECONDS") or 600), first, steps)
    print(report(found))
    sys.exit(bool(found.violations))
