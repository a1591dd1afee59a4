# SPDX-License-Identifier: GPL-3.0-or-later
"""Making this computer the office's server: what comes of it, as the supervisor is told."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum


class Promotion(StrEnum):
    """How it stands, or ended."""

    UNDER_WAY = "under_way"
    DONE = "done"
    NOT_HERE = "not_here"
    """This computer lacks what it takes: another one must be chosen."""
    NO_CERTIFICATE = "no_certificate"
    """The office uses TLS, and this computer has no certificate."""
    NO_NETWORK = "no_network"
    FAILED = "failed"

    @property
    def is_good(self) -> bool:
        """Whether nothing is wrong with it."""
        return self in {Promotion.UNDER_WAY, Promotion.DONE}


class Promoting:
    """One promotion at a time. Used on the flow's thread."""

    def __init__(self, promote: Callable[[Callable[[Promotion], None]], None]) -> None:
        """``promote`` does it, and tells on the flow's thread how it ended."""
        self._promote = promote
        self._under_way = False

    def begin(self, tell: Callable[[Promotion], None]) -> None:
        """Begin, unless one is under way; ``tell`` is told how it stands and how it ended."""
        if self._under_way:
            return

        def ended(outcome: Promotion) -> None:
            self._under_way = False
            tell(outcome)

        self._under_way = True
        tell(Promotion.UNDER_WAY)
        self._promote(ended)
