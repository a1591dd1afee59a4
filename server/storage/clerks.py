# SPDX-License-Identifier: GPL-3.0-or-later
"""Clerks and their sessions in the database. No password and no token is in it, only hashes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

import msgspec
from sqlalchemy import Connection, Row, delete, insert, select

from common.domain.commands import Role
from common.domain.identifiers import ClerkId, DeviceId, OfficeId, ServiceCode
from server.storage.instants import from_micros, to_micros
from server.storage.tables import clerk, session

_SESSION = select(
    session.c.token_digest,
    session.c.office,
    session.c.device,
    session.c.clerk,
    session.c.expires_at,
)


@dataclass(frozen=True, slots=True)
class StoredClerk:
    """A person who may sign in. Without ``skills`` they can do all that a counter offers."""

    id: ClerkId
    name: str
    role: Role
    skills: tuple[ServiceCode, ...] | None
    password_hash: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class StoredSession:
    """A clerk signed in at a device, until ``expires_at``."""

    token_digest: bytes
    device: DeviceId
    clerk: ClerkId
    expires_at: datetime


def put_clerk(connection: Connection, office: OfficeId, stored: StoredClerk) -> None:
    """Add a clerk, or replace the one with this id and end their sessions."""
    remove_clerk(connection, office, stored.id)
    skills = None if stored.skills is None else msgspec.json.encode(stored.skills).decode()
    connection.execute(
        insert(clerk).values(
            office=office,
            id=stored.id,
            name=stored.name,
            role=stored.role,
            skills=skills,
            password_hash=stored.password_hash,
        )
    )


def remove_clerk(connection: Connection, office: OfficeId, gone: ClerkId) -> int:
    """Remove a clerk and end their sessions; the number of clerks removed."""
    connection.execute(delete(session).where(session.c.office == office, session.c.clerk == gone))
    return connection.execute(
        delete(clerk).where(clerk.c.office == office, clerk.c.id == gone)
    ).rowcount


def clerks(connection: Connection, office: OfficeId) -> list[StoredClerk]:
    """The office's clerks, by id."""
    query = select(clerk).where(clerk.c.office == office).order_by(clerk.c.id)
    return [
        StoredClerk(
            id=ClerkId(row.id),
            name=row.name,
            role=Role(row.role),
            skills=_skills(row.skills),
            password_hash=row.password_hash,
        )
        for row in connection.execute(query)
    ]


def add_session(connection: Connection, office: OfficeId, stored: StoredSession) -> None:
    """Keep a session."""
    connection.execute(
        insert(session).values(
            token_digest=stored.token_digest,
            office=office,
            device=stored.device,
            clerk=stored.clerk,
            expires_at=to_micros(stored.expires_at),
        )
    )


def end_session(connection: Connection, token_digest: bytes) -> None:
    """Forget a session, if it is there."""
    connection.execute(delete(session).where(session.c.token_digest == token_digest))


def end_sessions_before(connection: Connection, office: OfficeId, now: datetime) -> None:
    """Forget the sessions that have expired."""
    connection.execute(
        delete(session).where(session.c.office == office, session.c.expires_at <= to_micros(now))
    )


def sessions(connection: Connection, office: OfficeId) -> list[StoredSession]:
    """The office's sessions."""
    return [_session(row) for row in connection.execute(_SESSION.where(session.c.office == office))]


def session_by_token(
    connection: Connection, token_digest: bytes
) -> tuple[OfficeId, StoredSession] | None:
    """The session with this token, be it expired or not, and its office."""
    row = connection.execute(_SESSION.where(session.c.token_digest == token_digest)).first()
    return None if row is None else (OfficeId(row.office), _session(row))


def _session(row: Row[bytes, str, str, str, int]) -> StoredSession:
    token_digest, _, device, clerk_id, expires_at = row
    return StoredSession(
        token_digest=token_digest,
        device=DeviceId(device),
        clerk=ClerkId(clerk_id),
        expires_at=from_micros(expires_at),
    )


def _skills(text: str | None) -> tuple[ServiceCode, ...] | None:
    return None if text is None else msgspec.json.decode(text, type=tuple[ServiceCode, ...])
