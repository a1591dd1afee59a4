# SPDX-License-Identifier: GPL-3.0-or-later
"""Setting an office up and changing it: what the command line does to the database."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from common.domain.identifiers import ClerkId, DeviceId, OfficeId
from common.domain.office import Office
from server.catalogue.fitting import misfits_of_office
from server.security.tokens import digest, new_token
from server.storage import clerks, devices, offices
from server.storage.clerks import StoredClerk
from server.storage.opening import Database, database_of
from server.storage.schema import upgrade

Tokens = Mapping[DeviceId, str]
"""New devices' tokens: to be handed to them now, for they are not kept."""


class InstallationError(Exception):
    """Something that cannot be done; the message says what to do instead."""


def install(data: Path, office: Office) -> Tokens:
    """Create the database in the folder ``data``, or add an office to it."""
    with created(data) as connection:
        if any(each.office.id == office.id for each in offices.offices(connection)):
            message = f"{data} has the office {office.id} already; change it by: office update"
            raise InstallationError(message)
        _require_fit(connection, office)
        offices.add_office(connection, office)
        return _enrol_new(connection, office)


def update(data: Path, office: Office) -> Tokens:
    """Replace an office's set-up; devices that are new get tokens, the others keep theirs."""
    with existing(data) as connection:
        chosen_office(connection, office.id)
        _require_fit(connection, office)
        offices.replace_office(connection, office)
        return _enrol_new(connection, office)


def enrol(data: Path, device: DeviceId, office: OfficeId | None) -> Tokens:
    """Give a device a new token. Its old one ends, and so does the public key it registered."""
    with existing(data) as connection:
        found = chosen_office(connection, office)
        if found.device(device) is None:
            known = ", ".join(each.id for each in found.devices)
            message = f"{found.id} has no device {device}; it has: {known}"
            raise InstallationError(message)
        return {device: _new_token(connection, found.id, device)}


def add_clerk(data: Path, clerk: StoredClerk, office: OfficeId | None) -> None:
    """Add a clerk, or replace the one with this id and end their sessions."""
    with existing(data) as connection:
        found = chosen_office(connection, office)
        for skill in clerk.skills or ():
            if found.service(skill) is None:
                known = ", ".join(each.code for each in found.services)
                message = f"{found.id} has no service {skill}; it has: {known}"
                raise InstallationError(message)
        clerks.put_clerk(connection, found.id, clerk)
        offices.touch(connection, found.id)


def remove_clerk(data: Path, clerk: ClerkId, office: OfficeId | None) -> None:
    """Remove a clerk and end their sessions."""
    with existing(data) as connection:
        found = chosen_office(connection, office)
        if not clerks.remove_clerk(connection, found.id, clerk):
            message = f"{found.id} has no clerk {clerk}"
            raise InstallationError(message)
        offices.touch(connection, found.id)


def chosen_office(connection: Connection, office: OfficeId | None) -> Office:
    """The office with this id or, without one, the only one there is."""
    there = {each.office.id: each.office for each in offices.offices(connection)}
    if office is None and len(there) == 1:
        return next(iter(there.values()))
    if office is None or office not in there:
        message = f"name one of the offices that are here: {', '.join(there)}"
        raise InstallationError(message)
    return there[office]


def require_installed(data: Path) -> None:
    """Raise InstallationError unless there is a database in ``data``."""
    if not database_of(data).is_there():
        message = f"{data} holds no server; create one by: init"
        raise InstallationError(message)


@contextmanager
def existing(data: Path) -> Iterator[Connection]:
    """A transaction on the database in ``data``, which must be there already."""
    require_installed(data)
    with _transaction(database_of(data)) as connection:
        yield connection


@contextmanager
def created(data: Path) -> Iterator[Connection]:
    """A transaction on the database in ``data``, which is made if it is not there."""
    database = database_of(data)
    database.prepare()
    with _transaction(database) as connection:
        yield connection


@contextmanager
def _transaction(database: Database) -> Iterator[Connection]:
    engine = database.open_for_writing()
    try:
        upgrade(engine)
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def _require_fit(connection: Connection, office: Office) -> None:
    problems = misfits_of_office(connection, office)
    if problems:
        message = "\n".join(("the office does not fit its catalogue", *problems))
        raise InstallationError(message)


def _enrol_new(connection: Connection, office: Office) -> Tokens:
    there = {each.id for each in devices.devices(connection, office.id)}
    return {
        each.id: _new_token(connection, office.id, each.id)
        for each in office.devices
        if each.id not in there
    }


def _new_token(connection: Connection, office: OfficeId, device: DeviceId) -> str:
    token = new_token()
    devices.enrol(connection, office, device, digest(token))
    offices.touch(connection, office)
    return token
