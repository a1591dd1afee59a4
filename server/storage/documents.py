# SPDX-License-Identifier: GPL-3.0-or-later
"""Issued documents and their copies in the database; what they say is sealed elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Row, func, insert, select

from common.domain.identifiers import ClerkId, CommandId, DeviceId, OfficeId, RequestId
from common.identity.document_code import DocumentKind
from server.storage import request_feeds
from server.storage.document_tables import document_copy, issued_document
from server.storage.instants import from_micros, to_micros


@dataclass(frozen=True, slots=True)
class Issued:
    """A document that was issued, and on whose command ``id``.

    ``subject`` is what it is about where a request may have several of a kind. ``digest`` is the
    SHA-256 of the file, in hexadecimal digits.
    """

    id: CommandId
    request: RequestId
    kind: DocumentKind
    subject: str
    office: OfficeId
    number: str
    issued_at: datetime
    digest: str
    device: DeviceId
    clerk: ClerkId | None


@dataclass(frozen=True, slots=True)
class PrintedCopy:
    """A print after the first one; the first copy has ``number`` 1."""

    id: CommandId
    document: CommandId
    number: int
    printed_at: datetime
    device: DeviceId
    clerk: ClerkId | None


def add(connection: Connection, issued: Issued) -> None:
    """Add a document. Raises IntegrityError if it, its number or its subject is there."""
    connection.execute(
        insert(issued_document).values(
            id=issued.id,
            request=issued.request,
            kind=issued.kind,
            subject=issued.subject,
            office=issued.office,
            number=issued.number,
            issued_at=to_micros(issued.issued_at),
            digest=issued.digest,
            device=issued.device,
            clerk=issued.clerk,
        )
    )
    request_feeds.touch(connection, issued.request)


def by_id(connection: Connection, id_: CommandId) -> Issued | None:
    """What was issued on this command."""
    return _first(connection, issued_document.c.id == id_)


def about(
    connection: Connection, request: RequestId, kind: DocumentKind, subject: str
) -> Issued | None:
    """The request's document of this kind about ``subject``."""
    table = issued_document
    return _first(
        connection,
        table.c.request == request,
        table.c.kind == kind,
        table.c.subject == subject,
    )


def of_request(connection: Connection, request: RequestId) -> tuple[Issued, ...]:
    """The request's documents, oldest first."""
    table = issued_document
    query = select(table).where(table.c.request == request)
    rows = connection.execute(query.order_by(table.c.issued_at, table.c.number))
    return tuple(map(_issued, rows))


def numbered(connection: Connection, office: OfficeId, number: str) -> Issued | None:
    """The office's document with this number."""
    table = issued_document
    return _first(connection, table.c.office == office, table.c.number == number)


def add_copy(connection: Connection, copy: PrintedCopy) -> None:
    """Count a copy. Raises IntegrityError if the command or the copy's number is there."""
    connection.execute(
        insert(document_copy).values(
            id=copy.id,
            document=copy.document,
            number=copy.number,
            printed_at=to_micros(copy.printed_at),
            device=copy.device,
            clerk=copy.clerk,
        )
    )
    query = select(issued_document.c.request).where(issued_document.c.id == copy.document)
    request_feeds.touch(connection, RequestId(connection.execute(query).scalar_one()))


def copy_by_id(connection: Connection, id_: CommandId) -> PrintedCopy | None:
    """The copy that was printed on this command."""
    row = connection.execute(select(document_copy).where(document_copy.c.id == id_)).first()
    if row is None:
        return None
    return PrintedCopy(
        id=CommandId(row.id),
        document=CommandId(row.document),
        number=row.number,
        printed_at=from_micros(row.printed_at),
        device=DeviceId(row.device),
        clerk=None if row.clerk is None else ClerkId(row.clerk),
    )


def copies(connection: Connection, document: CommandId) -> int:
    """How many copies there are of a document."""
    query = select(func.count()).where(document_copy.c.document == document)
    return connection.execute(query).scalar_one()


def _first(connection: Connection, *where: ColumnElement[bool]) -> Issued | None:
    row = connection.execute(select(issued_document).where(*where)).first()
    return None if row is None else _issued(row)


def _issued(row: Row[tuple[object, ...]]) -> Issued:
    there = row._mapping
    return Issued(
        id=CommandId(there["id"]),
        request=RequestId(there["request"]),
        kind=DocumentKind(there["kind"]),
        subject=there["subject"],
        office=OfficeId(there["office"]),
        number=there["number"],
        issued_at=from_micros(there["issued_at"]),
        digest=there["digest"],
        device=DeviceId(there["device"]),
        clerk=None if there["clerk"] is None else ClerkId(there["clerk"]),
    )
