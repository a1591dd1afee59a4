# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests as another server has them: written as they are, without telling anybody of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import (
    ColumnElement,
    Connection,
    Label,
    LargeBinary,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from common.domain.identifiers import RequestId
from common.identity.request_sealing import Part, RequestKey
from common.wire.request_exchange import (
    LARGEST_PART_INLINE,
    IssuedMessage,
    PrintedCopyMessage,
    SealedPart,
)
from server.storage import documents, request_applicants, request_data
from server.storage.document_tables import document_copy, issued_document
from server.storage.instants import from_micros, to_micros
from server.storage.request_tables import request as row_table
from server.storage.request_tables import request_data as data
from server.storage.request_tables import request_key
from server.storage.requests import RequestRow, values_of

_MARK_BYTES = 13
"""A sealing begins with its format and with a nonce that no other one has."""


def put_row(connection: Connection, row: RequestRow) -> None:
    """Have the request's row say this."""
    changed = connection.execute(
        update(row_table).where(row_table.c.id == row.id).values(**values_of(row))
    )
    if changed.rowcount == 0:
        connection.execute(insert(row_table).values(**values_of(row)))


def put_key(connection: Connection, request: RequestId, key: bytes) -> None:
    """Keep the request's key, unless it is there."""
    if request_data.key_of(connection, request) is None:
        request_data.keep_key(connection, request, RequestKey(key))


def erase(connection: Connection, request: RequestId) -> None:
    """Destroy the key and what was sealed with it; no card finds the request any more."""
    request_applicants.forget(connection, request)
    connection.execute(delete(data).where(data.c.request == request))
    connection.execute(delete(request_key).where(request_key.c.request == request))


def parts(connection: Connection, request: RequestId) -> tuple[SealedPart, ...]:
    """What is sealed of the request, the large parts only by their marks."""
    size = func.length(data.c.sealed)
    head = select(data.c.part, data.c.name, data.c.kept_at, _mark(), size.label("size"))
    found = connection.execute(
        head.where(data.c.request == request).order_by(data.c.part, data.c.name)
    ).all()
    return tuple(
        SealedPart(
            row.part,
            row.name,
            from_micros(row.kept_at),
            row.mark,
            sealed(connection, request, row.part, row.name)
            if row.size <= LARGEST_PART_INLINE
            else None,
        )
        for row in found
    )


def part(connection: Connection, request: RequestId, kind: str, name: str) -> SealedPart | None:
    """One part, whole."""
    query = select(data.c.kept_at, data.c.sealed, _mark()).where(*_place(request, kind, name))
    row = connection.execute(query).first()
    if row is None:
        return None
    return SealedPart(kind, name, from_micros(row.kept_at), row.mark, row.sealed)


def sealed(connection: Connection, request: RequestId, kind: str, name: str) -> bytes | None:
    """What is sealed there, as it is."""
    query = select(data.c.sealed).where(*_place(request, kind, name))
    found: bytes | None = connection.execute(query).scalar()
    return found


def marks(connection: Connection, request: RequestId) -> dict[tuple[str, str], bytes]:
    """By which nonce each part is sealed here."""
    query = select(data.c.part, data.c.name, _mark()).where(data.c.request == request)
    return {(row.part, row.name): row.mark for row in connection.execute(query)}


def put_part(connection: Connection, request: RequestId, given: SealedPart) -> None:
    """Keep a sealed part in place of what was there."""
    connection.execute(delete(data).where(*_place(request, given.part, given.name)))
    connection.execute(
        insert(data).values(
            request=request,
            part=given.part,
            name=given.name,
            sealed=given.sealed,
            kept_at=to_micros(given.kept_at),
        )
    )


def drop_parts(
    connection: Connection, request: RequestId, gone: Collection[tuple[str, str]]
) -> None:
    """Let go of parts that their holder does not have; documents that were made here stay."""
    for kind, name in gone:
        if kind != Part.DOCUMENT:
            connection.execute(delete(data).where(*_place(request, kind, name)))


def issued(connection: Connection, request: RequestId) -> tuple[IssuedMessage, ...]:
    """The documents that were issued, with their copies."""
    return tuple(
        IssuedMessage(
            id=each.id,
            kind=each.kind,
            subject=each.subject,
            office=each.office,
            number=each.number,
            issued_at=each.issued_at,
            digest=each.digest,
            device=each.device,
            clerk=each.clerk,
            copies=_copies(connection, each.id),
        )
        for each in documents.of_request(connection, request)
    )


def put_issued(connection: Connection, request: RequestId, given: Sequence[IssuedMessage]) -> None:
    """Add the documents and copies that are not known here."""
    for each in given:
        if not _is_known(connection, request, each):
            values = {
                name: getattr(each, name)
                for name in ("id", "kind", "subject", "office", "number", "digest", "device")
            }
            connection.execute(
                insert(issued_document).values(
                    request=request,
                    issued_at=to_micros(each.issued_at),
                    clerk=each.clerk,
                    **values,
                )
            )
        _put_copies(connection, each)


def _is_known(connection: Connection, request: RequestId, given: IssuedMessage) -> bool:
    table = issued_document
    same = or_(
        table.c.id == given.id,
        (table.c.office == given.office) & (table.c.number == given.number),
        (table.c.request == request)
        & (table.c.kind == given.kind)
        & (table.c.subject == given.subject),
    )
    return connection.execute(select(table.c.id).where(same)).first() is not None


def _copies(connection: Connection, document: str) -> tuple[PrintedCopyMessage, ...]:
    table = document_copy
    query = select(table).where(table.c.document == document).order_by(table.c.number)
    return tuple(
        PrintedCopyMessage(row.id, row.number, from_micros(row.printed_at), row.device, row.clerk)
        for row in connection.execute(query)
    )


def _put_copies(connection: Connection, given: IssuedMessage) -> None:
    if connection.execute(
        select(issued_document.c.id).where(issued_document.c.id == given.id)
    ).first():
        known = {each.number for each in _copies(connection, given.id)}
        for each in given.copies:
            if each.number not in known:
                connection.execute(
                    insert(document_copy).values(
                        id=each.id,
                        document=given.id,
                        number=each.number,
                        printed_at=to_micros(each.printed_at),
                        device=each.device,
                        clerk=each.clerk,
                    )
                )


def _mark() -> Label[bytes]:
    return func.substr(data.c.sealed, 1, _MARK_BYTES, type_=LargeBinary).label("mark")


def _place(request: RequestId, kind: str, name: str) -> tuple[ColumnElement[bool], ...]:
    return data.c.request == request, data.c.part == kind, data.c.name == name
