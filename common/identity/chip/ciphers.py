# SPDX-License-Identifier: GPL-3.0-or-later
"""Block ciphers and their MACs as travel documents use them (ICAO 9303-11, 9.7 and 9.8)."""

from __future__ import annotations

from enum import Enum, unique
from typing import NamedTuple

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher, modes
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.cmac import CMAC

MAC_SIZE = 8
"""The bytes of every MAC: of triple DES its whole block, of AES the first half of it."""

_PAD = 0x80
_DES_BLOCK = 8


class _Sizes(NamedTuple):
    name: str
    key: int
    block: int


@unique
class Suite(Enum):
    """A cipher with the MAC that goes with it; sizes in bytes."""

    TRIPLE_DES = _Sizes("3DES", 16, _DES_BLOCK)
    """Two-key triple DES, and the retail MAC (ISO/IEC 9797-1 algorithm 3)."""
    AES_128 = _Sizes("AES-128", 16, 16)
    """AES, and CMAC (NIST SP 800-38B) cut to eight bytes."""
    AES_192 = _Sizes("AES-192", 24, 16)
    AES_256 = _Sizes("AES-256", 32, 16)

    @property
    def key_size(self) -> int:
        """Bytes of a key."""
        return self.value.key

    @property
    def block_size(self) -> int:
        """Bytes of a block."""
        return self.value.block


def pad(data: bytes, block_size: int) -> bytes:
    """``data`` filled up to whole blocks by 80, 00 … 00 (ISO/IEC 9797-1 padding method 2)."""
    filled = data + bytes((_PAD,))
    return filled + bytes(-len(filled) % block_size)


def unpad(padded: bytes) -> bytes | None:
    """What ``pad`` filled up; None if ``padded`` does not end in such padding."""
    data = padded.rstrip(b"\x00")
    return data[:-1] if data.endswith(bytes((_PAD,))) else None


def encrypt(suite: Suite, key: bytes, data: bytes, vector: bytes | None = None) -> bytes:
    """Whole blocks of ``data`` in CBC mode; without an initial ``vector`` it is zero."""
    encryptor = _cbc(suite, key, vector).encryptor()
    return encryptor.update(data) + encryptor.finalize()


def decrypt(suite: Suite, key: bytes, data: bytes, vector: bytes | None = None) -> bytes:
    """What ``encrypt`` made ``data`` of."""
    decryptor = _cbc(suite, key, vector).decryptor()
    return decryptor.update(data) + decryptor.finalize()


def mac(suite: Suite, key: bytes, data: bytes) -> bytes:
    """The MAC over ``data`` of any length, eight bytes.

    The retail MAC pads by method 2; CMAC does by itself what it needs.
    """
    if suite is Suite.TRIPLE_DES:
        return _retail_mac(key, pad(data, _DES_BLOCK))
    cmac = CMAC(AES(key))
    cmac.update(data)
    return cmac.finalize()[:MAC_SIZE]


def _cbc(suite: Suite, key: bytes, vector: bytes | None) -> Cipher[modes.CBC]:
    algorithm = TripleDES(key + key[:8]) if suite is Suite.TRIPLE_DES else AES(key)
    return Cipher(algorithm, modes.CBC(vector or bytes(suite.block_size)))


def _retail_mac(key: bytes, padded: bytes) -> bytes:
    """Single DES over all blocks but the last, triple DES over that (ISO/IEC 9797-1, 7.4)."""
    head, last = padded[:-_DES_BLOCK], padded[-_DES_BLOCK:]
    # Triple DES whose parts are one key is single DES with it.
    single = key[:8] * 2
    chained = encrypt(Suite.TRIPLE_DES, single, head)[-_DES_BLOCK:] if head else bytes(_DES_BLOCK)
    return encrypt(Suite.TRIPLE_DES, key, last, chained)
