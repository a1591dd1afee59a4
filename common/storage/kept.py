# SPDX-License-Identifier: GPL-3.0-or-later
"""What a device's database gives back when it is opened, and what the server's answers change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from common.domain.identifiers import EventId
from common.storage.meta_rows import Meta
from common.storage.numbers_file import Numbers
from common.storage.office_rows import KeptConfiguration
from common.storage.outbox_rows import OutboxRow, RejectedEvent
from common.storage.request_rows import KeptCommand
from common.wire.events import LogEntry


class Finding(StrEnum):
    """What was mended while opening."""

    REBUILT = "rebuilt"
    QUARANTINED = "quarantined"


@dataclass(frozen=True, slots=True)
class Kept:
    """All that a device knows when it starts."""

    meta: Meta
    configuration: KeptConfiguration | None
    entries: tuple[LogEntry, ...]
    outbox: tuple[OutboxRow, ...]
    rejected: tuple[RejectedEvent, ...]
    numbers: Mapping[date, Numbers]
    day_keys: Mapping[date, bytes]
    findings: frozenset[Finding]
    requests: tuple[KeptCommand, ...] = ()


@dataclass(frozen=True, slots=True)
class Settled:
    """What the server made of a batch. ``rejected`` goes by event, with the reason."""

    answered: tuple[EventId, ...] = ()
    removed: tuple[EventId, ...] = ()
    rejected: Mapping[EventId, str] | None = None
    count_from: int | None = None
