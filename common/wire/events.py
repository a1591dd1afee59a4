# SPDX-License-Identifier: GPL-3.0-or-later
"""Events and log entries as messages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, get_args

import msgspec

from common.domain.events import Body, Event
from common.domain.identifiers import ClerkId, CommandId, DeviceId, EventId, OfficeId
from common.domain.refusals import SupersededReason


def type_name(cls: type) -> str:
    """The wire's name of a domain type: ``TicketIssued`` is ``ticket_issued``."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()


BODY_TYPES: Mapping[str, type[Body]] = {type_name(cls): cls for cls in get_args(Body)}

_NAMES: Mapping[type[Body], str] = {cls: name for name, cls in BODY_TYPES.items()}
_DECODERS: Mapping[str, msgspec.json.Decoder[Any]] = {
    name: msgspec.json.Decoder(cls) for name, cls in BODY_TYPES.items()
}
_ENCODER = msgspec.json.Encoder()


class EventMessage(msgspec.Struct, frozen=True):
    """An event; ``data`` is the JSON object of its body, in the shape that ``type`` names."""

    id: EventId
    office: OfficeId
    device: DeviceId
    device_seq: int
    at: datetime
    actor: ClerkId | None
    cause: CommandId
    type: str
    data: msgspec.Raw


class LogEntry(msgspec.Struct, frozen=True):
    """An event at its place in the office's log.

    ``superseded`` tells why the event changes nothing; None for those that count.
    """

    epoch: int
    seq: int
    event: EventMessage
    superseded: SupersededReason | None = None

    @property
    def position(self) -> Position:
        """Where in the log this entry stands."""
        return Position(self.epoch, self.seq)


class Position(msgspec.Struct, frozen=True, order=True):
    """A place in an office's log. ``0.0`` is before the first entry."""

    epoch: int = 0
    seq: int = 0

    def __str__(self) -> str:
        return f"{self.epoch}.{self.seq}"

    def follows(self, last: Position) -> bool:
        """Whether this may be the very next place after ``last``: a new epoch begins at 1."""
        if self.epoch == last.epoch:
            return self.seq == last.seq + 1
        return self.epoch > last.epoch and self.seq == 1

    @classmethod
    def parse(cls, text: str) -> Position | None:
        """Read ``EPOCH.SEQ``; None if ``text`` is not one."""
        found = re.fullmatch(r"([0-9]{1,9})\.([0-9]{1,18})", text)
        return None if found is None else cls(int(found[1]), int(found[2]))


class UnknownEvent(msgspec.Struct, frozen=True):
    """A message that this version cannot read: a type of a later one, or damaged data."""

    type: str
    problem: str


def to_message(event: Event) -> EventMessage:
    """The event as it travels and as it is stored."""
    return EventMessage(
        id=event.id,
        office=event.office,
        device=event.device,
        device_seq=event.device_seq,
        at=event.at,
        actor=event.actor,
        cause=event.cause,
        type=_NAMES[type(event.body)],
        data=msgspec.Raw(_ENCODER.encode(event.body)),
    )


def from_message(message: EventMessage) -> Event | UnknownEvent:
    """The event in a message."""
    decoder = _DECODERS.get(message.type)
    if decoder is None:
        return UnknownEvent(message.type, "unknown type")
    try:
        body = decoder.decode(message.data)
    # Text that is not UTF-8 and endless nesting are what msgspec tells by other errors.
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        return UnknownEvent(message.type, str(error))
    return Event(
        id=message.id,
        office=message.office,
        device=message.device,
        device_seq=message.device_seq,
        at=message.at,
        actor=message.actor,
        cause=message.cause,
        body=body,
    )
