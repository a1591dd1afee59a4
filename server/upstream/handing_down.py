# SPDX-License-Identifier: GPL-3.0-or-later
"""An office's set-up, clerks and tokens: told by the centre, taken over by the office's server."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from common.domain.identifiers import OfficeId
from common.wire.upstream import ClerkMessage, DeviceTokenMessage, Downstream
from server.catalogue.fitting import chosen_by
from server.configuration import TokensFrom
from server.storage import catalogues, clerks, devices, offices
from server.storage.clerks import StoredClerk


def downstream(connection: Connection, office: OfficeId) -> Downstream:
    """What the database says. Raises KeyError if the office is not in it."""
    stored = offices.one(connection, office)
    if stored is None:
        raise KeyError(office)
    return Downstream(
        stored,
        tuple(
            ClerkMessage(each.id, each.name, each.role, each.skills, each.password_hash)
            for each in clerks.clerks(connection, office)
        ),
        tuple(
            DeviceTokenMessage(each.id, each.token_digest)
            for each in devices.devices(connection, office)
        ),
        chosen_by(connection, stored),
    )


def take_over(
    connection: Connection, received: Downstream, tokens: TokensFrom, now: datetime
) -> bool:
    """Make the database say what was ``received``; whether anything had to change.

    Who did not change stays signed in, and devices keep their tokens unless they are enrolled at
    the centre and were enrolled anew there.
    """
    office = received.office
    before = offices.one(connection, office.id)
    changed = before != office
    if before is None:
        offices.add_office(connection, office)
    elif changed:
        offices.replace_office(connection, office)
    changed |= _take_catalogue(connection, received, now)
    changed |= _take_clerks(connection, received)
    if tokens is TokensFrom.CENTRE:
        changed |= _take_tokens(connection, received)
    if changed:
        offices.touch(connection, office.id)
    return changed


def _take_catalogue(connection: Connection, received: Downstream, now: datetime) -> bool:
    """Keep the version; those before it stay, since requests were filed under them."""
    new = received.catalogue
    if new is None or catalogues.one(connection, new.id, new.version) is not None:
        return False
    catalogues.add(connection, new, now)
    return True


def _take_clerks(connection: Connection, received: Downstream) -> bool:
    office = received.office.id
    there = {each.id: each for each in clerks.clerks(connection, office)}
    wanted = {
        each.id: StoredClerk(each.id, each.name, each.role, each.skills, each.password_hash)
        for each in received.clerks
    }
    gone = there.keys() - wanted.keys()
    new = [each for each in wanted.values() if there.get(each.id) != each]
    for clerk in gone:
        clerks.remove_clerk(connection, office, clerk)
    for each in new:
        clerks.put_clerk(connection, office, each)
    return bool(gone or new)


def _take_tokens(connection: Connection, received: Downstream) -> bool:
    office = received.office.id
    there = {each.id: each.token_digest for each in devices.devices(connection, office)}
    new = [each for each in received.devices if there.get(each.id) != each.token_digest]
    for each in new:
        devices.enrol(connection, office, each.id, each.token_digest)
    return bool(new)
