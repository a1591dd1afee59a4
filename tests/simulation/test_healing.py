# SPDX-License-Identifier: GPL-3.0-or-later
"""When all is well again: not before each device knows what it has still to send."""

from __future__ import annotations

from tests.simulation.run import simulate

A_KIOSK_STARTS_ON_A_FULL_DISK_NEAR_THE_END = 9078


def test_a_run_is_not_over_while_a_device_cannot_read_its_outbox() -> None:
    outcome = simulate(A_KIOSK_STARTS_ON_A_FULL_DISK_NEAR_THE_END)
    assert outcome.violation is None
