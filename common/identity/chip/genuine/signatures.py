# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a signature is that of a key (RFC 8017, FIPS 186-4, BSI TR-03111)."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, unique

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from ecdsa import BadSignatureError, VerifyingKey

from common.identity.chip.genuine.hashes import Hash
from common.identity.chip.genuine.public_keys import EcKey, PublicKey, RsaKey
from common.identity.chip.genuine.schemes import Ecdsa, RsaPkcs1, RsaPss, Scheme

_HASHES: dict[Hash, hashes.HashAlgorithm] = {
    Hash.SHA1: hashes.SHA1(),  # noqa: S303 - what documents of older issue are signed with
    Hash.SHA224: hashes.SHA224(),
    Hash.SHA256: hashes.SHA256(),
    Hash.SHA384: hashes.SHA384(),
    Hash.SHA512: hashes.SHA512(),
}


@unique
class Check(Enum):
    """What became of a check of a signature."""

    GOOD = "good"
    WRONG = "wrong"
    """The signature is not that key's of that message."""
    UNKNOWN = "unknown"
    """Key or scheme are of a kind that we do not know, or do not fit each other."""


def check_signature(
    key: PublicKey | None, scheme: Scheme | None, signature: bytes, message: bytes
) -> Check:
    """Whether ``signature`` is that of ``key`` over ``message``."""
    match key, scheme:
        case RsaKey(), RsaPkcs1(hash=used) if not key.only_pss:
            return _check_rsa(key, padding.PKCS1v15(), used, signature, message)
        case RsaKey(), RsaPss() if _allows(key.only, scheme):
            mask = padding.MGF1(_HASHES[scheme.mask_hash])
            pss = padding.PSS(mask, scheme.salt)
            return _check_rsa(key, pss, scheme.hash, signature, message)
        case EcKey(), Ecdsa(hash=used):
            return _check_ecdsa(key, signature, used.of(message), _sequence)
        case _:
            return Check.UNKNOWN


def check_plain_ecdsa(key: EcKey, used: Hash, signature: bytes, message: bytes) -> Check:
    """Whether r and s, side by side and of equal length (TR-03111 section 5.2.1), fit."""
    return _check_ecdsa(key, signature, used.of(message), _side_by_side)


def _allows(only: RsaPss | None, scheme: RsaPss) -> bool:
    if only is None:
        return True
    same_hashes = (only.hash, only.mask_hash) == (scheme.hash, scheme.mask_hash)
    return same_hashes and scheme.salt >= only.salt


def _check_rsa(
    key: RsaKey, pad: padding.AsymmetricPadding, used: Hash, signature: bytes, message: bytes
) -> Check:
    try:
        public = rsa.RSAPublicNumbers(key.exponent, key.modulus).public_key()
        public.verify(signature, message, pad, _HASHES[used])
    except InvalidSignature:
        return Check.WRONG
    except (UnsupportedAlgorithm, ValueError):
        # A modulus too small for the padding, or what this machine's OpenSSL is set to refuse.
        return Check.UNKNOWN
    return Check.GOOD


def _check_ecdsa(
    key: EcKey, signature: bytes, digest: bytes, form: Callable[[bytes, int], tuple[int, int]]
) -> Check:
    verifying = VerifyingKey.from_public_point(key.point, key.curve)
    try:
        verifying.verify_digest(signature, digest, sigdecode=form, allow_truncate=True)
    except (BadSignatureError, ValueError, TypeError):
        # ValueError: not two numbers. TypeError: the sum is the point at infinity, which has no
        # coordinates to compare.
        return Check.WRONG
    return Check.GOOD


def _sequence(signature: bytes, _order: int) -> tuple[int, int]:
    """r and s from a DER sequence. Raises ValueError."""
    return decode_dss_signature(signature)


def _side_by_side(signature: bytes, order: int) -> tuple[int, int]:
    """r and s, each as long as the order. Raises ValueError."""
    size = (order.bit_length() + 7) // 8
    if len(signature) != 2 * size:
        raise ValueError
    return int.from_bytes(signature[:size], "big"), int.from_bytes(signature[size:], "big")
