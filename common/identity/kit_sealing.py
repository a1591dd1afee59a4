# SPDX-License-Identifier: GPL-3.0-or-later
"""A device's succession kit at rest: AES-256-GCM under a key derived from the device's token.

The token is in the device's settings and the kit in its database, so that a copy of the database
alone, such as a backup, opens nothing. Whoever has the whole folder has the kit as well; then the
device must be enrolled anew (docs/operations.md).
"""

from __future__ import annotations

import secrets

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from common.wire.reading import read_msgpack
from common.wire.succession import SuccessionKit

_FORMAT = b"\x01"
_NONCE_BYTES = 12
_KEY_BYTES = 32
_PURPOSE = b"nobat succession kit 1"


def seal_kit(kit: SuccessionKit, token: str) -> bytes:
    """The kit, readable with the device's token only: format byte, nonce, ciphertext with tag."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    text = msgspec.msgpack.encode(kit)
    return _FORMAT + nonce + AESGCM(_key(token)).encrypt(nonce, text, _PURPOSE)


def open_kit(sealed: bytes, token: str) -> SuccessionKit | None:
    """The kit; None if it was sealed under another token, by a later version, or is damaged."""
    head = len(_FORMAT) + _NONCE_BYTES
    if not sealed.startswith(_FORMAT) or len(sealed) <= head:
        return None
    nonce, text = sealed[len(_FORMAT) : head], sealed[head:]
    try:
        opened = AESGCM(_key(token)).decrypt(nonce, text, _PURPOSE)
        return read_msgpack(opened, SuccessionKit)
    except (InvalidTag, msgspec.DecodeError):
        return None


def _key(token: str) -> bytes:
    # RFC 5869; the token is random, so it needs neither salt nor stretching.
    return HKDF(SHA256(), _KEY_BYTES, None, _PURPOSE).derive(token.encode())
