# SPDX-License-Identifier: GPL-3.0-or-later
"""Citizens at the kiosks, one after the other, each until there is a ticket."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from threading import Event as Flag

from tests.chaos.app import App
from tests.chaos.hall import Citizen, Hall
from tests.chaos.machine import Gone, Machine
from tests.chaos.office_text import SERVICES
from tests.chaos.stopwatch import seconds_now
from tests.chaos.words import Do, End, Request
from tests.demo.papers import Reader, Tray
from tests.demo.processes import DemoError

_BETWEEN_S = 0.6
_AGAIN_S = 0.1
_FULL_LOBBY_S = 0.5
_LOBBY = 40
"""So many people wait at most; with fewer, the next one comes."""

_TOUCH_S = 20.0


class CoreKiosk:
    """Citizens at a kiosk without its window."""

    def __init__(self, machine: Machine, hall: Hall, ending: Flag) -> None:
        """They come until ``ending``."""
        self._machine = machine
        self._hall = hall
        self._ending = ending

    def run(self) -> None:
        """Let them come."""
        for n in count():
            while self._hall.waiting() >= _LOBBY and not self._ending.wait(_FULL_LOBBY_S):
                pass
            if self._ending.is_set():
                return
            self._serve(SERVICES[n % len(SERVICES)])
            self._ending.wait(_BETWEEN_S)

    def _serve(self, service: str) -> None:
        machine, asked = self._machine, seconds_now()
        while not self._ending.is_set():
            try:
                answer = machine.ask(Request(Do.ISSUE, service))
            except Gone:
                self._ending.wait(_AGAIN_S)
                continue
            waited = seconds_now() - max(asked, machine.up_since)
            if answer.end is End.DONE:
                citizen = Citizen(answer.ticket, answer.code, machine.name)
                self._hall.enter(citizen, answer.events, waited)
                return
            self._hall.trouble(f"{machine.name}: {answer.why}")
            self._ending.wait(_AGAIN_S)
        if machine.runs:
            self._hall.gave_up(machine.name, seconds_now() - max(asked, machine.up_since))


class AppKiosk:
    """Citizens at the real kiosk, who touch its screen and take what its printer drops."""

    def __init__(
        self,
        app: App,
        tickets: Path,
        reader: Reader,
        hall: Hall,
        ending: Flag,
    ) -> None:
        """Read papers by ``reader``, which knows the kiosk's key."""
        self._app = app
        self._tray = Tray(tickets)
        self._tickets = tickets
        self._reader = reader
        self._hall = hall
        self._ending = ending

    def run(self) -> None:
        """Let them come."""
        for n in count():
            while self._hall.waiting() >= _LOBBY and not self._ending.wait(_FULL_LOBBY_S):
                pass
            if self._ending.is_set():
                return
            try:
                self._visit(SERVICES[n % len(SERVICES)])
            except (Gone, DemoError, OSError, ValueError) as error:
                # Whatever came out of the printer meanwhile is in somebody's hand.
                self._hall.trouble(f"{self._app.name}: {str(error).splitlines()[0][:70]}")
                self._ending.wait(1.0)
            self.take_rest()

    def take_rest(self) -> None:
        """Hand out what lies in the printer's tray."""
        for picture in self._tray.take_rest():
            try:
                self._hand_out(picture, None)
            except DemoError as error:
                # A kiosk that died while it printed leaves a paper that nobody can read.
                self._hall.trouble(str(error))

    def _visit(self, service: str) -> None:
        app, device = self._app, self._app.device
        device.await_sight("welcomeScreen", patience_s=_TOUCH_S)
        if "begin" in device.look().names:
            device.touch("begin")
        device.await_sight(f"service-{service}", patience_s=_TOUCH_S)
        device.touch(f"service-{service}")
        device.await_sight("getTicket", patience_s=_TOUCH_S)
        asked = seconds_now()
        device.touch("getTicket")
        screen = device.await_sight("yourTicketScreen", "noTicketScreen", patience_s=_TOUCH_S)
        waited = seconds_now() - max(asked, app.up_since)
        if screen == "noTicketScreen":
            self._hall.gave_up(app.name, waited)
            device.touch("done")
            return
        while "done" not in device.look().usable:
            self._ending.wait(_AGAIN_S)
        sight = device.look()
        if "ticketCode" in sight.names:
            shown = self._tickets.parent / f"screen-{seconds_now():.3f}.png"
            self._hand_out(device.picture(shown), waited)
        else:
            self._hand_out(self._tray.take(), waited)
        device.touch("done")

    def _hand_out(self, picture: Path, waited: float | None) -> None:
        # A printer whose kiosk died in the middle hands two tickets out on one strip.
        for paper in self._reader.papers(picture):
            self._hall.enter(Citizen(paper.ticket, paper.code, self._app.name), (), waited)
