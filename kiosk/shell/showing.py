# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the flow's state into the model that QML is bound to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final, assert_never

from common.domain.document_check import DocumentCheck
from common.domain.identifiers import DeviceId, Language
from common.sync.view import StationWarning, View
from common.ui.formats import Formats
from kiosk.flow.at_paperwork import requested_by
from kiosk.flow.help import StaffNews
from kiosk.flow.offer import LOW_TILES, TILES
from kiosk.flow.patience import stays_seconds
from kiosk.flow.screens import (
    AlreadyHolding,
    AtPaperwork,
    CardTrouble,
    ChipAsking,
    ChipReading,
    Choosing,
    Closed,
    Confirming,
    Holding,
    Issuing,
    NotIssued,
    Paper,
    Screen,
    StaffDesk,
    StaffLock,
    StaffTickets,
    Starting,
    Welcome,
)
from kiosk.flow.staff_tickets import PaperRow
from kiosk.flow.state import FlowState, Setting
from kiosk.flow.troubles import DeviceHealth
from kiosk.flow.waits import Waits
from kiosk.shell.model import KioskModel
from kiosk.shell.presentation import (
    Showing,
    choosing_shape,
    confirming_shape,
    holding_shape,
    hours_shape,
    office_shape,
    staff_tickets_shape,
    welcome_shape,
)
from kiosk.shell.shapes import (
    NO_CHIP,
    NO_CHOICE,
    NO_KEYS,
    NO_PAPERWORK,
    NO_SERVICE,
    NO_STAFF_TICKETS,
    NO_TICKET,
    NO_TROUBLE,
    Shape,
)

_NAMES: Final[dict[type[Screen], str]] = {
    Starting: "starting",
    Closed: "closed",
    Welcome: "welcome",
    Choosing: "choosing",
    Confirming: "confirming",
    Issuing: "issuing",
    Holding: "holding",
    AlreadyHolding: "alreadyHolding",
    NotIssued: "notIssued",
    CardTrouble: "cardTrouble",
    ChipReading: "chipReading",
    ChipAsking: "chipAsking",
    StaffLock: "staffLock",
    StaffDesk: "staffDesk",
    StaffTickets: "staffTickets",
}


class Screenwriter:
    """Knows what is shown beside the visit: waits, the device's health, what the staff know."""

    def __init__(
        self,
        formats: Callable[[], Formats],
        starting: Callable[[], list[str]],
        device: DeviceId,
        language: Language,
    ) -> None:
        """Write with ``formats``, those of the language on the screen at the time."""
        self._formats = formats
        self._starting = starting
        self._device = device
        self.language = language
        self.waits = Waits()
        self.health = DeviceHealth()
        self.staff = StaffNews()
        self.papers: tuple[PaperRow, ...] = ()
        self.setting = Setting(None, accepting=False)
        self.chip_reader = ""

    def write(self, model: KioskModel, state: FlowState, view: View) -> None:
        """Bring the model up to date; values of a screen come before the screen."""
        looks = state.looks
        model.put(
            "looks",
            {
                "largerText": looks.larger_text,
                "highContrast": looks.high_contrast,
                "lowerReach": looks.lower_reach,
                "readAloud": looks.read_aloud,
                "help": self.staff.help.value,
                "staffReached": self.staff.online,
            },
            "looksChanged",
        )
        model.put("device", self._device_shape(view), "deviceChanged")
        if view.office is None:
            if isinstance(state.screen, Starting) and not model.startingWords:
                model.startingWords = self._starting()
                model.changed.emit()
        else:
            show = Showing(view.office, self._formats(), self.waits)
            self._write_office(model, show)
            self._write_visit(model, state, show)
        self._write_screen(model, state, self._name(model, state))

    def _name(self, model: KioskModel, state: FlowState) -> str:
        """The name of the screen; that of paperwork is written by who knows its pages."""
        if not isinstance(state.screen, AtPaperwork):
            model.put("paperwork", NO_PAPERWORK, "paperworkChanged")
            model.put("keys", NO_KEYS, "keysChanged")
            return _NAMES[type(state.screen)]
        from kiosk.shell.paperwork.showing import write_paperwork  # noqa: PLC0415 - when asked for

        return write_paperwork(model, state, state.screen.work, self.setting, self._formats())

    def pass_time(self, model: KioskModel, state: FlowState, now: datetime, at: float) -> None:
        """Move clock and progress on; ``at`` is monotonic seconds."""
        shown = model.shown
        second = float(int(now.timestamp()))
        remaining = 1.0
        match state.screen:
            case Holding(_, paper, since) if paper is not Paper.PRINTING:
                used = at - max(since, state.touched_at)
                remaining = max(0.0, 1.0 - used / stays_seconds(paper))
            case _:
                pass
        if (second, remaining) != (shown.now, shown.remaining):
            shown.now, shown.remaining = second, remaining
            model.timeChanged.emit()

    def write_hours(self, model: KioskModel, view: View, now: datetime) -> None:
        """Say when the office is open."""
        if view.office is not None:
            model.put("hours", hours_shape(view.office, now), "officeChanged")

    def _write_office(self, model: KioskModel, show: Showing) -> None:
        model.put("office", office_shape(show), "officeChanged")
        model.put("welcome", welcome_shape(show), "officeChanged")
        wait = show.wait(show.waits.minutes)
        if (model.shown.waiting, model.shown.wait) != (show.waits.waiting, wait):
            model.shown.waiting, model.shown.wait = show.waits.waiting, wait
            model.officeChanged.emit()

    def _write_visit(self, model: KioskModel, state: FlowState, show: Showing) -> None:
        screen = state.screen
        shapes: dict[str, Shape] = {
            "chip": _chip_shape(screen, self.setting),
            "choosing": NO_CHOICE,
            "confirming": NO_SERVICE,
            "holding": NO_TICKET,
            "trouble": _trouble_shape(screen),
        }
        if isinstance(screen, Choosing):
            few = state.looks.lower_reach or state.looks.larger_text
            tiles = LOW_TILES if few else TILES
            shapes["choosing"] = choosing_shape(screen, show, tiles)
        if isinstance(screen, Confirming):
            offered = requested_by(screen, show.office, self.setting) is not None
            shapes["confirming"] = {**confirming_shape(screen, show), "requestable": offered}
        if isinstance(screen, Holding):
            shapes["holding"] = holding_shape(screen, show, self.staff)
        for name, shape in shapes.items():
            model.put(name, shape, "visitChanged")
        listed = NO_STAFF_TICKETS
        if isinstance(screen, StaffTickets):
            listed = staff_tickets_shape(screen, self.papers, show)
        model.put("staffTickets", listed, "deviceChanged")
        card = _card_note(state, self.setting)
        if card != model.card:
            model.card = card
            model.visitChanged.emit()

    def _write_screen(self, model: KioskModel, state: FlowState, name: str) -> None:
        asking = state.asking_since is not None
        if (name, asking) != (model.shown.screen, model.shown.asking):
            model.shown.screen, model.shown.asking = name, asking
            model.changed.emit()

    def _device_shape(self, view: View) -> Shape:
        health = self.health
        return {
            "device": self._device,
            "link": view.connectivity.value,
            "pending": view.pending,
            "printer": "" if health.printer is None else health.printer.value,
            "secondPrinter": "" if health.second_printer is None else health.second_printer.value,
            "scanner": "" if health.scanner is None else health.scanner.value,
            "chipReader": self.chip_reader,
            "unclear": list(health.unclear),
            "requests": self.setting.requests,
            "clockWrong": StationWarning.CLOCK_BEHIND in view.warnings,
        }


def _chip_shape(screen: Screen, setting: Setting) -> Shape:
    match screen:
        case ChipReading(share=share):
            return {**NO_CHIP, "share": share, "scanner": setting.reader}
        case ChipAsking(tries=tries):
            return {**NO_CHIP, "wrong": tries > 0, "scanner": setting.reader}
        case _:
            return NO_CHIP


def _card_note(state: FlowState, setting: Setting) -> str:
    """What is to be said of the card that was read; empty for nothing."""
    card = state.card
    if card is None:
        return ""
    if card.expired:
        return "expired"
    match card.check:
        case DocumentCheck.ORIGINAL | DocumentCheck.GENUINE | DocumentCheck.NOT_CHECKABLE:
            return "chip_read"
        case DocumentCheck.NOT_READ if setting.chip_reader and card.zone:
            return "chip_next"
        case DocumentCheck.NOT_READ | DocumentCheck.UNREADABLE | DocumentCheck.FORGED:
            return "read"
        case _:
            assert_never(card.check)


def _trouble_shape(screen: Screen) -> Shape:
    match screen:
        case CardTrouble(fault):
            return {**NO_TROUBLE, "kind": fault.value}
        case AlreadyHolding(number, request):
            return {"kind": "already_holding", "number": number, "request": request}
        case NotIssued(reason):
            return {**NO_TROUBLE, "kind": "kiosk" if reason is None else reason.value}
        case StaffLock(trouble):
            return {**NO_TROUBLE, "kind": "" if trouble is None else trouble.value}
        case (
            Starting()
            | Closed()
            | Welcome()
            | Choosing()
            | Confirming()
            | Issuing()
            | Holding()
            | ChipReading()
            | ChipAsking()
            | AtPaperwork()
            | StaffDesk()
            | StaffTickets()
        ):
            return NO_TROUBLE
        case _:
            assert_never(screen)
