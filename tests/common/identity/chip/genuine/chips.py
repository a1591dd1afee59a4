# SPDX-License-Identifier: GPL-3.0-or-later
"""Chips that hold a key: they sign challenges and agree on session keys, as cards do.

Their arithmetic is that of ``cryptography``; ours is that of ``ecdsa`` and plain integers.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from common.identity.chip.apdu import Command, Response
from common.identity.chip.channel import GarbledError
from common.identity.chip.key_derivation import SessionKeys
from tests.virtual.issuing_state import encoded, in_file, openssl

DONE, REFUSED, UNKNOWN_COMMAND = 0x9000, 0x6985, 0x6D00

_KEY_TEMPLATE, _AUTHENTICATION_TEMPLATE = 0xA6, 0xA4


def new_private_key(kind: Sequence[str]) -> bytes:
    """A private key in PEM, made by openssl."""
    algorithm, *options = kind
    return openssl("genpkey", "-algorithm", algorithm, *options)


def public_half(private_key: bytes) -> bytes:
    """The SubjectPublicKeyInfo of the key, in DER."""
    return openssl("pkey", "-pubout", "-outform", "DER", given=private_key)


def group_15(private_key: bytes) -> bytes:
    """Data group 15 for the key (ICAO 9303-10 section 4.7.15)."""
    return in_file(0x6F, public_half(private_key))


def group_14(*infos: bytes) -> bytes:
    """Data group 14: security infos in DER (ICAO 9303-10 section 4.7.14)."""
    return in_file(0x6E, in_file(0x31, b"".join(infos)))


def info(protocol: str, required: bytes, *extra: bytes) -> bytes:
    """A SecurityInfo (ICAO 9303-11 section 9.2) of parts that are in DER already."""
    return in_file(0x30, encoded(f"asn1=OID:{protocol}") + required + b"".join(extra))


def number(value: int) -> bytes:
    """An INTEGER in DER."""
    return encoded(f"asn1=INTEGER:{value}")


def message_recovering(
    private_key: bytes, challenge: bytes, used: str, trailer: bytes, header: int = 0x6A
) -> bytes:
    """A signature of ISO/IEC 9796-2 scheme 1 over ``challenge``, as chips make them."""
    key = load_pem_private_key(private_key, None)
    assert isinstance(key, rsa.RSAPrivateKey)
    numbers = key.private_numbers()
    size = key.key_size // 8
    room = size - 1 - hashlib.new(used).digest_size - len(trailer)
    own_part = hashlib.shake_128(b"the chip's part").digest(room)
    digest = hashlib.new(used, own_part + challenge).digest()
    block = bytes((header,)) + own_part + digest + trailer
    opened = pow(int.from_bytes(block, "big"), numbers.d, numbers.public_numbers.n)
    return opened.to_bytes(size, "big")


def side_by_side(private_key: bytes, challenge: bytes, used: hashes.HashAlgorithm) -> bytes:
    """r and s of ECDSA in equal length (BSI TR-03111 section 5.2.1)."""
    key = _curve_key(private_key)
    r, s = decode_dss_signature(key.sign(challenge, ec.ECDSA(used)))
    size = (key.curve.key_size + 7) // 8
    return r.to_bytes(size, "big") + s.to_bytes(size, "big")


@dataclass(slots=True)
class SigningChip:
    """Answers INTERNAL AUTHENTICATE with what ``sign`` makes of the challenge."""

    sign: Callable[[bytes], bytes]
    challenges: list[bytes] = field(default_factory=list)

    def send(self, command: Command) -> Response:
        """Sign, or refuse every other command."""
        if (command.cla, command.ins) != (0x00, 0x88):
            return Response(b"", UNKNOWN_COMMAND)
        self.challenges.append(command.data)
        return Response(self.sign(command.data), DONE)

    def renewed(self, keys: SessionKeys) -> SigningChip:
        """No key of this chip is for that."""
        raise AssertionError(keys)


@dataclass(slots=True)
class AgreeingChip:
    """Agrees on session keys with the private key that it holds.

    ``derive`` makes the two session keys of the shared secret. After the agreement it answers
    only to somebody who has the same keys, and a stranger's answer is garbled.
    """

    private_key: bytes
    derive: Callable[[bytes], tuple[bytes, bytes]]
    refuses: int | None = None
    commands: list[Command] = field(default_factory=list)
    agreed: tuple[bytes, bytes] | None = None
    used: SessionKeys | None = None

    def send(self, command: Command) -> Response:
        """Take the other side's point in either of the two ways, or answer under new keys."""
        self.commands.append(command)
        if self.refuses is not None and command.ins == self.refuses:
            return Response(b"", REFUSED)
        if self.used is not None:
            if (self.used.encryption, self.used.mac) != self.agreed:
                raise GarbledError
            return Response(b"", DONE)
        match command.ins, command.p2:
            case (0x22, 0xA6):
                self._agree(command.data[2 : 2 + command.data[1]])
            case (0x86, _):
                self._agree(command.data[4:])
                return Response(b"\x7c\x00", DONE)
            case _:
                assert (command.ins, command.p1, command.p2) == (0x22, 0x41, 0xA4)
        return Response(b"", DONE)

    def renewed(self, keys: SessionKeys) -> AgreeingChip:
        """The same chip, under the keys that the other side has made."""
        self.used = keys
        return self

    def _agree(self, point: bytes) -> None:
        key = _curve_key(self.private_key)
        other = ec.EllipticCurvePublicKey.from_encoded_point(key.curve, point)
        self.agreed = self.derive(key.exchange(ec.ECDH(), other))


def _curve_key(private_key: bytes) -> ec.EllipticCurvePrivateKey:
    key = load_pem_private_key(private_key, None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    return key
