# SPDX-License-Identifier: GPL-3.0-or-later
"""What a machine must have to become its office's server, and how logs are put together then."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import msgspec

from common.domain.commands import Role
from common.domain.identifiers import ClerkId, DeviceId, ServiceCode
from common.wire.events import LogEntry
from common.wire.messages import DayKeyMessage

SUCCESSOR_HEADER = "Nobat-Successor"
"""A claim (``common.identity.claim``) in base64: on a device's requests the one that it follows,
on a server's answer ``stepped_down`` the one that it has given way to."""


class KitClerk(msgspec.Struct, frozen=True):
    """A clerk as the server knows them."""

    id: ClerkId
    name: str
    role: Role
    password_hash: str
    skills: tuple[ServiceCode, ...] | None = None

    def __repr__(self) -> str:
        return "KitClerk(…)"


class KitSession(msgspec.Struct, frozen=True):
    """A clerk who is signed in, so that nobody has to do it again; the token's SHA-256 digest."""

    token_digest: bytes
    device: DeviceId
    clerk: ClerkId
    expires_at: datetime


class KitUpstream(msgspec.Struct, frozen=True):
    """The centre above the server, and the token that lets the office's server in there.

    ``devices`` is who gives devices their tokens, as in ``server.toml``; ``authorities`` are the
    certificates (PEM) of a certificate authority of the centre's own.
    """

    url: str
    devices: str
    token: str
    authorities: str | None = None

    def __repr__(self) -> str:
        return f"KitUpstream({self.url})"


class SuccessionKit(msgspec.Struct, frozen=True):
    """What a server knows that its devices do not: enough to let them all in anew.

    ``devices`` are the SHA-256 digests of their tokens; ``hand_over`` is the secret by which one
    server of the office gives another what it has; ``document_key`` signs the office's documents,
    and is None until one was issued.
    """

    devices: Mapping[DeviceId, bytes]
    clerks: tuple[KitClerk, ...]
    day_keys: tuple[DayKeyMessage, ...]
    hand_over: bytes
    sessions: tuple[KitSession, ...] = ()
    upstream: KitUpstream | None = None
    document_key: bytes | None = None

    def __repr__(self) -> str:
        return "SuccessionKit(…)"


class Tail(msgspec.Struct, frozen=True):
    """Entries of an earlier epoch's log, in their order, that the log may lack."""

    entries: tuple[LogEntry, ...]


class LogEnds(msgspec.Struct, frozen=True):
    """Where each epoch ends in a server's log, by epoch."""

    ends: Mapping[int, int]
