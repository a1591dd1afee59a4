# SPDX-License-Identifier: GPL-3.0-or-later
"""From an order to a number that is durably kept, with its code; blocks for a disk flush."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from common.domain.commands import IssueTicket
from common.domain.events import Event, TicketIssued
from common.domain.forecast import forecast
from common.domain.identifiers import TicketId
from common.domain.numbering import day_of_ticket, number_of
from common.domain.refusals import Refusal
from common.domain.tickets import Forecast
from common.identity.ticket_code import TicketFacts, encode_ticket
from common.storage.trouble import StoreTrouble
from common.sync.answers import Acted, NotReady
from kiosk.flow.inputs import TicketFailed, TicketGiven, TicketRefused
from kiosk.flow.screens import GivenTicket
from kiosk.flow.state import IssueOrder, PrepareTicket
from kiosk.station_port import KioskStation

_FRESH_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class _Prepared:
    likely: PrepareTicket
    at: datetime
    forecast: Forecast | None


class Issuing:
    """Issues tickets at the station; for one worker thread."""

    def __init__(self, station: KioskStation) -> None:
        """Issue at ``station``."""
        self._station = station
        self._prepared: _Prepared | None = None

    def prepare(self, likely: PrepareTicket) -> None:
        """Work the forecast out before the ticket is asked for."""
        self._prepared = _Prepared(likely, self._station.now(), self._forecast(likely))

    def issue(self, order: IssueOrder) -> TicketGiven | TicketRefused | TicketFailed:
        """Issue one ticket. When it is given, it survives the loss of power."""
        command = IssueTicket(
            order.service,
            order.priority_class,
            order.language,
            pseudonym=None if order.card is None else order.card.pseudonym,
            forecast=self._expected(order),
        )
        seal = None if order.card is None else order.card.seal
        match self._station.act(command, seal):
            case Acted(events):
                return TicketGiven(self._given(events))
            case Refusal() as refusal:
                return TicketRefused(refusal, self._held(order))
            case StoreTrouble() | NotReady():
                return TicketFailed()
            case unreachable:
                assert_never(unreachable)

    def _held(self, order: IssueOrder) -> TicketId | None:
        if order.card is None or order.card.pseudonym is None:
            return None
        return self._station.view.state.held_by(order.card.pseudonym, order.service)

    def _expected(self, order: IssueOrder) -> Forecast | None:
        likely = PrepareTicket(order.service, order.priority_class, order.language)
        prepared = self._prepared
        if prepared is not None and prepared.likely == likely:
            age = (self._station.now() - prepared.at).total_seconds()
            if age < _FRESH_SECONDS:
                return prepared.forecast
        return self._forecast(likely)

    def _forecast(self, likely: PrepareTicket) -> Forecast | None:
        view = self._station.view
        if view.office is None or view.office.service(likely.service) is None:
            return None
        return forecast(
            view.office, view.state, likely.service, likely.priority_class, self._station.now()
        )

    def _given(self, events: Sequence[Event]) -> GivenTicket:
        event, issued = next((e, e.body) for e in events if isinstance(e.body, TicketIssued))
        number = number_of(issued.ticket)
        key = self._station.signing_key
        facts = TicketFacts(
            office=event.office,
            day=day_of_ticket(issued.ticket),
            number=number,
            service=issued.service,
            class_code=issued.priority_class,
            language=issued.language,
            issued_at=event.at,
            device=event.device,
        )
        code = "" if key is None else encode_ticket(facts, key)
        return GivenTicket(
            issued.ticket, event.id, number.label, issued.service, issued.forecast, code
        )
