# SPDX-License-Identifier: GPL-3.0-or-later
"""The thread that asks about requests: one task at a time and in order, each answered once.

It has a connection of its own, since a register or a provider may take half a minute, and no call
of a ticket is to wait for that. It begins with the first task: most devices never have one.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Event as Flag
from threading import Thread

from common.domain.identifiers import CommandId, OfficeId
from common.domain.ports import Clock, Ids
from common.sync.answers import Denied, Unreachable
from common.sync.desk_answers import SESSION_ENDED
from common.sync.desk_tasks import AskAboutRequest, tell
from common.sync.http import Http
from common.sync.knowledge import Knowledge
from common.sync.request_drawer import Drawer
from common.sync.request_line import Line
from common.sync.request_sending import Round, send_waiting
from common.sync.sessions import proof
from common.sync.view import Connectivity
from common.wire.messages import Session

_log = logging.getLogger(__name__)

_LOOK_SECONDS = 0.5
"""How often it is looked whether what waits can be sent."""

_AGAIN_SECONDS = 5.0
"""How long a server that answers, and yet takes nothing, is left alone."""

_TRYING = frozenset({Connectivity.ONLINE, Connectivity.CONNECTING})


class RequestThread:
    """Takes tasks from one thread; its own carries them out, and sends what has waited."""

    def __init__(
        self,
        office: OfficeId,
        http: Http,
        knowledge: Knowledge,
        drawer: Drawer,
        clock: Clock,
        ids: Ids,
        ended: Callable[[], object],
    ) -> None:
        """Ask by ``http``, which belongs to this thread from now on.

        ``ended`` is called when the server says that the session which is shown has ended.
        """
        self._own = office
        self._http = http
        self._knowledge = knowledge
        self._drawer = drawer
        self._clock = clock
        self._ids = ids
        self._ended = ended
        self._tasks: SimpleQueue[AskAboutRequest | None] = SimpleQueue()
        self._stopping = Flag()
        self._not_before = 0.0
        # A daemon: one that the system holds in a name lookup must not hold the process.
        self._thread = Thread(target=self._run, name="link-requests", daemon=True)
        self._thread.start()

    def put(self, asked: AskAboutRequest) -> None:
        """Have a task carried out. From one thread only, as is :meth:`stop`."""
        self._tasks.put(asked)

    def stop(self) -> None:
        """Take nothing more; what waits for an answer gets ``Unreachable``."""
        self._stopping.set()
        self._tasks.put(None)

    def join(self, seconds: float) -> None:
        """Wait for the thread's end."""
        self._thread.join(seconds)

    def _run(self) -> None:
        while True:
            try:
                asked = self._tasks.get(timeout=self._patience)
            except Empty:
                self._send_waiting()
                continue
            if asked is None:
                break
            # What waits comes first: nothing is to overtake it.
            self._send_waiting()
            tell(asked.answer, self._carry_out(asked))
        self._http.close()

    @property
    def _patience(self) -> float | None:
        return _LOOK_SECONDS if self._knowledge.view.requests_waiting else None

    def _carry_out(self, asked: AskAboutRequest) -> object:
        if self._stopping.is_set():
            return Unreachable()
        try:
            answer = asked.task.put(self._line(asked.session, asked.id))
        except Exception:
            # A mistake of ours; whoever waits for the answer must not wait for ever.
            _log.exception("a question about a request failed")
            return Unreachable()
        shown = self._knowledge.view.session
        if isinstance(answer, Denied) and answer.code == SESSION_ENDED and shown == asked.session:
            self._ended()
        return answer

    def _send_waiting(self) -> None:
        view, now = self._knowledge.view, self._clock.monotonic()
        if not view.requests_waiting or self._stopping.is_set() or now < self._not_before:
            return
        session = view.session
        unconfirmed = session is not None and not session.token
        if view.connectivity is not Connectivity.ONLINE or unconfirmed:
            return
        self._not_before = now + _AGAIN_SECONDS
        try:
            done = send_waiting(self._line(session, CommandId(self._ids.new())), self._drawer)
        except Exception:
            # A mistake of ours; what waits is not lost by it.
            _log.exception("what waited about requests could not be sent")
            return
        if done is Round.DONE:
            self._not_before = now

    def _line(self, session: Session | None, id_: CommandId) -> Line:
        return Line(
            ask=self._http.ask,
            office=f"/offices/{self._own}",
            own=self._own,
            headers=proof(session),
            id=id_,
            clerk=None if session is None else session.clerk,
            drawer=self._drawer,
            away=self._knowledge.view.connectivity not in _TRYING,
        )
