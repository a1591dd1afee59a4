# SPDX-License-Identifier: GPL-3.0-or-later
"""A call as a signed datagram, and what a display takes for one. Pure.

A datagram is a mark, an Ed25519 signature (RFC 8032, 64 bytes) and a MessagePack array.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Annotated

import msgspec

from common.domain.identifiers import CounterId, DeviceId, Language, OfficeId, TicketId
from common.identity.signatures import SIGNATURE_BYTES, is_signed, sign
from common.wire.reading import read_msgpack

LONGEST_DATAGRAM = 1024
FRESH_FOR = timedelta(seconds=15)
"""How old a call may be, or how far its sender's clock ahead."""

_MARK = b"NBC1"
_CONTEXT = b"nobat lan call 1\x00"
_LAST_MILLISECOND = 253_402_300_799_000

Text = Annotated[str, msgspec.Meta(min_length=1, max_length=100)]


class LanCallKind(StrEnum):
    """Whether a ticket is called for the first time."""

    CALLED = "called"
    RECALLED = "recalled"


@dataclass(frozen=True, slots=True)
class LanCall:
    """What a display must know to show and say a call."""

    kind: LanCallKind
    ticket: TicketId
    label: str
    counter: CounterId
    language: Language


class _Payload(msgspec.Struct, frozen=True, array_like=True):
    """The signed array. ``count`` only ever grows; ``at`` is Unix milliseconds."""

    office: Text
    device: Text
    count: Annotated[int, msgspec.Meta(ge=1, le=2**63 - 1)]
    at: Annotated[int, msgspec.Meta(ge=0, le=_LAST_MILLISECOND)]
    kind: LanCallKind
    ticket: Text
    label: Text
    counter: Text
    language: Text


class Unheard(StrEnum):
    """Why a datagram is not taken."""

    FOREIGN = "foreign"
    """Something else, damaged, or of another office."""
    UNKNOWN_DEVICE = "unknown_device"
    FORGED = "forged"
    OLD = "old"
    """Out of date, or from the future."""
    REPEATED = "repeated"
    """Heard before, or overtaken by a later one of the same device."""


def encode_call(
    call: LanCall, office: OfficeId, device: DeviceId, count: int, at: datetime, signing_key: bytes
) -> bytes:
    """The datagram. Raises ValueError if the key has not 32 bytes."""
    payload = msgspec.msgpack.encode(
        _Payload(
            office,
            device,
            count,
            int(at.timestamp() * 1000),
            call.kind,
            call.ticket,
            call.label,
            call.counter,
            call.language,
        )
    )
    return _MARK + sign(signing_key, _CONTEXT + payload) + payload


class Ear:
    """Takes each true and fresh call of an office once."""

    def __init__(self, office: OfficeId, heard: Mapping[DeviceId, int]) -> None:
        """``heard`` is the last count of each device that was heard before a restart."""
        self._office = office
        self._counts = dict(heard)

    @property
    def counts(self) -> Mapping[DeviceId, int]:
        """The last count of each device that was heard."""
        return self._counts

    def hear(
        self, datagram: bytes, public_keys: Mapping[DeviceId, bytes], now: datetime
    ) -> LanCall | Unheard:
        """The call in a datagram, or why it is not taken."""
        if not datagram.startswith(_MARK) or len(datagram) > LONGEST_DATAGRAM:
            return Unheard.FOREIGN
        signed = datagram[len(_MARK) :]
        signature, payload = signed[:SIGNATURE_BYTES], signed[SIGNATURE_BYTES:]
        try:
            fields = read_msgpack(payload, _Payload)
        except msgspec.DecodeError:
            return Unheard.FOREIGN
        if fields.office != self._office:
            return Unheard.FOREIGN
        device = DeviceId(fields.device)
        key = public_keys.get(device)
        if key is None:
            return Unheard.UNKNOWN_DEVICE
        if not is_signed(key, signature, _CONTEXT + payload):
            return Unheard.FORGED
        if abs(now - datetime.fromtimestamp(fields.at / 1000, UTC)) > FRESH_FOR:
            return Unheard.OLD
        if fields.count <= self._counts.get(device, 0):
            return Unheard.REPEATED
        self._counts[device] = fields.count
        return LanCall(
            fields.kind,
            TicketId(fields.ticket),
            fields.label,
            CounterId(fields.counter),
            Language(fields.language),
        )
