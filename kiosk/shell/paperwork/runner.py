# SPDX-License-Identifier: GPL-3.0-or-later
"""Carries the paperwork's orders out, one after the other, on the screen's thread without waiting.

While the server does not answer, the same question is put to it again and again, until it does or
the visit is over.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from common.sync.answers import Unreachable
from common.sync.request_line import Task
from common.ui.operation import Operations
from kiosk.flow.paperwork.inputs import Outcome, ServerAway, ServerBack
from kiosk.flow.paperwork.orders import (
    CancelPaying,
    DropRequest,
    KeepAnswers,
    Order,
    Tie,
    WatchPayment,
)
from kiosk.paperwork.scripts import Local, Once, Pause, Script, Scripts, Tell
from kiosk.station_port import KioskStation

_log = logging.getLogger(__name__)

AGAIN_MS: Final = 2000

_PARTING: Final = (DropRequest, CancelPaying, Tie)
"""What is done for whoever has left."""


class Runner(QObject):
    """One visit's orders at a time; what is left of a visit when it ends is dropped."""

    _answered = Signal(object, object)

    def __init__(
        self,
        station: KioskStation,
        scripts: Scripts,
        take: Callable[[Outcome], None],
        parent: QObject | None = None,
    ) -> None:
        """Ask by ``station``, and hand what comes of orders to ``take``, on the GUI thread."""
        super().__init__(parent)
        self._station = station
        self._scripts = scripts
        self._take = take
        self._operations = Operations(self)
        self._waiting: deque[Order] = deque()
        self._script: Script | None = None
        self._order: Order | None = None
        self._away = False
        self._answered.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def run(self, orders: Sequence[Order]) -> None:
        """Carry orders out after those that wait."""
        for order in orders:
            if isinstance(order, KeepAnswers):
                # Newer answers take the place of those that were not sent yet.
                older = [each for each in self._waiting if isinstance(each, KeepAnswers)]
                for each in older:
                    self._waiting.remove(each)
            if isinstance(order, CancelPaying) and isinstance(self._order, WatchPayment):
                self._script = self._order = None
            self._waiting.append(order)
        self._next()

    def end_visit(self) -> None:
        """Nobody waits any more for what is under way; what is to be ended still is."""
        kept = [each for each in self._waiting if isinstance(each, _PARTING)]
        self._waiting = deque(kept)
        self._away = False
        if not isinstance(self._order, _PARTING):
            self._script = None
        self._next()

    def close(self) -> None:
        """End everything."""
        self._waiting.clear()
        self._script = None
        self._operations.close()

    def _next(self) -> None:
        if self._script is None and self._waiting:
            self._order = self._waiting.popleft()
            script = self._script = self._scripts.of(self._order)
            self._advance(script, None)

    def _advance(self, script: Script, came: object) -> None:
        """Let a script go on with what came of its last step."""
        if script is not self._script:
            return
        try:
            step = script.send(came)
        except StopIteration as ended:
            self._script = self._order = None
            if ended.value is not None:
                self._take(ended.value)
            self._next()
            return
        match step:
            case Pause(seconds):
                QTimer.singleShot(round(1000 * seconds), partial(self._advance, script, None))
            case Tell(what):
                self._take(what)
                self._advance(script, None)
            case Local(work):
                done = partial(self._advance, script)
                self._operations.run(work, done, partial(self._failed, script))
            case asked:
                self._ask(script, asked)

    def _ask(self, script: Script, asked: Task[Any] | Once) -> None:
        if script is not self._script:
            return
        task = asked.task if isinstance(asked, Once) else asked
        self._station.request(task, lambda answer: self._answered.emit((script, asked), answer))

    def _hear(self, what: tuple[Script, Task[Any] | Once], answer: object) -> None:
        script, asked = what
        if script is not self._script:
            return
        if isinstance(asked, Once):
            self._advance(script, answer)
            return
        away = isinstance(answer, Unreachable)
        if away != self._away:
            self._away = away
            self._take(ServerAway() if away else ServerBack())
        if away:
            QTimer.singleShot(AGAIN_MS, partial(self._ask, script, asked))
        else:
            self._advance(script, answer)

    def _failed(self, script: Script, error: Exception) -> None:
        _log.error("work on a request failed", exc_info=error)
        self._advance(script, None)
