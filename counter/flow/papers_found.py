# SPDX-License-Identifier: GPL-3.0-or-later
"""Several requests of whoever has put their card on the reader: which one is meant?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from common.domain.identifiers import RequestId
from common.wire.request_messages import RequestSummary
from counter.flow.situation import Situation


@dataclass(frozen=True, slots=True)
class OpenFound:
    """Open this one."""

    request: RequestSummary


@dataclass(frozen=True, slots=True)
class FoundPage:
    """What was found, the newest first."""

    steps: tuple[OpenFound, ...]


class Found:
    """The page on which one of several requests is chosen."""

    def __init__(
        self, requests: tuple[RequestSummary, ...], open_: Callable[[RequestId], None]
    ) -> None:
        """Offer these."""
        self._requests = requests
        self._open = open_

    def close(self) -> None:
        """The page is shut, and what it offered goes with it."""

    def page(self, situation: Situation) -> FoundPage:
        """What the page shows; nothing can be opened while the server is away."""
        return FoundPage(() if situation.isolated else tuple(map(OpenFound, self._requests)))

    def follow(self, situation: Situation) -> None:
        """The station knows something new, which changes nothing here."""

    def choose(self, step: OpenFound) -> None:
        """One was chosen."""
        self._open(step.request.id)

    def dismiss(self) -> bool:
        """Nothing lies on top."""
        return False
