# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desk needs of other servers, where there are any: found there, and passed on to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from common.domain.identifiers import OfficeId, RequestId
from common.domain.request.state import RequestState
from common.wire.request_events import RequestEntry
from server.requests.asking import Asked, Settled
from server.storage.requests import RequestRow


@dataclass(frozen=True, slots=True)
class Found:
    """A request that is not known here, as another server knows it at ``known_at``."""

    row: RequestRow
    state: RequestState
    entries: Sequence[RequestEntry]
    known_at: datetime


class Elsewhere(Protocol):
    """The way to the other servers, while there is one."""

    async def pass_on(self, asked: Asked, holder: OfficeId | None) -> Settled | None:
        """What came of the command at its holder, which is the centre or beyond it if None is
        given; None: nobody answers."""
        ...

    async def reaches(self, office: OfficeId) -> bool:
        """Whether the server that decides for the office would get a request now."""
        ...

    async def by_id(self, request: RequestId) -> Found | None:
        """The request, as it is known elsewhere."""
        ...

    async def by_number(self, number: str) -> Sequence[Found]:
        """The requests with this number, as they are known elsewhere."""
        ...


class Nowhere:
    """There is no other server."""

    async def pass_on(self, _asked: Asked, _holder: OfficeId | None) -> Settled | None:
        """Nobody answers."""
        return None

    async def reaches(self, _office: OfficeId) -> bool:
        """Nobody is there."""
        return False

    async def by_id(self, _request: RequestId) -> Found | None:
        """Nobody knows any."""
        return None

    async def by_number(self, _number: str) -> Sequence[Found]:
        """Nobody knows any."""
        return ()
