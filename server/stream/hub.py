# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands what is new in the offices' logs to whoever listens. From the event loop only."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from common.domain.identifiers import OfficeId
from common.wire.events import Position
from server.sequencer.writer import Appended
from server.stream.frames import configuration_frame, entry_frame

_BACKLOG = 2000
"""Frames that may wait for one slow listener."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Bytes to send; ``position`` is set for entries of the log."""

    data: bytes
    position: Position | None = None


@dataclass(slots=True, eq=False)
class Subscription:
    """One listener. Once closed it gets nothing more and must listen anew."""

    office: OfficeId
    closed: bool = False
    _frames: list[Frame] = field(default_factory=list)
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    def push(self, frames: Sequence[Frame]) -> None:
        """Add frames; a listener that is too slow is closed instead."""
        if len(self._frames) + len(frames) > _BACKLOG:
            self.close()
        else:
            self._frames += frames
            self._news.set()

    def close(self) -> None:
        """End it, whatever still waits."""
        self.closed = True
        self._frames.clear()
        self._news.set()

    async def take(self, seconds: float) -> list[Frame]:
        """What has come, waiting up to ``seconds`` for it; empty if nothing came or at the end."""
        try:
            async with asyncio.timeout(seconds):
                await self._news.wait()
        except TimeoutError:
            return []
        self._news.clear()
        frames, self._frames = self._frames, []
        return frames


class Hub:
    """Who listens to which office."""

    def __init__(self) -> None:
        """Nobody listens."""
        self._listeners: defaultdict[OfficeId, set[Subscription]] = defaultdict(set)
        self._closed = False

    def subscribe(self, office: OfficeId) -> Subscription:
        """Listen from now on; to be ended by :meth:`leave`."""
        subscription = Subscription(office)
        if self._closed:
            subscription.close()
        self._listeners[office].add(subscription)
        return subscription

    def leave(self, subscription: Subscription) -> None:
        """Listen no more."""
        self._listeners[subscription.office].discard(subscription)

    def publish(self, appended: Sequence[Appended]) -> None:
        """Hand on what logs have gained; each entry is framed once for everybody."""
        for gain in appended:
            if not self._listeners.get(gain.office):
                continue
            frames = [
                Frame(entry_frame(each.entry.position, each.json), each.entry.position)
                for each in gain.entries
            ]
            self._push(gain.office, frames)

    def announce(self, office: OfficeId, version: str) -> None:
        """Tell everybody that there is a new set-up."""
        self._push(office, [Frame(configuration_frame(version))])

    def end(self, office: OfficeId) -> None:
        """End all subscriptions to an office: it has another server now."""
        for listener in self._listeners[office]:
            listener.close()

    def close(self) -> None:
        """End all subscriptions, for the server stops."""
        self._closed = True
        for listeners in self._listeners.values():
            for listener in listeners:
                listener.close()

    def _push(self, office: OfficeId, frames: Sequence[Frame]) -> None:
        for listener in self._listeners[office]:
            if not listener.closed:
                listener.push(frames)
