# SPDX-License-Identifier: GPL-3.0-or-later
"""A claim: "I sequence this office's log from this epoch on, at this address", signed.

It is what a machine says that was promoted to office server: on the local network, to the server
before it, and by whoever has heard it to whoever has not. It is a mark, an Ed25519 signature
(RFC 8032, 64 bytes) and a MessagePack array, small enough for one datagram. A claim holds for
ever: an epoch that has begun is never unsaid, so hearing an old one again does no harm.
"""

from __future__ import annotations

from base64 import b64encode, urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated

import msgspec

from common.domain.epochs import LAST_EPOCH
from common.domain.identifiers import DeviceId, OfficeId
from common.domain.office import Office
from common.identity.signatures import SIGNATURE_BYTES, is_signed, sign
from common.wire.reading import read_msgpack

LONGEST_CLAIM = 1024

_MARK = b"NBP1"
_CONTEXT = b"nobat claim 1\x00"
_LAST_MILLISECOND = 253_402_300_799_000

Text = Annotated[str, msgspec.Meta(min_length=1, max_length=300)]


@dataclass(frozen=True, slots=True)
class Claim:
    """Which machine sequences an office, from which epoch on, and where it answers.

    ``at`` is when it began to answer there: of two claims of one epoch the later one counts.
    """

    office: OfficeId
    device: DeviceId
    epoch: int
    url: str
    at: datetime

    @property
    def rank(self) -> tuple[int, datetime]:
        """The higher one counts."""
        return (self.epoch, self.at)


class _Payload(msgspec.Struct, frozen=True, array_like=True):
    """The signed array; ``at`` is Unix milliseconds."""

    office: Text
    device: Text
    epoch: Annotated[int, msgspec.Meta(ge=1, le=LAST_EPOCH)]
    url: Annotated[str, msgspec.Meta(pattern=r"^https?://[^/?#@\s]+$", max_length=300)]
    at: Annotated[int, msgspec.Meta(ge=0, le=_LAST_MILLISECOND)]


class Unproven(StrEnum):
    """Why a claim is not believed."""

    FOREIGN = "foreign"
    """Something else, damaged, or of another office."""
    UNKNOWN_DEVICE = "unknown_device"
    MAY_NOT = "may_not"
    """The office's set-up does not let this device become its server."""
    FORGED = "forged"


def is_claim(raw: bytes) -> bool:
    """Whether ``raw`` begins as claims do; it may still be anything."""
    return raw.startswith(_MARK) and len(raw) <= LONGEST_CLAIM


def make_claim(claim: Claim, signing_key: bytes) -> bytes:
    """The claim, signed by its device. Raises ValueError if the key has not 32 bytes."""
    payload = msgspec.msgpack.encode(
        _Payload(
            claim.office, claim.device, claim.epoch, claim.url, int(claim.at.timestamp() * 1000)
        )
    )
    return _MARK + sign(signing_key, _CONTEXT + payload) + payload


def proven_claim(
    raw: bytes, office: Office, public_keys: Mapping[DeviceId, bytes]
) -> Claim | Unproven:
    """The claim, if the office's set-up lets its device make it and the device did."""
    fields = _fields(raw)
    if fields is None or fields.office != office.id:
        return Unproven.FOREIGN
    setup = office.device(DeviceId(fields.device))
    key = public_keys.get(DeviceId(fields.device))
    if setup is None or key is None:
        return Unproven.UNKNOWN_DEVICE
    if not setup.promotable:
        return Unproven.MAY_NOT
    head = len(_MARK)
    signature, payload = raw[head : head + SIGNATURE_BYTES], raw[head + SIGNATURE_BYTES :]
    if not is_signed(key, signature, _CONTEXT + payload):
        return Unproven.FORGED
    return _claim(fields)


def believed_claim(raw: bytes) -> Claim | None:
    """A claim that was proven when it was kept; None if it cannot be read."""
    fields = _fields(raw)
    return None if fields is None else _claim(fields)


def claim_text(raw: bytes) -> str:
    """The claim for a header."""
    return urlsafe_b64encode(raw).decode()


def claim_in(text: str) -> bytes:
    """The claim in a header; empty if there is none."""
    try:
        raw = urlsafe_b64decode(text.encode("ascii"))
    except ValueError:
        return b""
    # The decoder passes over what does not belong there.
    return raw if b64encode(raw, b"-_").decode() == text else b""


def _fields(raw: bytes) -> _Payload | None:
    if not is_claim(raw):
        return None
    try:
        return read_msgpack(raw[len(_MARK) + SIGNATURE_BYTES :], _Payload)
    except msgspec.DecodeError:
        return None


def _claim(fields: _Payload) -> Claim:
    return Claim(
        OfficeId(fields.office),
        DeviceId(fields.device),
        fields.epoch,
        fields.url,
        datetime.fromtimestamp(fields.at / 1000, UTC),
    )
