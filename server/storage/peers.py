# SPDX-License-Identifier: GPL-3.0-or-later
"""Who else may ask the centre: office servers and operators, by the SHA-256 of their tokens."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from common.domain.identifiers import OfficeId
from server.storage.tables import office_server, operator


def put_office_server(connection: Connection, office: OfficeId, token_digest: bytes) -> None:
    """Give an office's server a token; the one it had ends."""
    connection.execute(delete(office_server).where(office_server.c.office == office))
    connection.execute(insert(office_server).values(office=office, token_digest=token_digest))


def remove_office_server(connection: Connection, office: OfficeId) -> int:
    """End an office server's token; how many ended."""
    return connection.execute(
        delete(office_server).where(office_server.c.office == office)
    ).rowcount


def office_servers(connection: Connection) -> dict[bytes, OfficeId]:
    """Whose server holds which token."""
    query = select(office_server.c.token_digest, office_server.c.office)
    return {row.token_digest: OfficeId(row.office) for row in connection.execute(query)}


def put_operator(connection: Connection, name: str, token_digest: bytes) -> None:
    """Give somebody who watches over the centre a token; the one they had ends."""
    remove_operator(connection, name)
    connection.execute(insert(operator).values(id=name, token_digest=token_digest))


def remove_operator(connection: Connection, name: str) -> int:
    """End an operator's token; how many ended."""
    return connection.execute(delete(operator).where(operator.c.id == name)).rowcount


def is_operator(connection: Connection, token_digest: bytes) -> bool:
    """Whether an operator holds this token."""
    query = select(operator.c.id).where(operator.c.token_digest == token_digest)
    return connection.execute(query).first() is not None
