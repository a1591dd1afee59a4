# SPDX-License-Identifier: GPL-3.0-or-later
"""A device's report as a signed datagram, and what a counter takes for one. Pure.

A datagram is a mark, an Ed25519 signature (RFC 8032, 64 bytes) and a MessagePack array.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated

import msgspec

from common.domain.identifiers import DeviceId, OfficeId
from common.identity.signatures import SIGNATURE_BYTES, is_signed, sign
from common.sync.lan_message import FRESH_FOR, LONGEST_DATAGRAM, Unheard
from common.sync.view import Overheard
from common.wire.device_reports import DeviceReport
from common.wire.reading import read_msgpack

_MARK = b"NBR1"
_CONTEXT = b"nobat lan report 1\x00"
_LAST_MILLISECOND = 253_402_300_799_000

Text = Annotated[str, msgspec.Meta(min_length=1, max_length=100)]


class _Payload(msgspec.Struct, frozen=True, array_like=True):
    """The signed array. ``count`` only ever grows; ``at`` is Unix milliseconds."""

    office: Text
    device: Text
    count: Annotated[int, msgspec.Meta(ge=1, le=2**63 - 1)]
    at: Annotated[int, msgspec.Meta(ge=0, le=_LAST_MILLISECOND)]
    report: DeviceReport


def is_report(datagram: bytes) -> bool:
    """Whether it begins as reports do; it may still be anything."""
    return datagram.startswith(_MARK) and len(datagram) <= LONGEST_DATAGRAM


def encode_report(
    report: DeviceReport,
    office: OfficeId,
    device: DeviceId,
    count: int,
    at: datetime,
    signing_key: bytes,
) -> bytes | None:
    """The datagram; None if there is more to say than fits into one.

    Raises ValueError if the key has not 32 bytes.
    """
    payload = msgspec.msgpack.encode(
        _Payload(office, device, count, int(at.timestamp() * 1000), report)
    )
    datagram = _MARK + sign(signing_key, _CONTEXT + payload) + payload
    return datagram if len(datagram) <= LONGEST_DATAGRAM else None


class ReportEar:
    """Takes each true and fresh report of an office's devices, none that was overtaken."""

    def __init__(self, office: OfficeId) -> None:
        """Nothing has been heard: reports say how things are, so an old one does no harm twice."""
        self._office = office
        self._counts: dict[DeviceId, int] = {}

    def hear(
        self, datagram: bytes, public_keys: Mapping[DeviceId, bytes], now: datetime
    ) -> tuple[DeviceId, Overheard] | Unheard:
        """Whose report it is and what it says, or why it is not taken."""
        if not is_report(datagram):
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
        at = datetime.fromtimestamp(fields.at / 1000, UTC)
        if abs(now - at) > FRESH_FOR:
            return Unheard.OLD
        if fields.count <= self._counts.get(device, 0):
            return Unheard.REPEATED
        self._counts[device] = fields.count
        return device, Overheard(fields.report, now)
