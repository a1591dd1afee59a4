# SPDX-License-Identifier: GPL-3.0-or-later
"""The office's own texts and figures, as the labels' language of the moment writes them."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.identifiers import DeviceId
from common.domain.office import Names, Office
from common.ui.formats import Formats
from display.flow.board import Entry
from display.flow.waits import ServiceWait
from display.shell.rows import Row

SEPARATOR = " – "


@dataclass(frozen=True, slots=True)
class Wording:
    """Writes for one office; ``main`` is the language the screen is laid out for."""

    office: Office
    formats: Formats
    main: Formats

    def text(self, names: Names) -> str:
        """One of the office's texts, in its main language if there is no translation."""
        found = names.get(self.formats.words.language)
        return names.get(self.office.languages[0], "") if found is None else found

    def office_name(self) -> str:
        """The office and its place: ``Citizen Service Centre – Damascus``."""
        names = (self.office.names, self.office.place)
        return SEPARATOR.join(self.text(each) for each in names if each is not None)

    def zone_names(self, device: DeviceId) -> str:
        """The zones a display stands for; empty where it shows the whole office."""
        setup = self.office.device(device)
        zones = () if setup is None else setup.zones
        shown = (zone for zone in self.office.zones if zone.code in zones)
        return self.formats.listed(self.text(zone.names) for zone in shown)

    def call_rows(self, entries: tuple[Entry, ...]) -> tuple[Row, ...]:
        """Lines of the board. Counters keep the main language's figures: numbers stand still."""
        return tuple(
            (e.ticket, e.number, self.main.figures(e.counter), e.is_current) for e in entries
        )

    def wait_rows(self, waits: tuple[ServiceWait, ...]) -> tuple[Row, ...]:
        """Lines of the waiting list."""
        names = {service.code: service.names for service in self.office.services}
        return tuple(
            (self.text(names[wait.service]), self.main.number(wait.waiting), self._expected(wait))
            for wait in waits
            if wait.service in names
        )

    def _expected(self, wait: ServiceWait) -> str:
        if wait.minutes is None:
            return ""
        return self.formats.wait(wait.minutes.least, wait.minutes.most)
