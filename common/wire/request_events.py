# SPDX-License-Identifier: GPL-3.0-or-later
"""Events of a request as messages, and its refusals."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, get_args

import msgspec

from common.domain.identifiers import (
    ClerkId,
    CommandId,
    DeviceId,
    EventId,
    OfficeId,
    RequestId,
)
from common.domain.request.events import RequestBody, RequestEvent
from common.domain.request.origin import ActorKind
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason
from common.wire.events import UnknownEvent, type_name

REQUEST_BODY_TYPES: Mapping[str, type[RequestBody]] = {
    type_name(cls): cls for cls in get_args(RequestBody)
}

_NAMES: Mapping[type[RequestBody], str] = {cls: name for name, cls in REQUEST_BODY_TYPES.items()}
_DECODERS: Mapping[str, msgspec.json.Decoder[Any]] = {
    name: msgspec.json.Decoder(cls) for name, cls in REQUEST_BODY_TYPES.items()
}
_ENCODER = msgspec.json.Encoder()


class RequestEntry(msgspec.Struct, frozen=True):
    """An event at its place in a request's log, as it travels and as it is stored.

    ``data`` is the JSON object of its body, in the shape that ``type`` names.
    """

    request: RequestId
    seq: int
    id: EventId
    office: OfficeId
    device: DeviceId
    at: datetime
    actor: ActorKind
    clerk: ClerkId | None
    cause: CommandId
    type: str
    data: msgspec.Raw


class RequestRefusalMessage(msgspec.Struct, frozen=True):
    """Why a command on a request was refused; ``message`` is the English sentence."""

    reason: RequestRefusalReason
    message: str
    details: dict[str, str]


def to_entry(event: RequestEvent) -> RequestEntry:
    """The event as it travels and as it is stored."""
    return RequestEntry(
        request=event.request,
        seq=event.seq,
        id=event.id,
        office=event.office,
        device=event.device,
        at=event.at,
        actor=event.actor,
        clerk=event.clerk,
        cause=event.cause,
        type=_NAMES[type(event.body)],
        data=msgspec.Raw(_ENCODER.encode(event.body)),
    )


def from_entry(entry: RequestEntry) -> RequestEvent | UnknownEvent:
    """The event in an entry."""
    decoder = _DECODERS.get(entry.type)
    if decoder is None:
        return UnknownEvent(entry.type, "unknown type")
    try:
        body = decoder.decode(entry.data)
    # Text that is not UTF-8 and endless nesting are what msgspec tells by other errors.
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        return UnknownEvent(entry.type, str(error))
    return RequestEvent(
        id=entry.id,
        request=entry.request,
        seq=entry.seq,
        office=entry.office,
        device=entry.device,
        at=entry.at,
        actor=entry.actor,
        clerk=entry.clerk,
        cause=entry.cause,
        body=body,
    )


def to_refusal_message(refusal: RequestRefusal) -> RequestRefusalMessage:
    """The refusal as it travels."""
    return RequestRefusalMessage(refusal.reason, refusal.message, dict(refusal.details))


def from_refusal_message(message: RequestRefusalMessage) -> RequestRefusal:
    """The refusal in a message."""
    return RequestRefusal(message.reason, message.details)
