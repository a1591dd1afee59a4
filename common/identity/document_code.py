# SPDX-License-Identifier: GPL-3.0-or-later
"""The QR code of an issued document: what it is, signed by the office that issued it.

Anyone can check it with the office's public key alone, without asking the office, or open it as
a link on the office's web page. It is Ed25519 (RFC 8032) over a MessagePack array, written in
base64url (RFC 4648, section 5). It names nobody: who the document is for is bound by a digest,
so that the code of one document, copied onto another, is found out by typing the name that is
printed beside it.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from hashlib import pbkdf2_hmac
from hmac import compare_digest
from typing import Annotated
from unicodedata import normalize

import msgspec

from common.domain.identifiers import OfficeId
from common.identity.signatures import SIGNATURE_BYTES, is_signed, sign
from common.wire.reading import read_msgpack

_VERSION = "1"
MARK = f"NBV{_VERSION}:"
"""What every code begins with."""

_CODE = re.compile(r"NBV(\d{1,3})(?::|%3A)([\w-]*)$", re.ASCII | re.IGNORECASE)
_CONTEXT = b"nobat document 1\x00"
_PERSON_BYTES = 10
_PERSON_ROUNDS = 20_000
_LAST_DAY = date.max.toordinal()
_LONGEST = 1000
_Day = Annotated[int, msgspec.Meta(ge=1, le=_LAST_DAY)]


@unique
class DocumentKind(StrEnum):
    """What an issued document is."""

    RECEIPT = "receipt"
    CERTIFICATE = "certificate"
    DECISION = "decision"
    HAND_OVER_SLIP = "hand_over_slip"
    DAILY_REPORT = "daily_report"


class _Payload(msgspec.Struct, frozen=True, array_like=True):
    """The signed array; days are proleptic Gregorian ordinals."""

    office: str
    kind: DocumentKind
    number: str
    issued_on: _Day
    valid_until: _Day | None
    person: Annotated[bytes, msgspec.Meta(max_length=_PERSON_BYTES)]


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What a document's code says. ``person`` comes from ``person_digest``; empty: of nobody."""

    office: OfficeId
    kind: DocumentKind
    number: str
    issued_on: date
    valid_until: date | None = None
    person: bytes = b""


@dataclass(frozen=True, slots=True)
class GenuineDocument:
    """A code whose signature holds. That it is still valid, its office may know better."""

    facts: DocumentFacts


@unique
class BadDocumentCode(StrEnum):
    """Why a code proves nothing."""

    NOT_A_DOCUMENT = "not_a_document"
    """Some other code, or anything else that a scanner reads or a person types."""
    DAMAGED = "damaged"
    """A document's code, but read incompletely."""
    UNKNOWN_VERSION = "unknown_version"
    """A code in a form that only a later version of the program knows."""
    UNKNOWN_OFFICE = "unknown_office"
    """There is no key of the office that the code names."""
    FORGED = "forged"
    """The signature does not hold."""


def person_digest(number: str, person: str) -> bytes:
    """Bind a document's number to whom it is for, by the name as it is printed.

    PBKDF2 (RFC 8018) with many rounds, since names can be guessed. Capital letters, blanks and
    signs do not matter, so that the name can be typed.
    """
    normal = normalize("NFKC", person).casefold()
    letters = "".join(character for character in normal if character.isalnum())
    salt = _CONTEXT + number.encode()
    return pbkdf2_hmac("sha256", letters.encode(), salt, _PERSON_ROUNDS, _PERSON_BYTES)


def is_about(facts: DocumentFacts, person: str) -> bool:
    """Whether the document was issued to this person; false for a document of nobody."""
    return compare_digest(facts.person, person_digest(facts.number, person))


def encode_document(facts: DocumentFacts, signing_key: bytes) -> str:
    """The code's text, about 170 characters. Raises ValueError if the key has not 32 bytes."""
    payload = msgspec.msgpack.encode(
        _Payload(
            facts.office,
            facts.kind,
            facts.number,
            facts.issued_on.toordinal(),
            None if facts.valid_until is None else facts.valid_until.toordinal(),
            facts.person,
        )
    )
    signed = sign(signing_key, _CONTEXT + payload) + payload
    return MARK + urlsafe_b64encode(signed).decode().rstrip("=")


def verification_link(address: str, code: str) -> str:
    """The link that a telephone opens; ``address`` is the office's web page, without a path."""
    return f"{address.rstrip('/')}/verify?code={code}"


def decode_document(
    text: str, public_keys: Mapping[OfficeId, bytes]
) -> GenuineDocument | BadDocumentCode:
    """Check a code, or the link that holds it, against the raw public keys of offices."""
    found = _CODE.search(text.strip())
    if found is None or len(text) > _LONGEST:
        return BadDocumentCode.NOT_A_DOCUMENT
    version, encoded = found.groups()
    if version != _VERSION:
        return BadDocumentCode.UNKNOWN_VERSION
    try:
        signed = urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4))
    except Base64Error:
        return BadDocumentCode.DAMAGED
    signature, payload = signed[:SIGNATURE_BYTES], signed[SIGNATURE_BYTES:]
    try:
        read = read_msgpack(payload, _Payload)
    except msgspec.DecodeError:
        return BadDocumentCode.DAMAGED
    key = public_keys.get(OfficeId(read.office))
    if key is None:
        return BadDocumentCode.UNKNOWN_OFFICE
    if not is_signed(key, signature, _CONTEXT + payload):
        return BadDocumentCode.FORGED
    return GenuineDocument(_facts(read))


def _facts(read: _Payload) -> DocumentFacts:
    return DocumentFacts(
        OfficeId(read.office),
        read.kind,
        read.number,
        date.fromordinal(read.issued_on),
        None if read.valid_until is None else date.fromordinal(read.valid_until),
        read.person,
    )
