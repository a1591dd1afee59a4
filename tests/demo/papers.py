# SPDX-License-Identifier: GPL-3.0-or-later
"""Tickets as citizens hold them: pictures of paper or of a screen, read by their codes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PIL import Image

from common.domain.identifiers import DeviceId, OfficeId, TicketId
from common.identity.ticket_code import BadCode, decode_ticket
from tests.demo.processes import DemoError, eventually
from tests.qr_codes import qr_codes_in


@dataclass(frozen=True, slots=True)
class Paper:
    """A ticket that somebody holds. ``code`` is what a scanner reads from it."""

    ticket: TicketId
    label: str
    code: str
    picture: Path


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads ticket codes as any counter of the office would."""

    office: OfficeId
    keys: Mapping[DeviceId, bytes]

    def paper(self, picture: Path) -> Paper:
        """The one ticket that a picture shows.

        Raises:
            DemoError: there is none, or its code does not hold.
        """
        found = self.papers(picture)
        if len(found) != 1:
            message = f"{len(found)} ticket codes on {picture.name}, not 1"
            raise DemoError(message)
        return found[0]

    def papers(self, picture: Path) -> list[Paper]:
        """Every ticket that a picture shows.

        Raises:
            DemoError: the code of one does not hold.
        """
        return [self._paper(code, picture) for code in self.codes(picture)]

    def _paper(self, code: str, picture: Path) -> Paper:
        # The driver is no counter: it takes a ticket of whichever day its code names.
        read = decode_ticket(code, self.keys, office=self.office, day=date.min)
        if isinstance(read, BadCode) and read.day is not None:
            read = decode_ticket(code, self.keys, office=self.office, day=read.day)
        if isinstance(read, BadCode):
            message = f"the code on {picture.name} is {read.reason.value}"
            raise DemoError(message)
        return Paper(read.facts.ticket, read.facts.number.label, code, picture)

    def codes(self, picture: Path) -> list[str]:
        """The ticket codes in a picture."""
        with Image.open(picture) as image:
            return qr_codes_in(image)


class Tray:
    """Where the printer drops its tickets; each is taken once, in order."""

    def __init__(self, folder: Path) -> None:
        """Watch the folder of a virtual printer, from now on."""
        self._folder = folder
        self._taken = set(folder.glob("ticket-*.png"))

    def take(self) -> Path:
        """Wait for the next ticket, and take it."""
        path = eventually("a printed ticket", lambda: next(iter(self._lying()), None))
        self._taken.add(path)
        return path

    def take_rest(self) -> tuple[Path, ...]:
        """Take what lies there and nobody has taken."""
        rest = tuple(self._lying())
        self._taken.update(rest)
        return rest

    def _lying(self) -> list[Path]:
        return sorted(set(self._folder.glob("ticket-*.png")) - self._taken)
