# SPDX-License-Identifier: GPL-3.0-or-later
"""The clerk comes and goes: signs in, and out once nobody is at the counter any more."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from common.domain.commands import CloseCounter
from common.domain.events import Event
from common.sync.answers import SignInKind
from counter.flow.courier import Courier
from counter.flow.notices import Notice, Trouble
from counter.flow.ports import Ports, StationPort
from counter.flow.reception import Reception
from counter.flow.situation import Situation
from counter.flow.surface import Surface

Ended: TypeAlias = Callable[[bool, "tuple[Event, ...] | Notice"], None]


class Attendance:
    """``arrived`` is called when a sign-in has ended, ``ended`` when the counter was closed.

    ``ended`` is told whether that was decided here.
    """

    def __init__(
        self,
        station: StationPort,
        ports: Ports,
        courier: Courier,
        surface: Surface,
        arrived: Callable[[], None],
        ended: Ended,
    ) -> None:
        """Nobody is here."""
        self._station = station
        self._ports = ports
        self._courier = courier
        self._surface = surface
        self._arrived = arrived
        self._ended = ended
        self._reception = Reception(station, ports)
        self._inside = False

    @property
    def busy(self) -> bool:
        """Whether somebody is being signed in."""
        return self._reception.busy

    @property
    def slow(self) -> bool:
        """Whether that takes so long that the clerk should see it."""
        return self._reception.slow

    def sign_in(self, clerk: str, password: str) -> None:
        """Sign in; once at a time."""
        if not self._reception.busy:
            self._surface.clear()
            self._reception.sign_in(clerk, password, self._signed_in)
            self._ports.changed()

    def leave(self, situation: Situation) -> None:
        """Sign out, with the counter closed before."""
        if situation.ticket is not None:
            self._surface.notice = Trouble.FINISH_BEFORE_LEAVING
        elif situation.mine is None:
            self._sign_out()
        elif not self._courier.busy:
            close, left = CloseCounter(situation.counter), partial(self._left, situation.isolated)
            carry = self._courier.act if situation.isolated else self._courier.order
            carry(close, left)

    def follow(self) -> None:
        """A sign-in that ends by itself is told: the server did not take it over."""
        was, self._inside = self._inside, self._station.view.session is not None
        if was and not self._inside:
            self._surface.clear()
            self._surface.notice = Trouble.SESSION_ENDED

    def _left(self, isolated: bool, outcome: tuple[Event, ...] | Notice) -> None:
        if isinstance(outcome, tuple):
            self._sign_out()
        self._ended(isolated, outcome)

    def _sign_out(self) -> None:
        self._surface.clear()
        self._inside = False
        self._station.sign_out()

    def _signed_in(self, outcome: SignInKind | Notice) -> None:
        if not isinstance(outcome, SignInKind):
            self._surface.notice = outcome
        self._arrived()
        self._ports.changed()
