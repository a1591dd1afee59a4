# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the flow's state on the GUI thread: takes inputs, starts effects, shows the result."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, assert_never

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from common.domain.office import DeviceSetup, Office
from common.domain.ports import Clock
from common.sync.view import Connectivity
from kiosk.flow.help import StaffNews, help_of, paper_told
from kiosk.flow.hours import accepting
from kiosk.flow.inputs import FromPaperwork, Input, PinChecked, Tick
from kiosk.flow.looking import pause
from kiosk.flow.parts import parts_of, queues_of
from kiosk.flow.patience import wiped
from kiosk.flow.screens import (
    AtPaperwork,
    CardTrouble,
    ChipAsking,
    ChipReading,
    Closed,
    Paper,
    Screen,
    StaffDesk,
    StaffTickets,
    Starting,
)
from kiosk.flow.staff_tickets import PaperRow
from kiosk.flow.state import (
    CheckPin,
    Deed,
    Effect,
    FlowState,
    IssueOrder,
    NoteFinding,
    PaperworkOrders,
    PrepareTicket,
    PrintCopy,
    ReadChip,
    Setting,
)
from kiosk.flow.step import step
from kiosk.flow.troubles import DeviceHealth
from kiosk.flow.waits import Waits
from kiosk.shell.card_reader import CardReader
from kiosk.shell.chips import Chips
from kiosk.shell.model import KioskModel
from kiosk.shell.reading_aloud import ReadingAloud
from kiosk.shell.showing import Screenwriter
from kiosk.shell.side_work import SideWork
from kiosk.shell.ticket_work import TicketWork
from kiosk.station_port import KioskStation

if TYPE_CHECKING:
    # Loaded when somebody first asks for it.
    from kiosk.flow.paperwork.inputs import Outcome
    from kiosk.shell.paperwork.runner import Runner

_log = logging.getLogger(__name__)

_TICK_MS = 250
_WAITS_SECONDS = 2.0
_WAITS_AGE_SECONDS = 30.0


class Appearance(Protocol):
    """What the flow changes on the interface as a whole."""

    def settle(self, office: Office) -> None:
        """Take on an office's languages, digits and time zone."""
        ...

    def follow(self, state: FlowState) -> None:
        """Show the visit's language and looks."""
        ...


@dataclass(frozen=True, slots=True)
class Crew:
    """Everybody who works for the conductor."""

    station: KioskStation
    clock: Clock
    tickets: TicketWork
    side: SideWork
    cards: CardReader
    chips: Chips
    aloud: ReadingAloud
    appearance: Appearance
    writer: Screenwriter
    paperwork: Callable[[Callable[[Outcome], None]], Runner]
    documents: bool


class Conductor(QObject):
    """The only holder of a visit; everything in it is dropped with the state."""

    exitAsked = Signal()
    _viewed = Signal()

    def __init__(self, crew: Crew, model: KioskModel, parent: QObject | None = None) -> None:
        """Show the starting screen; ``begin`` sets everything moving."""
        super().__init__(parent)
        self._crew = crew
        self._model = model
        self._office: Office | None = None
        self._waits_at = float("-inf")
        self._waits_due = True
        self._device_at = float("-inf")
        self._unsubscribe: Callable[[], None] | None = None
        self._runner: Runner | None = None
        self.state = FlowState(Starting(), crew.writer.language)
        model.take = self.take
        model.say = self._say
        crew.tickets.connect_to(self.take)
        crew.cards.connect_to(self.take)
        crew.chips.connect_to(self.take, self._write)
        crew.cards.stateChanged.connect(self._ask_device, Qt.ConnectionType.QueuedConnection)
        self._viewed.connect(self._view_changed, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        """Follow the station and the clock."""
        self._unsubscribe = self._crew.station.subscribe(lambda _view, _news: self._viewed.emit())
        self._timer.start()
        self._view_changed()
        self._crew.tickets.warm_up()

    def close(self) -> None:
        """Stop everything, the workers last begun first."""
        self._timer.stop()
        if self._unsubscribe is not None:
            self._unsubscribe()
        self._crew.cards.close()
        self._crew.chips.close()
        if self._runner is not None:
            self._runner.close()
        self._crew.aloud.close()
        self._crew.side.close()
        self._crew.tickets.close()

    def take(self, what: Input) -> None:
        """Let the flow take a step, and see to what it asks for."""
        before = self.state
        self.state, effects = step(before, what, self._crew.clock.monotonic(), self._setting())
        for effect in effects:
            self._see_to(effect)
        if _paperwork(before.screen) and not _paperwork(self.state.screen) and self._runner:
            self._runner.end_visit()
        if isinstance(before.screen, ChipReading) and not isinstance(
            self.state.screen, ChipReading
        ):
            self._crew.chips.abandon()
        if self.state != before:
            self._show(before)

    def _show(self, before: FlowState) -> None:
        state, crew = self.state, self._crew
        crew.appearance.follow(state)
        if not state.looks.read_aloud or state.screen != before.screen:
            crew.aloud.hush()
        if isinstance(state.screen, StaffDesk) and state.screen != before.screen:
            self._ask_device()
            crew.side.staff_here()
        if isinstance(state.screen, StaffTickets) and state.screen != before.screen:
            self._list_papers()
        self._write()

    def _write(self) -> None:
        chips = self._crew.chips.state
        self._crew.writer.chip_reader = "" if chips is None else chips.value
        self._crew.writer.setting = self._setting()
        self._crew.writer.write(self._model, self.state, self._crew.station.view)

    def _say(self, text: str) -> None:
        if self.state.looks.read_aloud:
            self._crew.aloud.say(text, self.state.language)

    def _see_to(self, effect: Effect) -> None:  # noqa: C901 - one entry for each effect
        crew = self._crew
        match effect:
            case IssueOrder():
                crew.tickets.order(effect)
            case PrepareTicket():
                crew.tickets.prepare(effect)
                self._ask_device()
            case ReadChip():
                crew.chips.read(effect)
            case CheckPin(pin):
                crew.side.check_pin(pin, lambda right: self.take(PinChecked(right)))
            case PaperworkOrders(orders):
                if self._runner is None:
                    self._runner = crew.paperwork(self._came)
                self._runner.run(orders)
            case PrintCopy(ticket):
                crew.tickets.copy(ticket)
            case NoteFinding(ticket, finding):
                crew.side.note_finding(ticket, finding)
                self._list_papers()
                self._ask_device()
            case Deed.CALL_STAFF:
                crew.side.call_help()
            case Deed.LOOK_AT_PRINTER:
                crew.side.device_after_failure(crew.cards.state, self._take_device)
            case Deed.PAPERS_CHECKED:
                crew.side.settle_unclear()
                self._ask_device()
            case Deed.EXIT:
                self.exitAsked.emit()
            case _:
                assert_never(effect)

    def _came(self, outcome: Outcome) -> None:
        from kiosk.flow.paperwork.inputs import ReceiptOut  # noqa: PLC0415 - it is loaded by now

        self.take(FromPaperwork(outcome, touched=False))
        if outcome == ReceiptOut(Paper.SCREEN):
            self._see_to(Deed.LOOK_AT_PRINTER)

    def _setting(self) -> Setting:
        office = self._office
        if office is None:
            return Setting(None, accepting=False)
        crew, view = self._crew, self._crew.station.view
        return Setting(
            office,
            accepting(office, view.state, crew.station.now()),
            view.catalogue,
            online=view.connectivity is Connectivity.ONLINE,
            reader=crew.cards.state is not None,
            chip_reader=crew.chips.works,
            chip_there=crew.chips.card_there,
            document_printer=crew.documents,
        )

    def _view_changed(self) -> None:
        view = self._crew.station.view
        if view.office is not None and view.office != self._office:
            self._settle(view.office)
        self._waits_due = True
        self._tick()

    def _settle(self, office: Office) -> None:
        """Take on a set-up that has come or changed; a visit under way begins anew."""
        crew = self._crew
        self._office = office
        crew.appearance.settle(office)
        setup = _own(office, crew.station)
        crew.cards.fit(None if setup is None else setup.scanner)
        crew.chips.fit(None if setup is None else setup.chip_reader)
        self.state = wiped(self.state, crew.clock.monotonic(), self._setting())
        crew.appearance.follow(self.state)
        self._ask_device()
        self._write()

    def _tick(self) -> None:
        self.take(Tick())
        crew, at = self._crew, self._crew.clock.monotonic()
        now = crew.station.now()
        crew.writer.pass_time(self._model, self.state, now, at)
        if isinstance(self.state.screen, Closed):
            crew.writer.write_hours(self._model, crew.station.view, now)
        age = at - self._waits_at
        if self._office and (
            age >= _WAITS_AGE_SECONDS or (self._waits_due and age >= _WAITS_SECONDS)
        ):
            self._waits_at, self._waits_due = at, False
            crew.side.waits(self._take_waits)
        wait = pause(self.state.screen, crew.writer.health)
        if wait is not None and at - self._device_at >= wait:
            self._ask_device()
        self._hear_staff(now)

    def _take_waits(self, waits: Waits) -> None:
        self._crew.writer.waits = waits
        self._write()

    def _ask_device(self) -> None:
        self._device_at = self._crew.clock.monotonic()
        self._crew.side.device(self._crew.cards.state, self._take_device)

    def _list_papers(self) -> None:
        self._crew.side.papers(self._take_papers)

    def _take_papers(self, papers: tuple[PaperRow, ...]) -> None:
        self._crew.writer.papers = papers
        self._write()

    def _hear_staff(self, now: datetime) -> None:
        """Show what the staff know and have said."""
        station, view = self._crew.station, self._crew.station.view
        device, alerts = station.settings.device, view.state.alerts
        news = StaffNews(
            help_of(alerts, device, now),
            paper_told(alerts, device),
            view.connectivity is Connectivity.ONLINE,
        )
        if news != self._crew.writer.staff:
            self._crew.writer.staff = news
            self._write()

    def _take_device(self, health: DeviceHealth) -> None:
        # From the end of a look: a printer that takes its time is not asked without a break.
        self._device_at = self._crew.clock.monotonic()
        self._crew.station.tell_parts(parts_of(health, self._crew.chips.state), queues_of(health))
        self._crew.writer.health = health
        self._write()


def _paperwork(screen: Screen) -> bool:
    match screen:
        case (
            AtPaperwork()
            | CardTrouble(behind=AtPaperwork())
            | ChipReading(behind=AtPaperwork())
            | ChipAsking(behind=AtPaperwork())
        ):
            return True
        case _:
            return False


def _own(office: Office, station: KioskStation) -> DeviceSetup | None:
    return office.device(station.settings.device)
