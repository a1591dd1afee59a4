# SPDX-License-Identifier: GPL-3.0-or-later
"""A citizen at the kiosk, by touches and cards only."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from common.domain.identifiers import ServiceCode
from common.domain.office import Office
from tests.demo.device import Device
from tests.demo.papers import Paper, Reader, Tray
from tests.demo.people import Citizen
from tests.demo.processes import DemoError, eventually
from tests.virtual.scanner import VirtualScanner


@dataclass(frozen=True, slots=True)
class Given:
    """A ticket as the citizen got it."""

    paper: Paper
    on_screen: bool


class KioskVisits:
    """The kiosk, its card reader, its printer's tray."""

    def __init__(
        self, device: Device, office: Office, cards: VirtualScanner, tray: Tray, pictures: Path
    ) -> None:
        """Keep pictures of on-screen tickets in ``pictures``."""
        self.device = device
        self.tray = tray
        self.reader: Reader | None = None
        self._office = office
        self._cards = cards
        self._pictures = pictures

    def take_ticket(self, citizen: Citizen) -> Given:
        """Go all the way, and leave with the ticket.

        Raises:
            DemoError: the kiosk gave none.
        """
        self.ask_ticket(citizen)
        return self.leave_with_ticket()

    def ask_ticket(self, citizen: Citizen) -> str:
        """Go all the way to the ticket; the name of the screen that comes of it."""
        self.choose_service(citizen)
        if citizen.priority_class != self._office.classes[0].code:
            self.device.touch(f"need-{citizen.priority_class}")
        self.device.touch("getTicket")
        return self.device.await_sight("yourTicketScreen", "alreadyHoldingScreen", "noTicketScreen")

    def leave_with_ticket(self) -> Given:
        """Take the paper, or a photograph of the screen, and touch "Done"."""
        device = self.device
        eventually("the ticket to be there", lambda: "done" in device.look().usable or None)
        sight = device.look()
        label = sight.names["ticketNumber"]
        given = self._photograph(label) if "ticketCode" in sight.names else self._from_tray(label)
        self.leave()
        return given

    def leave(self) -> None:
        """Touch the way out of the last screen; the kiosk forgets the visit."""
        self.device.touch("done")
        self.device.await_sight("welcomeScreen")

    def read_paper(self, picture: Path) -> Paper:
        """The ticket in a picture."""
        assert self.reader is not None
        return self.reader.paper(picture)

    def choose_service(self, citizen: Citizen) -> None:
        """Put the card on, choose language and service, up to the last page."""
        device = self.device
        device.await_sight("welcomeScreen")
        if citizen.card is not None:
            self._cards.scan(citizen.card)
            device.await_sight("servicesScreen")
        device.touch(f"language-{citizen.language}")
        self.find_service(citizen.service)
        device.await_sight("beforeTicketScreen")

    def find_service(self, code: ServiceCode) -> None:
        """Touch the service's tile, through its group and over the pages."""
        tile = f"service-{code}"
        self.find_service_page(code)
        while self.device.await_sight(tile, "more") != tile:
            self.device.touch("more")
        self.device.touch(tile)

    def find_service_page(self, code: ServiceCode) -> None:
        """Go to the first page on which the service may be."""
        service = self._office.service(code)
        assert service is not None
        if self._office.categories:
            self.device.touch(f"group-{service.category}")
        elif "begin" in self.device.look().names:
            self.device.touch("begin")
        self.device.await_sight("servicesScreen")

    def _photograph(self, label: str) -> Given:
        name = f"screen-{label.replace(' ', '')}.png"
        picture = self.device.picture(self._pictures / name)
        return Given(self._checked(picture, label), on_screen=True)

    def _from_tray(self, label: str) -> Given:
        return Given(self._checked(self.tray.take(), label), on_screen=False)

    def _checked(self, picture: Path, label: str) -> Paper:
        paper = self.read_paper(picture)
        if paper.label != label:
            message = f"the screen says {label}, {picture.name} says {paper.label}"
            raise DemoError(message)
        return paper
