# SPDX-License-Identifier: GPL-3.0-or-later
"""Personal data sealed for the clerk who calls the ticket: AES-256-GCM, bound to the ticket.

A sealed person is a format byte, a nonce of 12 bytes, and the ciphertext with its tag
(NIST SP 800-38D). The ticket's identity is associated data, so that a sealed person moved to
another ticket does not open.

cryptography is loaded with the first sealed person, as in ``day_keys``.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from enum import Enum, unique

import msgspec

from common.domain.document_check import DocumentCheck
from common.domain.identifiers import TicketId
from common.identity.day_keys import DayKeys
from common.identity.document import Document
from common.wire.reading import read_msgpack

_FORMAT = b"\x01"
_NONCE_BYTES = 12
_TAG_BYTES = 16
_HEAD_BYTES = len(_FORMAT) + _NONCE_BYTES


@dataclass(frozen=True, slots=True, repr=False)
class Person:
    """What the clerk sees of the citizen, and nothing more.

    ``check`` is what the document's chip has shown; a person sealed before chips were read has
    none.
    """

    name: str
    document_number: str
    issuer: str
    check: DocumentCheck = DocumentCheck.NOT_READ

    def __repr__(self) -> str:
        """Show that there is a person, not who."""
        return "<Person>"


@unique
class UnsealableReason(Enum):
    """Why sealed data does not open."""

    UNKNOWN_FORMAT = "unknown_format"
    """Too short, or sealed by a later version."""
    NOT_AUTHENTIC = "not_authentic"
    """Another day's key, another ticket, or changed since it was sealed."""
    MALFORMED = "malformed"
    """It opens, but holds no person."""


@dataclass(frozen=True, slots=True)
class Unsealable:
    """The sealed data could not be opened."""

    reason: UnsealableReason


def person_of(document: Document, check: DocumentCheck = DocumentCheck.NOT_READ) -> Person:
    """What the clerk needs from an identity document, and what its chip has shown."""
    name = f"{document.secondary_name} {document.primary_name}".strip()
    return Person(name, document.number, document.issuer, check)


def seal(person: Person, keys: DayKeys, ticket: TicketId) -> bytes:
    """``person`` readable with the day's keys and for ``ticket`` only."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - see above

    nonce = secrets.token_bytes(_NONCE_BYTES)
    text = msgspec.msgpack.encode(person)
    return _FORMAT + nonce + AESGCM(keys.sealing_key()).encrypt(nonce, text, ticket.encode())


def unseal(sealed: bytes, keys: DayKeys, ticket: TicketId) -> Person | Unsealable:
    """The person sealed for ``ticket``, or why there is none."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - see above
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - see above

    if not sealed.startswith(_FORMAT) or len(sealed) < _HEAD_BYTES + _TAG_BYTES:
        return Unsealable(UnsealableReason.UNKNOWN_FORMAT)
    nonce, text = sealed[len(_FORMAT) : _HEAD_BYTES], sealed[_HEAD_BYTES:]
    try:
        opened = AESGCM(keys.sealing_key()).decrypt(nonce, text, ticket.encode())
    except InvalidTag:
        return Unsealable(UnsealableReason.NOT_AUTHENTIC)
    try:
        return read_msgpack(opened, Person)
    except msgspec.DecodeError:
        return Unsealable(UnsealableReason.MALFORMED)
