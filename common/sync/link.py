# SPDX-License-Identifier: GPL-3.0-or-later
"""The threads of a device's link, and their end.

Three, so that none waits for another: the follower blocks on the stream, the sender on the
outbox, the desk on a clerk's order. The desk begins a fourth with the first question about a
request (``request_thread``). None of them is ever the screen's.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event as Flag
from threading import Thread

from common.domain.ports import Chance, Clock
from common.sync.chores import Chores
from common.sync.desk import Desk
from common.sync.follower import Follower
from common.sync.knowledge import Knowledge
from common.sync.reporting import Reporting
from common.sync.sender import Sender
from common.sync.sockets import Sockets
from common.sync.view import StationWarning

_log = logging.getLogger(__name__)

_TICK_SECONDS = 1.0
_STOP_SECONDS = 0.8
_MISTAKE_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Outward:
    """What the sender's thread does, over and over."""

    chores: Chores
    sender: Sender
    reporting: Reporting


class Link:
    """Owns the threads; :meth:`start` once, :meth:`stop` once."""

    def __init__(
        self,
        knowledge: Knowledge,
        follower: Follower,
        outward: Outward,
        desk: Desk,
        sockets: Sockets,
        clock: Clock,
        chance: Chance,
    ) -> None:
        """Nothing runs yet."""
        self._knowledge = knowledge
        self._follower = follower
        self._outward = outward
        self._desk = desk
        self._sockets = sockets
        self._clock = clock
        self._chance = chance
        self._stopping = Flag()
        self._work = Flag()
        work = (
            ("link-follower", self._follow, follower.close),
            ("link-sender", self._send, outward.sender.close),
            ("link-desk", self._serve, desk.close),
        )
        self._threads = tuple(
            # Daemons: a thread that the system holds in a name lookup must not hold the process.
            Thread(target=self._guard, args=(run, close), name=name, daemon=True)
            for name, run, close in work
        )

    def start(self) -> None:
        """Begin to work."""
        for thread in self._threads:
            thread.start()

    def wake(self) -> None:
        """There is something to send."""
        self._work.set()

    def stop(self) -> None:
        """End all threads, within a second whatever they wait for."""
        self._stopping.set()
        self._desk.stop()
        self._work.set()
        self._sockets.break_off()
        deadline = self._clock.monotonic() + _STOP_SECONDS
        for thread in self._threads:
            if thread.is_alive():
                thread.join(max(0.0, deadline - self._clock.monotonic()))
            if thread.is_alive():
                _log.info("%s is still held by the system", thread.name)

    def _follow(self) -> None:
        self._follower.run(self._stopping, self._chance, self._connected)

    def _connected(self) -> None:
        self._outward.sender.encourage()
        self._outward.reporting.anew()
        self._work.set()
        self._desk.back_online()

    def _send(self) -> None:
        outward, sender = self._outward, self._outward.sender
        while not self._stopping.is_set():
            pause = sender.pause
            self._work.wait(_TICK_SECONDS if pause is None else min(_TICK_SECONDS, pause))
            self._work.clear()
            if self._stopping.is_set():
                return
            outward.chores.run()
            sender.push()
            if sender.stuck:
                self._knowledge.warn(StationWarning.OUTBOX_STUCK)
            else:
                self._knowledge.unwarn(StationWarning.OUTBOX_STUCK)
            outward.reporting.run()

    def _serve(self) -> None:
        self._desk.run(self._chance)

    def _guard(self, run: Callable[[], None], close: Callable[[], None]) -> None:
        while not self._stopping.is_set():
            try:
                run()
            except Exception:
                # Nothing expected ends here. A mistake of ours must not silence the device.
                _log.exception("a thread of the link failed; it begins anew")
                self._stopping.wait(_MISTAKE_SECONDS)
        close()
