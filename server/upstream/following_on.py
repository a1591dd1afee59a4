# SPDX-License-Identifier: GPL-3.0-or-later
"""What a batch of an office's log adds to a copy of it: pure, and the only place that says so.

Positions of one epoch are gapless, and an epoch begins at 1. What is there already is compared,
not stored again: a batch whose answer was lost comes twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from common.wire.events import LogEntry, Position
from common.wire.upstream import GAP, OTHER_HISTORY, ReplicaBatch


@dataclass(frozen=True, slots=True)
class Adds:
    """The batch fits: ``known`` must equal what is there, ``new`` is to be appended."""

    known: tuple[LogEntry, ...]
    new: tuple[LogEntry, ...]

    def head(self, before: Position) -> Position:
        """Where the copy ends then."""
        return self.new[-1].position if self.new else before


@dataclass(frozen=True, slots=True)
class Misfit:
    """The batch does not fit; the code says why."""

    code: str


Fit: TypeAlias = Adds | Misfit


def follow_on(batch: ReplicaBatch, head: Position) -> Fit:
    """What ``batch`` adds to a copy that ends at ``head``."""
    before = batch.after
    for each in batch.entries:
        if not _follows(before, each.position):
            return Misfit(GAP)
        before = each.position
    known = tuple(each for each in batch.entries if each.position <= head)
    new = batch.entries[len(known) :]
    if not new:
        return Adds(known, ())
    if batch.instead_of == head and new[0].epoch > head.epoch:
        # Another machine was promoted in the office, and has taken in what the copy has.
        return Adds(known, new)
    last_known = known[-1].position if known else batch.after
    if last_known == head:
        return Adds(known, new)
    # The office's log goes from here to a later place, and not by way of our head: either
    # something between is missing, or the copy holds what the office does not.
    return Misfit(GAP if last_known > head else OTHER_HISTORY)


def _follows(before: Position, here: Position) -> bool:
    if here.epoch == before.epoch:
        return here.seq == before.seq + 1
    return here.epoch > before.epoch and here.seq == 1
