# SPDX-License-Identifier: GPL-3.0-or-later
"""Which services can be requested on line, and at which offices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from common.domain.catalogue import Catalogue, CatalogueService
from common.domain.identifiers import CENTRE, CatalogueId, OfficeId, ServiceCode
from common.domain.office import Category, Office
from common.domain.ports import Clock
from server.reading import LogReader
from server.requests.carrying_out import RequestsHere
from server.storage import offices

_KNOWN_FOR_S = 30.0


@dataclass(frozen=True, slots=True)
class OnLine:
    """A service that can be requested on line, and the offices that would take it."""

    catalogue: Catalogue
    service: CatalogueService
    offices: tuple[Office, ...]

    def office(self, wanted: str) -> Office | None:
        """The office with this id, if it takes the service; the only one, if none is wanted."""
        if not wanted and len(self.offices) == 1:
            return self.offices[0]
        return next((each for each in self.offices if each.id == wanted), None)


@dataclass(frozen=True, slots=True)
class Shelf:
    """Services of one category; None: they have none."""

    category: Category | None
    services: tuple[OnLine, ...]


class Offers:
    """Looks the offers up, and again when that is half a minute old. From the event loop only."""

    def __init__(self, here: RequestsHere, reader: LogReader, clock: Clock) -> None:
        """Know nothing yet."""
        self._here = here
        self._reader = reader
        self._clock = clock
        self._known: tuple[float, Sequence[OnLine]] | None = None

    async def all(self) -> Sequence[OnLine]:
        """Every service that is offered on line, in the order of the catalogues."""
        now = self._clock.monotonic()
        if self._known is None or now - self._known[0] > _KNOWN_FOR_S:
            self._known = now, await self._reader.read(self._read)
        return self._known[1]

    async def one(self, catalogue: str, service: str) -> OnLine | None:
        """One of them."""
        for each in await self.all():
            if each.catalogue.id == catalogue and each.service.code == service:
                return each
        return None

    def holder(self, office: Office) -> OfficeId:
        """Who holds what is filed on line for an office: the centre, wherever there is one."""
        return CENTRE if self._here.centre else office.id

    def _read(self, connection: Connection) -> Sequence[OnLine]:
        catalogues: dict[CatalogueId, Catalogue] = {}
        takers: dict[tuple[CatalogueId, ServiceCode], list[Office]] = {}
        for stored in offices.offices(connection):
            there = self._here.book.newest(connection, stored.office.id)
            if there is None or not self._here.holds(connection, self.holder(stored.office)):
                continue
            catalogue, codes = there
            catalogues[catalogue.id] = catalogue
            for code in codes:
                takers.setdefault((catalogue.id, code), []).append(stored.office)
        return [
            OnLine(catalogue, service, tuple(takers[catalogue.id, service.code]))
            for catalogue in catalogues.values()
            for service in catalogue.services
            if service.online and (catalogue.id, service.code) in takers
        ]


def shelves(offered: Sequence[OnLine]) -> Sequence[Shelf]:
    """The services by category, in the order of each catalogue; those without one come last."""
    filled: dict[tuple[CatalogueId, str | None], list[OnLine]] = {}
    categories: dict[tuple[CatalogueId, str | None], Category] = {}
    for each in offered:
        catalogue = each.catalogue
        for category in catalogue.categories:
            filled.setdefault((catalogue.id, category.code), [])
            categories[catalogue.id, category.code] = category
        filled.setdefault((catalogue.id, each.service.category), []).append(each)
    return [Shelf(categories.get(key), tuple(held)) for key, held in filled.items() if held]
