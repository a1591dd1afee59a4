# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys made of a shared secret (ICAO 9303-11, 9.7.1)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from common.identity.chip.ciphers import Suite

_FOR_ENCRYPTION = 1
_FOR_MAC = 2
_FOR_PACE = 3


@dataclass(frozen=True, slots=True, repr=False)
class SessionKeys:
    """The two keys of secure messaging, and the cipher they are for."""

    suite: Suite
    encryption: bytes
    mac: bytes

    def __repr__(self) -> str:
        """Show the cipher only."""
        return f"<SessionKeys {self.suite.name}>"


def session_keys(secret: bytes, suite: Suite) -> SessionKeys:
    """The keys KS_Enc and KS_MAC of a shared ``secret``."""
    return SessionKeys(
        suite, _derive(secret, _FOR_ENCRYPTION, suite), _derive(secret, _FOR_MAC, suite)
    )


def password_key(password: bytes, suite: Suite) -> bytes:
    """The key K_π under which a chip sends the nonce of PACE (9.7.3)."""
    return _derive(password, _FOR_PACE, suite)


def _derive(secret: bytes, counter: int, suite: Suite) -> bytes:
    """SHA-1 makes keys of 128 bits, SHA-256 the longer ones (9.7.1.1 and 9.7.1.2)."""
    material = secret + counter.to_bytes(4, "big")
    match suite:
        case Suite.TRIPLE_DES:
            return _with_parity(hashlib.sha1(material, usedforsecurity=False).digest()[:16])
        case Suite.AES_128:
            return hashlib.sha1(material, usedforsecurity=False).digest()[:16]
        case Suite.AES_192 | Suite.AES_256:
            return hashlib.sha256(material).digest()[: suite.key_size]


def _with_parity(key: bytes) -> bytes:
    """``key`` with the lowest bit of each byte set so that the byte's ones are odd in number."""
    return bytes((byte & 0xFE) | ((byte >> 1).bit_count() + 1) % 2 for byte in key)
