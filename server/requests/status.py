# SPDX-License-Identifier: GPL-3.0-or-later
"""How a request stands, for whoever holds its receipt: at any hour, and without a name.

Whether a number exists cannot be told from an answer, nor from how long it takes.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from hmac import compare_digest
from typing import TypeAlias

from sqlalchemy import Connection

from common.domain.request.stages import RequestStage
from common.identity.request_sealing import secret_digest
from common.wire.request_messages import RequestStatus
from server.requests.desk import Opened, RequestDesk
from server.security.guessing import Guessing, Patience
from server.storage import requests

LONGEST_NUMBER = 40
LONGEST_SECRET = 40

_OF_ONE_NUMBER = Patience(tries=10, seconds=30)
_FROM_ONE_PLACE = Patience(tries=100, seconds=3)
"""A whole hall may be behind one address, and mistypes."""

_NOBODYS = bytes(32)


@dataclass(frozen=True, slots=True)
class TryLater:
    """Too many wrong tries; the next one is looked at in so many seconds."""

    seconds: int


@dataclass(frozen=True, slots=True)
class NoSuchRequest:
    """Number and secret do not belong together, or there is no such number."""


StatusAnswer: TypeAlias = RequestStatus | TryLater | NoSuchRequest


@dataclass(frozen=True, slots=True)
class StatusDesk:
    """Tells how requests stand. From the event loop only."""

    desk: RequestDesk
    guessing: Guessing

    async def ask(self, number: str, secret: str, place: str) -> StatusAnswer:
        """How the request stands. ``place`` is where the question comes from: an address."""
        found = await self.find(number, secret, place)
        if not isinstance(found, Opened):
            return found
        return told_of(found) or NoSuchRequest()

    async def find(self, number: str, secret: str, place: str) -> Opened | TryLater | NoSuchRequest:
        """The request, with its service, for whoever has the number and the secret."""
        number = number.strip().upper()
        if len(number) > LONGEST_NUMBER or len(secret) > LONGEST_SECRET:
            return NoSuchRequest()
        about = [(f"number {number}", _OF_ONE_NUMBER), (f"from {place}", _FROM_ONE_PLACE)]
        seconds = self.guessing.begin(about)
        if seconds is not None:
            return TryLater(seconds)
        presented = secret_digest(secret)
        opened = await self.desk.reader.read(partial(self._find, number, presented))
        if opened is None:
            opened = await self._find_elsewhere(number, presented)
        if opened is None or opened.offer is None:
            return NoSuchRequest()
        self.guessing.right(about)
        return opened

    async def _find_elsewhere(self, number: str, presented: bytes) -> Opened | None:
        rows = await self.desk.elsewhere_numbered(number)
        same = [row.id for row in rows if compare_digest(presented, row.secret_digest)]
        return await self.desk.open(same[0]) if same else None

    def _find(self, number: str, presented: bytes, connection: Connection) -> Opened | None:
        rows = requests.numbered(connection, number)
        # Compared even where there is none, and with all where there are several.
        digests = [row.secret_digest for row in rows] or [_NOBODYS]
        same = [compare_digest(presented, each) for each in digests]
        found = next((row for row, fits in zip(rows, same, strict=False) if fits), None)
        return None if found is None else self.desk.opened_row(connection, found)


def told_of(opened: Opened) -> RequestStatus | None:
    """What may be told of a request; None where its catalogue is not known here."""
    state, offer = opened.state, opened.offer
    if offer is None:
        return None
    return RequestStatus(
        number=state.number,
        service=state.service,
        names=offer.service.names,
        stage=state.stage,
        since=state.stage_since,
        language=state.language,
        currency=offer.catalogue.currency,
        holder=state.holder,
        known_at=opened.known_at,
        due_at=state.due_at,
        to_pay=max(0, state.fee - state.paid) if state.stage is RequestStage.FEE_DUE else 0,
        asked=len(state.asked_fields) + len(state.asked_documents),
        delivery=state.delivery,
        ready_at=state.ready_at_office if state.stage is RequestStage.READY else None,
        tracking=state.tracking,
    )
