# SPDX-License-Identifier: GPL-3.0-or-later
"""How devices say they are, to the office's server, and what it tells a supervisor of them.

None of it is in the log: a report is of use only while it is fresh. Parts, states and details are
words for programs, never sentences and never personal; a word that a reader does not know means
nothing worse than "somebody should look".
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Annotated

import msgspec

from common.domain.identifiers import DeviceId

LARGEST_REPORT = 16_384
"""Bytes; many times what a device has to say."""

Word = Annotated[str, msgspec.Meta(pattern="^[a-z0-9_]{1,40}$")]
MaybeWord = Annotated[str, msgspec.Meta(pattern="^[a-z0-9_]{0,40}$")]
Version = Annotated[str, msgspec.Meta(pattern="^[0-9A-Za-z.+!_-]{0,40}$")]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
Seconds = Annotated[float, msgspec.Meta(ge=-1e12, le=1e12)]

PRINTER = "printer"
SECOND_PRINTER = "second_printer"
DOCUMENT_SCANNER = "document_scanner"
CODE_SCANNER = "code_scanner"
CHIP_READER = "chip_reader"
PAGE_PRINTER = "page_printer"
CARD_TERMINAL = "card_terminal"
VOICE = "voice"

OUTBOX = "outbox"
REQUESTS = "requests"
PRINTING = "printing"
SPEAKING = "speaking"


class PartState(StrEnum):
    """How a part of a device does its work. Readers take any other word for ``UNKNOWN``."""

    WELL = "well"
    SOON = "soon"
    """It works, and wants somebody before long."""
    DOWN = "down"
    UNKNOWN = "unknown"
    """Nobody can tell."""


class PartReport(msgspec.Struct, frozen=True, omit_defaults=True):
    """One part: ``state`` is a ``PartState``, ``detail`` says more, such as ``paper_out``."""

    state: Word = PartState.WELL
    detail: MaybeWord = ""


class DeviceReport(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a device is at one moment.

    ``clock_ahead_s`` is by how much its clock is ahead of the server's, None before they have
    met; ``parts`` is what is connected to it; ``queues`` counts what waits in each; ``warnings``
    are its own (``StationWarning``); ``alerts`` are those of it that stand, each since when (UTC);
    ``silent_s`` is for how many seconds its program has not told its parts, None if it never does.
    """

    version: Version = ""
    clock_ahead_s: Seconds | None = None
    disk_free_mb: Count | None = None
    disk_mb: Count | None = None
    parts: Annotated[Mapping[Word, PartReport], msgspec.Meta(max_length=32)] = {}
    queues: Annotated[Mapping[Word, Count], msgspec.Meta(max_length=32)] = {}
    warnings: Annotated[tuple[Word, ...], msgspec.Meta(max_length=32)] = ()
    alerts: Annotated[Mapping[Word, datetime], msgspec.Meta(max_length=32)] = {}
    silent_s: Seconds | None = None


class DeviceStanding(msgspec.Struct, frozen=True):
    """What the server knows of a device.

    ``follows`` tells whether it has the log's stream open, ``followed_until`` when it last had.
    ``report`` came at ``heard_at``; None: there was none since the server started, as with
    devices of before there were reports. ``since`` says of parts from when on they are as they
    are. Instants are the server's, UTC.
    """

    device: DeviceId
    follows: bool = False
    followed_until: datetime | None = None
    heard_at: datetime | None = None
    report: DeviceReport | None = None
    since: Mapping[str, datetime] = {}


class ServerStanding(msgspec.Struct, frozen=True):
    """How the server itself is; ``stores`` is whether its database takes anything."""

    version: Version
    started_at: datetime
    stores: bool = True
    disk_free_mb: Count | None = None
    disk_mb: Count | None = None


class DeviceStandings(msgspec.Struct, frozen=True):
    """All devices of an office in its order, and the server, at the instant ``at``."""

    at: datetime
    server: ServerStanding
    devices: tuple[DeviceStanding, ...]
