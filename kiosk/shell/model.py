# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk as QML sees it: what to show, and what was touched. No rules in here."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from common.devices.printer.journal import JobStep
from common.domain.identifiers import ClassCode, Language, ServiceCode, TicketId
from kiosk.flow.inputs import (
    AskCopy,
    ChooseGroup,
    ChooseLanguage,
    ChooseNeed,
    ChooseService,
    EnterAccessNumber,
    EnterPin,
    FromPaperwork,
    Input,
    PaperFound,
    Press,
)
from kiosk.shell.shapes import (
    NO_CHIP,
    NO_CHOICE,
    NO_DEVICE,
    NO_GROUPS,
    NO_HOURS,
    NO_KEYS,
    NO_LOOKS,
    NO_OFFICE,
    NO_PAPERWORK,
    NO_SERVICE,
    NO_STAFF_TICKETS,
    NO_TICKET,
    NO_TROUBLE,
    Shape,
)

QML_IMPORT_NAME = "Nobat.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Shown:
    """The values behind the properties."""

    screen: str = "starting"
    now: float = 0.0
    remaining: float = 1.0
    asking: bool = False
    waiting: int = 0
    wait: str = ""


@QmlElement
class KioskModel(QObject):
    """Values in, touches out."""

    changed = Signal()
    timeChanged = Signal()
    officeChanged = Signal()
    visitChanged = Signal()
    looksChanged = Signal()
    deviceChanged = Signal()
    paperworkChanged = Signal()
    keysChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Show that the kiosk is starting."""
        super().__init__(parent)
        self.shown = Shown()
        self.shapes: dict[str, Shape] = {
            "office": NO_OFFICE,
            "welcome": NO_GROUPS,
            "choosing": NO_CHOICE,
            "confirming": NO_SERVICE,
            "holding": NO_TICKET,
            "hours": NO_HOURS,
            "trouble": NO_TROUBLE,
            "chip": NO_CHIP,
            "device": NO_DEVICE,
            "staffTickets": NO_STAFF_TICKETS,
            "looks": NO_LOOKS,
            "paperwork": NO_PAPERWORK,
            "keys": NO_KEYS,
        }
        self.card: str = ""
        self.startingWords: list[str] = []
        self.take: Callable[[Input], None] = _log_stray
        self.say: Callable[[str], None] = _keep_silent

    def put(self, name: str, shape: Shape, signal: str) -> None:
        """Replace one shape and tell QML if it differs; ``signal`` names the notifier."""
        if self.shapes[name] != shape:
            self.shapes[name] = shape
            getattr(self, signal).emit()

    @Slot(str)
    def press(self, what: str) -> None:
        """Something was touched; ``what`` is a value of ``Press``."""
        self.take(Press(what))

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """A language was touched."""
        self.take(ChooseLanguage(Language(code)))

    @Slot(str)
    def chooseGroup(self, code: str) -> None:
        """A group of services was touched."""
        self.take(ChooseGroup(code))

    @Slot(str)
    def chooseService(self, code: str) -> None:
        """A service was touched."""
        self.take(ChooseService(ServiceCode(code)))

    @Slot(str)
    def chooseNeed(self, code: str) -> None:
        """A priority class was touched."""
        self.take(ChooseNeed(ClassCode(code)))

    @Slot(str)
    def enterPin(self, pin: str) -> None:
        """A PIN was entered."""
        self.take(EnterPin(pin))

    @Slot(str)
    def copyTicket(self, ticket: str) -> None:
        """The staff want a copy of a ticket."""
        self.take(AskCopy(TicketId(ticket)))

    @Slot(str)
    def paperSeen(self, ticket: str) -> None:
        """The staff have seen a ticket's paper."""
        self.take(PaperFound(TicketId(ticket), JobStep.SEEN))

    @Slot(str)
    def paperMissing(self, ticket: str) -> None:
        """The staff have made sure that there is none."""
        self.take(PaperFound(TicketId(ticket), JobStep.NOT_SEEN))

    @Slot(str)
    def enterAccessNumber(self, number: str) -> None:
        """The number on a card was typed."""
        self.take(EnterAccessNumber(number))

    @Slot(str, str)
    def tell(self, what: str, value: str) -> None:
        """Something was touched on a page of the paperwork; see ``paperwork.touches``."""
        from kiosk.shell.paperwork.touches import touched  # noqa: PLC0415 - it is loaded by now

        self.take(FromPaperwork(touched(what, value), touched=True))

    @Slot(str)
    def speak(self, text: str) -> None:
        """The screen's own words, to be read aloud."""
        self.say(text)

    screen = Property(str, lambda self: self.shown.screen, notify=changed)
    asking = Property(bool, lambda self: self.shown.asking, notify=changed)
    waiting = Property(int, lambda self: self.shown.waiting, notify=officeChanged)
    wait = Property(str, lambda self: self.shown.wait, notify=officeChanged)
    now = Property(float, lambda self: self.shown.now, notify=timeChanged)
    remaining = Property(float, lambda self: self.shown.remaining, notify=timeChanged)
    cardNote = Property(str, lambda self: self.card, notify=visitChanged)
    starting = Property(list, lambda self: self.startingWords, notify=changed)
    office = Property(dict, lambda self: self.shapes["office"], notify=officeChanged)
    welcome = Property(dict, lambda self: self.shapes["welcome"], notify=officeChanged)
    hours = Property(dict, lambda self: self.shapes["hours"], notify=officeChanged)
    choosing = Property(dict, lambda self: self.shapes["choosing"], notify=visitChanged)
    confirming = Property(dict, lambda self: self.shapes["confirming"], notify=visitChanged)
    holding = Property(dict, lambda self: self.shapes["holding"], notify=visitChanged)
    chip = Property(dict, lambda self: self.shapes["chip"], notify=visitChanged)
    trouble = Property(dict, lambda self: self.shapes["trouble"], notify=visitChanged)
    looks = Property(dict, lambda self: self.shapes["looks"], notify=looksChanged)
    device = Property(dict, lambda self: self.shapes["device"], notify=deviceChanged)
    staffTickets = Property(dict, lambda self: self.shapes["staffTickets"], notify=deviceChanged)
    paperwork = Property(dict, lambda self: self.shapes["paperwork"], notify=paperworkChanged)
    keys = Property(dict, lambda self: self.shapes["keys"], notify=keysChanged)


def _log_stray(what: Input) -> None:
    _log.debug("touched before the kiosk was put together: %s", type(what).__name__)


def _keep_silent(text: str) -> None:
    del text
