# SPDX-License-Identifier: GPL-3.0-or-later
"""What another server's account of a request adds to the one that is here: pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from common.wire.request_events import RequestEntry


@dataclass(frozen=True, slots=True)
class Adds:
    """It goes on where the log here ends."""

    new: tuple[RequestEntry, ...]


@dataclass(frozen=True, slots=True)
class Same:
    """Both logs say the same."""


@dataclass(frozen=True, slots=True)
class Behind:
    """The log here goes on where the other one ends."""


@dataclass(frozen=True, slots=True)
class Disputed:
    """Two accounts: they differ from ``seq`` on. People have to look."""

    seq: int


Fit: TypeAlias = Adds | Same | Behind | Disputed


def follow(known: Sequence[RequestEntry], told: Sequence[RequestEntry]) -> Fit:
    """How a log that was ``told`` fits to the one that is ``known``; both are whole."""
    for ours, theirs in zip(known, told, strict=False):
        if ours != theirs:
            return Disputed(ours.seq)
    if len(told) > len(known):
        return Adds(tuple(told[len(known) :]))
    return Same() if len(told) == len(known) else Behind()


def is_whole(told: Sequence[RequestEntry]) -> bool:
    """Whether it is one request's log from its beginning on, without a gap."""
    return bool(told) and all(
        each.seq == seq and each.request == told[0].request for seq, each in enumerate(told, 1)
    )
