# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies open beside the queue: a request, and over it till, fee, papers or hand-over.

The rules of either are loaded when it is first asked for: most counters never need them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from counter.flow.ports import Ports, StationPort
from counter.flow.situation import Situation

if TYPE_CHECKING:
    from common.domain.identifiers import RequestId
    from common.identity.sealing import Person
    from common.wire.request_messages import RequestSummary, RequestView
    from counter.flow.case_page import CasePage
    from counter.flow.case_parts import Part
    from counter.flow.casework import Casework
    from counter.flow.notices import BroughtFault
    from counter.flow.papers_brought import BroughtAlong
    from counter.flow.paying_desk import CashDesk, MoneyPage


class Beside:
    """``situation`` tells how things stand at the counter now."""

    def __init__(
        self, station: StationPort, ports: Ports, situation: Callable[[], Situation | None]
    ) -> None:
        """Nothing lies open, and nothing is loaded."""
        self._station = station
        self._ports = ports
        self._situation = situation
        self._casework: Casework | None = None
        self._cash: CashDesk | None = None
        self._brought: BroughtAlong | None = None

    @property
    def casework(self) -> Casework:
        """The page of a request."""
        if self._casework is None:
            from counter.flow.casework import Casework  # noqa: PLC0415 - see above

            self._casework = Casework(self._station, self._ports, self._situation, self._aside)
        return self._casework

    @property
    def cash(self) -> CashDesk:
        """Till, fee, papers and hand-over."""
        if self._cash is None:
            from counter.flow.paying_desk import CashDesk  # noqa: PLC0415 - see above

            self._cash = CashDesk(self._station, self._ports, self._situation, self._moved)
        return self._cash

    def pages(self, situation: Situation) -> tuple[CasePage | None, MoneyPage | None]:
        """What is to be shown."""
        case = None if self._casework is None else self._casework.page(situation)
        return case, None if self._cash is None else self._cash.page(situation)

    def follow(self) -> None:
        """The station knows something new."""
        if self._casework is not None:
            self._casework.follow()
        if self._cash is not None:
            self._cash.follow()

    def tick(self) -> None:
        """Time has passed."""
        if self._casework is not None:
            self._casework.tick()
        if self._cash is not None:
            self._cash.tick()

    def dismiss(self) -> bool:
        """Put away what lies on top; whether there was anything."""
        if self._cash is not None and self._cash.dismiss():
            return True
        return self._casework is not None and self._casework.dismiss()

    def toggle_request(self) -> None:
        """Open or shut the request; what lies over it goes first."""
        if self._cash is not None and self._cash.is_open:
            self._cash.shut()
        else:
            self.casework.toggle()

    def toggle_till(self) -> None:
        """Open or shut the till, where the office takes requests."""
        situation = self._situation()
        if situation is not None and situation.office.requests is not None:
            self.cash.toggle_till()

    def take(self, text: str, situation: Situation, tell: Callable[[BroughtFault], None]) -> bool:
        """The scanner has read something; whether it opens a request rather than a ticket."""
        if self._brought is None:
            if situation.office.requests is None:
                return False
            from counter.flow.papers_brought import (  # noqa: PLC0415 - see above
                BroughtAlong,
                Opening,
            )

            opening = Opening(self._show, self._choose, tell, self._card)
            self._brought = BroughtAlong(self._station, self._ports, opening)
        return self._brought.take(text, situation)

    def _show(self, view: RequestView) -> None:
        if self._cash is not None:
            self._cash.shut()
        self.casework.show(view)

    def _choose(
        self, requests: tuple[RequestSummary, ...], open_: Callable[[RequestId], None]
    ) -> None:
        self.cash.choose_of(requests, open_)

    def _card(self, person: Person) -> bool:
        return self._cash is not None and self._cash.card(person)

    def _aside(self, part: Part, view: RequestView) -> None:
        self.cash.open(part, view)

    def _moved(self, request: RequestId) -> None:
        if self._casework is not None:
            self._casework.look_again(request)
