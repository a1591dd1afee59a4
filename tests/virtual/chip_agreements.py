# SPDX-License-Identifier: GPL-3.0-or-later
"""The card's side of PACE, chip authentication and active authentication.

ICAO 9303-11: 4.4 (PACE with generic mapping on elliptic curves), 6.2 (chip authentication),
6.1 (active authentication; ISO/IEC 9796-2 digital signature scheme 1 for RSA).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric import rsa

from tests.virtual.chip_crypto import (
    BRAINPOOL_P256,
    Curve,
    Point,
    Suite,
    derive,
    encrypt,
    mac,
)
from tests.virtual.chip_objects import oid, tlv

Chance = Callable[[int], bytes]

_PACE = "0.4.0.127.0.7.2.2.4.2"
_CHIP = "0.4.0.127.0.7.2.2.3.2"


class Refused(Exception):  # noqa: N818 - a card's answer, not a mistake
    """The card answers with a status of its own."""

    def __init__(self, status: int) -> None:
        super().__init__(f"{status:04X}")
        self.status = status


@dataclass(frozen=True)
class Pace:
    """One way in which the card agrees on keys."""

    suite: Suite = Suite.AES_128
    curve: Curve = BRAINPOOL_P256

    @property
    def protocol(self) -> str:
        """The object identifier."""
        return f"{_PACE}.{self.suite.value}"

    def begun(self, chance: Chance) -> PaceRun:
        """Nothing agreed yet."""
        return PaceRun(self, chance)


class PaceRun:
    """Step by step through one agreement."""

    def __init__(self, how: Pace, chance: Chance) -> None:
        self._how = how
        self._chance = chance
        self._password = b""
        self._nonce = b""
        self._base: Point = None
        self._own: tuple[int, Point] = (0, None)
        self._theirs: Point = None
        self._shared = b""

    def choose(self, wanted: Mapping[int, bytes], passwords: Mapping[int, bytes]) -> None:
        """MSE:Set AT: the protocol and the password."""
        if tlv(0x06, wanted.get(0x80, b"")) != oid(self._how.protocol):
            raise Refused(0x6A80)
        self._password = passwords.get(int.from_bytes(wanted.get(0x83, b"\0"), "big"), b"")
        if not self._password:
            raise Refused(0x6A88)

    def go_on(self, found: Mapping[int, bytes]) -> tuple[bytes, tuple[bytes, bytes, Suite] | None]:
        """One GENERAL AUTHENTICATE; the session's keys with the last."""
        curve = self._how.curve
        if not self._password:
            raise Refused(0x6985)
        try:
            if not found:
                return tlv(0x80, self._hidden_nonce()), None
            if 0x81 in found:
                return tlv(0x82, self._map(curve.decode(found[0x81]))), None
            if 0x83 in found:
                return tlv(0x84, self._agree(curve.decode(found[0x83]))), None
        except ValueError as error:
            raise Refused(0x6A80) from error
        return self._prove(found.get(0x85, b""))

    def _hidden_nonce(self) -> bytes:
        self._nonce = self._chance(16)
        suite = self._how.suite
        return encrypt(derive(self._password, 3, suite), self._nonce, suite)

    def _map(self, theirs: Point) -> bytes:
        curve = self._how.curve
        secret, public = self._key(curve.g)
        shared = curve.times(secret, theirs)
        nonce = int.from_bytes(self._nonce, "big")
        self._base = curve.add(curve.times(nonce, curve.g), shared)
        return curve.encode(public)

    def _agree(self, theirs: Point) -> bytes:
        curve = self._how.curve
        self._own = secret, public = self._key(self._base)
        self._theirs = theirs
        self._shared = _x(curve, curve.times(secret, theirs))
        return curve.encode(public)

    def _prove(self, token: bytes) -> tuple[bytes, tuple[bytes, bytes, Suite]]:
        suite = self._how.suite
        password, self._password = self._password, b""
        enc, auth = (derive(self._shared, number, suite) for number in (1, 2))
        if not password or token != self._token(auth, self._own[1]):
            raise Refused(0x6300)
        return tlv(0x86, self._token(auth, self._theirs)), (enc, auth, suite)

    def _token(self, auth: bytes, public: Point) -> bytes:
        shown = tlv(0x86, self._how.curve.encode(public))
        return mac(auth, tlv(0x7F49, oid(self._how.protocol), shown), self._how.suite)

    def _key(self, base: Point) -> tuple[int, Point]:
        secret = 1 + int.from_bytes(self._chance(40), "big") % (self._how.curve.n - 1)
        return secret, self._how.curve.times(secret, base)


@dataclass(frozen=True)
class ChipKeys:
    """The private keys by which a chip proves that it is no copy; None for a way not offered."""

    chip: int | None = None
    curve: Curve = BRAINPOOL_P256
    suite: Suite = Suite.AES_128
    active: rsa.RSAPrivateKey | None = None

    @property
    def protocol(self) -> str:
        """The object identifier of chip authentication."""
        return f"{_CHIP}.{self.suite.value}"

    @property
    def public(self) -> bytes:
        """The chip's public point, uncompressed."""
        if self.chip is None:
            raise Refused(0x6A80)
        return self.curve.encode(self.curve.times(self.chip, self.curve.g))

    def chosen(self, wanted: Mapping[int, bytes]) -> Suite:
        """MSE:Set AT for chip authentication."""
        if self.chip is None or tlv(0x06, wanted.get(0x80, b"")) != oid(self.protocol):
            raise Refused(0x6A80)
        return self.suite


def agree_chip(keys: ChipKeys, theirs: bytes) -> bytes:
    """The secret that chip and terminal share after chip authentication."""
    if keys.chip is None:
        raise Refused(0x6A80)
    try:
        point = keys.curve.decode(theirs)
    except ValueError as error:
        raise Refused(0x6A80) from error
    return _x(keys.curve, keys.curve.times(keys.chip, point))


def active_answer(keys: ChipKeys, challenge: bytes, chance: Chance) -> bytes:
    """The signature of INTERNAL AUTHENTICATE, with SHA-1 and the trailer BC."""
    if keys.active is None:
        raise Refused(0x6D00)
    numbers = keys.active.private_numbers()
    modulus = numbers.public_numbers.n
    size = (modulus.bit_length() + 7) // 8
    own = chance(size - 22)
    digest = hashlib.sha1(own + challenge).digest()
    block = b"\x6a" + own + digest + b"\xbc"
    signed = pow(int.from_bytes(block, "big"), numbers.d, modulus)
    return signed.to_bytes(size, "big")


def _x(curve: Curve, point: Point) -> bytes:
    if point is None:
        raise Refused(0x6A80)
    return point[0].to_bytes(curve.size, "big")
