# SPDX-License-Identifier: GPL-3.0-or-later
"""The cryptography of a virtual travel document, from ICAO 9303-11 section 9 and its sources.

Written apart from ``common.identity.chip`` on purpose: an error there is not repeated here.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import Enum, unique

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.cmac import CMAC

Point = tuple[int, int] | None
"""A point of a curve; None is the neutral one."""


@unique
class Suite(Enum):
    """A block cipher with the size of its keys; the value is the last arc of PACE's identifiers."""

    TDES = 1
    AES_128 = 2
    AES_192 = 3
    AES_256 = 4

    @property
    def block(self) -> int:
        """Bytes in a block, and in a send sequence counter."""
        return 8 if self is Suite.TDES else 16


def derive(secret: bytes, counter: int, suite: Suite) -> bytes:
    """The key derivation function (9303-11, 9.7.1)."""
    shared = secret + counter.to_bytes(4, "big")
    match suite:
        case Suite.TDES | Suite.AES_128:
            return hashlib.sha1(shared).digest()[:16]
        case Suite.AES_192:
            return hashlib.sha256(shared).digest()[:24]
        case Suite.AES_256:
            return hashlib.sha256(shared).digest()


def encrypt(key: bytes, data: bytes, suite: Suite, start: bytes | None = None) -> bytes:
    """CBC over whole blocks, from ``start`` or zeroes."""
    work = _cipher(key, suite, start).encryptor()
    return work.update(data) + work.finalize()


def decrypt(key: bytes, data: bytes, suite: Suite, start: bytes | None = None) -> bytes:
    """The way back from ``encrypt``."""
    work = _cipher(key, suite, start).decryptor()
    return work.update(data) + work.finalize()


def mac(key: bytes, data: bytes, suite: Suite) -> bytes:
    """Eight bytes: CMAC, or for 3DES the retail MAC (ISO/IEC 9797-1 algorithm 3, padding 2)."""
    if suite is not Suite.TDES:
        work = CMAC(algorithms.AES(key))
        work.update(data)
        return work.finalize()[:8]
    padded = pad(data, 8)
    chained = encrypt(key[:8] * 3, padded, suite)[-8:]
    back = decrypt(key[8:] * 3, chained, suite)
    return encrypt(key[:8] * 3, back, suite)


def pad(data: bytes, block: int) -> bytes:
    """80 and zeroes up to the end of a block (ISO/IEC 9797-1 padding method 2)."""
    return data + b"\x80" + bytes(-(len(data) + 1) % block)


def unpad(data: bytes) -> bytes:
    """The way back from ``pad``."""
    return data[: data.rindex(b"\x80")]


def _cipher(key: bytes, suite: Suite, start: bytes | None) -> Cipher[modes.CBC]:
    first = start or bytes(suite.block)
    if suite is Suite.TDES:
        whole = key + key[:8] if len(key) == 16 else key
        return Cipher(TripleDES(whole), modes.CBC(first))
    return Cipher(algorithms.AES(key), modes.CBC(first))


@dataclass(frozen=True)
class Curve:
    """A curve y² = x³ + ax + b over a prime field, with its generator."""

    number: int
    """Its standardised domain parameters (9303-11, 9.5.1)."""
    p: int
    a: int
    b: int
    g: tuple[int, int]
    n: int

    @property
    def size(self) -> int:
        """Bytes in a coordinate."""
        return (self.p.bit_length() + 7) // 8

    def add(self, one: Point, other: Point) -> Point:
        """The sum of two points."""
        if one is None or other is None:
            return other if one is None else one
        (x1, y1), (x2, y2) = one, other
        if x1 == x2:
            if (y1 + y2) % self.p == 0:
                return None
            slope = (3 * x1 * x1 + self.a) * pow(2 * y1, -1, self.p)
        else:
            slope = (y2 - y1) * pow(x2 - x1, -1, self.p)
        x = (slope * slope - x1 - x2) % self.p
        return x, (slope * (x1 - x) - y1) % self.p

    def times(self, factor: int, point: Point) -> Point:
        """``factor`` times ``point``."""
        total: Point = None
        for bit in bin(factor)[2:]:
            total = self.add(total, total)
            if bit == "1":
                total = self.add(total, point)
        return total

    def encode(self, point: Point) -> bytes:
        """The uncompressed form."""
        if point is None:
            message = "the neutral point has no uncompressed form"
            raise ValueError(message)
        return b"\x04" + b"".join(part.to_bytes(self.size, "big") for part in point)

    def decode(self, data: bytes) -> tuple[int, int]:
        """The way back. Raises ValueError for what is no point of the curve."""
        x = int.from_bytes(data[1 : 1 + self.size], "big")
        y = int.from_bytes(data[1 + self.size :], "big")
        if len(data) != 1 + 2 * self.size or (y * y - x**3 - self.a * x - self.b) % self.p:
            message = "not on the curve"
            raise ValueError(message)
        return x, y


P256 = Curve(
    number=12,
    p=0xFFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF,
    a=-3,
    b=0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B,
    g=(
        0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
        0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5,
    ),
    n=0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
)
"""NIST P-256 (FIPS 186-4, D.1.2.3)."""

BRAINPOOL_P256 = Curve(
    number=13,
    p=0xA9FB57DBA1EEA9BC3E660A909D838D726E3BF623D52620282013481D1F6E5377,
    a=0x7D5A0975FC2C3057EEF67530417AFFE7FB8055C126DC5C6CE94A4B44F330B5D9,
    b=0x26DC5C6CE94A4B44F330B5D9BBD77CBF958416295CF7E1CE6BCCDC18FF8C07B6,
    g=(
        0x8BD2AEB9CB7E57CB2C4B482FFC81B7AFB9DE27E1E3BD23C23A4453BD9ACE3262,
        0x547EF835C3DAC4FD97F8461A14611DC9C27745132DED8E545C1D54C72F046997,
    ),
    n=0xA9FB57DBA1EEA9BC3E660A909D838D718C397AA3B561A6F7901E0E82974856A7,
)
"""brainpoolP256r1 (RFC 5639, 3.4)."""
