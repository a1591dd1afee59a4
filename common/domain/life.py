# SPDX-License-Identifier: GPL-3.0-or-later
"""The life of a ticket: which event may move it from which stage to which.

``evolve`` moves tickets by this table, ``admit`` checks late events against it, and
docs/architecture.md draws it; a test holds the three together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from common.domain.events import (
    Body,
    NoShowRecorded,
    ServingFinished,
    ServingStarted,
    TicketCalled,
    TicketCancelled,
    TicketForwarded,
    TicketParked,
    TicketRecalled,
    TicketReleased,
    TicketReturned,
    TicketTransferred,
)
from common.domain.tickets import Stage


@dataclass(frozen=True, slots=True)
class Move:
    """From any of ``sources`` to ``target``; no target means that the stage stays."""

    sources: frozenset[Stage]
    target: Stage | None


MOVES: Mapping[type[Body], Move] = {
    # A ticket called to one counter may be taken by another only with its paper in hand.
    TicketCalled: Move(
        frozenset({Stage.WAITING, Stage.PARKED, Stage.NO_SHOW, Stage.CALLED}), Stage.CALLED
    ),
    TicketRecalled: Move(frozenset({Stage.CALLED}), Stage.CALLED),
    ServingStarted: Move(frozenset({Stage.CALLED}), Stage.SERVING),
    ServingFinished: Move(frozenset({Stage.SERVING}), Stage.SERVED),
    TicketForwarded: Move(frozenset({Stage.SERVED}), Stage.WAITING),
    TicketTransferred: Move(frozenset({Stage.CALLED, Stage.SERVING}), Stage.WAITING),
    TicketParked: Move(frozenset({Stage.CALLED, Stage.SERVING}), Stage.PARKED),
    TicketReleased: Move(frozenset({Stage.WAITING, Stage.PARKED}), None),
    NoShowRecorded: Move(frozenset({Stage.CALLED}), Stage.NO_SHOW),
    TicketReturned: Move(frozenset({Stage.NO_SHOW}), Stage.WAITING),
    TicketCancelled: Move(
        frozenset({Stage.WAITING, Stage.CALLED, Stage.SERVING, Stage.PARKED}), Stage.CANCELLED
    ),
}
