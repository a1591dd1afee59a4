# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in: one attempt at a time, every answer a value."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TypeAlias, assert_never

from common.domain.identifiers import ClerkId
from common.sync.answers import (
    Denied,
    LockedOut,
    SignedIn,
    SignInAnswer,
    SignInKind,
    Unreachable,
    WrongCredentials,
)
from counter.flow.courier import SLOW_SECONDS
from counter.flow.notices import Notice, Trouble, TryLater
from counter.flow.ports import Ports, StationPort

_log = logging.getLogger(__name__)

Welcomed: TypeAlias = Callable[[SignInKind | Notice], None]


class Reception:
    """Lets clerks in."""

    def __init__(self, station: StationPort, ports: Ports) -> None:
        """Nobody is asking."""
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

    def sign_in(self, clerk: str, password: str, ended: Welcomed) -> None:
        """Ask for a clerk. Not while busy. Nothing is asked without a name or a password."""
        name = clerk.strip()
        if not name or not password:
            ended(Trouble.WRONG_CREDENTIALS)
            return
        self._since = self._ports.monotonic()
        self._station.sign_in(
            ClerkId(name),
            password,
            lambda answer: self._ports.post(partial(self._answered, answer, ended)),
        )

    def _answered(self, answer: SignInAnswer, ended: Welcomed) -> None:
        self._since = None
        match answer:
            case SignedIn(_, kind):
                ended(kind)
            case WrongCredentials():
                ended(Trouble.WRONG_CREDENTIALS)
            case LockedOut(seconds):
                ended(TryLater(seconds))
            case Unreachable():
                ended(Trouble.CANNOT_SIGN_IN_OFFLINE)
            case Denied(code):
                _log.info("the server denied a sign-in: %s", code)
                ended(Trouble.NOT_ALLOWED)
            case _ as unreachable:
                assert_never(unreachable)
