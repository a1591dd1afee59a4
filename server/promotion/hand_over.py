# SPDX-License-Identifier: GPL-3.0-or-later
"""Giving the server that this one has made way for what it lacks of this one's log."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path

import msgspec
import requests

from common.domain.identifiers import OfficeId
from common.identity.claim import Claim, believed_claim
from common.wire.events import LogEntry, Position
from common.wire.reading import read_json
from common.wire.succession import LogEnds, Tail
from server.reading import LogReader
from server.replies import Reply
from server.security.registry import KnownOffice, Registry
from server.sequencer.ledger import Standing
from server.sequencer.sequencer import Sequencer

_LOG = logging.getLogger(__name__)

_EVERY_S = 3.0
_BATCH = 500
_TIMEOUT_S = (3.05, 15.0)
_FAILURES = (requests.RequestException, OSError, msgspec.DecodeError)


def bearer_of(hand_over: bytes) -> str:
    """How one server of an office shows another that it is one."""
    return f"Bearer {hand_over.hex()}"


class _RefusedError(OSError):
    pass


@dataclass(slots=True)
class HandOver:
    """Goes on until the successor has everything. From the event loop; it asks in threads.

    ``authorities`` is the file of the office's own certificate authority, if it has one.
    """

    registry: Registry
    sequencer: Sequencer
    reader: LogReader
    authorities: Path | None
    _given: dict[OfficeId, tuple[bytes, Position]] = field(default_factory=dict)
    _troubled: bool = False

    async def run(self) -> None:
        """Look now and then whether there is something to give."""
        while True:
            for office, known in list(self.registry.offices().items()):
                try:
                    await self._give(office, known)
                except _FAILURES as error:
                    if not self._troubled:
                        _LOG.info("the tail waits for the new server: %s", type(error).__name__)
                    self._troubled = True
                except Exception:
                    _LOG.exception("the tail could not be given; it is tried again")
                else:
                    self._troubled = False
            await asyncio.sleep(_EVERY_S)

    async def _give(self, office: OfficeId, known: KnownOffice) -> None:
        raw, succession = known.successor, known.succession
        claim = None if raw is None else believed_claim(raw)
        if raw is None or claim is None or succession is None:
            return
        standing = await self.sequencer.reach(office)
        if isinstance(standing, Reply) or self._given.get(office) == (raw, standing.head):
            return
        successor = _Successor(claim, bearer_of(succession.hand_over), self.authorities)
        ends = await asyncio.to_thread(successor.ends)
        count = 0
        for start in _starts(standing, ends):
            count += await self._give_epoch(office, start, successor)
        self._given[office] = (raw, standing.head)
        _LOG.info("%d entries of %s were given to %s", count, office, claim.device)

    async def _give_epoch(self, office: OfficeId, start: Position, successor: _Successor) -> int:
        """Give the entries of one epoch after ``start``; how many they were."""
        count = 0
        while True:
            page = [each.entry for each in await self.reader.after(office, start, _BATCH)]
            entries = [entry for entry in page if entry.epoch == start.epoch]
            if not entries:
                return count
            await asyncio.to_thread(successor.give, entries)
            count += len(entries)
            start = entries[-1].position


def _starts(standing: Standing, there: Mapping[int, int]) -> list[Position]:
    """Where to go on from, in each epoch of this server's log, given where they end there."""
    own = {**standing.ends, standing.head.epoch: standing.head.seq}
    starts = []
    for epoch in sorted(own):
        if epoch in there:
            starts.append(Position(epoch, there[epoch]))
        elif epoch >= standing.day_start.epoch:
            # Of a log that is not there at all, the business day's part is what matters.
            starts.append(max(Position(epoch, 0), standing.day_start))
    return [start for start in starts if start.seq < own.get(start.epoch, 0)]


@dataclass(frozen=True, slots=True)
class _Successor:
    """The new server as the one before it asks it. Blocks; raises one of _FAILURES."""

    claim: Claim
    bearer: str
    authorities: Path | None

    def ends(self) -> Mapping[int, int]:
        """Where each epoch ends in its log."""
        return read_json(self._ask("GET", None), LogEnds).ends

    def give(self, entries: list[LogEntry]) -> None:
        """Give it entries; it answers each, and none has to be given again."""
        self._ask("POST", msgspec.json.encode(Tail(tuple(entries))))

    def _ask(self, method: str, body: bytes | None) -> bytes:
        with requests.Session() as session:
            session.trust_env = False
            session.verify = True if self.authorities is None else str(self.authorities)
            answer = session.request(
                method,
                f"{self.claim.url}/api/v1/offices/{self.claim.office}/tail",
                data=body,
                headers={"Authorization": self.bearer, "Content-Type": "application/json"},
                timeout=_TIMEOUT_S,
                allow_redirects=False,
            )
            if answer.status_code != HTTPStatus.OK:
                message = f"status {answer.status_code}"
                raise _RefusedError(message)
            return answer.content
