# SPDX-License-Identifier: GPL-3.0-or-later
"""A request's personal data: sealed with a key that only this request has.

Answers, papers and what registers told are sealed with AES-256-GCM (NIST SP 800-38D), bound to the
request and to the place in it: moved to another request, or to another field, nothing opens.
Once the request's data key is destroyed nothing opens in any copy or backup.

The secret on the receipt hangs on the same key. So it can be printed again while the request's
data is kept, and nobody can find it out afterwards; what is looked up is its digest.
"""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from common.identity.sealing import Unsealable, UnsealableReason

KEY_BYTES = 32

_FORMAT = b"\x01"
_NONCE_BYTES = 12
_TAG_BYTES = 16
_HEAD_BYTES = len(_FORMAT) + _NONCE_BYTES
SEALING_BYTES = _HEAD_BYTES + _TAG_BYTES
"""By how much something grows when it is sealed."""

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O and U, so that nothing is read as something else."""

_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SECRET_LETTERS = 12
_GROUP = 4


class Part(StrEnum):
    """What kind of personal data of a request is sealed."""

    ANSWERS = "answers"
    INQUIRY = "inquiry"
    """What a register told."""
    FILE = "file"
    """A paper as a picture or a PDF."""
    NOTE = "note"
    DOCUMENT = "document"
    """What an issued document says."""
    PASSED = "passed"
    """A command that is on its way to the request's holder."""


@dataclass(frozen=True, slots=True, repr=False)
class RequestKey:
    """The key of one request. Raises ValueError if ``data_key`` has not 32 bytes."""

    data_key: bytes

    def __post_init__(self) -> None:
        """Refuse a key of another length: it would be a weaker one or none."""
        if len(self.data_key) != KEY_BYTES:
            message = f"a data key has {KEY_BYTES} bytes, not {len(self.data_key)}"
            raise ValueError(message)

    def __repr__(self) -> str:
        """Show that there is a key, not which."""
        return "<RequestKey>"


def new_request_key() -> RequestKey:
    """A key that nobody has had before, from the machine's secure random source."""
    return RequestKey(secrets.token_bytes(KEY_BYTES))


def seal_part(data: bytes, key: RequestKey, request: str, part: Part, name: str) -> bytes:
    """``data`` readable with this key, as this part of this request only."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    place = _place(request, part, name)
    return _FORMAT + nonce + AESGCM(_sealing_key(key)).encrypt(nonce, data, place)


def open_part(
    sealed: bytes, key: RequestKey, request: str, part: Part, name: str
) -> bytes | Unsealable:
    """What was sealed as this part of this request, or why it does not open."""
    if not sealed.startswith(_FORMAT) or len(sealed) < SEALING_BYTES:
        return Unsealable(UnsealableReason.UNKNOWN_FORMAT)
    nonce, text = sealed[len(_FORMAT) : _HEAD_BYTES], sealed[_HEAD_BYTES:]
    try:
        return AESGCM(_sealing_key(key)).decrypt(nonce, text, _place(request, part, name))
    except InvalidTag:
        return Unsealable(UnsealableReason.NOT_AUTHENTIC)


def status_secret(key: RequestKey) -> str:
    """The secret on the receipt, such as ``7K2M-9QXD-4HTP``: 60 bits, the same every time."""
    derived = int.from_bytes(_derive(key, b"nobat status secret 1"), "big")
    letters = "".join(_LETTERS[derived >> 5 * n & 31] for n in range(_SECRET_LETTERS))
    return "-".join(letters[n : n + _GROUP] for n in range(0, _SECRET_LETTERS, _GROUP))


def secret_digest(secret: str) -> bytes:
    """What is kept of a secret, however a person has typed it.

    Dashes, spaces and lower case make no difference, nor do the digits of other scripts.
    """
    plain = "".join(_ascii(each) for each in secret if each.isalnum())
    return sha256(b"nobat status 1:" + plain.upper().translate(_READ_AS).encode()).digest()


def _ascii(letter: str) -> str:
    digit = unicodedata.decimal(letter, None)
    return letter if digit is None else str(digit)


def _sealing_key(key: RequestKey) -> bytes:
    return _derive(key, b"nobat request sealing 1")


def _derive(key: RequestKey, label: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=label).derive(key.data_key)


def _place(request: str, part: Part, name: str) -> bytes:
    return "\0".join((request, part, name)).encode()
