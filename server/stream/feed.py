# SPDX-License-Identifier: GPL-3.0-or-later
"""One listener's stream: first what it has missed, then what happens, and a heartbeat."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass

from common.domain.identifiers import OfficeId
from common.domain.ports import Clock
from common.wire.events import Position
from server.reading import LogReader
from server.replies import Reply
from server.sequencer.ledger import Standing
from server.sequencer.sequencer import Sequencer
from server.stream.frames import configuration_frame, entry_frame, heartbeat_frame, resync_frame
from server.stream.hub import Hub, Subscription

_HEARTBEAT_S = 5.0
_FARTHEST_BEHIND = 10_000
_PAGE = 1000


def starting_point(standing: Standing, position: Position) -> Position | None:
    """Where to go on from; None for a position that this log does not know.

    ``0.0`` stands for the beginning of the business day.
    """
    if position == Position():
        return standing.day_start
    return position if standing.knows(position) else None


@dataclass(frozen=True, slots=True)
class Feed:
    """Where streams come from."""

    hub: Hub
    sequencer: Sequencer
    reader: LogReader
    clock: Clock

    async def stream(
        self, office: OfficeId, position: Position, version: str
    ) -> AsyncGenerator[bytes, None]:
        """The bytes of a stream that goes on after ``position``."""
        # Subscribe before catching up: what comes meanwhile waits, and is sent only once.
        subscription = self.hub.subscribe(office)
        try:
            yield configuration_frame(version) + heartbeat_frame(self.clock.now())
            standing = await self.sequencer.reach(office)
            if isinstance(standing, Reply):
                # It cannot be read now; whoever listens comes again.
                return
            sent = starting_point(standing, position)
            if sent is None or standing.distance(sent) > _FARTHEST_BEHIND:
                yield resync_frame()
                return
            while page := await self.reader.after(office, sent, _PAGE):
                if not page[0].entry.position.follows(sent):
                    # What was to come next is no longer kept.
                    yield resync_frame()
                    return
                yield b"".join(entry_frame(each.entry.position, each.json) for each in page)
                sent = page[-1].entry.position
                if len(page) < _PAGE:
                    break
            async for data in self._live(subscription, sent):
                yield data
        finally:
            self.hub.leave(subscription)

    async def _live(self, subscription: Subscription, sent: Position) -> AsyncIterator[bytes]:
        due = self.clock.monotonic() + _HEARTBEAT_S
        while not subscription.closed:
            left = due - self.clock.monotonic()
            if left <= 0:
                yield heartbeat_frame(self.clock.now())
                due += _HEARTBEAT_S
                continue
            frames = await subscription.take(left)
            new = [each for each in frames if each.position is None or each.position > sent]
            if new:
                sent = max((each.position for each in new if each.position), default=sent)
                yield b"".join(each.data for each in new)
