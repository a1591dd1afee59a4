# SPDX-License-Identifier: GPL-3.0-or-later
"""Clerks at their counters: whatever has happened, they look and go on from there."""

from __future__ import annotations

from threading import Event as Flag

from common.domain.refusals import RefusalReason
from tests.chaos.app import App
from tests.chaos.hall import Hall
from tests.chaos.installing import PASSWORD
from tests.chaos.machine import Gone, Machine
from tests.chaos.office_text import clerk_of
from tests.chaos.words import Answer, At, Do, End, Request
from tests.demo.desk import CALL, FINISH, OPEN, RESUME, START, TAKE, means
from tests.demo.device import Sight
from tests.demo.processes import DemoError
from tests.virtual.scanner import VirtualCodeScanner

_SERVICE_S = 0.5
_AGAIN_S = 0.2
_KEY_S = 0.4


class CoreCounter:
    """A clerk at a counter without its window."""

    def __init__(self, machine: Machine, hall: Hall, ending: Flag) -> None:
        """Work until ``ending``, and to the end of the service that was begun."""
        self._machine = machine
        self._hall = hall
        self._ending = ending
        self._rest = Flag()
        self._recalled = ""

    def run(self) -> None:
        """Work."""
        while True:
            try:
                at = self._machine.ask(Request(Do.LOOK)).at
                if at is None or (self._ending.is_set() and not at.ticket):
                    return
                pause = self._go_on(at)
            except Gone:
                if self._ending.is_set():
                    return
                pause = _AGAIN_S
            self._rest.wait(pause)

    def _go_on(self, at: At) -> float:
        """Do what comes next; returns for how long nothing is to be done then."""
        name = self._machine.name
        if not at.signed_in:
            self._machine.ask(Request(Do.SIGN_IN, clerk_of(name), PASSWORD))
            return _AGAIN_S
        if not at.opened and not at.ticket:
            return self._done(Do.OPEN, self._ask(Do.OPEN))
        if not at.ticket:
            self._hall.nobody_at(name)
            return self._take_paper() if at.isolated else self._call()
        if at.stage == "serving":
            return self._finish(at)
        if self._hall.comes(at.ticket, name):
            return self._done(Do.START, self._ask(Do.START))
        # Called once more before it is given up.
        deed = Do.NO_SHOW if self._recalled == at.ticket else Do.RECALL
        self._recalled = at.ticket if deed is Do.RECALL else ""
        return self._done(deed, self._ask(deed))

    def _call(self) -> float:
        answer = self._ask(Do.CALL)
        # Being told that nobody waits is an answer, too: calling works.
        if answer.end is End.DONE or answer.why == RefusalReason.NOBODY_WAITING.value:
            self._hall.called()
        return self._done(Do.CALL, answer)

    def _take_paper(self) -> float:
        citizen = self._hall.brings_paper(self._machine.name)
        if citizen is None:
            return _AGAIN_S
        answer = self._ask(Do.TAKE, citizen.code)
        if answer.end is not End.DONE:
            self._hall.nobody_at(self._machine.name)
        return self._done(Do.TAKE, answer)

    def _finish(self, at: At) -> float:
        answer = self._ask(Do.FINISH)
        if answer.end is End.DONE:
            self._hall.leaves(at.ticket, self._machine.name, isolated=answer.isolated)
        return self._done(Do.FINISH, answer)

    def _done(self, deed: Do, answer: Answer) -> float:
        if answer.end is not End.DONE:
            self._hall.trouble(f"{deed.value}: {answer.end.value} {answer.why}".strip())
            return _AGAIN_S
        self._hall.promise(self._machine.name, deed.value, answer.events)
        return _SERVICE_S if deed is Do.START else 0.0

    def _ask(self, do: Do, text: str = "") -> Answer:
        return self._machine.ask(Request(do, text))


class AppCounter:
    """A clerk at the real counter, with a keyboard and a ticket scanner."""

    def __init__(self, app: App, scanner: VirtualCodeScanner, hall: Hall, ending: Flag) -> None:
        """Work until ``ending``, and to the end of the service that was begun."""
        self._app = app
        self._scanner = scanner
        self._hall = hall
        self._ending = ending
        self._rest = Flag()
        self._served = ""
        self._recalled = ""

    def run(self) -> None:
        """Work."""
        while True:
            try:
                sight = self._app.device.look()
                if self._ending.is_set() and not sight.names.get("currentNumber"):
                    return
                self._go_on(sight)
            except (Gone, DemoError, OSError, ValueError):
                if self._ending.is_set():
                    return
                self._hall.trouble(f"{self._app.name}: interrupted")
            self._rest.wait(_KEY_S)

    def _go_on(self, sight: Sight) -> None:
        device, name = self._app.device, self._app.name
        if "signInButton" in sight.usable:
            device.type(clerk_of(name))
            device.press("Return")
            device.type(PASSWORD)
            device.press("Return")
            device.await_sight("primaryButton", patience_s=10.0)
            return
        if "note" in sight.names:
            device.press("Esc")
            return
        label = "".join(sight.names.get("currentNumber", "").split())
        match means(sight):
            case word if word in {OPEN, RESUME}:
                device.press("F2")
            case word if word == CALL:
                self._idle(isolated=False)
                if sight.names.get("next"):
                    device.press("F2")
            case word if word == TAKE:
                self._idle(isolated=True)
                citizen = self._hall.brings_paper(name)
                if citizen is not None:
                    self._scanner.scan(citizen.code)
                    device.await_sight("currentNumber", patience_s=5.0)
            case word if word == START:
                self._begin(label)
            case word if word == FINISH:
                device.press("F2")
                self._served = label
            case _:
                pass

    def _idle(self, *, isolated: bool) -> None:
        """Nobody is at the counter: whoever was there has been served, or was never called."""
        if self._served:
            ticket = self._hall.ticket_of(self._served)
            self._hall.leaves(ticket, self._app.name, isolated=isolated)
            self._hall.app_served[self._served] += 1
            self._served = ""
        self._hall.nobody_at(self._app.name)

    def _begin(self, label: str) -> None:
        device = self._app.device
        if self._hall.comes(self._hall.ticket_of(label), self._app.name):
            device.press("F2")
        elif self._recalled == label:
            device.press("F4")
            self._recalled = ""
        else:
            self._recalled = label
            device.press("F3")
