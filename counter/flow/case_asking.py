# SPDX-License-Identifier: GPL-3.0-or-later
"""One question to the server at a time; an answer that nobody waits for any more is dropped."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from common.sync.request_line import Task
from counter.flow.courier import SLOW_SECONDS
from counter.flow.ports import Ports, StationPort

A = TypeVar("A")


class Asking:
    """Asks for one part of the window."""

    def __init__(self, station: StationPort, ports: Ports) -> None:
        """Nothing is asked yet."""
        self._station = station
        self._ports = ports
        self._asked: tuple[object, float] | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._asked is not None

    @property
    def slow(self) -> bool:
        """Whether it is awaited for so long that the clerk should see it."""
        asked = self._asked
        return asked is not None and self._ports.monotonic() - asked[1] >= SLOW_SECONDS

    def ask(self, task: Task[A], then: Callable[[A], None]) -> None:
        """Ask, and have ``then`` called with the answer, unless it is dropped before."""
        asked = self._asked = (object(), self._ports.monotonic())
        self._station.request(
            task, lambda answer: self._ports.post(partial(self._answered, asked, then, answer))
        )

    def drop(self) -> None:
        """Wait for no answer any more."""
        self._asked = None

    def _answered(self, asked: tuple[object, float], then: Callable[[A], None], answer: A) -> None:
        if asked is not self._asked:
            return
        self._asked = None
        then(answer)
        self._ports.changed()
