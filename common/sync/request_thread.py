# SPDX-License-Identifier: GPL-3.0-or-later
"""The thread that asks about requests: one task at a time and in order, each answered once.

It has a connection of its own, since a register or a provider may take half a minute, and no call
of a ticket is to wait for that. It begins with the first task: most devices never have one.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from queue import SimpleQueue
from threading import Event as Flag
from threading import Thread
from typing import Any

from common.domain.identifiers import CommandId, OfficeId
from common.sync.answers import Denied, Unreachable
from common.sync.desk_answers import SESSION_ENDED
from common.sync.http import Http
from common.sync.request_line import Line, Task

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Asked:
    """A task, what proves who asks, and who is told what came of it.

    ``denied`` is called first where the server says that the session has ended.
    """

    task: Task[object]
    id: CommandId
    headers: Mapping[str, str] = field(repr=False)
    denied: Callable[[], None]
    answer: Callable[[Any], None]


class RequestThread:
    """Takes tasks from any thread; its own carries them out."""

    def __init__(self, office: OfficeId, http: Http) -> None:
        """Ask by ``http``, which belongs to this thread from now on."""
        self._own = office
        self._office = f"/offices/{office}"
        self._http = http
        self._tasks: SimpleQueue[Asked | None] = SimpleQueue()
        self._stopping = Flag()
        # A daemon: one that the system holds in a name lookup must not hold the process.
        self._thread = Thread(target=self._run, name="link-requests", daemon=True)
        self._thread.start()

    def put(self, asked: Asked) -> None:
        """Have a task carried out. From one thread only, as is :meth:`stop`."""
        self._tasks.put(asked)

    def stop(self) -> None:
        """Take nothing more; what waits is answered ``Unreachable``."""
        self._stopping.set()
        self._tasks.put(None)

    def join(self, seconds: float) -> None:
        """Wait for the thread's end."""
        self._thread.join(seconds)

    def _run(self) -> None:
        while (asked := self._tasks.get()) is not None:
            answer: object = Unreachable()
            if not self._stopping.is_set():
                try:
                    answer = self._carry_out(asked)
                except Exception:
                    # A mistake of ours; whoever waits for the answer must not wait for ever.
                    _log.exception("a question about a request failed")
            _tell(asked, answer)
        self._http.close()

    def _carry_out(self, asked: Asked) -> object:
        line = Line(self._http.ask, self._office, self._own, asked.headers, asked.id)
        answer = asked.task.put(line)
        if isinstance(answer, Denied) and answer.code == SESSION_ENDED:
            asked.denied()
        return answer


def _tell(asked: Asked, answer: object) -> None:
    try:
        asked.answer(answer)
    except Exception:
        # A screen's mistake must not stop the thread; it is reported, not hidden.
        _log.exception("the receiver of an answer failed")
