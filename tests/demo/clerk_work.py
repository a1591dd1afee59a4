# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clerk does all day: call whoever is next, and do what the citizen needs."""

from __future__ import annotations

from threading import Event
from typing import assert_never

from tests.demo.desk import Desk
from tests.demo.people import Turn
from tests.demo.register import Register

_PAUSE_S = 0.05


class ClerkWork:
    """One clerk at work."""

    def __init__(self, desk: Desk, register: Register) -> None:
        """Work at ``desk``; ``register`` knows what people do when they are called."""
        self.desk = desk
        self._register = register
        self._parked: list[str] = []

    def until(self, all_came: Event) -> None:
        """Serve until everybody has come and nobody waits for this counter."""
        while True:
            last = all_came.is_set()
            if self.desk.may_call:
                self._serve(self.desk.call())
            elif self._parked:
                label = self._parked.pop()
                self.desk.call_number(label)
                self._serve(label)
            elif last:
                return
            else:
                all_came.wait(_PAUSE_S)

    def _serve(self, label: str) -> None:
        desk = self.desk
        if not label:
            return
        match self._register.turn(label):
            case Turn.SERVED:
                desk.start()
                desk.finish()
            case Turn.COMES_LATE:
                desk.recall()
                desk.start()
                desk.finish()
            case Turn.NEVER_COMES:
                desk.recall()
                desk.recall()
                desk.no_show()
            case Turn.FETCHES_COPY:
                desk.start()
                desk.park()
                self._parked.append(label)
            case Turn.OTHER_COUNTER:
                desk.transfer(-1)
            case Turn.OTHER_SERVICE:
                desk.start()
                desk.transfer(0)
            case Turn.ONE_MORE_SERVICE:
                desk.start()
                desk.next_service()
            case Turn.FINISHED_TOO_SOON:
                desk.start()
                desk.finish()
                desk.take_back()
                desk.finish()
            case _ as unreachable:
                assert_never(unreachable)
