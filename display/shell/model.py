# SPDX-License-Identifier: GPL-3.0-or-later
"""The display as QML sees it: what stands on the screen. No rules in here."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from display.shell.rows import Rows

QML_IMPORT_NAME = "Nobat.Display"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Shown:
    """The values behind the properties; instants are seconds since 1970, 0 for none."""

    screen: str = "starting"
    right_to_left: bool = False
    office: str = ""
    zone: str = ""
    starting: tuple[str, ...] = ()
    places: int = 0
    page: int = 0
    pages: int = 1
    freshness: str = "fresh"
    as_of: float = 0.0
    notice: str = ""
    holiday: str = ""
    opens: float = 0.0


@QmlElement
class DisplayModel(QObject):
    """Values for the window; nothing comes back from it, for nobody touches a display."""

    changed = Signal()
    timeChanged = Signal()
    silentChanged = Signal()
    pulsed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Show that the display is starting."""
        super().__init__(parent)
        self.shown = Shown()
        self.seconds = 0.0
        self.is_silent = False
        self.pulsing_ticket = ""
        self.pulse_count = 0
        self.call_rows = Rows(("ticket", "number", "counter", "isCurrent"), self)
        self.wait_rows = Rows(("name", "waiting", "wait"), self)

    def show(self, shown: Shown) -> None:
        """Show other values; QML is told only if something differs."""
        if shown != self.shown:
            self.shown = shown
            self.changed.emit()

    def tell_time(self, seconds: float) -> None:
        """Move the clock; ``seconds`` since 1970."""
        if seconds != self.seconds:
            self.seconds = seconds
            self.timeChanged.emit()

    def fall_silent(self, is_silent: bool) -> None:
        """Show whether calls cannot be heard."""
        if is_silent != self.is_silent:
            self.is_silent = is_silent
            self.silentChanged.emit()

    def pulse(self, ticket: str) -> None:
        """Draw all eyes to a call that has just been made."""
        self.pulsing_ticket = ticket
        self.pulse_count += 1
        self.pulsed.emit()

    calls = Property(Rows, lambda self: self.call_rows, constant=True)
    waits = Property(Rows, lambda self: self.wait_rows, constant=True)
    screen = Property(str, lambda self: self.shown.screen, notify=changed)
    rightToLeft = Property(bool, lambda self: self.shown.right_to_left, notify=changed)
    officeName = Property(str, lambda self: self.shown.office, notify=changed)
    zoneName = Property(str, lambda self: self.shown.zone, notify=changed)
    starting = Property(list, lambda self: list(self.shown.starting), notify=changed)
    places = Property(int, lambda self: self.shown.places, notify=changed)
    page = Property(int, lambda self: self.shown.page, notify=changed)
    pages = Property(int, lambda self: self.shown.pages, notify=changed)
    freshness = Property(str, lambda self: self.shown.freshness, notify=changed)
    asOf = Property(float, lambda self: self.shown.as_of, notify=changed)
    notice = Property(str, lambda self: self.shown.notice, notify=changed)
    holiday = Property(str, lambda self: self.shown.holiday, notify=changed)
    opens = Property(float, lambda self: self.shown.opens, notify=changed)
    now = Property(float, lambda self: self.seconds, notify=timeChanged)
    silent = Property(bool, lambda self: self.is_silent, notify=silentChanged)
    pulsingTicket = Property(str, lambda self: self.pulsing_ticket, notify=pulsed)
    pulses = Property(int, lambda self: self.pulse_count, notify=pulsed)
