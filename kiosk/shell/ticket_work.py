# SPDX-License-Identifier: GPL-3.0-or-later
"""Tickets in a worker thread: kept first, then printed; the flow is told after each step."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from common.devices.printer.picture import TicketPicture
from common.domain.identifiers import Language, TicketId
from common.domain.tickets import Ticket
from common.ui.formats import Formats
from common.ui.operation import Operations
from kiosk.flow.inputs import CopySettled, Input, PaperSettled, TicketFailed, TicketGiven
from kiosk.flow.screens import GivenTicket, Paper
from kiosk.flow.state import IssueOrder, PrepareTicket
from kiosk.issuing import Issuing
from kiosk.paper import as_copy, ticket_picture, ticket_text
from kiosk.printing import Draw, Printing, Setups
from kiosk.reprinting import given_again, is_awaited
from kiosk.station_port import KioskStation

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Bench:
    """What tickets are made with."""

    station: KioskStation
    issuing: Issuing
    printing: Printing
    formats_of: Callable[[Language], Formats]

    def setups(self) -> Setups:
        """The printers that the office has given this kiosk, the first one first."""
        office = self.station.view.office
        device = None if office is None else office.device(self.station.settings.device)
        if device is None:
            return ()
        return tuple(each for each in (device.printer, device.second_printer) if each is not None)


class TicketWork(QObject):
    """One ticket after the other; ``told`` gets inputs of the flow on the GUI thread."""

    told = Signal(object)

    def __init__(self, bench: Bench, parent: QObject | None = None) -> None:
        """Start without a thread."""
        super().__init__(parent)
        self._bench = bench
        self._operations = Operations(self)

    def connect_to(self, take: Callable[[Input], None]) -> None:
        """Hand what comes of the work to ``take``, on the GUI thread."""
        self.told.connect(take, Qt.ConnectionType.QueuedConnection)

    def prepare(self, likely: PrepareTicket) -> None:
        """Do what can be done before the ticket is asked for."""
        self._operations.run(lambda: self._bench.issuing.prepare(likely), _nothing, _failed)

    def order(self, order: IssueOrder) -> None:
        """Issue and print."""
        self._operations.run(lambda: self._issue(order), _nothing, _failed)

    def copy(self, ticket: TicketId) -> None:
        """Print a ticket again, marked as a copy."""
        self._operations.run(lambda: self._copy(ticket), _nothing, _failed)

    def warm_up(self) -> None:
        """Load what printing needs, draw once, and close what a crash left open."""
        self._operations.run(self._warm, _nothing, _failed)

    def close(self) -> None:
        """Finish the ticket under way and start none."""
        self._operations.close()

    def _issue(self, order: IssueOrder) -> None:
        try:
            answer = self._bench.issuing.issue(order)
        except Exception:
            _log.exception("a ticket could not be issued")
            answer = TicketFailed()
        if isinstance(answer, TicketGiven):
            self._print(answer.given, order.language)
        else:
            self.told.emit(answer)

    def _print(self, given: GivenTicket, language: Language) -> None:
        def draw(width: int) -> TicketPicture:
            drawn = self._drawn(given, language, self._bench.station.now(), width)
            # Only now: the screen's own work would hold up the paper, and is seen in time.
            self.told.emit(TicketGiven(given))
            return drawn

        setups = self._bench.setups()
        if not setups:
            self.told.emit(TicketGiven(given))
        try:
            paper = self._bench.printing.print(setups, given, draw)
        except Exception:
            # The number stands whatever broke: the citizen must see it.
            _log.exception("a ticket could not be printed")
            paper = Paper.SCREEN
        # A second time changes nothing; it may be the first where nothing was drawn.
        self.told.emit(TicketGiven(given))
        self.told.emit(PaperSettled(given.ticket, paper))

    def _copy(self, ticket: TicketId) -> None:
        bench, paper = self._bench, Paper.SCREEN
        known = bench.station.view.state.tickets.get(ticket)
        if known is not None:
            try:
                draw = self._as_copy(known)
                paper = bench.printing.print_copy(bench.setups(), ticket, draw)
            except Exception:
                _log.exception("a copy could not be printed")
        self.told.emit(CopySettled(ticket, paper))

    def _as_copy(self, known: Ticket) -> Draw:
        first, formats = self._again(known), self._bench.formats_of(known.language)
        return lambda width: as_copy(first(width), formats)

    def _again(self, known: Ticket) -> Draw:
        settings = self._bench.station.settings
        given = given_again(known, settings.office, self._bench.station.signing_key)
        return partial(self._drawn, given, known.language, known.issued_at)

    def _drawn(
        self, given: GivenTicket, language: Language, at: datetime, width: int
    ) -> TicketPicture:
        bench = self._bench
        office = bench.station.view.office
        if office is None:
            message = "the office's set-up is gone"
            raise LookupError(message)
        formats = bench.formats_of(language)
        text = ticket_text(given, at, office, formats)
        return ticket_picture(text, width, office.ticket)

    def _warm(self) -> None:
        bench = self._bench
        bench.printing.recover(bench.setups(), self._wanted)
        bench.printing.health(bench.setups())

    def _wanted(self, ticket: TicketId) -> Draw | None:
        """How to draw a ticket whose owner may still wait before the kiosk for its paper."""
        bench = self._bench
        known = bench.station.view.state.tickets.get(ticket)
        if known is None or not is_awaited(known, bench.station.now()):
            return None
        return self._again(known)


def _nothing(_: None) -> None:
    """Everything has been told on the way."""


def _failed(error: Exception) -> None:
    _log.error("work on tickets failed", exc_info=error)
