# SPDX-License-Identifier: GPL-3.0-or-later
"""Does an office fit the catalogue that it has chosen?"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from common.domain.catalogue import Catalogue
from common.domain.identifiers import CatalogueId
from common.domain.office import Office
from common.wire.toml_problems import choice_of
from server.storage import catalogues, offices


def misfits(office: Office, catalogue: Catalogue) -> Iterator[str]:
    """What the office wants of the catalogue, and it has not; each with its mend."""
    codes = [str(each.code) for each in catalogue.services]
    for code in () if office.requests is None else office.requests.services:
        if code not in codes:
            yield f'requests.services: {catalogue.id} has no "{code}"; {choice_of(code, codes)}'
    for language in office.languages:
        if language not in catalogue.languages:
            yield f'languages: {catalogue.id} says nothing in "{language}"; add it there'
    if office.currency != catalogue.currency:
        mend = f'use "{catalogue.currency}", or another catalogue'
        yield f'currency: {catalogue.id} has its fees in another than "{office.currency}"; {mend}'


def misfits_of_office(connection: Connection, office: Office) -> tuple[str, ...]:
    """What does not fit the newest version; nothing as long as none is published."""
    chosen = chosen_by(connection, office)
    return () if chosen is None else tuple(misfits(office, chosen))


def chosen_by(connection: Connection, office: Office) -> Catalogue | None:
    """The newest version of the office's catalogue; None if it has none, or none is published."""
    if office.requests is None:
        return None
    return catalogues.newest(connection, office.requests.catalogue)


def users_of(connection: Connection, catalogue: CatalogueId) -> list[Office]:
    """The offices that have chosen a catalogue, by id."""
    there = (each.office for each in offices.offices(connection))
    return [
        office
        for office in there
        if office.requests is not None and office.requests.catalogue == catalogue
    ]
