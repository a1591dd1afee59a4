# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages to keep in a store."""

from __future__ import annotations

from datetime import date

from common.domain.events import Body, DayOpened, Event, TicketIssued
from common.domain.identifiers import (
    ClassCode,
    CommandId,
    DeviceId,
    EventId,
    Language,
    OfficeId,
    ServiceCode,
    TicketId,
)
from common.domain.refusals import SupersededReason
from common.storage.outbox_rows import OutboxRow
from common.wire.events import EventMessage, LogEntry, to_message
from tests.fakes import START, FakeIds

DAY = date(2026, 3, 2)
_IDS = FakeIds(source=7)


def message(seq: int, body: Body | None = None, device: str = "kiosk-1") -> EventMessage:
    """An event as it travels: the issue of ticket ``seq``, unless told otherwise."""
    ticket = TicketId(f"{DAY}.PA{seq:03d}")
    issued = TicketIssued(ticket, ServiceCode("P"), ClassCode("c"), Language("ar"), START)
    event = Event(
        EventId(_IDS.new()),
        OfficeId("office"),
        DeviceId(device),
        seq,
        START,
        None,
        CommandId(_IDS.new()),
        issued if body is None else body,
    )
    return to_message(event)


def row(seq: int, sealed: bytes | None = None) -> OutboxRow:
    """An event that waits to be sent."""
    return OutboxRow(message(seq), sealed)


def entry(
    seq: int, body: Body | None = None, superseded: SupersededReason | None = None, epoch: int = 1
) -> LogEntry:
    """An event in the log."""
    return LogEntry(epoch, seq, message(seq, body), superseded)


def opened(seq: int, day: date = DAY) -> LogEntry:
    """The entry with which a day begins."""
    return entry(seq, DayOpened(day))
