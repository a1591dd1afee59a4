# SPDX-License-Identifier: GPL-3.0-or-later
"""Who the citizen at the counter is, asked of the server once for each ticket."""

from __future__ import annotations

from functools import partial

from common.domain.identifiers import TicketId
from common.wire.messages import Person
from counter.flow.ports import Ports, StationPort


class Company:
    """``person`` is the citizen at the counter with their ticket, once they are known."""

    def __init__(self, station: StationPort, ports: Ports) -> None:
        """Nobody is at the counter."""
        self.person: tuple[TicketId, Person] | None = None
        self._station = station
        self._ports = ports
        self._asked_for: TicketId | None = None

    def follow(self, ticket: TicketId | None) -> None:
        """This ticket is at the counter now; None: nobody's."""
        if ticket == self._asked_for:
            return
        self._asked_for, self.person = ticket, None
        if ticket is not None:
            self._station.person(
                ticket, lambda person: self._ports.post(partial(self._met, ticket, person))
            )

    def _met(self, ticket: TicketId, person: Person | None) -> None:
        if person is not None and ticket == self._asked_for:
            self.person = (ticket, person)
            self._ports.changed()
