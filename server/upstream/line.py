# SPDX-License-Identifier: GPL-3.0-or-later
"""The line to the centre: two threads of the office server, and their end.

Nothing in the office waits for them. The sequencer only raises a flag when the log has grown.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import CancelledError
from http import HTTPStatus
from threading import Event as Flag
from threading import Thread

from sqlalchemy import Connection, Engine

from common.domain.identifiers import OfficeId
from common.domain.ports import Chance, Clock
from common.sync.sockets import Sockets
from common.wire.events import LogEntry, Position
from common.wire.upstream import Downstream
from server.configuration import UpstreamSettings
from server.sequencer.jobs import Faulted, TakeTail, Unstored
from server.sequencer.sequencer import Sequencer
from server.upstream.conversation import Conversation
from server.upstream.downlink import Downlink
from server.upstream.handing_down import take_over
from server.upstream.reclaiming import Reclaiming
from server.upstream.uplink import Uplink

_LOG = logging.getLogger(__name__)

_STOP_S = 2.0
_MISTAKE_S = 5.0


class Line:
    """Owns the threads; :meth:`start` once, :meth:`stop` once."""

    def __init__(
        self,
        upstream: UpstreamSettings,
        token: str,
        engine: Engine,
        sequencer: Sequencer,
        clock: Clock,
        chance: Chance,
        news: Flag,
    ) -> None:
        """Send what ``engine`` reads; ``sequencer`` stores what comes down. Nothing runs yet.

        Whoever appends to the log raises ``news``.
        """
        self._upstream = upstream
        self._sequencer = sequencer
        self._clock = clock
        self._sockets = Sockets(clock)
        up, down = (Conversation(upstream, token, self._sockets) for _ in range(2))
        reclaiming = Reclaiming(up, self._take_tail)
        self._uplink = Uplink(upstream.office, up, engine, clock, chance, reclaiming)
        self._downlink = Downlink(upstream.office, down, self._take_over, chance)
        self._stopping = Flag()
        self._news = news
        self._loop: asyncio.AbstractEventLoop | None = None
        work = (
            ("uplink", lambda: self._uplink.run(self._stopping, self._news), self._uplink.close),
            ("downlink", lambda: self._downlink.run(self._stopping), self._downlink.close),
        )
        self._threads = tuple(
            # Daemons: a thread that the system holds in a name lookup must not hold the process.
            Thread(target=self._guard, args=(run, close), name=name, daemon=True)
            for name, run, close in work
        )

    def start(self) -> None:
        """Begin to work, for the running event loop."""
        self._loop = asyncio.get_running_loop()
        for thread in self._threads:
            thread.start()

    def needs(self, _connection: Connection, office: OfficeId) -> Position | None:
        """The position after which entries are still to be sent; None: this is another office."""
        if office != self._upstream.office:
            return None
        return self._uplink.copied or Position()

    async def stop(self) -> None:
        """End the threads, whatever they wait for."""
        self._stopping.set()
        self._news.set()
        await asyncio.to_thread(self._join)

    def _join(self) -> None:
        self._sockets.break_off()
        deadline = self._clock.monotonic() + _STOP_S
        for thread in self._threads:
            thread.join(max(0.0, deadline - self._clock.monotonic()))
            if thread.is_alive():
                _LOG.info("%s is still held by the system", thread.name)

    def _take_over(self, received: Downstream) -> bool | None:
        loop = self._loop
        if loop is None:
            return None
        tokens = self._upstream.devices
        now = self._clock.now()
        storing = self._sequencer.store(
            lambda connection: take_over(connection, received, tokens, now)
        )
        try:
            result = asyncio.run_coroutine_threadsafe(storing, loop).result()
        except CancelledError:
            # The server ends.
            return None
        return None if isinstance(result, Unstored | Faulted) else result

    def _take_tail(self, entries: tuple[LogEntry, ...]) -> bool:
        loop = self._loop
        if loop is None:
            return False
        taking = self._sequencer.decide(TakeTail(self._upstream.office, entries))
        try:
            reply = asyncio.run_coroutine_threadsafe(taking, loop).result()
        except CancelledError:
            # The server ends.
            return False
        return reply.status == HTTPStatus.OK

    def _guard(self, run: Callable[[], None], close: Callable[[], None]) -> None:
        while not self._stopping.is_set():
            try:
                run()
            except Exception:
                # Nothing expected ends here. A mistake of ours must not cut the office off.
                _LOG.exception("a thread of the line to the centre failed; it begins anew")
                self._stopping.wait(_MISTAKE_S)
        close()
