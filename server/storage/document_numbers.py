# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of issued documents: without gaps or doubles in each office, epoch, kind and year.

The file is made between looking for the next number and taking it, since the number stands in
the file; so a number is taken only if it is still the next one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from common.domain.epochs import FIRST_EPOCH
from common.domain.identifiers import OfficeId
from common.identity.document_code import DocumentKind
from server.storage.document_tables import document_number as table

_PREFIXES: Mapping[DocumentKind, str] = {
    DocumentKind.CERTIFICATE: "C",
    DocumentKind.DECISION: "V",
    DocumentKind.HAND_OVER_SLIP: "H",
    DocumentKind.RECEIPT: "R",
    DocumentKind.DAILY_REPORT: "T",
}


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """A place in a series, from 1; ``epoch`` is the one in which the office's server works."""

    office: OfficeId
    epoch: int
    kind: DocumentKind
    year: int
    place: int

    @property
    def text(self) -> str:
        """As people read it: ``C-2026-000123``, in a later epoch ``C-2026-471234-000123``."""
        epoch = "" if self.epoch == FIRST_EPOCH else f"{self.epoch}-"
        return f"{_PREFIXES[self.kind]}-{self.year:04d}-{epoch}{self.place:06d}"


def next_number(
    connection: Connection, office: OfficeId, epoch: int, kind: DocumentKind, year: int
) -> DocumentNumber:
    """The next number of a series, which is not taken yet."""
    query = select(table.c.last).where(
        table.c.office == office,
        table.c.epoch == epoch,
        table.c.kind == kind,
        table.c.year == year,
    )
    last: int | None = connection.execute(query).scalar()
    return DocumentNumber(office, epoch, kind, year, (last or 0) + 1)


def take(connection: Connection, number: DocumentNumber) -> bool:
    """Take a number; False if somebody else has it.

    Raises IntegrityError if another process takes the first one of the series just now.
    """
    series = {
        "office": number.office,
        "epoch": number.epoch,
        "kind": number.kind,
        "year": number.year,
    }
    taken = connection.execute(
        update(table)
        .where(*(table.c[name] == value for name, value in series.items()))
        .where(table.c.last == number.place - 1)
        .values(last=number.place)
    )
    if taken.rowcount == 1:
        return True
    if number.place != 1:
        return False
    known = select(table.c.last).where(*(table.c[k] == v for k, v in series.items()))
    if connection.execute(known).first() is not None:
        return False
    connection.execute(insert(table).values(**series, last=1))
    return True
