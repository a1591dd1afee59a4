# SPDX-License-Identifier: GPL-3.0-or-later
"""Offices, devices, clerks and sessions in memory, so that no request has to look them up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

import msgspec
from sqlalchemy import Connection

from common.domain.catalogue import Catalogue
from common.domain.commands import Role
from common.domain.epochs import is_promotion
from common.domain.identifiers import CatalogueId, ClerkId, DeviceId, OfficeId, ServiceCode
from common.domain.office import DeviceSetup, Office
from common.wire.messages import Configuration
from server.storage.catalogues import newest
from server.storage.clerks import StoredClerk, StoredSession, clerks, sessions
from server.storage.devices import devices
from server.storage.office_keys import public_keys
from server.storage.offices import StoredOffice, changed_offices
from server.storage.peers import office_servers
from server.storage.succession import StoredSuccession, successions


@dataclass(frozen=True, slots=True)
class KnownDevice:
    """A device that holds a token."""

    office: Office
    setup: DeviceSetup
    token_digest: bytes
    server_series: str | None = None
    """In which the server issues tickets for it. A promoted one issues none: nobody knows which
    of the office's letter the server before has given out."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A clerk's session at a device."""

    token_digest: bytes
    office: OfficeId
    device: DeviceId
    clerk: ClerkId
    name: str
    role: Role
    skills: tuple[ServiceCode, ...] | None
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Published:
    """An office's set-up as devices get it: its version, and the message encoded."""

    version: str
    body: bytes


@dataclass(frozen=True, slots=True)
class KnownOffice:
    """An office, its clerks, and what its devices get."""

    stored: StoredOffice
    clerks: Mapping[ClerkId, StoredClerk]
    published: Published
    public_keys: Mapping[DeviceId, bytes]
    succession: StoredSuccession | None = None

    @property
    def successor(self) -> bytes | None:
        """The claim of the machine to which this server has given way with the office."""
        return None if self.succession is None else self.succession.successor


@dataclass(frozen=True, slots=True)
class Known:
    """What the database says of some offices; devices and sessions go by token digest."""

    offices: Mapping[OfficeId, KnownOffice]
    devices: Mapping[bytes, KnownDevice]
    sessions: Mapping[bytes, SignedIn]
    office_servers: Mapping[bytes, OfficeId]
    """Of all offices: whose own server holds which token."""


class Registry:
    """What is known now. From the event loop only."""

    def __init__(self, known: Known) -> None:
        """Start from what the database says."""
        self._offices = dict(known.offices)
        self._devices = dict(known.devices)
        self._sessions = dict(known.sessions)
        self._office_servers = known.office_servers

    def take(self, known: Known) -> None:
        """Take what the database says now of the offices in ``known``, and leave the others."""
        new = known.offices
        self._offices = {**self._offices, **new}
        old = self._devices.items()
        self._devices = {k: v for k, v in old if v.office.id not in new} | dict(known.devices)
        live = self._sessions.items()
        self._sessions = {k: v for k, v in live if v.office not in new} | dict(known.sessions)
        self._office_servers = known.office_servers

    def offices(self) -> Mapping[OfficeId, KnownOffice]:
        """All offices."""
        return self._offices

    def device(self, token_digest: bytes) -> KnownDevice | None:
        """The device that holds this token."""
        return self._devices.get(token_digest)

    def office_of_server(self, token_digest: bytes) -> OfficeId | None:
        """The office whose own server holds this token."""
        return self._office_servers.get(token_digest)

    def session(self, token_digest: bytes) -> SignedIn | None:
        """The session with this token, be it expired or not."""
        return self._sessions.get(token_digest)

    def begin_session(self, session: SignedIn) -> None:
        """A clerk has signed in."""
        self._sessions[session.token_digest] = session

    def end_session(self, token_digest: bytes) -> None:
        """A clerk has signed out."""
        self._sessions.pop(token_digest, None)

    def end_sessions_before(self, now: datetime) -> None:
        """Forget the sessions that have run out."""
        live = self._sessions.items()
        self._sessions = {digest: each for digest, each in live if each.expires_at > now}


def read_known(connection: Connection, in_use: Mapping[OfficeId, int] | None = None) -> Known:
    """What the database says of the offices whose revision is not the one ``in_use``."""
    known_offices: dict[OfficeId, KnownOffice] = {}
    known_devices: dict[bytes, KnownDevice] = {}
    known_sessions: dict[bytes, SignedIn] = {}
    chosen: dict[CatalogueId, Catalogue | None] = {}
    handed_on, signing = successions(connection), public_keys(connection)
    for stored in changed_offices(connection, in_use or {}):
        office = stored.office
        enrolled = devices(connection, office.id)
        staff = {each.id: each for each in clerks(connection, office.id)}
        keys = {each.id: each.public_key for each in enrolled if each.public_key is not None}
        published = _published(
            Configuration(
                "", office, keys, _chosen_once(connection, office, chosen), signing.get(office.id)
            )
        )
        known_offices[office.id] = KnownOffice(
            stored, staff, published, keys, handed_on.get(office.id)
        )
        series = None if is_promotion(stored.epoch) else office.server_series
        for each in enrolled:
            setup = office.device(each.id)
            # A device that was taken out of the set-up keeps its token, to no avail.
            if setup is not None:
                known_devices[each.token_digest] = KnownDevice(
                    office, setup, each.token_digest, series
                )
        for session in sessions(connection, office.id):
            clerk = staff.get(session.clerk)
            if clerk is not None:
                known_sessions[session.token_digest] = signed_in(office.id, session, clerk)
    return Known(known_offices, known_devices, known_sessions, office_servers(connection))


def signed_in(office: OfficeId, session: StoredSession, clerk: StoredClerk) -> SignedIn:
    """A session, and what its clerk may do."""
    return SignedIn(
        token_digest=session.token_digest,
        office=office,
        device=session.device,
        clerk=clerk.id,
        name=clerk.name,
        role=clerk.role,
        skills=clerk.skills,
        expires_at=session.expires_at,
    )


def _chosen_once(
    connection: Connection, office: Office, known: dict[CatalogueId, Catalogue | None]
) -> Catalogue | None:
    """The office's catalogue; hundreds of offices may have the same, which is read once."""
    if office.requests is None:
        return None
    name = office.requests.catalogue
    if name not in known:
        known[name] = newest(connection, name)
    return known[name]


def _published(content: Configuration) -> Published:
    # The version is the content's own digest, so equal set-ups never look changed.
    version = sha256(msgspec.json.encode(content)).hexdigest()[:16]
    body = msgspec.json.encode(msgspec.structs.replace(content, version=version))
    return Published(version, body)
