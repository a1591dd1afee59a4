# SPDX-License-Identifier: GPL-3.0-or-later
"""The line for requests between an office's server and the centre: two threads, and their end.

Nothing in the office waits for them, but for whoever takes a request over from elsewhere.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import CancelledError
from functools import partial
from threading import Event as Flag
from threading import Thread
from typing import TypeVar

import msgspec
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from common.domain.catalogue import Catalogue
from common.domain.identifiers import CENTRE
from common.domain.ports import Chance, Clock
from common.sync.sockets import Sockets
from common.wire.request_exchange import Order, OrderAnswer, PartOf, RequestBatch, WantedPart
from server.configuration import UpstreamSettings
from server.custody.asking_centre import AskCentre
from server.custody.downlink import Office, RequestDownlink
from server.custody.parts import keep_part
from server.custody.passing import answer_of, asked_by
from server.custody.taking_in import Taken, take_in
from server.custody.uplink import RequestUplink
from server.requests.carrying_out import RequestsHere
from server.requests.reading import UnreadableRequestError
from server.sequencer.jobs import Faulted, Unstored
from server.sequencer.sequencer import Sequencer
from server.storage import catalogues, request_feeds, request_wanted
from server.upstream.conversation import Conversation

_LOG = logging.getLogger(__name__)

_STOP_S = 2.0
_MISTAKE_S = 5.0
_CLERK_WAITS_S = 10.0
"""For an answer from beyond the centre, too."""

T = TypeVar("T")


class RequestLine:
    """Owns the threads; :meth:`start` once, :meth:`stop` once."""

    def __init__(
        self,
        upstream: UpstreamSettings,
        token: str,
        engines: tuple[Engine, Engine],
        sequencer: Sequencer,
        here: RequestsHere,
        chance: Chance,
    ) -> None:
        """One of ``engines``, which read, is for each thread. Nothing runs yet."""
        self._sequencer = sequencer
        self._here = here
        self._clock: Clock = here.clock
        self._sockets = Sockets(here.clock)
        self.asking = AskCentre(
            lambda: Conversation(upstream, token, self._sockets, _CLERK_WAITS_S), here.clock
        )
        up, down = (Conversation(upstream, token, self._sockets) for _ in range(2))
        self._stopping, self._changed = Flag(), Flag()
        self._uplink = RequestUplink(
            upstream.office, up, engines[0], here.clock, chance, self._begin
        )
        office = Office(
            take=self._take,
            keep_part=self._keep_part,
            forgo=self._forgo,
            keep_catalogue=self._keep_catalogue,
            trust_logs=self._trust,
            carry_out=self._carry_out,
        )
        self._downlink = RequestDownlink(
            upstream.office, down, engines[1], office, chance, self._changed
        )
        self._loop: asyncio.AbstractEventLoop | None = None
        work = (
            ("requests up", self._run_up, self._uplink.close),
            ("requests down", self._run_down, self._downlink.close),
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

    async def stop(self) -> None:
        """End the threads, whatever they wait for."""
        self._stopping.set()
        self._changed.set()
        await asyncio.to_thread(self._join)

    def _join(self) -> None:
        self._sockets.break_off()
        deadline = self._clock.monotonic() + _STOP_S
        for thread in self._threads:
            thread.join(max(0.0, deadline - self._clock.monotonic()))
            if thread.is_alive():
                _LOG.info("%s is still held by the system", thread.name)
        self.asking.close()

    def _run_up(self) -> None:
        self._uplink.run(self._stopping, self._changed)

    def _run_down(self) -> None:
        self._downlink.run(self._stopping)

    def _begin(self) -> bool:
        return self._store(partial(request_feeds.begin, peer=CENTRE)) is not None

    def _take(self, batch: RequestBatch) -> bool:
        now = self._clock.now()

        def take(connection: Connection) -> bool:
            try:
                return isinstance(take_in(connection, self._here, CENTRE, batch, now), Taken)
            except UnreadableRequestError as error:
                _LOG.error("cannot read what the centre tells: %s", error)
                return False

        return self._store(take) is True

    def _keep_part(self, told: PartOf) -> bool:
        return (
            self._store(partial(keep_part, here=self._here, told=told, source=CENTRE)) is not None
        )

    def _forgo(self, wanted: WantedPart) -> bool:
        gone = partial(
            request_wanted.has_come, request=wanted.request, part=wanted.part, name=wanted.name
        )
        return self._store(gone) is not None

    def _keep_catalogue(self, told: Catalogue) -> bool:
        def keep(connection: Connection) -> bool:
            if catalogues.one(connection, told.id, told.version) is None:
                catalogues.add(connection, told, self._clock.now())
            return True

        return self._store(keep) is True

    def _trust(self) -> bool:
        def trust(connection: Connection) -> bool:
            request_wanted.no_longer_in_doubt(connection)
            return True

        return self._store(trust) is True

    def _carry_out(self, order: Order) -> OrderAnswer | None:
        if order.command is None:
            return OrderAnswer(order.id)
        try:
            asked = asked_by(order.command)
        except msgspec.DecodeError as error:
            _LOG.error("cannot read what the centre passes on: %s", type(error).__name__)
            return None
        settled = self._store(partial(self._here.carry_out, asked=asked))
        return None if settled is None else OrderAnswer(order.id, answer_of(settled))

    def _store(self, action: Callable[[Connection], T]) -> T | None:
        """What ``action`` returns, once it is durable; None if it cannot be stored."""
        loop = self._loop
        if loop is None:
            return None
        try:
            result = asyncio.run_coroutine_threadsafe(self._sequencer.store(action), loop).result()
        except CancelledError:
            # The server ends.
            return None
        return None if isinstance(result, Unstored | Faulted) else result

    def _guard(self, run: Callable[[], None], close: Callable[[], None]) -> None:
        while not self._stopping.is_set():
            try:
                run()
            except DBAPIError as error:
                _LOG.error("the line for requests cannot read: %s", error.orig)
                self._stopping.wait(_MISTAKE_S)
            except Exception:
                # Nothing expected ends here. A mistake of ours must not cut the office off.
                _LOG.exception("a thread of the line for requests failed; it begins anew")
                self._stopping.wait(_MISTAKE_S)
        close()
