# SPDX-License-Identifier: GPL-3.0-or-later
"""The clerk's desk: takes keys and scans, sends commands, and knows what the window shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from common.domain.alerts import Alert
from common.domain.commands import (
    Command,
    EndAlert,
    MarkSeen,
)
from common.domain.events import Event
from common.domain.identifiers import DeviceId, EventId
from common.domain.refusals import Refusal, RefusalReason
from counter.flow.actions import Action, Panel, Primary
from counter.flow.alerts import alerts_in, calls_for_help
from counter.flow.attendance import Attendance
from counter.flow.beside import Beside
from counter.flow.choices import Also, BecomeServer, Choice, Speak, command_of, languages
from counter.flow.codes import BadPaper
from counter.flow.company import Company
from counter.flow.courier import Courier
from counter.flow.deeds import calls, deed_of, undoable_ticket
from counter.flow.dock import dock_page
from counter.flow.entry import Entered, Entry
from counter.flow.link import Silence, is_isolated, link_of, still_silent
from counter.flow.notices import Done, Notice, Trouble
from counter.flow.offers import command_of_key, offers, primary
from counter.flow.ports import Ports, StationPort
from counter.flow.promotion import Promoting
from counter.flow.screen import Link, NoCounterPage, Screen, Shared, SignInPage
from counter.flow.situation import Situation, situation_of
from counter.flow.surface import Surface
from counter.flow.tidings import notes, unsent

if TYPE_CHECKING:
    # Loaded when a supervisor first asks how the devices are.
    from counter.flow.device_watch import DevicesPage, DeviceWatch

TWICE_SECONDS = 0.25
"""A second press of the same key within this time is the same press."""

_PANELS = {
    Action.PARK: Panel.PARK,
    Action.TRANSFER: Panel.TRANSFER,
    Action.NEXT_SERVICE: Panel.NEXT_SERVICE,
    Action.PAUSE: Panel.PAUSE,
    Action.NUMBER: Panel.NUMBER,
}
_SUPERVISED = {
    Action.DIFFERENCES: Panel.DIFFERENCES,
    Action.DEVICES: Panel.DEVICES,
    Action.PROMOTE: Panel.PROMOTE,
}
_ALWAYS_OPEN = {Action.MORE: Panel.MORE, Action.LANGUAGE: Panel.LANGUAGE}


class Desk:
    """One clerk's window. All calls come on one thread; ``ports.changed`` asks to look again.

    ``beside`` is what lies open beside the queue.
    """

    def __init__(self, station: StationPort, device: DeviceId, ports: Ports) -> None:
        """Stand at the counter that the office's set-up gives to ``device``."""
        self._station = station
        self._device = device
        self._ports = ports
        self._courier = Courier(station, ports)
        self._company = Company(station, ports)
        self._surface = surface = Surface()
        self._silence: Silence | None = None
        self._pressed: tuple[Action, float] | None = None
        self._promoting = Promoting(ports.promote)
        self._watch: DeviceWatch | None = None
        self._attendance = Attendance(
            station, ports, self._courier, surface, self._ask_for_person, self._ended
        )
        self.beside = Beside(station, ports, self._situation)
        self._entry = Entry(ports, self.beside, self._tell)

    # What the window shows.

    def screen(self) -> Screen:
        """Everything that is to be seen now."""
        view = self._station.view
        shared = self._shared()
        if view.session is None:
            return SignInPage(
                shared,
                view.office is not None or shared.link is not Link.CONNECTING,
                self._surface.marks.panel is Panel.LANGUAGE,
                () if view.office is None else languages(view.office.languages),
            )
        if view.office is None:
            return SignInPage(shared, ready=False, choosing=False, languages=())
        situation = self._situation()
        if situation is None:
            return NoCounterPage(shared)
        case, money = self.beside.pages(situation)
        marks = replace(
            self._surface.marks, person=self._company.person, devices=self._devices(situation)
        )
        waiting, failed = view.requests_waiting, unsent(self._station.view)
        return dock_page(
            situation, shared, marks, view.reconciliation, case, money, waiting, failed
        )

    def refresh(self) -> None:
        """The station knows something new."""
        self._silence = still_silent(self._silence, self._station.view)
        self._attendance.follow()
        self._ask_for_person()
        self.beside.follow()
        self._ports.changed()

    def tick(self) -> None:
        """Time has passed."""
        self.beside.tick()
        if self._watch is not None and self._surface.marks.panel is Panel.DEVICES:
            self._watch.tick()

    # What the clerk does.

    def sign_in(self, clerk: str, password: str) -> None:
        """Sign in; once at a time."""
        self._attendance.sign_in(clerk, password)

    def press(self, action: Action) -> None:
        """A key or a button of the window was pressed."""
        if self._twice(action):
            return
        match action:
            case Action.DISMISS:
                self._dismiss()
            case Action.CONTRAST:
                self._ports.contrast()
            case Action.GO_TO_HELP:
                self._go_to_help()
            case Action.REQUEST:
                self.beside.toggle_request()
            case Action.TILL:
                self.beside.toggle_till()
            case Action.MORE | Action.LANGUAGE:
                self._surface.open(_ALWAYS_OPEN[action])
            case Action.DIFFERENCES | Action.DEVICES | Action.PROMOTE:
                self._supervise(_SUPERVISED[action])
            case _:
                self._work(action)
        self._ports.changed()

    def pick(self, number: str) -> None:
        """A row of the list was chosen: offer to call that number."""
        self._surface.marks = replace(self._surface.marks, panel=Panel.NUMBER, prefilled=number)
        self._ports.changed()

    def choose(self, choice: Choice) -> None:
        """An entry of the open panel was chosen."""
        situation = self._situation()
        match choice:
            case Speak(language):
                self._surface.open(None)
                self._ports.speak(language)
            case Also(action):
                self._surface.open(None)
                self._pressed = None
                self.press(action)
            case BecomeServer():
                self._surface.open(None)
                if situation is not None and situation.may_promote:
                    self._promoting.begin(self._tell)
            case _ if situation is not None:
                self._send(situation, command_of(choice, situation.counter))
            case _:
                self._surface.open(None)
        self._ports.changed()

    def enter_number(self, text: str) -> None:
        """A number was typed, or a code was read into the field."""
        situation = self._situation()
        if situation is not None and text.strip():
            self._entered(self._entry.number(text, situation), situation)

    def scan(self, text: str) -> None:
        """The scanner has read a paper."""
        situation = self._situation()
        if situation is not None:
            self._entered(self._entry.code(text, situation), situation)

    def scan_failed(self) -> None:
        """The scanner has read something that it could not make out."""
        self._tell(Trouble.SCANNED_UNREADABLE)

    # How it is done.

    def _entered(self, entered: Entered, situation: Situation) -> None:
        match entered:
            case None:
                return
            case Refusal() | BadPaper():
                self._surface.notice = entered
            case _:
                self._send(situation, entered)
        self._ports.changed()

    def _work(self, action: Action) -> None:
        situation = self._situation()
        if situation is None:
            return
        if action is Action.SIGN_OUT:
            self._attendance.leave(situation)
            return
        why_not = offers(situation, self._surface.marks.last)[action]
        if why_not is not None:
            self._surface.notice = why_not
        elif action in _PANELS:
            self._surface.open(_PANELS[action])
        elif action is Action.PRIMARY and primary(situation) is Primary.TAKE:
            self._surface.open(Panel.NUMBER)
        else:
            self._send(situation, command_of_key(action, situation, self._surface.marks.last))

    def _send(self, situation: Situation, command: Command | None) -> None:
        if command is None or self._courier.busy:
            return
        self._surface.notice = None
        ended = partial(self._ended, situation.isolated)
        if situation.isolated:
            self._courier.act(command, ended)
        else:
            self._courier.order(command, ended)

    def _supervise(self, panel: Panel) -> None:
        situation = self._situation()
        if situation is not None and not situation.supervises:
            self._surface.notice = Refusal(RefusalReason.SUPERVISORS_ONLY)
        elif situation is not None and (situation.may_promote or panel is not Panel.PROMOTE):
            self._surface.open(panel)
            if self._surface.marks.panel is Panel.DEVICES:
                self._watched().open()

    def _tell(self, notice: Notice) -> None:
        self._surface.notice = notice
        self._ports.changed()

    def _go_to_help(self) -> None:
        """Say that somebody comes; whatever the clerk is in the middle of stays as it is."""
        alerts = alerts_in(self._station.view, self._station.now())
        situation, calling = self._situation(), calls_for_help(alerts)
        if situation is None or not calling or self._courier.busy:
            return
        carry = self._courier.act if situation.isolated else self._courier.order
        carry(EndAlert(calling[0].device, Alert.HELP_CALLED), self._said_so)

    def _said_so(self, outcome: tuple[Event, ...] | Notice) -> None:
        if isinstance(outcome, tuple):
            self._ports.changed()
        else:
            self._ended(False, outcome)

    def _ended(self, isolated: bool, outcome: tuple[Event, ...] | Notice) -> None:
        if not isinstance(outcome, tuple):
            self._surface.notice = outcome
            if outcome is Trouble.NO_ANSWER:
                self._silence = Silence(self._station.view.as_of)
            elif outcome is Trouble.SESSION_ENDED:
                self._station.sign_out()
        else:
            self._accomplished(outcome)
            if isolated:
                self._ports.announce(calls(outcome))
        self._ask_for_person()
        self._ports.changed()

    def _accomplished(self, events: tuple[Event, ...]) -> None:
        situation, last, deed = self._situation(), undoable_ticket(events), deed_of(events)
        done = None
        if situation is not None and last is not None and deed is not None:
            wait = timedelta(seconds=situation.office.rules.undo_seconds)
            done = Done(deed, last, situation.now + wait)
        self._surface.marks = replace(
            self._surface.marks, panel=None, prefilled="", last=last, done=done
        )

    def _dismiss(self) -> None:
        """Put away what lies on top: panel, message, then the note about an old act."""
        if self._surface.marks.panel is not None:
            self._surface.open(None)
        elif self._surface.notice is not None:
            self._surface.notice = None
        elif self.beside.dismiss():
            return
        elif failed := unsent(self._station.view):
            self.beside.casework.put_away(failed[0].id)
        elif not self._courier.busy:
            for note in notes(self._station.view, self._ports.memory)[:1]:
                self._courier.act(MarkSeen(note.event), partial(self._seen, note.event))

    def _seen(self, note: EventId, outcome: tuple[Event, ...] | Notice) -> None:
        """The log will tell that the clerk has read it; until then this computer knows."""
        if isinstance(outcome, tuple):
            self._ports.memory.put_away(note)
            self._ports.changed()
        else:
            self._ended(False, outcome)

    def _twice(self, action: Action) -> bool:
        now, before = self._ports.monotonic(), self._pressed
        self._pressed = (action, now)
        return before is not None and before[0] is action and now - before[1] < TWICE_SECONDS

    # What is known.

    def _shared(self) -> Shared:
        view = self._station.view
        return Shared(
            now=self._station.now(),
            office=view.office,
            link=link_of(view, self._silence),
            pending=view.pending,
            notice=self._surface.notice,
            notes=notes(self._station.view, self._ports.memory),
            warnings=view.warnings,
            alerts=alerts_in(view, self._station.now()),
            busy=self._courier.busy or self._attendance.busy,
            slow=self._courier.slow or self._attendance.slow,
        )

    def _watched(self) -> DeviceWatch:
        if self._watch is None:
            # Most counters never need it.
            from counter.flow.device_watch import DeviceWatch  # noqa: PLC0415 - see above

            self._watch = DeviceWatch(self._station, self._device, self._ports)
        return self._watch

    def _devices(self, situation: Situation) -> DevicesPage | None:
        if self._watch is None or self._surface.marks.panel is not Panel.DEVICES:
            return None
        return self._watch.page(situation)

    def _situation(self) -> Situation | None:
        view = self._station.view
        isolated = is_isolated(link_of(view, self._silence))
        return situation_of(view, self._device, self._station.now(), isolated)

    def _ask_for_person(self) -> None:
        situation = self._situation()
        ticket = None if situation is None else situation.ticket
        self._company.follow(None if ticket is None else ticket.id)
