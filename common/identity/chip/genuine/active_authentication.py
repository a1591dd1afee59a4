# SPDX-License-Identifier: GPL-3.0-or-later
"""Active authentication: the chip signs a challenge with its own key (ICAO 9303-11 section 6.1)."""

from __future__ import annotations

from hmac import compare_digest

from common.identity.chip.apdu import EXTENDED_ANSWER, SHORT_ANSWER, Command
from common.identity.chip.channel import Channel
from common.identity.chip.genuine.hashes import Hash
from common.identity.chip.genuine.public_keys import EcKey, PublicKey, RsaKey
from common.identity.chip.genuine.signatures import Check, check_plain_ecdsa

CHALLENGE_BYTES = 8
"""The length of RND.IFD."""

_INTERNAL_AUTHENTICATE = 0x88
_PARTIAL_RECOVERY = 0x6A
_SHA1_TRAILER = 0xBC
_TRAILER = 0xCC
# By the hash identifiers of ISO/IEC 10118-3, which stand before the last byte of the trailer.
_HASHES = {
    0x33: Hash.SHA1,
    0x34: Hash.SHA256,
    0x35: Hash.SHA512,
    0x36: Hash.SHA384,
    0x38: Hash.SHA224,
}
_LAST_NIBBLE = 0xC
# Secure messaging with AES takes the rest of the 256 bytes for itself.
_MOST_IN_SHORT_ANSWER = 223


def signs_challenge(channel: Channel, key: PublicKey, used: Hash | None, challenge: bytes) -> bool:
    """Whether the chip has signed ``challenge`` (eight random bytes) with ``key``.

    ``used`` is the hash that data group 14 names for ECDSA. Where it names none, any will do:
    the key is signed by the country, and the challenge is ours. Raises what the channel raises.
    """
    size = key.modulus.bit_length() + 7 >> 3 if isinstance(key, RsaKey) else 0
    expected = SHORT_ANSWER if size <= _MOST_IN_SHORT_ANSWER else EXTENDED_ANSWER
    command = Command(0x00, _INTERNAL_AUTHENTICATE, 0x00, 0x00, challenge, expected)
    response = channel.send(command)
    if not response.succeeded:
        return False
    if isinstance(key, RsaKey):
        return is_message_recovering_signature(key, response.data, challenge)
    return _is_plain_signature(key, used, response.data, challenge)


def is_message_recovering_signature(key: RsaKey, signature: bytes, challenge: bytes) -> bool:
    """Whether ``signature`` is one of ISO/IEC 9796-2 scheme 1 whose message ends in ``challenge``.

    The recovered block is header, the chip's own part of the message, hash, trailer; each byte
    of it has its place, so that none is left for a forger to choose freely.
    """
    size = (key.modulus.bit_length() + 7) // 8
    number = int.from_bytes(signature, "big")
    if len(signature) != size or not 0 < number < key.modulus:
        return False
    opened = pow(number, key.exponent, key.modulus)
    if opened & 0xF != _LAST_NIBBLE:
        # The standard lets the signer take the smaller of two numbers, s and n - s.
        opened = key.modulus - opened
    block = opened.to_bytes(size, "big")
    used, trailer = _hash_of_trailer(block)
    if used is None or block[0] != _PARTIAL_RECOVERY:
        return False
    body = block[1 : size - trailer]
    own_part, signed = body[: -used.size], body[-used.size :]
    return compare_digest(used.of(own_part + challenge), signed)


def _hash_of_trailer(block: bytes) -> tuple[Hash | None, int]:
    """The hash function that the trailer names, and the trailer's length."""
    if block[-1] == _SHA1_TRAILER:
        return Hash.SHA1, 1
    if block[-1] == _TRAILER:
        return _HASHES.get(block[-2]), 2
    return None, 0


def _is_plain_signature(key: EcKey, used: Hash | None, signature: bytes, challenge: bytes) -> bool:
    candidates = tuple(Hash) if used is None else (used,)
    return any(
        check_plain_ecdsa(key, each, signature, challenge) is Check.GOOD for each in candidates
    )
