# SPDX-License-Identifier: GPL-3.0-or-later
"""Citizens at the kiosks and clerks at the counters: they press what makes sense, and not only."""

from __future__ import annotations

from collections.abc import Sequence

from common.domain.alerts import Alert, stands
from common.domain.commands import (
    CallNext,
    CallNumber,
    CancelTicket,
    CloseCounter,
    Command,
    EndAlert,
    FinishServing,
    IssueTicket,
    OpenCounter,
    ParkTicket,
    PauseCounter,
    Proof,
    RaiseAlert,
    Recall,
    RecordNoShow,
    ReturnTicket,
    SendToNextService,
    StartServing,
    TakeTicket,
    TransferToCounter,
    TransferToService,
    UndoLast,
)
from common.domain.identifiers import CounterId
from common.domain.numbering import number_of
from common.domain.state import CounterStage, OfficeState
from common.domain.tickets import Stage, Ticket
from common.sync.answers import SignInAnswer
from common.sync.station import Station
from common.sync.view import Connectivity
from tests.common.domain.kit import (
    ARABIC,
    ARCHIVE,
    CERTIFICATE,
    ELDERLY,
    PASSPORT,
    STANDARD,
    URGENT,
)
from tests.simulation.book import Book
from tests.simulation.device import Device
from tests.simulation.setup import COUNTERS, KIOSKS, PASSWORD
from tests.simulation.world import World

_SERVICES = (PASSPORT, CERTIFICATE, ARCHIVE)
_CLASSES = (STANDARD, STANDARD, ELDERLY, URGENT)
_RECENT = 12


class People:
    """Everybody in the office."""

    def __init__(
        self, world: World, book: Book, devices: Sequence[Device], *, clerks_issue: bool
    ) -> None:
        """Stand and sit before ``devices``; with ``clerks_issue`` clerks give out tickets too."""
        self.world = world
        self._rng = world.rng
        self._book = book
        self._kiosks = [each for each in devices if each.id in KIOSKS]
        self._counters = [each for each in devices if each.id in COUNTERS]
        self._clerks_issue = clerks_issue

    def do_something(self) -> None:
        """Somebody does something."""
        if self._rng.random() < 0.35:
            self._at_kiosk(self._rng.choice(self._kiosks))
        else:
            self._at_counter(self._rng.choice(self._counters))

    def _at_kiosk(self, kiosk: Device) -> None:
        if kiosk.station is None:
            return
        command: Command
        if self._rng.random() < 0.05:
            alert = self._rng.choice((Alert.HELP_CALLED, Alert.PAPER_LOW))
            standing = stands(kiosk.station.view.state.alerts, kiosk.id, alert)
            command = EndAlert(kiosk.id, alert) if standing else RaiseAlert(alert)
        else:
            command = self._wish()
        self._act(kiosk, command)

    def _wish(self) -> IssueTicket:
        rng = self._rng
        then = (rng.choice(_SERVICES),) if rng.random() < 0.2 else ()
        return IssueTicket(rng.choice(_SERVICES), rng.choice(_CLASSES), ARABIC, then)

    def _at_counter(self, device: Device) -> None:
        station = device.station
        # A screen takes no second press while the first waits; a hasty clerk finds a way.
        if station is None or (device.busy and self._rng.random() < 0.9):
            return
        counter, clerk = COUNTERS[device.id]
        if station.view.session is None:
            self.world.step(device.id, "somebody signs in")
            station.sign_in(clerk, PASSWORD, _heard)
            return
        online = station.view.connectivity is Connectivity.ONLINE
        command = self._choose(station, device, counter, online=online)
        if command is None:
            return
        order = online if self._rng.random() < 0.95 else not online
        if isinstance(command, CallNext | IssueTicket) or order:
            self.world.step(device.id, f"orders {type(command).__name__}")
            device.order(command)
        else:
            self._act(device, command)

    def _act(self, device: Device, command: Command) -> None:
        answer = device.act(command)
        self.world.step(device.id, f"{type(command).__name__}: {type(answer).__name__}")

    def _choose(
        self, station: Station, device: Device, counter: CounterId, *, online: bool
    ) -> Command | None:
        state, clerk = station.view.state, COUNTERS[device.id][1]
        there = state.counters.get(counter)
        if there is None or there.stage is not CounterStage.OPEN or there.clerk != clerk:
            return OpenCounter(counter)
        ticket = state.ticket_at(counter)
        if ticket is None:
            return self._free(state, counter, online=online)
        if ticket.stage is Stage.CALLED:
            return self._called(counter, ticket)
        return self._serving(counter, ticket)

    def _free(self, state: OfficeState, counter: CounterId, *, online: bool) -> Command | None:
        rng, draw = self._rng, self._rng.random()
        papers = list(self._book.papers)[-_RECENT:]
        if draw < 0.03:
            return PauseCounter(counter)
        if draw < 0.06:
            return CloseCounter(counter)
        if draw < 0.10 and self._clerks_issue:
            return self._wish()
        if draw < 0.14:
            return self._of_no_shows(state, counter)
        if draw < 0.17 and state.tickets:
            return CancelTicket(rng.choice(sorted(state.tickets)))
        if draw < 0.22 and state.tickets:
            return CallNumber(counter, number_of(rng.choice(sorted(state.tickets))).label)
        if papers and (not online or draw < 0.35):
            proof = rng.choice((Proof.SCANNED, Proof.TYPED))
            return TakeTicket(counter, self._book.papers[rng.choice(papers)], proof)
        return CallNext(counter) if online else None

    def _of_no_shows(self, state: OfficeState, counter: CounterId) -> Command | None:
        tickets = state.tickets.values()
        gone = sorted(each.id for each in tickets if each.stage is Stage.NO_SHOW)
        helped = [k.id for k in self._kiosks if stands(state.alerts, k.id, Alert.HELP_CALLED)]
        if helped:
            return EndAlert(self._rng.choice(helped), Alert.HELP_CALLED)
        return ReturnTicket(self._rng.choice(gone)) if gone else CallNext(counter)

    def _called(self, counter: CounterId, ticket: Ticket) -> Command:
        draw = self._rng.random()
        if draw < 0.65:
            return StartServing(counter)
        return self._rng.choice(
            (
                Recall(counter),
                RecordNoShow(counter),
                UndoLast(counter, ticket.id),
                ParkTicket(counter, 1),
                TransferToService(counter, self._rng.choice(_SERVICES)),
                CloseCounter(counter),
            )
        )

    def _serving(self, counter: CounterId, ticket: Ticket) -> Command:
        if self._rng.random() < 0.65:
            return FinishServing(counter)
        others = [each for each, _ in COUNTERS.values() if each != counter]
        return self._rng.choice(
            (
                SendToNextService(counter, self._rng.choice(_SERVICES)),
                TransferToService(counter, self._rng.choice(_SERVICES)),
                TransferToCounter(counter, self._rng.choice(others)),
                ParkTicket(counter),
                UndoLast(counter, ticket.id),
                CancelTicket(ticket.id),
                CloseCounter(counter),
            )
        )


def _heard(_: SignInAnswer) -> None:
    """Whether it worked, the next look at the screen will tell."""
