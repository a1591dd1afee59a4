# SPDX-License-Identifier: GPL-3.0-or-later
"""What two replicas of an office must have in common, in a few letters."""

from __future__ import annotations

from hashlib import sha256

from common.domain.state import OfficeState


def digest(state: OfficeState) -> str:
    """The same for states in which every ticket, queue, counter and number is the same."""
    tickets = sorted(
        (t.id, t.stage, t.service, t.priority_class, t.counter or "", t.bound_to or "")
        for t in state.tickets.values()
    )
    counters = sorted((c.id, c.stage, c.clerk, c.ticket or "") for c in state.counters.values())
    queues = sorted((tuple(map(str, key)), places) for key, places in state.queues.items())
    numbers = sorted(state.last_numbers.items())
    whole = (state.day, state.closed, tickets, counters, queues, numbers, state.parked)
    return sha256(repr(whole).encode()).hexdigest()[:16]
