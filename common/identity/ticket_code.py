# SPDX-License-Identifier: GPL-3.0-or-later
"""The QR code of a printed ticket: its facts, signed by the device that issued it.

A counter without a server takes a ticket by this code alone, even one it has never heard of,
so the code must prove that a device of the office printed it. The signature is Ed25519
(RFC 8032) over a MessagePack array; keys are the 32 raw bytes of RFC 8032. It names no
citizen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum, unique
from typing import Annotated

import msgspec

from common.domain.identifiers import (
    ClassCode,
    DeviceId,
    Language,
    OfficeId,
    ServiceCode,
    TicketId,
)
from common.domain.numbering import TicketNumber, parse_number
from common.identity.digit_code import NotDecodable, from_digits, plain_digits, to_digits
from common.identity.signatures import SIGNATURE_BYTES, is_signed, sign
from common.wire.reading import read_msgpack

_KIND = "62"
_MARK = f"{_KIND}1"
_CONTEXT = b"nobat ticket 1\x00"
_LAST_DAY = date.max.toordinal()
_LAST_SECOND = 253_402_300_799


class _Payload(msgspec.Struct, frozen=True, array_like=True):
    """The signed array. ``day`` is the proleptic Gregorian ordinal, ``issued_at`` Unix seconds."""

    office: str
    day: Annotated[int, msgspec.Meta(ge=1, le=_LAST_DAY)]
    number: str
    service: str
    class_code: str
    language: str
    issued_at: Annotated[int, msgspec.Meta(ge=0, le=_LAST_SECOND)]
    device: str


@dataclass(frozen=True, slots=True)
class TicketFacts:
    """What a ticket's code says. ``issued_at`` is time-zone aware and counts whole seconds."""

    office: OfficeId
    day: date
    number: TicketNumber
    service: ServiceCode
    class_code: ClassCode
    language: Language
    issued_at: datetime
    device: DeviceId

    @property
    def ticket(self) -> TicketId:
        """The ticket's identity in the office's log."""
        return self.number.ticket_id(self.day)


@dataclass(frozen=True, slots=True)
class TicketCode:
    """A code whose signature holds, of the expected office and day."""

    facts: TicketFacts


@unique
class BadCodeReason(Enum):
    """Why a scanned code is not taken."""

    NOT_A_TICKET = "not_a_ticket"
    """Some other code, or anything else that a scanner reads or a person types."""
    DAMAGED = "damaged"
    """A ticket, but read incompletely or wrongly: scanning again may help."""
    UNKNOWN_VERSION = "unknown_version"
    """A ticket in a form that only a later version of the program knows."""
    OTHER_OFFICE = "other_office"
    """A ticket of another office."""
    UNKNOWN_ISSUER = "unknown_issuer"
    """The office has no key of the device that the ticket names."""
    FORGED = "forged"
    """The signature does not hold."""
    OTHER_DAY = "other_day"
    """A true ticket of the office, but of another business day."""


@dataclass(frozen=True, slots=True)
class BadCode:
    """The code is not taken. ``day`` is the ticket's own where the reason is OTHER_DAY."""

    reason: BadCodeReason
    day: date | None = None


def encode_ticket(facts: TicketFacts, signing_key: bytes) -> str:
    """The content of the ticket's QR code: decimal digits only, about 350 of them.

    Raises ValueError if ``issued_at`` has no time zone, the key has not 32 bytes or the
    names in ``facts`` do not fit into a code.
    """
    if facts.issued_at.tzinfo is None:
        message = "issued_at must be time-zone aware"
        raise ValueError(message)
    payload = msgspec.msgpack.encode(
        _Payload(
            facts.office,
            facts.day.toordinal(),
            facts.number.compact,
            facts.service,
            facts.class_code,
            facts.language,
            int(facts.issued_at.timestamp()),
            facts.device,
        )
    )
    return to_digits(_MARK, sign(signing_key, _CONTEXT + payload) + payload)


def decode_ticket(
    text: str, public_keys: Mapping[DeviceId, bytes], *, office: OfficeId, day: date
) -> TicketCode | BadCode:
    """Check a scanned ``text`` against the office and business day that it is scanned in.

    ``public_keys`` holds the raw key of each device that issues tickets. Digits may be
    Arabic or Persian ones; blanks, line ends and direction marks do not matter.
    """
    content = _content(text)
    if isinstance(content, BadCode):
        return content
    signature, payload = content[:SIGNATURE_BYTES], content[SIGNATURE_BYTES:]
    facts = _facts(payload)
    if facts is None:
        return BadCode(BadCodeReason.DAMAGED)
    # Another office's keys are not known here, so this comes before the signature; it is
    # said of a forgery too, and is a refusal in any case.
    if facts.office != office:
        return BadCode(BadCodeReason.OTHER_OFFICE)
    public_key = public_keys.get(facts.device)
    if public_key is None:
        return BadCode(BadCodeReason.UNKNOWN_ISSUER)
    if not is_signed(public_key, signature, _CONTEXT + payload):
        return BadCode(BadCodeReason.FORGED)
    if facts.day != day:
        return BadCode(BadCodeReason.OTHER_DAY, facts.day)
    return TicketCode(facts)


def _content(text: str) -> bytes | BadCode:
    digits = plain_digits(text)
    if digits is None:
        return BadCode(BadCodeReason.NOT_A_TICKET)
    content = from_digits(_MARK, digits)
    if content is NotDecodable.ANOTHER_KIND:
        known_kind = from_digits(digits[: len(_MARK)], digits)
        if digits.startswith(_KIND) and isinstance(known_kind, bytes):
            return BadCode(BadCodeReason.UNKNOWN_VERSION)
        return BadCode(BadCodeReason.NOT_A_TICKET)
    if content is NotDecodable.DAMAGED:
        return BadCode(BadCodeReason.DAMAGED)
    return content


def _facts(payload: bytes) -> TicketFacts | None:
    try:
        fields = read_msgpack(payload, _Payload)
    except msgspec.DecodeError:
        return None
    number = parse_number(fields.number)
    if number is None:
        return None
    return TicketFacts(
        office=OfficeId(fields.office),
        day=date.fromordinal(fields.day),
        number=number,
        service=ServiceCode(fields.service),
        class_code=ClassCode(fields.class_code),
        language=Language(fields.language),
        issued_at=datetime.fromtimestamp(fields.issued_at, UTC),
        device=DeviceId(fields.device),
    )
