# SPDX-License-Identifier: GPL-3.0-or-later
"""What the signed-in clerk is told of earlier acts that did not count, or came to nothing."""

from __future__ import annotations

from common.domain.reconciliation import Difference
from common.sync.view import SettledEnd, SettledRequest, View
from counter.flow.ports import Memory


def notes(view: View, memory: Memory) -> tuple[Difference, ...]:
    """What the clerk did, did not count, and has not been put away."""
    if view.session is None:
        return ()
    noted = view.reconciliation.to_tell(view.session.clerk)
    return tuple(note for note in noted if not memory.seen(note.event))


def unsent(view: View) -> tuple[SettledRequest, ...]:
    """What the clerk did to requests while the server was away, and came to nothing."""
    clerk = None if view.session is None else view.session.clerk
    failed = (each for each in view.requests_settled if each.end is not SettledEnd.SENT)
    return tuple(each for each in failed if each.clerk == clerk)
