# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a service lately takes: a moving mean, and taking a mistake out of it again."""

from __future__ import annotations

from datetime import datetime

from common.domain.replacing import replace
from common.domain.state import OfficeState
from common.domain.tickets import MeanChange, Ticket

_NEWEST_WEIGHT = 0.2
"""How much the last service time counts in the moving mean; the last ten make 90 %."""


def counted(
    state: OfficeState, ticket: Ticket, finished_at: datetime
) -> tuple[OfficeState, MeanChange]:
    """The state whose mean knows of this service, and what that changed."""
    started_at = ticket.started_at or finished_at
    took = max(0.0, (finished_at - started_at).total_seconds())
    before = state.serve_seconds.get(ticket.service)
    after = took if before is None else before + _NEWEST_WEIGHT * (took - before)
    means = {**state.serve_seconds, ticket.service: after}
    return replace(state, serve_seconds=means), MeanChange(before, after)


def uncounted(state: OfficeState, ticket: Ticket, before: Ticket) -> OfficeState:
    """The state whose mean has forgotten what happened to the ticket since ``before``.

    Once somebody else was served, the mean stays: it soon forgets by itself.
    """
    change = ticket.mean_change
    if change is None or change == before.mean_change:
        return state
    if state.serve_seconds.get(before.service) != change.after:
        return state
    means = {s: mean for s, mean in state.serve_seconds.items() if s != before.service}
    if change.before is not None:
        means[before.service] = change.before
    return replace(state, serve_seconds=means)
