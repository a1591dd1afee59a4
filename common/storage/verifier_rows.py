# SPDX-License-Identifier: GPL-3.0-or-later
"""Who has lately signed in on this device, so that they can again without the server."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec
from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from common.domain.identifiers import ClerkId
from common.storage.cells import instant_in, raw, text_in
from common.storage.tables import verifiers
from common.wire.messages import Session
from common.wire.reading import read_json

_log = logging.getLogger(__name__)

VERIFIERS_LAST = timedelta(days=7)
"""How long a sign-in vouches for the next ones without a server."""


@dataclass(frozen=True, slots=True)
class Verifier:
    """An Argon2 hash of a clerk's password, and the session it once opened (without its token)."""

    argon2: str
    session: Session
    kept_at: datetime

    def __repr__(self) -> str:
        """Show whose it is, and not the hash."""
        return f"<Verifier of {self.session.clerk}>"


def write_verifier(connection: Connection, verifier: Verifier) -> None:
    """Keep a verifier in place of the clerk's earlier one, and forget those out of date."""
    expired = (verifier.kept_at - VERIFIERS_LAST).timestamp()
    connection.execute(delete(verifiers).where(verifiers.c.kept_at < expired))
    nameless = msgspec.structs.replace(verifier.session, token="")
    values = {
        "verifier": verifier.argon2,
        "session": msgspec.json.encode(nameless),
        "kept_at": verifier.kept_at.timestamp(),
    }
    statement = insert(verifiers).values(clerk=verifier.session.clerk, **values)
    connection.execute(
        statement.on_conflict_do_update(index_elements=[verifiers.c.clerk], set_=values)
    )


def read_verifier(connection: Connection, clerk: ClerkId, at: datetime) -> Verifier | None:
    """The clerk's verifier, if it is not out of date."""
    found = connection.execute(
        select(raw(verifiers.c.verifier), raw(verifiers.c.session), raw(verifiers.c.kept_at)).where(
            verifiers.c.clerk == clerk
        )
    ).first()
    if found is None:
        return None
    argon2, kept_at = text_in(found[0]), instant_in(found[2])
    try:
        session = read_json(found[1], Session)
    except msgspec.DecodeError:
        session = None
    if argon2 is None or kept_at is None or session is None:
        _log.info("a kept sign-in cannot be read")
        return None
    return Verifier(argon2, session, kept_at) if kept_at >= at - VERIFIERS_LAST else None


def forget_verifier(connection: Connection, clerk: ClerkId) -> None:
    """The server no longer lets this clerk in with that password."""
    connection.execute(delete(verifiers).where(verifiers.c.clerk == clerk))
