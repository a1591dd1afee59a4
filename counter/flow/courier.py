# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends one command at a time, and turns every answer into what the clerk is told."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TypeAlias, assert_never

from common.domain.commands import Command
from common.domain.events import Event
from common.domain.refusals import Refusal
from common.storage.trouble import StoreTrouble
from common.sync.answers import (
    ActAnswer,
    Acted,
    Denied,
    NotReady,
    OrderAnswer,
    Ordered,
    Unreachable,
)
from counter.flow.notices import Notice, Trouble
from counter.flow.ports import Ports, StationPort

SLOW_SECONDS = 0.3
"""From here on the clerk is shown that an answer is awaited."""

SESSION_CODES = frozenset({"session_ended"})
_log = logging.getLogger(__name__)

Ended: TypeAlias = Callable[[tuple[Event, ...] | Notice], None]


class Courier:
    """Carries commands to the server or, isolated, to this device's own rules."""

    def __init__(self, station: StationPort, ports: Ports) -> None:
        """Carry nothing yet."""
        self._station = station
        self._ports = ports
        self._since: float | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._since is not None

    @property
    def slow(self) -> bool:
        """Whether it is awaited for so long that the clerk should see it."""
        since = self._since
        return since is not None and self._ports.monotonic() - since >= SLOW_SECONDS

    def order(self, command: Command, ended: Ended) -> None:
        """Have the server carry ``command`` out. Not while busy."""
        self._since = self._ports.monotonic()
        self._station.order(
            command, lambda answer: self._ports.post(partial(self._ordered, answer, ended))
        )

    def act(self, command: Command, ended: Ended) -> None:
        """Carry ``command`` out on this device. Not while busy."""
        self._since = self._ports.monotonic()
        self._ports.run(
            partial(self._station.act, command),
            partial(self._acted, ended),
            partial(self._failed, ended),
        )

    def _ordered(self, answer: OrderAnswer, ended: Ended) -> None:
        self._since = None
        match answer:
            case Ordered(events):
                ended(events)
            case Refusal():
                ended(answer)
            case Unreachable():
                ended(Trouble.NO_ANSWER)
            case Denied(code):
                _log.info("the server denied a command: %s", code)
                ended(Trouble.SESSION_ENDED if code in SESSION_CODES else Trouble.NOT_ALLOWED)
            case _ as unreachable:
                assert_never(unreachable)

    def _acted(self, ended: Ended, answer: ActAnswer) -> None:
        self._since = None
        match answer:
            case Acted(events):
                ended(events)
            case Refusal():
                ended(answer)
            case StoreTrouble():
                ended(Trouble.STORE)
            case NotReady():
                ended(Trouble.NOT_READY)
            case _ as unreachable:
                assert_never(unreachable)

    def _failed(self, ended: Ended, error: Exception) -> None:
        self._since = None
        _log.error("an act on this device failed", exc_info=error)
        ended(Trouble.FAILED)
