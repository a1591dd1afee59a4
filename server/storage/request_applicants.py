# SPDX-License-Identifier: GPL-3.0-or-later
"""By what requests are found with their applicants' cards: keyed digests, in an index."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import ColumnElement, Connection, case, delete, insert, select, true

from common.domain.identifiers import OfficeId, RequestId
from common.domain.request.stages import ENDED
from common.identity.card_numbers import new_number_key, number_digests
from server.storage.request_tables import applicant_key
from server.storage.request_tables import request as row_table
from server.storage.request_tables import request_applicant as table

_CARDS = "cards"


def put(connection: Connection, request: RequestId, numbers: Iterable[str]) -> None:
    """Have the request found by these numbers, and by no others.

    Raises IntegrityError if another process makes the server's key just now.
    """
    wanted = number_digests(_ensure_key(connection), numbers)
    there = digests_of(connection, request)
    if wanted == there:
        return
    forget(connection, request)
    if wanted:
        rows = [{"request": request, "digest": each} for each in sorted(wanted)]
        connection.execute(insert(table), rows)


def forget(connection: Connection, request: RequestId) -> None:
    """Have the request found by no number any more."""
    connection.execute(delete(table).where(table.c.request == request))


def digests_of(connection: Connection, request: RequestId) -> frozenset[bytes]:
    """By what the request is found."""
    query = select(table.c.digest).where(table.c.request == request)
    return frozenset(connection.execute(query).scalars())


def digests(connection: Connection, numbers: Iterable[str]) -> frozenset[bytes]:
    """By what requests with these numbers are found; nothing where none was ever kept."""
    key = _key(connection)
    return frozenset() if key is None else number_digests(key, numbers)


def found_by(
    connection: Connection, wanted: Collection[bytes], office: OfficeId | None, limit: int
) -> tuple[RequestId, ...]:
    """The requests that ``office`` has taken or holds, or those of all offices, with one of these.

    The open ones first, and of each kind those first that were begun last.
    """
    if not wanted:
        return ()
    among = select(table.c.request).where(table.c.digest.in_(wanted))
    ended = case((row_table.c.stage.in_(ENDED), 1), else_=0)
    query = (
        select(row_table.c.id)
        .where(row_table.c.id.in_(among), _of(office))
        .order_by(ended, row_table.c.id.desc())
        .limit(limit)
    )
    return tuple(RequestId(each) for each in connection.execute(query).scalars())


def _of(office: OfficeId | None) -> ColumnElement[bool]:
    if office is None:
        return true()
    return (row_table.c.office == office) | (row_table.c.holder == office)


def _ensure_key(connection: Connection) -> bytes:
    found = _key(connection)
    if found is not None:
        return found
    fresh = new_number_key()
    connection.execute(insert(applicant_key).values(purpose=_CARDS, digest_key=fresh))
    return fresh


def _key(connection: Connection) -> bytes | None:
    query = select(applicant_key.c.digest_key).where(applicant_key.c.purpose == _CARDS)
    found: bytes | None = connection.execute(query).scalar()
    return found
